/** The proof of the day: every tiyn received is posted, in suspense or returned. */
import { endOfDay } from '#platform/clock'
import type { Connection } from '#platform/database'
import type { Day } from '#vocabulary/day.ts'
import { formatTenge, noMoney, type Tiyn, tiyn } from '#vocabulary/tiyn.ts'
import type { Account } from './account.ts'
import { type Turnover, turnoversBefore } from './store.ts'

export type Balance = {
  /** All that came in from payers, less what was reversed. */
  readonly received: Tiyn
  /** Of it: entered for persons as dues, or as penalties. */
  readonly posted: Tiyn
  /** Of it: held because it cannot be placed yet. */
  readonly suspense: Tiyn
  /** Of it: sent back to payers, or to be sent. */
  readonly returned: Tiyn
  /** What is left unexplained; zero when the books are right. */
  readonly difference: Tiyn
}

/** The proof from the turnovers. Paying out of `returns`, and spending, change none of the four sums. */
export function balanceOf(turnovers: readonly Turnover[]): Balance {
  const inside: readonly Account[] = ['receipts', 'suspense', 'person-dues', 'penalties', 'returns']
  const into = (target: readonly Account[], sources: readonly Account[]): Tiyn => {
    let sum = 0
    for (const { debit, credit, amount } of turnovers) {
      if (target.includes(credit) && sources.includes(debit)) sum += amount
      if (target.includes(debit) && sources.includes(credit)) sum -= amount
    }
    return tiyn(sum)
  }
  const others = (...own: Account[]): Account[] => inside.filter((account) => !own.includes(account))
  const received = into(['receipts'], ['national-bank'])
  const posted = into(['person-dues', 'penalties'], others('person-dues', 'penalties'))
  const suspense = into(['suspense'], others('suspense'))
  const returned = into(['returns'], others('returns'))
  return { received, posted, suspense, returned, difference: tiyn(received - posted - suspense - returned) }
}

export const balances = (balance: Balance): boolean => balance.difference === noMoney

/** The proof of all that was recorded by the end of a day, in Almaty. */
export async function balanceOn(connection: Connection, on: Day): Promise<Balance> {
  return balanceOf(await turnoversBefore(connection, endOfDay(on)))
}

/** The proof as the contract writes it: sums in tenge. */
export const formatBalance = (on: Day, balance: Balance) => ({
  on,
  received: formatTenge(balance.received),
  posted: formatTenge(balance.posted),
  suspense: formatTenge(balance.suspense),
  returned: formatTenge(balance.returned),
  difference: formatTenge(balance.difference),
})
