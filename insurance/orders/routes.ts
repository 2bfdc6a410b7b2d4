/** Payers' orders over HTTP. */
import { createHash } from 'node:crypto'
import { shownFileName, shownPayer } from '#documents'
import { payersById, payersByIdentifier } from '#insurance/registry'
import type { Clock, Database } from '#platform/database'
import { type Server, serve, serveFile, whoAsks } from '#platform/http'
import { isRefusal, type RefusalOf, refusal } from '#vocabulary/refusal.ts'
import { formatTenge } from '#vocabulary/tiyn.ts'
import { checkOrder, whatIsPaid } from './check-order.ts'
import {
  getOrders,
  getOwnOrders,
  type PayerOrderTold,
  sendOrder,
  sendSampleOrder,
  type TriedOrderTold,
  tryOrder,
  trySampleOrder,
} from './contract.ts'
import { largestOrderBytes, type PayerOrder } from './order.ts'
import { orderRefusals, ownOrderRefusals, sampleOrderRefusals } from './refusals.ts'
import { rejectionWords } from './rejection-words.ts'
import { countOrders, keepOrder, ordersOf, waitingOfPayer } from './store.ts'

type Orders = { readonly database: Database; readonly clock: Clock }

type Given = {
  readonly file: { readonly name: string; readonly bytes: Uint8Array }
  /** For which payer alone; whichever the file names without it. */
  readonly organisation?: number
}

export function orderRoutes(server: Server, orders: Orders): void {
  serveFile(server, tryOrder, largestOrderBytes, ({ params: { organisation }, file }) =>
    triedOrder(orders, { file, organisation }),
  )
  serveFile(server, trySampleOrder, largestOrderBytes, async ({ file }, request) => {
    if (request.caller) return refusal(sampleOrderRefusals, 'order-without-organisation')
    const told = await triedOrder(orders, { file })
    return told as Exclude<typeof told, RefusalOf<typeof ownOrderRefusals>>
  })
  serveFile(server, sendOrder, largestOrderBytes, ({ params: { organisation }, file }, request) =>
    giveOrder(orders, { file, by: whoAsks(request), organisation }),
  )
  serveFile(server, sendSampleOrder, largestOrderBytes, async ({ file }, request) => {
    if (request.caller) return refusal(sampleOrderRefusals, 'order-without-organisation')
    const given = await giveOrder(orders, { file, by: whoAsks(request) })
    return given as Exclude<typeof given, RefusalOf<typeof ownOrderRefusals>>
  })
  serve(server, getOwnOrders, ({ params: { organisation }, query }) => listed(orders, query, organisation))
  serve(server, getOrders, ({ query }) => listed(orders, query))
}

type NoOrder = RefusalOf<typeof orderRefusals> | RefusalOf<typeof ownOrderRefusals>

/** What the file is as an order, and whose: the same whether it is only tried or given. */
async function findOrder({ database }: Orders, { file, organisation }: Given) {
  const checked = checkOrder(file)
  if (isRefusal(checked)) return checked
  const payer = (await payersByIdentifier(database, [checked.payer])).get(checked.payer)
  if (!payer) return refusal(orderRefusals, 'order-payer-unknown')
  if (organisation !== undefined && payer.payerId !== organisation)
    return refusal(ownOrderRefusals, 'order-of-another-payer')
  const { payerId } = payer
  const digest = createHash('sha256').update(file.bytes).digest()
  const waiting = findSame(await waitingOfPayer(database, payerId), { ...file, digest })
  if (waiting) return refusal(orderRefusals, 'order-waits-already', waiting.handedInOn)
  const fileName = shownFileName(file.name.normalize('NFC').replaceAll('\0', '')).slice(0, 200)
  return { checked, payerId, fileName, digest }
}

type Waiting = Awaited<ReturnType<typeof waitingOfPayer>>[number]

/** An order that pays the same by another file; the same file again is the order it was. */
function findSame(
  waiting: readonly Waiting[],
  { digest, ...file }: Given['file'] & { readonly digest: Buffer },
): Waiting | undefined {
  if (waiting.length === 0 || waiting.some((order) => order.digest.equals(digest))) return undefined
  const paid = whatIsPaid(file)
  return waiting.find((order) => whatIsPaid(order) === paid)
}

/** Nothing is kept: neither the file nor that it was tried. */
async function triedOrder(orders: Orders, given: Given): Promise<TriedOrderTold | NoOrder> {
  const found = await findOrder(orders, given)
  if (isRefusal(found)) return found
  const { checked, payerId, fileName } = found
  return {
    payer: (await payerShown(orders.database, [payerId]))(payerId),
    name: fileName,
    documents: checked.documents,
    rows: checked.rows,
    persons: checked.persons,
    total: formatTenge(checked.total),
    returned: checked.returned,
    returnedSum: checked.returnedSum,
    findings: checked.findings.map(({ row, code, severity, what, remedy }) => ({
      row,
      code,
      isReturned: severity !== 'flag',
      message: what,
      remedy,
    })),
    findingsLeftOut: checked.findingsLeftOut,
  }
}

async function giveOrder(
  orders: Orders,
  { by, ...given }: Given & { readonly by: string },
): Promise<PayerOrderTold | NoOrder> {
  const { database, clock } = orders
  const { file } = given
  const on = clock.today()
  const found = await findOrder(orders, given)
  if (isRefusal(found)) return found
  const { checked, payerId, fileName, digest } = found
  const kept = await database.transaction((tx) =>
    keepOrder(tx, {
      ...checked,
      payerId,
      fileName,
      bytes: file.bytes,
      digest,
      handedInBy: by,
      handedInOn: on,
      at: clock.now(),
    }),
  )
  const [told] = await withPayers(database, [kept])
  return told!
}

async function listed(
  { database }: Orders,
  { offset = 0, limit = 20 }: { readonly offset?: number; readonly limit?: number },
  payerId?: number,
) {
  const [found, total] = await Promise.all([
    ordersOf(database, { offset, limit, ...(payerId !== undefined && { payerId }) }),
    countOrders(database, payerId),
  ])
  return { orders: await withPayers(database, found), total }
}

/** Orders as they are told, each with the payer by the name the register gives him. */
async function withPayers(
  database: Database,
  orders: readonly (PayerOrder & { readonly cameBefore?: true })[],
): Promise<PayerOrderTold[]> {
  const shown = await payerShown(
    database,
    orders.map(({ payerId }) => payerId),
  )
  return orders.map((order) => {
    return {
      id: order.orderId,
      payer: shown(order.payerId),
      name: order.fileName,
      handedInOn: order.handedInOn,
      ...(order.cameBefore && { cameBefore: true }),
      documents: order.documents,
      rows: order.rows,
      total: formatTenge(order.total),
      state: order.state,
      settledOn: order.settledOn,
      reason: order.reason && rejectionWords[order.reason],
      reference: order.reference,
      file: order.fileId,
      findings: order.findings.map(({ row, code, message }) => ({ row, code, message })),
      findingsLeftOut: order.findingsLeftOut,
    }
  })
}

/** By what name each of these payers is shown. */
async function payerShown(
  database: Database,
  payerIds: readonly number[],
): Promise<(payerId: number) => string> {
  const payers = await payersById(database, payerIds)
  return (payerId) => {
    const { identifier = '', name = '' } = payers.get(payerId) ?? {}
    return shownPayer({ identifier, name }).name
  }
}
