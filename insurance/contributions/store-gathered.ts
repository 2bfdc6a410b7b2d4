/** The credits of very many persons at once, kept in columns: what renewing and recomputing statuses reads. */
import { isOwnPayment, isUnifiedPayment, payerKinds } from '#law'
import type { Connection } from '#platform/database'
import type { DayNumber } from '#vocabulary/day.ts'
import type { Month } from '#vocabulary/month.ts'
import { type Tiyn, tiyn } from '#vocabulary/tiyn.ts'
import { asPaidBy, type CreditInForce } from './credit.ts'
import { creditsOf } from './store.ts'
import { readPayerPlace } from './stored-payer.ts'

/** A range of `person_id`, `until` not included, or a list of persons. */
type Whose = { readonly from: number; readonly until: number } | readonly number[]

/** `payer`: the place of its kind in the law's list. */
type GatheredRow = {
  readonly amount: number
  readonly month: number
  readonly creditedOn: DayNumber
  readonly payer: number
}

const end = -1
const width = 3
/** A month is kept with the place of its payer's kind. */
const payers = 16
/** What the law says of each payer, by the place of its kind. */
const [own, unified] = [payerKinds.map(isOwnPayment), payerKinds.map(isUnifiedPayment)]
const none: readonly CreditInForce[] = []

/** The credits in force of the persons asked for. `total` is the sum of them all. */
export class GatheredCredits {
  readonly #placeOf: (personId: number) => number | undefined
  /** By place of the person, the last of the person's rows; each row names the one before it. */
  readonly #last: Int32Array
  #rows = new Int32Array(width * 4096)
  #amounts = new Float64Array(4096)
  #count = 0
  #total = 0
  /** Persons of whom something was taken back: their credits are read again, transfer by transfer. */
  readonly #corrected = new Map<number, readonly CreditInForce[]>()

  constructor(whose: Whose) {
    if (isList(whose)) {
      const places = new Map(whose.map((personId, place) => [personId, place]))
      this.#placeOf = (personId) => places.get(personId)
      this.#last = new Int32Array(whose.length).fill(end)
    } else {
      this.#placeOf = (personId) => personId - whose.from
      this.#last = new Int32Array(whose.until - whose.from).fill(end)
    }
  }

  get total(): Tiyn {
    return tiyn(this.#total)
  }

  /** How many rows of the record were read, those that take back included. */
  get count(): number {
    return this.#count
  }

  /** In no order. */
  of(personId: number): readonly CreditInForce[] {
    const corrected = this.#corrected.get(personId)
    if (corrected) return corrected
    const place = this.#placeOf(personId)
    let row = place === undefined ? end : (this.#last[place] ?? end)
    if (row === end) return none
    const credits: CreditInForce[] = []
    for (; row !== end; row = this.#rows[row * width]!) {
      const monthAndPayer = this.#rows[row * width + 1]!
      const place = monthAndPayer % payers
      const credit = {
        month: ((monthAndPayer - place) / payers) as Month,
        amount: this.#amounts[row]! as Tiyn,
        own: own[place]!,
        creditedOn: this.#rows[row * width + 2]! as DayNumber,
      }
      credits.push(unified[place] ? { ...credit, ofUnifiedPayment: true } : credit)
    }
    return credits
  }

  /** `amount` is negative where the row takes a credit back. */
  add(personId: number, { amount, month, creditedOn, payer }: GatheredRow): void {
    const place = this.#placeOf(personId)!
    if (this.#count === this.#amounts.length) this.#grow()
    const at = this.#count * width
    this.#rows[at] = this.#last[place]!
    this.#rows[at + 1] = month * payers + payer
    this.#rows[at + 2] = creditedOn
    this.#amounts[this.#count] = amount
    this.#last[place] = this.#count++
    this.#total += amount
    if (amount < 0) this.#corrected.set(personId, none)
  }

  /** Reads again the persons of whom something was taken back. */
  async correct(connection: Connection): Promise<void> {
    if (this.#corrected.size === 0) return
    const credits = await creditsOf(connection, [...this.#corrected.keys()])
    for (const personId of this.#corrected.keys()) {
      const inForce = (credits.get(personId) ?? []).map(({ month, amount, payerKind, creditedOn }) =>
        asPaidBy(payerKind, { month, amount, creditedOn }),
      )
      this.#corrected.set(personId, inForce)
    }
  }

  #grow(): void {
    const rows = new Int32Array(this.#rows.length * 2)
    rows.set(this.#rows)
    this.#rows = rows
    const amounts = new Float64Array(this.#amounts.length * 2)
    amounts.set(this.#amounts)
    this.#amounts = amounts
  }
}

const isList = (whose: Whose): whose is readonly number[] => Array.isArray(whose)

/**
 * Reads the credits of very many persons. In no order, on purpose: the record lies in the order in which money came,
 * and reading it in the order of persons costs six times as much at a million of them.
 */
export async function gatherCredits(connection: Connection, whose: Whose): Promise<GatheredCredits> {
  const gathered = new GatheredCredits(whose)
  if (isList(whose) && whose.length === 0) return gathered
  await connection.readRows(
    `SELECT person_id, CASE WHEN reverses IS NULL THEN amount ELSE -amount END, month, credited_on, payer_kind
       FROM contributions.person_month
      WHERE ${isList(whose) ? 'person_id = ANY($1)' : 'person_id >= $1 AND person_id < $2'}`,
    isList(whose) ? [whose] : [whose.from, whose.until],
    (row) =>
      gathered.add(row.int8(), {
        amount: row.int8(),
        month: row.int4(),
        creditedOn: row.day(),
        payer: readPayerPlace(row),
      }),
  )
  await gathered.correct(connection)
  return gathered
}
