/**
 * What a reform would change over some months of a population, when nobody changes what he does: dues by who pays them,
 * who is insured on the last day, and who pays less or more by income.
 */
import { booksOf, dues, firstMonthOf, type LawBook, type Reform, SeriesMissing } from '#law'
import { addMonths, type Month } from '#vocabulary/month.ts'
import { noMoney, tenge } from '#vocabulary/tiyn.ts'
import { carryForward } from './carry-forward.ts'
import { type Months, monthsFrom } from './months.ts'
import { factsWithoutCredits, type People } from './people.ts'
import { PersonDues } from './person-dues.ts'
import { PersonStatus } from './person-status.ts'
import { stateDues } from './state-dues.ts'
import { type IncomeGroup, type KindOfDues, ReformTally, type StateCount } from './tally.ts'

export type Comparison = {
  readonly months: Months
  readonly persons: number
  /** The last month that payments are known for; later ones are carried forward. */
  readonly knownThrough: Month
  readonly dues: readonly KindOfDues[]
  /** On the last day of the months. */
  readonly states: readonly StateCount[]
  /** By income, those without one last. */
  readonly groups: readonly IncomeGroup[]
}

export type MonthsAsked = { readonly from?: Month | undefined; readonly count?: number | undefined }

const usualMonths = 12

/**
 * Those asked for; else twelve from the first of the reform, or from the first that payments are known for, but no further
 * than both laws reach. Throws SeriesMissing where they do not reach the first.
 */
export function monthsOfReform(reform: Reform, people: People, { from, count }: MonthsAsked = {}): Months {
  const first = from ?? (Math.max(firstMonthOf(reform), people.firstMonth) as Month)
  const books = Object.values(booksOf(reform))
  for (const book of books) assertReached(book, first)
  if (count !== undefined) return monthsFrom(first, count)
  let reached = 1
  while (reached < usualMonths && books.every((book) => isReached(book, addMonths(first, reached)))) reached++
  return monthsFrom(first, reached)
}

/** Throws SeriesMissing where some due of the month cannot be assessed. */
function assertReached(book: LawBook, month: Month): void {
  for (const payer of ['employer', 'gph', 'entrepreneur', 'self'] as const) {
    dues({ book, month, payer, income: oneTenge, otherBases: noMoney, groupSpells: [], residence: 'citizen' })
  }
}

const oneTenge = tenge(1)

function isReached(book: LawBook, month: Month): boolean {
  try {
    assertReached(book, month)
    return true
  } catch (error) {
    if (error instanceof SeriesMissing) return false
    throw error
  }
}

const peopleAStep = 2048

/** Throws SeriesMissing where a month cannot be assessed by one of the laws. */
export function compareReform(
  known: People,
  reform: Reform,
  { months, progress }: { readonly months: Months; readonly progress?: (part: number) => void },
): Comparison {
  const books = booksOf(reform)
  const people = carryForward(known, months.last, books.before)
  const tally = new ReformTally(people.count, months.all.length)
  const ofPerson = { dues: new PersonDues(books, months), status: new PersonStatus(books, reform, months) }
  for (let person = 0; person < people.count; person++) {
    const facts = factsWithoutCredits(people, person)
    ofPerson.dues.fill(people, person, facts)
    ofPerson.status.fill(people, person, facts)
    tally.add(person, ofPerson)
    if (person % peopleAStep === 0) progress?.(person / people.count)
  }
  return {
    months,
    persons: people.count,
    knownThrough: known.lastMonth,
    dues: [...tally.kinds(), stateDues(tally, books, months)],
    states: tally.states(),
    groups: tally.groups(months.all.length),
  }
}
