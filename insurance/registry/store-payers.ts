/** Payers: read by identifier or id, and recorded. Small beside persons; on a cluster a copy stands on each node. */
import { type Connection, CopyRows, type Instant } from '#platform/database'
import { type Day, dayNumber } from '#vocabulary/day.ts'
import type { PayerFacts, RegisteredPayerKind } from './extracts/payer-row.ts'
import type { RegisteredPayer } from './folding/fold-payers.ts'
import { always, listOf } from './store-persons.ts'

type PayerText = {
  payer_id: number
  identifier: string
  payer_kind: RegisteredPayerKind
  payer_name: string
  deregistered_on: Day | null
  suspended_from: Day | null
  suspended_until: Day | null
}
const payer = (text: PayerText): RegisteredPayer => ({
  payerId: text.payer_id,
  identifier: text.identifier,
  kind: text.payer_kind,
  name: text.payer_name,
  ...(text.deregistered_on === null ? {} : { deregisteredOn: text.deregistered_on }),
  ...(text.suspended_from === null ? {} : { suspendedFrom: text.suspended_from }),
  ...(text.suspended_until === null ? {} : { suspendedUntil: text.suspended_until }),
})

const twelveDigits = /^\d{12}$/

/** The payers of these identifiers (BIN or IIN); those not known are absent. */
export async function payersByIdentifier(
  connection: Connection,
  identifiers: Iterable<string>,
  knownAt?: Instant,
): Promise<Map<string, RegisteredPayer>> {
  const asked = [...new Set(identifiers)].filter((identifier) => twelveDigits.test(identifier)).sort()
  const lines = await connection.query<PayerText>(
    `SELECT p.payer_id, p.identifier, payer_kind, payer_name, deregistered_on, suspended_from, suspended_until
     FROM registry.payer_by_identifier AS b JOIN registry.payer AS p ON p.payer_id = b.payer_id
     WHERE b.identifier = ANY($1::text[]) AND p.recorded_at <= $2 ORDER BY p.payer_id, p.recorded_at`,
    [listOf(asked), knownAt ?? always],
    'registry-payers-by-identifier',
  )
  return new Map(lines.map((line) => [line.identifier, payer(line)]))
}

/** The payers of these ids. */
export async function payersById(
  connection: Connection,
  payerIds: Iterable<number>,
  knownAt?: Instant,
): Promise<Map<number, RegisteredPayer>> {
  const lines = await connection.query<PayerText>(
    `SELECT payer_id, identifier, payer_kind, payer_name, deregistered_on, suspended_from, suspended_until
     FROM registry.payer WHERE payer_id = ANY($1::bigint[]) AND recorded_at <= $2 ORDER BY payer_id, recorded_at`,
    [listOf([...new Set(payerIds)]), knownAt ?? always],
    'registry-payers-by-id',
  )
  return new Map(lines.map((line) => [line.payer_id, payer(line)]))
}

/** What the payers call themselves; the identifier where no name is known. */
export async function payerNames(
  connection: Connection,
  payerIds: Iterable<number>,
  knownAt?: Instant,
): Promise<Map<number, string>> {
  const payers = await payersById(connection, payerIds, knownAt)
  return new Map([...payers].map(([id, { name, identifier }]) => [id, name || identifier]))
}

/** Ids of these payers; one not known yet is added, of kind `unknown`, until the register of payers says more. */
export async function getOrAddPayers(
  tx: Connection,
  wanted: readonly { readonly identifier: string; readonly name?: string }[],
  recordedAt: Instant,
): Promise<Map<string, number>> {
  const known = await payersByIdentifier(
    tx,
    wanted.map((one) => one.identifier),
  )
  const ids = new Map([...known].map(([identifier, { payerId }]) => [identifier, payerId]))
  const missing = new Map(
    wanted.filter((one) => !known.has(one.identifier)).map((one) => [one.identifier, one]),
  )
  const added = [...missing.values()].map(
    ({ identifier, name }): PayerFacts => ({ identifier, kind: 'unknown', name: name ?? '' }),
  )
  for (const one of await savePayers(tx, added, recordedAt)) ids.set(one.identifier, one.payerId)
  return ids
}

/** Records payers: a new one gets its id, a known one a new version. */
export async function savePayers(
  tx: Connection,
  payers: readonly (PayerFacts & { readonly payerId?: number })[],
  recordedAt: Instant,
): Promise<RegisteredPayer[]> {
  const fresh = payers.filter((one) => one.payerId === undefined).length
  const ids = await nextIds(tx, 'payer_id', fresh)
  const [versions, identifiers] = [new CopyRows(), new CopyRows()]
  const saved = payers.map((one) => ({ ...one, payerId: one.payerId ?? ids.pop()! }))
  for (const [at, one] of saved.entries()) {
    versions.row(8).int8(one.payerId).instant(recordedAt).text(one.identifier).text(one.kind).text(one.name)
    for (const day of [one.deregisteredOn, one.suspendedFrom, one.suspendedUntil]) writeDay(versions, day)
    if (payers[at]!.payerId === undefined) identifiers.row(2).text(one.identifier).int8(one.payerId)
  }
  await tx.copyIn(
    `registry.payer (payer_id, recorded_at, identifier, payer_kind, payer_name,
       deregistered_on, suspended_from, suspended_until)`,
    versions,
  )
  await tx.copyIn('registry.payer_by_identifier (identifier, payer_id)', identifiers)
  return saved
}

export const writeDay = (rows: CopyRows, day: Day | undefined): CopyRows =>
  day === undefined ? rows.nothing() : rows.day(dayNumber(day))

/** Fresh ids, the lowest last. */
export async function nextIds(
  tx: Connection,
  sequence: 'person_id' | 'spell_id' | 'payer_id',
  count: number,
): Promise<number[]> {
  if (count === 0) return []
  const lines = await tx.query<{ id: number }>(
    `SELECT nextval('registry.${sequence}') AS id FROM generate_series(1, $1)`,
    [count],
  )
  return lines.map((line) => line.id).reverse()
}
