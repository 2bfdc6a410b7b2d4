/** A "no" over HTTP: application/problem+json (RFC 9457) with a stable code and words in three languages. */
import { STATUS_CODES } from 'node:http'
import type { FastifyReply, FastifyRequest } from 'fastify'
import Negotiator from 'negotiator'
import * as Type from 'typebox'
import { type CodeOf, type Refusal, type RefusalTable, refusal } from '#vocabulary/refusal.ts'
import { closed, text } from '#vocabulary/shapes.ts'
import { type Language, languages } from '#vocabulary/text.ts'
import { noteRefused } from './door/attempts.ts'

export const problemSchema = closed(
  {
    type: Type.String({ description: 'urn:kepil:problem: and the code' }),
    title: Type.String({ description: 'The phrase of the HTTP status' }),
    status: Type.Integer(),
    detail: Type.String({
      description: 'The message in the language of Accept-Language, Kazakh without one',
    }),
    code: Type.String({ description: 'A stable word in kebab-case' }),
    field: Type.Optional(Type.String({ description: 'A path such as payments[0].amount' })),
    message: text,
    series: Type.Optional(
      Type.String({ description: 'Of the law: the value that is on no record for the time asked about' }),
    ),
    progress: Type.Optional(
      Type.Number({ minimum: 0, maximum: 1, description: 'How much is loaded of what the answer waits for' }),
    ),
    reference: Type.Optional(Type.String({ description: 'Names this fault in the log' })),
  },
  { title: 'Problem' },
)

type Problem = Type.Static<typeof problemSchema>

/** The body of a refusal, with whatever else the refusal says besides its code, field and words. */
export const problem = (
  { code, field, message, ...rest }: Refusal,
  status: number,
  language: Language = 'kk',
): Problem => ({
  type: `urn:kepil:problem:${code}`,
  title: STATUS_CODES[status] ?? 'Error',
  status,
  detail: message[language],
  code,
  ...(field !== undefined && { field }),
  message,
  ...rest,
})

/** Answers with a refusal of a table; the last thing a handler does. */
export function refuse<Table extends RefusalTable, Code extends CodeOf<Table>>(
  reply: FastifyReply,
  table: Table,
  code: Code,
  ...facts: Parameters<Table[Code]['words']>
): FastifyReply {
  return sendRefusal(reply, refusal(table, code, ...facts), table[code]!.status)
}

/** Answers with a refusal that is already in words. */
export function sendRefusal(reply: FastifyReply, said: Refusal, status: number): FastifyReply {
  if (status === 503) reply.header('retry-after', '5')
  return sendProblem(reply, problem(said, status, languageOf(reply.request)))
}

/** The body is written here and not by a route's schema, which knows only its good answers. */
export function sendProblem(reply: FastifyReply, body: Problem): FastifyReply {
  noteRefused(reply.request, body.code, body.status)
  return reply
    .code(body.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .serializer((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
    .send(body)
}

/** The language of ours that Accept-Language weighs most; Kazakh where it names none. */
export const languageOf = (request: FastifyRequest): Language =>
  (new Negotiator(request.raw).language([...languages]) ?? 'kk') as Language
