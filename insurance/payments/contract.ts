/** Payment files as the outside hands them in, looks at them and accepts them. */

import * as Type from 'typebox'
import { foreseen } from '#vocabulary/refusal.ts'
import { route } from '#vocabulary/route.ts'
import { closed, day, language, page } from '#vocabulary/shapes.ts'
import { fileAnswer, fileHistory, fileLines, numberedFile } from './http/shapes.ts'
import { acceptanceRefusals, fileRefusals, receiptRefusals } from './refusals.ts'

export { allowed, type FileState } from './file-states.ts'
export type { FileOfHistory, FileTold, FindingTold, LineTold } from './http/shapes.ts'

const tag = 'payment files' as const
const operators = ['state-corporation', 'fund', 'auditor'] as const

export const sendFile = route({
  name: 'sendFile',
  method: 'POST',
  path: '/api/payment-files',
  tag,
  summary: 'Hands a payment file in; it is kept and checked, and waits to be accepted',
  description:
    'The file is the body (its name, URL-encoded, in X-File-Name) or the one file of a multipart form; of two files none is taken.',
  access: { roles: ['employer', 'state-corporation', 'fund'], purpose: 'intake', record: 'nobody' },
  write: true,
  query: closed({ receivedOn: Type.Optional(day('The day it is taken in; today without it')) }),
  headers: Type.Object({
    'x-file-name': Type.Optional(Type.String({ description: 'The name of the file, URL-encoded' })),
  }),
  takes: 'file',
  answer: { status: 201, shape: fileAnswer, description: 'The file, and what would become of it' },
  refusals: foreseen({ ...receiptRefusals, ...fileRefusals }),
  examples: [{ summary: 'The file of getExampleFile' }],
  links: {
    getFile: { id: '/id' },
    acceptFile: { id: '/id' },
    getLines: { id: '/id' },
    getReturnedRows: { id: '/id' },
  },
  touches: ['getFiles', 'getOverview'],
})

export const acceptFile = route({
  name: 'acceptFile',
  method: 'POST',
  path: '/api/payment-files/:id/accept',
  tag,
  summary: 'Accepts a checked file: its good rows are posted, the others held or sent back',
  access: { roles: ['state-corporation', 'fund'], purpose: 'intake', record: 'nobody' },
  write: true,
  params: numberedFile,
  answer: { status: 200, shape: fileAnswer, description: 'The file, and what became of it' },
  refusals: foreseen({ ...fileRefusals, ...acceptanceRefusals }),
  examples: [{}],
  touches: ['getFile', 'getFiles', 'getLines', 'getBalance', 'getOverview', 'askStatus'],
})

export const getFiles = route({
  name: 'getFiles',
  method: 'GET',
  path: '/api/payment-files',
  tag,
  summary: 'The files that came, newest first',
  access: { roles: operators, purpose: 'intake', record: 'nobody' },
  query: page,
  answer: { status: 200, shape: fileHistory, description: 'A page of the files, and how many there are' },
  refusals: [],
  examples: [{ query: { offset: 0, limit: 20 } }],
  links: { getFile: { id: '/files/0/id' } },
})

export const getFile = route({
  name: 'getFile',
  method: 'GET',
  path: '/api/payment-files/:id',
  tag,
  summary: 'A file and what became of it, or would',
  access: { roles: operators, purpose: 'intake', record: 'nobody' },
  params: numberedFile,
  answer: { status: 200, shape: fileAnswer, description: 'The file' },
  refusals: foreseen(fileRefusals),
  examples: [{ params: { id: 1 } }],
})

export const getLines = route({
  name: 'getLines',
  method: 'GET',
  path: '/api/payment-files/:id/lines',
  tag,
  summary: 'The rows of a file with what was found in each; persons are masked',
  access: { roles: operators, purpose: 'intake', record: 'persons-of-file' },
  params: numberedFile,
  query: page,
  answer: { status: 200, shape: fileLines, description: 'A page of the rows, and how many there are' },
  refusals: foreseen(fileRefusals),
  examples: [{ params: { id: 1 }, query: { offset: 0, limit: 20 } }],
})

export const getReturnedRows = route({
  name: 'getReturnedRows',
  method: 'GET',
  path: '/api/payment-files/:id/returned',
  tag,
  summary: 'The rows sent back, with reasons, as CSV for their payer',
  access: { roles: operators, purpose: 'intake', record: 'persons-of-file' },
  params: numberedFile,
  query: closed({ lang: Type.Optional(language) }),
  answer: {
    status: 200,
    shape: Type.String(),
    media: 'text/csv; charset=utf-8',
    description: 'A row a line, UTF-8, a header row',
  },
  refusals: foreseen(fileRefusals),
  examples: [{ params: { id: 1 }, query: { lang: 'kk' } }],
})

export const routes = [sendFile, acceptFile, getFiles, getFile, getLines, getReturnedRows]
