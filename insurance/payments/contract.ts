/** Payment files as the outside hands them in, looks at them and accepts them. */

import * as Type from 'typebox'
import { foreseen } from '#vocabulary/refusal.ts'
import { route } from '#vocabulary/route.ts'
import { closed, day, language, noIin, page, partsOfPage } from '#vocabulary/shapes.ts'
import { fileAnswer, fileHistory, fileLines, fileState, numberedFile } from './http/shapes.ts'
import { noticeRoutes } from './notices/contract.ts'
import { payerRoutes } from './of-payer/contract.ts'
import { acceptanceRefusals, fileRefusals, receiptRefusals, removedRefusals } from './refusals.ts'

export { allowed, type FileState } from './file-states.ts'
export type {
  FileHistory as FilesFound,
  FileOfHistory,
  FileTold,
  FindingTold,
  LineTold,
} from './http/shapes.ts'

export {
  endWaitingEntry,
  getWaitingEntries,
  type NoticeTold,
  sendNotice,
  type WaitingTold,
} from './notices/contract.ts'
export { getOwnPayments, getPaidFor, type OwnPaymentsTold, type WorkerTold } from './of-payer/contract.ts'

const tag = 'payment files' as const
/** Who may see files and their rows. */
const operators = ['state-corporation', 'fund', 'auditor'] as const
/** Whose intake alone takes a file as money. */
const intakeOperator = ['state-corporation/operator'] as const

export const sendFile = route({
  name: 'sendFile',
  method: 'POST',
  path: '/api/payment-files',
  tag,
  summary: {
    kk: 'Төлем файлын тапсыру: файл сақталып, тексеріледі де, қабылдауды күтеді',
    ru: 'Сдать платёжный файл: он сохраняется, проверяется и ждёт приёма',
    en: 'Hands a payment file in; it is kept and checked, and waits to be accepted',
  },
  description: {
    kk: 'Файл – сұраудың мазмұны (аты URL-кодталып X-File-Name тақырыбында) немесе multipart нысанының жалғыз файлы; екі файлдың ешқайсысы алынбайды.',
    ru: 'Файл – содержимое запроса (имя, URL-кодированное, в X-File-Name) или единственный файл формы multipart; из двух файлов не берётся ни один.',
    en: 'The file is the body (its name, URL-encoded, in X-File-Name) or the one file of a multipart form; of two files none is taken.',
  },
  access: { roles: intakeOperator, purpose: 'intake', record: 'nobody' },
  wholeRecord: true,
  write: true,
  query: closed({ receivedOn: Type.Optional(day('The day it is taken in; today without it')) }),
  headers: Type.Object({
    'x-file-name': Type.Optional(Type.String({ description: 'The name of the file, URL-encoded' })),
  }),
  takes: 'file',
  answer: { status: 201, shape: fileAnswer, description: 'The file, and what would become of it' },
  refusals: foreseen({ ...receiptRefusals, ...fileRefusals }),
  examples: [
    {
      summary: {
        kk: 'getExampleFile берген файл',
        ru: 'Файл от getExampleFile',
        en: 'The file of getExampleFile',
      },
    },
  ],
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
  summary: {
    kk: 'Тексерілген файлды қабылдау: дұрыс жолдар есепке жазылады, қалғаны ұсталады немесе қайтарылады',
    ru: 'Принять проверенный файл: верные строки зачисляются, остальные задерживаются или возвращаются',
    en: 'Accepts a checked file: its good rows are posted, the others held or sent back',
  },
  access: { roles: intakeOperator, purpose: 'intake', record: 'nobody' },
  wholeRecord: true,
  write: true,
  params: numberedFile,
  answer: { status: 200, shape: fileAnswer, description: 'The file, and what became of it' },
  refusals: foreseen({ ...fileRefusals, ...acceptanceRefusals }),
  examples: [{}],
  touches: ['getFile', 'getFiles', 'getLines', 'getBalance', 'getOverview', 'askStatus', 'getWaitingEntries'],
})

export const getFiles = route({
  name: 'getFiles',
  method: 'GET',
  path: '/api/payment-files',
  tag,
  summary: {
    kk: 'Түскен файлдар, жаңасы бірінші',
    ru: 'Поступившие файлы, сначала новые',
    en: 'The files that came, newest first',
  },
  access: { roles: operators, purpose: 'intake', record: 'nobody' },
  query: closed({
    ...partsOfPage,
    search: Type.Optional(
      Type.String({
        maxLength: 200,
        ...noIin,
        description:
          'Beginnings of words of its name or its payer’s, its number, a BIN; an IIN may not stand here',
        examples: ['Үлгі 67'],
      }),
    ),
    state: Type.Optional(fileState('Only files of this state')),
    held: Type.Optional(Type.Boolean({ description: 'true: only files with rows that are held now' })),
    unconfirmed: Type.Optional(
      Type.Boolean({
        description: 'true: only money without the bank’s notice for three operational days or more',
      }),
    ),
  }),
  answer: { status: 200, shape: fileHistory, description: 'A page of the files, and how many there are' },
  refusals: [],
  examples: [{ query: { offset: 0, limit: 20 } }, { query: { search: 'employers', state: 'accepted' } }],
  links: { getFile: { id: '/files/0/id' } },
})

export const getFile = route({
  name: 'getFile',
  method: 'GET',
  path: '/api/payment-files/:id',
  tag,
  summary: {
    kk: 'Файл және онымен не болғаны немесе не болатыны',
    ru: 'Файл и что с ним стало или станет',
    en: 'A file and what became of it, or would',
  },
  description: {
    kk: 'Бір жауапта көп дегенде 1000 құжат тұр: қалғандары documentsOffset=1000, 2000… деп сұралады.',
    ru: 'В одном ответе не больше 1000 документов: остальные спрашивают с documentsOffset=1000, 2000…',
    en: 'An answer lists at most 1,000 documents: the rest are had with documentsOffset=1000, 2000…',
  },
  access: { roles: operators, purpose: 'intake', record: 'nobody' },
  params: numberedFile,
  query: closed({
    documentsOffset: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: 10_000_000,
        description: 'How many of its documents to pass over',
      }),
    ),
  }),
  answer: { status: 200, shape: fileAnswer, description: 'The file' },
  refusals: foreseen(fileRefusals),
  examples: [{ params: { id: 1 } }, { params: { id: 1 }, query: { documentsOffset: 1000 } }],
})

export const getLines = route({
  name: 'getLines',
  method: 'GET',
  path: '/api/payment-files/:id/lines',
  tag,
  summary: {
    kk: 'Файл жолдары және әрқайсысының ескертпелері; адамдар жасырылған',
    ru: 'Строки файла и замечания к каждой; люди скрыты',
    en: 'The rows of a file with what was found in each; persons are masked',
  },
  access: { roles: operators, purpose: 'intake', record: 'persons-of-file' },
  wholeRecord: true,
  params: numberedFile,
  query: page,
  answer: { status: 200, shape: fileLines, description: 'A page of the rows, and how many there are' },
  refusals: foreseen({ ...fileRefusals, ...removedRefusals }),
  examples: [{ params: { id: 1 }, query: { offset: 0, limit: 20 } }],
})

export const getReturnedRows = route({
  name: 'getReturnedRows',
  method: 'GET',
  path: '/api/payment-files/:id/returned',
  tag,
  summary: {
    kk: 'Қайтарылған жолдар себебімен, төлеушіге арналған CSV',
    ru: 'Возвращённые строки с причинами, CSV для плательщика',
    en: 'The rows sent back, with reasons, as CSV for their payer',
  },
  access: { roles: operators, purpose: 'intake', record: 'persons-of-file' },
  wholeRecord: true,
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

const fileRoutes = [sendFile, acceptFile, getFiles, getFile, getLines, getReturnedRows]

export const routes = [...fileRoutes, ...noticeRoutes, ...payerRoutes]
