/** What the State would pay for those it covers: one share a month for each, where the law knows the wage it rests on. */
import { dues, type LawBook, SeriesMissing } from '#law'
import type { Month } from '#vocabulary/month.ts'
import { noMoney, tiyn } from '#vocabulary/tiyn.ts'
import type { Months } from './months.ts'
import type { KindOfDues } from './tally.ts'

type Counted = {
  /** By month, how many the State pays for. */
  readonly byState: Float64Array
  /** How many it pays for in some month. */
  readonly personsOfState: number
}

export function stateDues(
  { byState, personsOfState: persons }: Counted,
  { before, after }: { readonly before: LawBook; readonly after: LawBook },
  months: Months,
): KindOfDues {
  try {
    const due = {
      before: tiyn(sumBy(before, months, byState)),
      after: tiyn(sumBy(after, months, byState)),
    }
    return { kind: 'state', persons, due, paid: due }
  } catch (error) {
    if (error instanceof SeriesMissing) return { kind: 'state', persons, missing: error.text }
    throw error
  }
}

const sumBy = (book: LawBook, { all }: Months, byState: Float64Array): number =>
  all.reduce((sum, month, at) => sum + shareOf(book, month) * byState[at]!, 0)

const shareOf = (book: LawBook, month: Month): number =>
  dues({
    book,
    month,
    payer: 'state',
    income: noMoney,
    otherBases: noMoney,
    groupSpells: [],
    residence: 'citizen',
  }).stateContribution
