/** Payment files over HTTP: handed in, looked at, accepted; their rows, and those sent back. */
import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import Type from 'typebox'
import { recordAccess } from '#platform/audit'
import { closed, languageOf, refuse, type Server } from '#platform/http'
import { findDay } from '#vocabulary/day.ts'
import type { Refusal } from '#vocabulary/refusal.ts'
import { largestFileBytes } from '../file.ts'
import { type Intake, receiveFile } from '../intake.ts'
import { type IntakeRefusal, type IntakeRefusalCode, isRefusal } from '../refusals.ts'
import { type AnsweredFile, acceptFile, checkFile, findAnsweredFile } from '../steps.ts'
import type { LineAsReceived } from '../stores/store-answer.ts'
import { countFiles, filePage } from '../stores/store-file.ts'
import { findLines, type LinesOfFile, returnedLines } from './lines.ts'
import { returnedTable } from './returned-table.ts'
import { fileSchema, historySchema, idSchema, linesSchema, pageSchema } from './shapes.ts'
import { type Standing, tellFile, tellFileOfHistory, tellLine } from './told.ts'

const statusOf: Readonly<Record<IntakeRefusalCode, number>> = {
  'file-not-found': 404,
  'file-too-large': 413,
  'file-accepted-already': 409,
  'file-being-accepted': 409,
  'file-refused': 409,
  'received-on-in-the-future': 422,
  'received-on-before-the-law': 422,
}

const tags = ['payment files']

/** Every route of payment files. */
export function paymentRoutes(server: Server, intake: Intake, standingsOf: StandingsOf = nobody): void {
  server.register(async (scope) => {
    await takeAnyBody(scope as unknown as FastifyInstance)
    handIn(scope as unknown as Server, intake)
    accept(scope as unknown as Server, intake)
  })
  lookAt(server, intake)
  rows(server, intake, standingsOf)
  sentBack(server, intake)
}

/** How the persons of rows stand today; given by whoever knows, since payments come before statuses. */
export type StandingsOf = (personIds: readonly number[]) => Promise<ReadonlyMap<number, Standing>>
const nobody: StandingsOf = () => Promise.resolve(new Map())

/** A file may come as the body, of whatever type its sender says it is, or as a part of a form. */
async function takeAnyBody(scope: FastifyInstance): Promise<void> {
  scope.removeAllContentTypeParsers()
  await scope.register(multipart, { limits: { fileSize: largestFileBytes + 1, files: 1 } })
  scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_, body, done) => done(null, body))
}

const answerFile = (reply: FastifyReply, answer: AnsweredFile | IntakeRefusal) =>
  isRefusal(answer) ? refuse(reply, answer, statusOf[answer.code]) : tellFile(answer)

function handIn(scope: Server, intake: Intake): void {
  scope.post(
    '/api/payment-files',
    {
      config: { write: true },
      bodyLimit: largestFileBytes + (1 << 20),
      schema: {
        summary: 'Hands a payment file in; it is kept and checked, and waits to be accepted',
        description:
          'The file is the body (its name, URL-encoded, in X-File-Name) or the first part of a multipart form.',
        tags,
        querystring: closed({
          receivedOn: Type.Optional(
            Type.String({ description: 'The day it is taken in, YYYY-MM-DD; today without it' }),
          ),
        }),
        response: { 201: fileSchema },
      },
    },
    async (request, reply) => {
      const given = request.query.receivedOn
      const receivedOn = given === undefined ? undefined : findDay(given)
      if (given !== undefined && !receivedOn) return refuse(reply, dayUnreadable, 400)
      const file = await fileIn(request as unknown as FastifyRequest)
      if (file === 'broken') return refuse(reply, formUnreadable, 400)
      if (!file || file.bytes.length === 0) return refuse(reply, fileEmpty, 422)
      const received = await receiveFile(intake, { ...file, receivedOn })
      if (isRefusal(received)) return refuse(reply, received, statusOf[received.code])
      const { fileId } = received.file
      const answer = received.cameBefore
        ? await lookAgain(intake, fileId)
        : await checkFile(intake, fileId, file.bytes)
      return answerFile(reply.code(201), answer)
    },
  )
}

/** The same bytes again: the file they came in, checked anew while it still waits. */
async function lookAgain(intake: Intake, fileId: number): Promise<AnsweredFile | IntakeRefusal> {
  const answer = await checkFile(intake, fileId)
  return isRefusal(answer) ? answer : { ...answer, takenBefore: answer.file.state === 'accepted' }
}

type Arrived = { readonly name: string; readonly bytes: Buffer }

async function fileIn(request: FastifyRequest): Promise<Arrived | 'broken' | undefined> {
  if (request.isMultipart()) {
    try {
      const part = await request.file()
      return part && { name: part.filename, bytes: await part.toBuffer() }
    } catch (error) {
      // What the reader of forms says of a form it cannot read has no code; all else has.
      if ((error as { code?: string }).code !== undefined) throw error
      return 'broken'
    }
  }
  if (!Buffer.isBuffer(request.body)) return undefined
  return { name: nameIn(request.headers['x-file-name']), bytes: request.body }
}

function nameIn(header: string | string[] | undefined): string {
  if (typeof header !== 'string') return ''
  try {
    return decodeURIComponent(header)
  } catch {
    // Not URL-encoded after all: the name is what stands there.
    return header
  }
}

function accept(scope: Server, intake: Intake): void {
  scope.post(
    '/api/payment-files/:id/accept',
    {
      config: { write: true },
      schema: {
        summary: 'Accepts a checked file: its good rows are posted, the others held or sent back',
        tags,
        params: idSchema,
        response: { 200: fileSchema },
      },
    },
    async (request, reply) => answerFile(reply, await acceptFile(intake, request.params.id)),
  )
}

function lookAt(server: Server, intake: Intake): void {
  server.get(
    '/api/payment-files',
    {
      schema: {
        summary: 'The files that came, newest first',
        tags,
        querystring: pageSchema,
        response: { 200: historySchema },
      },
    },
    async ({ query: { offset = 0, limit = 50 } }) => ({
      files: (await filePage(intake.database, { offset, limit })).map(tellFileOfHistory),
      total: await countFiles(intake.database),
    }),
  )
  server.get(
    '/api/payment-files/:id',
    {
      schema: {
        summary: 'A file and what became of it, or would',
        tags,
        params: idSchema,
        response: { 200: fileSchema },
      },
    },
    async (request, reply) => answerFile(reply, await findAnsweredFile(intake, request.params.id)),
  )
}

function rows(server: Server, intake: Intake, standingsOf: StandingsOf): void {
  server.get(
    '/api/payment-files/:id/lines',
    {
      schema: {
        summary: 'The rows of a file with what was found in each; persons are masked',
        tags,
        params: idSchema,
        querystring: pageSchema,
        response: { 200: linesSchema },
      },
    },
    async ({ params: { id }, query: { offset = 0, limit = 50 } }, reply) => {
      const found = await findAnsweredFile(intake, id)
      if (isRefusal(found)) return refuse(reply, found, statusOf[found.code])
      const page: LinesOfFile = await findLines(intake, found.file, { offset, limit })
      await logReading(intake, page.lines, `payment-file ${id}`)
      const personIds = page.lines.flatMap(({ personId }) => personId ?? [])
      const standings = await standingsOf([...new Set(personIds)])
      const standing = ({ personId }: LineAsReceived) =>
        personId === undefined ? undefined : standings.get(personId)
      return { lines: page.lines.map((line) => tellLine(line, standing(line))), total: page.total }
    },
  )
}

const mostReturned = 100_000

function sentBack(server: Server, intake: Intake): void {
  server.get(
    '/api/payment-files/:id/returned',
    {
      schema: {
        summary: 'The rows sent back, with reasons, as CSV for their payer',
        tags,
        params: idSchema,
        querystring: closed({ lang: Type.Optional(Type.String({ description: 'kk, ru or en' })) }),
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const found = await findAnsweredFile(intake, id)
      if (isRefusal(found)) return refuse(reply, found, statusOf[found.code])
      const lines = await returnedLines(intake, id, mostReturned)
      await logReading(intake, lines, `rows returned of payment-file ${id}`)
      const { lang } = request.query
      const language =
        lang === 'kk' || lang === 'ru' || lang === 'en'
          ? lang
          : languageOf(request as unknown as FastifyRequest)
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="returned-${id}.csv"`)
        .send(returnedTable(lines, language))
    },
  )
}

/** Whoever reads rows of known persons is in the access log before the rows leave. */
async function logReading(intake: Intake, lines: readonly LineAsReceived[], what: string): Promise<void> {
  const personIds = new Set(lines.flatMap(({ personId }) => personId ?? []))
  const entries = [...personIds].map((personId) => ({
    personId,
    who: 'demonstration',
    what,
    why: 'payment files',
  }))
  if (entries.length > 0) await recordAccess(intake.database, entries, intake.clock.now())
}

const dayUnreadable: Refusal = {
  code: 'field-unreadable',
  field: 'receivedOn',
  message: {
    kk: '«receivedOn» күнтізбеде жоқ күн. ЖЖЖЖ-АА-КК түрінде жазыңыз, мысалы 2026-11-22.',
    ru: '«receivedOn» — не день календаря. Запишите как ГГГГ-ММ-ДД, например 2026-11-22.',
    en: '"receivedOn" is not a day of the calendar. Write it as YYYY-MM-DD, such as 2026-11-22.',
  },
}

const formUnreadable: Refusal = {
  code: 'form-unreadable',
  message: {
    kk: 'Форма (multipart/form-data) толық келмеді немесе бұзылған, сондықтан файл алынған жоқ. Файлды қайта жіберіңіз.',
    ru: 'Форма (multipart/form-data) пришла не целиком или испорчена, файл не принят. Отправьте файл снова.',
    en: 'The form (multipart/form-data) came broken or in part, and the file was not taken. Send the file again.',
  },
}

const fileEmpty: Refusal = {
  code: 'file-empty',
  message: {
    kk: 'Файл бос: ішінде бірде-бір таңба жоқ. Файлды бағдарламадан қайта шығарып, жіберіңіз.',
    ru: 'Файл пустой: в нём нет ни одного знака. Выгрузите его из программы заново и отправьте.',
    en: 'The file is empty: there is not one character in it. Export it from the program again and send it.',
  },
}
