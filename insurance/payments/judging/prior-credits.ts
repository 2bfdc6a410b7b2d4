/** What stands already for the months a batch pays for, growing as the batch's own lines are judged. */
import type { DayNumber } from '#vocabulary/day.ts'
import { type Month, monthIndex } from '#vocabulary/month.ts'
import type { Tiyn } from '#vocabulary/tiyn.ts'

/** A due credited for a person's month: by whom, under which code, how much, when. */
type PriorCredit = {
  readonly payerId: number
  readonly purposeCode: number
  readonly amount: Tiyn
  readonly creditedOn: DayNumber
}

const monthsKept = 16_384
const keyOf = (personId: number, month: Month): number => personId * monthsKept + monthIndex(month) - 24_000

/** Credits in columns: a batch adds one for each of its tens of thousands of lines. */
export class PriorCredits {
  /** By person and month, the place of the last credit from 1; each names the one before it, the first 0. */
  readonly #last = new Map<number, number>()
  readonly #before: number[] = [0]
  readonly #payerIds: number[] = [0]
  readonly #purposeCodes: number[] = [0]
  readonly #amounts: number[] = [0]
  readonly #days: number[] = [0]

  /** Tells of each credit that stands for the person's month. */
  each(personId: number, month: Month, tell: (credit: PriorCredit) => void): void {
    for (let at = this.#last.get(keyOf(personId, month)) ?? 0; at > 0; at = this.#before[at]!) {
      tell({
        payerId: this.#payerIds[at]!,
        purposeCode: this.#purposeCodes[at]!,
        amount: this.#amounts[at]! as Tiyn,
        creditedOn: this.#days[at]! as DayNumber,
      })
    }
  }

  add(personId: number, month: Month, credit: PriorCredit): void {
    const key = keyOf(personId, month)
    this.#before.push(this.#last.get(key) ?? 0)
    this.#last.set(key, this.#amounts.length)
    this.#payerIds.push(credit.payerId)
    this.#purposeCodes.push(credit.purposeCode)
    this.#amounts.push(credit.amount)
    this.#days.push(credit.creditedOn)
  }
}
