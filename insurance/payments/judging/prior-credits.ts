/** What stands already for the months a batch pays for, growing as the batch's own lines are judged. */
import type { DayNumber } from '#vocabulary/day.ts'
import { type Month, monthIndex } from '#vocabulary/month.ts'
import type { Tiyn } from '#vocabulary/tiyn.ts'

/** A due credited for a person's month: by whom, under which code, how much, when. */
export type PriorCredit = {
  readonly payerId: number
  readonly purposeCode: number
  readonly amount: Tiyn
  readonly creditedOn: DayNumber
}

const monthsKept = 16_384
const nothing: readonly PriorCredit[] = []

export class PriorCredits {
  readonly #byMonth = new Map<number, PriorCredit[]>()

  /** What stands for the person's month. */
  of(personId: number, month: Month): readonly PriorCredit[] {
    return this.#byMonth.get(personId * monthsKept + monthIndex(month) - 24_000) ?? nothing
  }

  add(personId: number, month: Month, credit: PriorCredit): void {
    const key = personId * monthsKept + monthIndex(month) - 24_000
    const standing = this.#byMonth.get(key)
    if (standing) standing.push(credit)
    else this.#byMonth.set(key, [credit])
  }
}
