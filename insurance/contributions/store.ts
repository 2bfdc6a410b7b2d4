/** The SQL of the person-month record. Only inserts: a credit is taken back by a row that names its transfer. */
import type { PayerKind } from '#law'
import { type Connection, type CopyRow, CopyRows, type Instant, type Reading } from '#platform/database'
import type { DayNumber } from '#vocabulary/day.ts'
import type { Month } from '#vocabulary/month.ts'
import { type Tiyn, tiyn } from '#vocabulary/tiyn.ts'
import { asPaidBy, type CreditedDue, type CreditInForce, inForce } from './credit.ts'
import { readPayerKind } from './stored-payer.ts'

const columns =
  'person_id, transfer_id, recorded_at, amount, payer_id, reverses, month, credited_on, purpose_code, payer_kind'

/** Writes the credits in one binary COPY. They go in fastest when sorted by person, month and transfer. */
export async function record(
  tx: Connection,
  credits: readonly CreditedDue[],
  recordedAt: Instant,
): Promise<void> {
  if (credits.length === 0) return
  const rows = new CopyRows()
  for (const credit of credits) {
    rows.row(10).int8(credit.personId).int8(credit.transferId).instant(recordedAt)
    rows.int8(credit.amount).int8(credit.payerId)
    if (credit.reverses === undefined) rows.nothing()
    else rows.int8(credit.reverses)
    rows.int4(credit.month).day(credit.creditedOn).int2(credit.purposeCode).text(credit.payerKind)
  }
  await tx.copyIn(`contributions.person_month (${columns})`, rows)
}

function readCredit(row: CopyRow): CreditedDue {
  const personId = row.int8()
  const transferId = row.int8()
  const amount = tiyn(row.int8())
  const payerId = row.int8()
  const reverses = row.int8OrNull()
  const month = row.int4() as Month
  const creditedOn = row.day()
  const purposeCode = row.int2()
  const payerKind = readPayerKind(row)
  const credit = { personId, transferId, month, amount, payerId, payerKind, purposeCode, creditedOn }
  return reverses === undefined ? credit : { ...credit, reverses }
}

const read =
  'person_id, transfer_id, amount, payer_id, reverses, month, credited_on, purpose_code, payer_kind'

type AsKnown = {
  /** Only what was recorded by this instant. */
  readonly knownAt?: Instant
  /** Only what was credited by this day. */
  readonly creditedBy?: DayNumber
}

/**
 * The credits in force of some persons, by person, month and transfer. A credit that was taken back is gone from
 * the instant the taking back was recorded, whatever day was asked for.
 */
export const creditsOf = (connection: Connection, personIds: readonly number[], asKnown: AsKnown = {}) =>
  creditsIn('person_month', connection, personIds, asKnown)

/** The same, read as the looker. */
export const creditsSeen = (seeing: Connection, personIds: readonly number[], asKnown: AsKnown) =>
  creditsIn('seen_person_month', seeing, personIds, asKnown)

async function creditsIn(
  table: 'person_month' | 'seen_person_month',
  connection: Connection,
  personIds: readonly number[],
  asKnown: AsKnown,
): Promise<Map<number, readonly CreditedDue[]>> {
  if (personIds.length === 0) return new Map()
  const { knownAt = 'infinity', creditedBy } = asKnown
  const byPerson = new ByPerson<CreditedDue>()
  await connection.together({
    text: `SELECT ${read} FROM contributions.${table}
      WHERE person_id = ANY($1::bigint[]) AND recorded_at <= $2 ORDER BY person_id, month, transfer_id`,
    values: [personIds, knownAt],
    name: 'contributions-credits-of',
    take: (row) => {
      const credit = readCredit(row)
      byPerson.add(credit.personId, credit)
    },
  })
  const credits = new Map<number, readonly CreditedDue[]>()
  for (const [personId, all] of byPerson.rows) {
    const stand = inForce(all)
    const by = creditedBy === undefined ? stand : stand.filter(({ creditedOn }) => creditedOn <= creditedBy)
    credits.set(personId, by)
  }
  return credits
}

/** Rows by person, as they come: those of one person one after another. */
class ByPerson<Row> {
  readonly rows = new Map<number, Row[]>()
  #last = -1
  #ofLast: Row[] = []

  add(personId: number, row: Row): void {
    if (personId !== this.#last) {
      this.#last = personId
      this.#ofLast = this.rows.get(personId) ?? []
      this.rows.set(personId, this.#ofLast)
    }
    this.#ofLast.push(row)
  }
}

/**
 * The credits in force of some persons as known at an instant, with no more than the law needs of them, read as the looker. The key of the
 * table answers alone: a person's months lie in it side by side, and in the table as many pages apart.
 */
export function creditsInForce(
  personIds: readonly number[],
  knownAt: Instant,
): Reading<Map<number, readonly CreditInForce[]>> {
  type Row = CreditInForce & { readonly transferId: number; readonly reverses?: number }
  const byPerson = new ByPerson<Row>()
  return {
    text: `SELECT person_id, transfer_id, month, amount, credited_on, payer_kind, reverses
       FROM contributions.seen_person_month
      WHERE person_id = ANY($1::bigint[]) AND recorded_at <= $2 ORDER BY person_id, month, transfer_id`,
    values: [personIds, knownAt],
    name: 'contributions-credits-in-force',
    take: (row) => {
      const personId = row.int8()
      const transferId = row.int8()
      const month = row.int4() as Month
      const amount = row.int8() as Tiyn
      const creditedOn = row.day()
      const credit = asPaidBy(readPayerKind(row), { transferId, month, amount, creditedOn })
      const reverses = row.int8OrNull()
      byPerson.add(personId, reverses === undefined ? credit : { ...credit, reverses })
    },
    result: () => {
      const credits = new Map<number, readonly CreditInForce[]>()
      for (const [personId, all] of byPerson.rows) credits.set(personId, inForce(all))
      return credits
    },
  }
}

/** What was credited in each calendar month by each kind of payer, less what was taken back. */
export async function creditedByMonth(
  connection: Connection,
): Promise<{ month: Month; payerKind: PayerKind; amount: Tiyn }[]> {
  const rows = await connection.query<{ month: number; payer_kind: PayerKind; amount: string }>(
    `SELECT (extract(year FROM credited_on) * 100 + extract(month FROM credited_on))::int AS month, payer_kind,
            sum(amount) AS amount
       FROM (SELECT credited_on, payer_kind, sum(CASE WHEN reverses IS NULL THEN amount ELSE -amount END) AS amount
               FROM contributions.person_month GROUP BY credited_on, payer_kind) AS by_day
      GROUP BY 1, 2 ORDER BY 1, 2`,
  )
  return rows.map((row) => ({
    month: row.month as Month,
    payerKind: row.payer_kind,
    amount: tiyn(Number(row.amount)),
  }))
}
