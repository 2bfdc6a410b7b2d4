/** HTTP: what is asked about one person's status. An IIN never stands in an address. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import Type from 'typebox'
import { closed, refuse, type Server, textSchema } from '#platform/http'
import { type Answered, type LookupOptions, openLookup, type Reader } from './answers/lookup.ts'

const day = (description: string) => Type.String({ description, examples: ['2026-11-22'] })
const orNull = (description: string) => Type.Union([Type.String(), Type.Null()], { description })
const money = Type.String({ description: 'Tenge with two decimals', examples: ['4250.00'] })

const question = closed({
  iin: Type.String({ description: 'The person’s IIN, twelve digits', examples: ['841217400017'] }),
  on: Type.Optional(day('The day asked about; today without it')),
  knownOn: Type.Optional(day('What was known by the end of this day; all that is known without it')),
  edition: Type.Optional(
    Type.String({
      description:
        'Which law: current, qa-2018 or a day; without it the law known on knownOn, or the current one',
    }),
  ),
  short: Type.Optional(
    Type.Boolean({
      description:
        'true: only status, ground, since and through, for programs that ask much; logged, not kept by a number',
    }),
  ),
})

const shortFields = {
  status: Type.String({ description: 'insured, uninsured, not-started, not-participant or unknown' }),
  ground: orNull('paid, state, grace, prepaid or own-service; null unless insured'),
  since: orNull('First day of the unbroken run of insured days'),
  through: orNull('Its last day; null when nothing known ends it'),
}

const gridMonth = Type.Object({
  month: Type.String({ examples: ['2026-10'] }),
  state: Type.String({
    description: 'paid, state, own-service, prepaid, unpaid, not-due or none',
  }),
  due: orNull('What was due; null where nothing was, or where an employee’s pay is on no record'),
  paid: money,
  creditedOn: orNull('The day of the last payment for the month'),
})

const citeSchema = Type.Object({ act: Type.String(), article: Type.String() })

const fault = Type.Object(
  {
    code: Type.String({
      description: 'series-missing: a value the answer needs is on no record; rules-failed: a fault of ours',
    }),
    message: textSchema,
    series: Type.Optional(Type.String({ description: 'The value that is missing' })),
  },
  { description: 'Why the answer is unknown' },
)

const answerFields = {
  number: Type.Optional(Type.String({ description: 'The answer is had again by this number, for ever' })),
  iin: Type.Optional(Type.String({ description: 'Masked' })),
  name: Type.Optional(Type.String()),
  on: Type.Optional(Type.String()),
  knownOn: Type.Optional(Type.String()),
  knownAt: Type.Optional(Type.String({ description: 'Everything recorded by this instant was known' })),
  answeredAt: Type.Optional(Type.String()),
  edition: Type.Optional(Type.String()),
  lawVersion: Type.Optional(Type.String()),
  ...shortFields,
  provisional: Type.Optional(
    Type.Boolean({ description: 'A calendar or a value that is not settled has a part in it' }),
  ),
  confidence: Type.Optional(
    Type.String({ description: 'high, medium or low: how sure we are of the least sure value it rests on' }),
  ),
  /** Which values those are; absent where we are sure of all. */
  caution: Type.Optional(textSchema),
  arrears: Type.Optional(Type.Array(Type.Object({ month: Type.String(), amount: money }))),
  arrearsTotal: Type.Optional(money),
  months: Type.Optional(
    Type.Array(gridMonth, { description: 'The 24 months ending with the month of the day asked about' }),
  ),
  because: Type.Optional(
    Type.Array(
      Type.Object({
        rule: Type.String({ description: 'The rule applied; its page is /law' }),
        cite: citeSchema,
        alsoCites: Type.Optional(Type.Array(citeSchema)),
        text: textSchema,
        facts: Type.Object({}, { additionalProperties: true }),
      }),
    ),
  ),
  nextStep: Type.Optional(textSchema),
  fault: Type.Optional(fault),
}

const again = Type.Object({
  sameAsGiven: Type.Boolean({ description: 'Whether the record makes the same answer, to the letter' }),
  lawVersionNow: Type.String(),
  lawVersionGiven: Type.Optional(Type.String()),
  given: Type.Optional(Type.Object(shortFields, { description: 'What was said then, where it differs' })),
})

const payment = Type.Object({
  month: Type.String({ examples: ['2026-10'] }),
  amount: money,
  creditedOn: Type.String({ description: 'The day the Fund had the money' }),
  purposeCode: Type.String({ description: '121 employer’s deduction, 122 contribution' }),
  payer: Type.String({
    description: 'employer, gph, entrepreneur, self, peasant-farm or another payer of the law',
  }),
  payerName: Type.String({ description: 'Its identifier where no name was known' }),
})

const numbered = Type.Object({ number: Type.String({ examples: ['K-7F3A-9QX2-0MBD-4TZE'] }) })

export type StatusRoutes = LookupOptions & {
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
  server.post(
    '/api/status',
    {
      schema: {
        summary: 'Whether a person is insured on a day, and why',
        tags: ['status'],
        body: question,
        response: { 200: Type.Object(answerFields) },
      },
    },
    async (request, reply) => {
      const { short, ...asked } = request.body
      const reader = readerOf(request)
      return send(reply, await (short ? lookup.answerShort(asked, reader) : lookup.answer(asked, reader)))
    },
  )
  server.get(
    '/api/answers/:number',
    {
      schema: {
        summary: 'An answer given before, made again from the record',
        tags: ['status'],
        params: numbered,
        response: { 200: Type.Object({ ...answerFields, again }) },
      },
    },
    async (request, reply) => send(reply, await lookup.answerAgain(request.params.number, readerOf(request))),
  )
  server.get(
    '/api/answers/:number/payments',
    {
      schema: {
        summary: 'The payments behind the months of an answer given before',
        description: 'Those recorded when it was given and credited by the day it is about.',
        tags: ['status'],
        params: numbered,
        response: { 200: Type.Object({ number: Type.String(), payments: Type.Array(payment) }) },
      },
    },
    async (request, reply) =>
      send(reply, await lookup.paymentsBehind(request.params.number, readerOf(request))),
  )
}

/** The text is the answer, to the letter: its digest is kept. */
function send(reply: FastifyReply, answered: Answered): FastifyReply {
  if ('refusal' in answered) return refuse(reply, answered.refusal, answered.status)
  return reply.type('application/json; charset=utf-8').send(answered.json)
}
