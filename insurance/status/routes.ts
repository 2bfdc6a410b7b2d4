/** What is asked about one person's status, over HTTP. */
import type { FastifyRequest } from 'fastify'
import { personNow } from '#insurance/registry'
import { recordAccess } from '#platform/audit'
import { ReadyJson, SentFile, type Server, serve, sightOf, whoAsks } from '#platform/http'
import { type Refusal, refusal } from '#vocabulary/refusal.ts'
import { triedOutRefusals } from '#vocabulary/tried-out.ts'
import { type AnswerGiven, type LookupOptions, openLookup } from './answers/lookup.ts'
import type { Reader } from './answers/reader.ts'
import {
  askOwnStatus,
  askRepresentedStatus,
  askStatus,
  askStatusOfRow,
  getAnswer,
  getOwnData,
  getPaymentsBehind,
} from './contract.ts'
import { ownData } from './own-data/own-data.ts'
import { questionRefusals, rowRefusals } from './refusals.ts'

/** A row of an accepted payment file. */
type RowOfFile = { readonly file: number; readonly document: number; readonly row: number }

type StatusRoutes = LookupOptions & {
  /** The number that stands in a row; given by whoever knows payment files. */
  readonly iinOfRow?: (row: RowOfFile) => Promise<string | undefined>
  /** What other slices hold about a person, by what each calls it. */
  readonly ownDataOfOthers?: (personId: number) => Promise<Readonly<Record<string, unknown>>>
}

/** Who asks, by which route, and whom he may see. */
export const readerOf = (request: FastifyRequest): Reader => ({
  who: whoAsks(request),
  why: `${request.method} ${request.routeOptions.url}`,
  ...sightOf(request),
  ...(request.caller && { self: { personId: request.caller.personId } }),
})

const noRows = () => Promise.resolve(undefined)
const nothingElse = () => Promise.resolve({})

/** POST /api/status, by number or by a row, GET /api/answers/{number} and the payments behind it. */
export function statusRoutes(
  server: Server,
  { iinOfRow = noRows, ownDataOfOthers = nothingElse, ...options }: StatusRoutes,
): void {
  const lookup = openLookup(options)
  serve(server, askStatus, async ({ body }, request) => {
    const { short, ...asked } = body
    if (await server.unknownAsked?.isSpent(request)) return refusal(triedOutRefusals, 'unknown-too-often')
    const reader = readerOf(request)
    const isShort = short || tellsNoSums(request)
    const answered = await (isShort ? lookup.answerShort(asked, reader) : lookup.answer(asked, reader))
    const isUnknown = 'code' in answered && answered.code === 'person-not-found'
    if (isUnknown && (await server.unknownAsked?.take(request)) === false)
      return refusal(triedOutRefusals, 'unknown-too-often')
    return ready(answered)
  })
  serve(server, askStatusOfRow, async ({ body }, request) => {
    const iin = await iinOfRow(body)
    if (iin === undefined) return refusal(rowRefusals, 'row-not-found')
    return ready(await lookup.answer({ iin }, readerOf(request)))
  })
  serve(server, askOwnStatus, async ({ body }, request) => {
    const { personId } = request.caller!
    const iin = personId === undefined ? undefined : (await personNow(options.database, personId))?.iin
    if (iin === undefined) return refusal(questionRefusals, 'person-not-found')
    return ready(await lookup.answer({ ...body, iin }, readerOf(request)))
  })
  serve(server, getOwnData, async (_, request) => {
    const { personId } = request.caller!
    const held = personId === undefined ? undefined : await ownData(options.database, personId)
    if (personId === undefined || !held) return refusal(questionRefusals, 'person-not-found')
    const others = await ownDataOfOthers(personId)
    const { who, why } = readerOf(request)
    const at = options.clock.now()
    await recordAccess(options.database, [{ personId, who, what: 'all data', why }], at)
    const file = { madeAt: at, ...held, ...others }
    return new SentFile(JSON.stringify(file, null, 2), `kepil-my-data-${options.clock.today()}.json`)
  })
  serve(server, askRepresentedStatus, async ({ params, body }, request) => {
    const { actsFor = [] } = request.caller!
    const own = actsFor.find(({ representation }) => representation === params.representation)
    const iin = own && (await personNow(options.database, own.personId))?.iin
    if (iin === undefined) return refusal(questionRefusals, 'record-not-yours')
    return ready(await lookup.answer({ ...body, iin }, readerOf(request)))
  })
  serve(server, getAnswer, async ({ params }, request) =>
    ready(await lookup.answerAgain(params.number, readerOf(request))),
  )
  serve(server, getPaymentsBehind, async ({ params }, request) =>
    ready(await lookup.paymentsBehind(params.number, readerOf(request))),
  )
}

/** A provider of care learns whether a person is insured, and no sums. */
const tellsNoSums = ({ permission }: FastifyRequest): boolean => permission?.as === 'provider'

/** The text is the answer, to the letter: its digest is kept. */
const ready = <No extends Refusal>(answered: AnswerGiven<No>): ReadyJson | No =>
  'json' in answered ? new ReadyJson(answered.json) : answered
