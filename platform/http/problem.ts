/** A "no" over HTTP: application/problem+json (RFC 9457) with a stable code and words in three languages. */
import { STATUS_CODES } from 'node:http'
import type { FastifyReply, FastifyRequest } from 'fastify'
import Type from 'typebox'
import type { Refusal } from '#vocabulary/refusal.ts'
import type { Language, Text } from '#vocabulary/text.ts'

export const textSchema = Type.Object({ kk: Type.String(), ru: Type.String(), en: Type.String() })

export const problemSchema = Type.Object(
  {
    type: Type.String({ description: 'urn:kepil:problem: and the code' }),
    title: Type.String({ description: 'The phrase of the HTTP status' }),
    status: Type.Integer(),
    detail: Type.String({
      description: 'The message in the language of Accept-Language, Kazakh without one',
    }),
    code: Type.String({ description: 'A stable word in kebab-case' }),
    field: Type.Optional(Type.String({ description: 'A path such as payments[0].amount' })),
    message: textSchema,
    reference: Type.Optional(Type.String({ description: 'Names this fault in the log' })),
  },
  { $id: 'Problem', title: 'Problem' },
)

export type Problem = {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly code: string
  readonly field?: string
  readonly message: Text
  readonly reference?: string
}

/** The body of a refusal. `status`: 400 unreadable, 403, 404, 409 against the state of things, 422 against a rule. */
export const problem = (refusal: Refusal, status: number, language: Language = 'kk'): Problem => ({
  type: `urn:kepil:problem:${refusal.code}`,
  title: STATUS_CODES[status] ?? 'Error',
  status,
  detail: refusal.message[language],
  code: refusal.code,
  ...(refusal.field !== undefined && { field: refusal.field }),
  message: refusal.message,
})

/** Answers a request with a refusal; the last thing a route does: `return refuse(reply, refusal, 422)`. */
export function refuse(reply: FastifyReply, refusal: Refusal, status: number): FastifyReply {
  return sendProblem(reply, problem(refusal, status, languageOf(reply.request)))
}

/** The body is written here and not by a route's schema, which knows only its good answers. */
export const sendProblem = (reply: FastifyReply, body: Problem): FastifyReply =>
  reply
    .code(body.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .serializer((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
    .send(body)

/** The first of our languages the reader's Accept-Language names; Kazakh without one. */
export function languageOf(request: FastifyRequest): Language {
  const wanted = request.headers['accept-language'] ?? ''
  for (const part of wanted.split(',')) {
    const name = part.trim().slice(0, 2).toLowerCase()
    if (name === 'kk' || name === 'ru' || name === 'en') return name
  }
  return 'kk'
}
