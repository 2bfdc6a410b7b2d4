/** What is asked about one person's status, over HTTP. */
import type { FastifyRequest } from 'fastify'
import { ReadyJson, type Server, serve } from '#platform/http'
import type { Refusal } from '#vocabulary/refusal.ts'
import { type AnswerGiven, type LookupOptions, openLookup, type Reader } from './answers/lookup.ts'
import { askStatus, getAnswer, getPaymentsBehind } from './contract.ts'

type StatusRoutes = LookupOptions & {
  /** Who asks; until there is sign-in, whoever sees the demonstration. */
  readonly readerOf?: (request: FastifyRequest) => Reader
}

const demonstration = (request: FastifyRequest): Reader => ({
  who: 'demonstration',
  why: `${request.method} ${request.routeOptions.url}`,
})

/** POST /api/status, GET /api/answers/{number} and the payments behind it. */
export function statusRoutes(server: Server, { readerOf = demonstration, ...options }: StatusRoutes): void {
  const lookup = openLookup(options)
  serve(server, askStatus, async ({ body }, request) => {
    const { short, ...asked } = body
    const reader = readerOf(request)
    return ready(await (short ? lookup.answerShort(asked, reader) : lookup.answer(asked, reader)))
  })
  serve(server, getAnswer, async ({ params }, request) =>
    ready(await lookup.answerAgain(params.number, readerOf(request))),
  )
  serve(server, getPaymentsBehind, async ({ params }, request) =>
    ready(await lookup.paymentsBehind(params.number, readerOf(request))),
  )
}

/** The text is the answer, to the letter: its digest is kept. */
const ready = <No extends Refusal>(answered: AnswerGiven<No>): ReadyJson | No =>
  'json' in answered ? new ReadyJson(answered.json) : answered
