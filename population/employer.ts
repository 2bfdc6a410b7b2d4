/** Employers of the synthetic country: few large, many small; most pay in time. */
import type { Chance } from './chance.ts'
import { banks, type EmployerHabit, employerHabits } from './distributions.ts'
import { type Identifiers, iban } from './identifiers.ts'
import type { JobMarket } from './resident.ts'

export type Employer = {
  readonly bin: string
  readonly name: string
  readonly bank: (typeof banks)[number]
  readonly account: string
  readonly habit: EmployerHabit
  /** Share of the country's jobs. */
  readonly weight: number
  /** Months before the end of the period in which one that stopped stopped. */
  readonly stoppedMonthsAgo: number
  /** Working day of the month on which its lists usually arrive: 0 early to 3 late. */
  readonly payingWeek: number
}

/** So many employers with sizes by Zipf's law, and the market that hires for them. */
export function drawEmployers(count: number, chance: Chance, identifiers: Identifiers): Employer[] {
  return Array.from({ length: count }, (_, rank) => {
    const bank = chance.pick(banks)
    return {
      bin: identifiers.bin(chance.whole(2000, 2018), chance.whole(1, 12)),
      name: `«Үлгі кәсіпорын ${rank + 1}» ЖШС`,
      bank,
      account: iban(bank.code, rank + 1),
      // The largest are the State's and the big companies': they pay.
      habit: rank < 5 ? 'prompt' : chance.weighted(employerHabits),
      weight: 1 / (rank + 4) ** 0.9,
      stoppedMonthsAgo: chance.whole(3, 16),
      payingWeek: chance.whole(0, 3),
    }
  })
}

export function jobMarket(employers: readonly Employer[]): JobMarket {
  const cumulative = new Float64Array(employers.length)
  let total = 0
  employers.forEach((employer, place) => {
    total += employer.weight
    cumulative[place] = total
  })
  return {
    hire(chance) {
      const point = chance.share() * total
      let low = 0
      let high = employers.length - 1
      while (low < high) {
        const middle = (low + high) >> 1
        if (cumulative[middle]! > point) high = middle
        else low = middle + 1
      }
      return low
    },
  }
}
