/** Who is not insured today and would be with what he owes paid: for whoever wants to see a payment change a status. */
import { isInsured, isUninsured, spellStates } from '#law'
import type { Database } from '#platform/database'
import { type Day, dayNumber } from '#vocabulary/day.ts'
import type { Month } from '#vocabulary/month.ts'
import type { Tiyn } from '#vocabulary/tiyn.ts'
import { personsIn, statesOn, visibleInstant } from '../store.ts'
import { readRecord } from './gather-record.ts'
import { judge } from './told.ts'

export type Lapsed = {
  readonly personId: number
  /** What each unpaid month costs him who pays for himself. */
  readonly unpaid: readonly { readonly month: Month; readonly amount: Tiyn }[]
}

type Wanted = {
  readonly today: Day
  /** So many of them are passed over; more than there are begins again from the first. */
  readonly skip: number
  readonly count: number
  /** Whoever owes for more months is passed over. */
  readonly mostMonths: number
}

/** Judged at a time, of whom enough are found as a rule. */
const atATime = 200
const uninsured = spellStates.filter((state) => isUninsured(state))

/** In the order of their numbers in the register; fewer than wanted where there are no more. */
export async function findLapsed(
  database: Database,
  { today, skip, count, mostMonths }: Wanted,
): Promise<Lapsed[]> {
  const on = dayNumber(today)
  const knownAt = await visibleInstant(database)
  const all = (await statesOn(database, on))
    .filter(({ state }) => isUninsured(state))
    .reduce((sum, { persons }) => sum + persons, 0)
  const found: Lapsed[] = []
  const first = all === 0 ? 0 : skip % all
  for (let seen = 0; seen < all && found.length < count; seen += atATime) {
    const at = (first + seen) % all
    const ids = await personsIn(database, { states: uninsured, on, skip: at, limit: atATime })
    for (const [personId, { facts, credits }] of await readRecord(database.seeing(ids), ids, knownAt)) {
      const asked = { facts, credits, edition: 'current', on } as const
      const { unpaid, unpriced } = judge(asked).arrears
      if (unpaid.length === 0 || unpaid.length > mostMonths || unpriced.length > 0) continue
      const paid = unpaid.map((month) => ({ ...month, own: true, creditedOn: on }))
      const { state } = judge({ ...asked, credits: [...credits, ...paid] })
      if (state !== 'not-started' && isInsured(state)) found.push({ personId, unpaid })
      if (found.length === count) break
    }
  }
  return found
}
