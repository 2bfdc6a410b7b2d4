/** What becomes of an error: a bad request is answered by a refusal, a fault by words that say what is safe. */
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type CodeOf, Failure, type Refusal } from '#vocabulary/refusal.ts'
import { tooMany } from './door/limits.ts'
import { readOn } from './door/read-on.ts'
import { languageOf, problem, refuse, sendProblem, sendRefusal } from './problem.ts'
import { brokenFault, requestRefusal, requestRefusals } from './refusals.ts'
import { refusalOf } from './validation.ts'
import type { SchemaFault } from './wanted.ts'

/** Failures of the outside world that pass: 503 tells the caller to come again. */
const passing = new Set([
  'issuer-silent',
  'database-unavailable',
  'database-busy',
  'database-refuses-password',
  'database-does-not-exist',
  'database-does-not-admit',
  'database-wants-tls',
  'database-has-no-tls',
  'database-certificate-not-trusted',
  'database-is-read-only',
])

type WordlessCode = Exclude<CodeOf<typeof requestRefusals>, `field-${string}`>

const badRequests: Readonly<Record<string, WordlessCode>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: 'body-is-not-json',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'body-missing',
  [tooMany]: 'too-many-requests',
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_REQ_FILE_TOO_LARGE: 'body-too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'media-type-not-taken',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'media-type-not-taken',
}

/** Answers every error of the server. */
export function answerFaults(server: FastifyInstance): void {
  server.setErrorHandler<FastifyError>(async (error, request, reply) => {
    if (error.validation) {
      const faults = error.validation as unknown as readonly SchemaFault[]
      return sendRefusal(reply, refusalOf(faults, error.validationContext, request.body), 400)
    }
    const known = badRequests[error.code]
    if (known === 'body-too-large') await readOn(request.raw)
    if (known) return refuse(reply, requestRefusals, known)
    if (error instanceof SyntaxError && error.statusCode === 400)
      return refuse(reply, requestRefusals, 'body-is-not-json')
    if (!(error instanceof Failure) && error.statusCode && error.statusCode < 500) {
      return sendRefusal(reply, requestRefusal('request-unreadable'), error.statusCode)
    }
    return answerFault(error, request, reply)
  })
}

function answerFault(error: Error, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const failure = error instanceof Failure ? error : undefined
  const status = statusOf(failure)
  const cause = failure?.cause instanceof Error ? failure.cause.message : failure?.cause
  if (failure) request.log.warn({ code: failure.code, cause, reference: request.id }, 'failure')
  else request.log.error({ err: error, reference: request.id }, 'fault')
  if (status === 503) reply.header('retry-after', '5')
  const said: Refusal = failure ? { code: failure.code, message: failure.text } : brokenFault
  return sendProblem(reply, { ...problem(said, status, languageOf(request)), reference: String(request.id) })
}

function statusOf(failure: Failure | undefined): number {
  if (!failure) return 500
  if (passing.has(failure.code)) return 503
  return failure.code === 'disk-full' ? 507 : 500
}
