/**
 * What the text says of the days and months of one person before it comes to the right: whom a budget pays for, which
 * months are paid, open or unpaid. Read day by day, by the oracle of status. Tests only.
 */
import { calendarDateOf, type DayNumber, day, dayNumber } from '#vocabulary/day.ts'
import { firstDayOf, lastDayOf, type Month, yearOf } from '#vocabulary/month.ts'
import { type LawBook, SeriesMissing } from '../../book.ts'
import { dueOn } from '../../contributions/due-on.ts'
import { entrepreneurDue, selfPayerDue } from '../../contributions/dues.ts'
import { type Group, type GroupSpell, isOwnService, stateCoversFrom } from '../../groups.ts'
import type { Credit, PersonFacts, Spell } from '../facts.ts'

const start2026 = dayNumber(day('2026-01-01'))

/** Who is in these groups does not work, the business of his own included. */
const nonWorking: readonly Group[] = [
  'registered-unemployed',
  'non-working-pregnant',
  'caring-for-child-under-3',
  'caring-for-disabled-child',
  'caring-for-disabled-from-childhood',
  'non-working-kandas',
]

export const monthOf = (date: DayNumber): Month => {
  const { year, month } = calendarDateOf(date)
  return (year * 100 + month) as Month
}

export const isWithin = (d: DayNumber, { from, until }: Spell): boolean =>
  from <= d && (until === undefined || d < until)

export class MonthsOracle {
  readonly facts: PersonFacts
  readonly book: LawBook
  /** What a due counts as that is on no record; without it such a due throws SeriesMissing. */
  readonly missingDue: number | undefined
  readonly #covered = new Map<Month, boolean>()
  readonly #paid = new Map<number, boolean>()
  readonly #creditsByMonth: ReadonlyMap<Month, readonly Credit[]>

  constructor(facts: PersonFacts, book: LawBook, missingDue?: number) {
    this.facts = facts
    this.book = book
    this.missingDue = missingDue
    this.#creditsByMonth = Map.groupBy(facts.credits, ({ month }) => month)
  }

  // 6.4 -----------------------------------------------------------------------------------------------------------

  isStateCovered(d: DayNumber): boolean {
    const { groupSpells } = this.facts
    return this.isMinor(d) || groupSpells.some((spell) => this.isCoveredBy(spell, d))
  }

  isMinor(d: DayNumber): boolean {
    const { birthDate } = this.facts
    return birthDate !== undefined && d >= birthDate && !this.isAdult(d)
  }

  /** Whether the State, or a local budget, pays for the person on the day because of this spell. */
  isCoveredBy(spell: GroupSpell, d: DayNumber): boolean {
    const { group } = spell
    const covered = stateCoversFrom(this.book, group)
    if (covered === undefined || d < covered || !isWithin(d, spell)) return false
    if (group === 'child') return !this.isAdult(d)
    // Paid for from the month in which care was sought until the end of that year (art. 26-1(2)).
    if (group === 'local-budget-covered') {
      const begins = Math.max(spell.from, start2026) as DayNumber
      return calendarDateOf(d).year === calendarDateOf(begins).year
    }
    const works = this.book.edition !== 'qa-2018' && nonWorking.includes(group) && this.isInBusiness(d)
    return !works
  }

  /** Inside an entrepreneur spell that is not suspended. */
  isInBusiness(d: DayNumber): boolean {
    return this.facts.entrepreneurSpells.some(
      (spell) => isWithin(d, spell) && !(spell.suspended ?? []).some((stretch) => isWithin(d, stretch)),
    )
  }

  isAdult(d: DayNumber): boolean {
    const { birthDate } = this.facts
    if (birthDate === undefined) return false
    const [born, now] = [calendarDateOf(birthDate), calendarDateOf(d)]
    const years = now.year - born.year
    if (years !== 18) return years > 18
    return now.month * 100 + now.dayOfMonth >= born.month * 100 + born.dayOfMonth
  }

  isOwnServiceOn(d: DayNumber): boolean {
    return this.facts.groupSpells.some((spell) => isOwnService(spell.group) && isWithin(d, spell))
  }

  isParticipantOn(d: DayNumber): boolean {
    const { residence, participantFrom, birthDate, diedOn } = this.facts
    return (
      residence !== 'temporary' &&
      !(participantFrom !== undefined && d < participantFrom) &&
      !(birthDate !== undefined && d < birthDate) &&
      !(diedOn !== undefined && d > diedOn)
    )
  }

  // 6.5 -----------------------------------------------------------------------------------------------------------

  isEntrepreneurIn(m: Month): boolean {
    return daysOf(m).some((d) => this.isInBusiness(d))
  }

  /** The entrepreneur's due or else the self-payer's; before 2018 only entrepreneurs had one: 5 % of 2 x 24,459. */
  ownDue(m: Month): number | undefined {
    const isEntrepreneur = this.isEntrepreneurIn(m)
    if (m < 201_801) return isEntrepreneur && m >= 201_707 ? 244_590 : undefined
    try {
      return isEntrepreneur ? entrepreneurDue(this.book, m) : selfPayerDue(this.book, m)
    } catch (error) {
      if (error instanceof SeriesMissing && this.missingDue !== undefined) return this.missingDue
      throw error
    }
  }

  creditsOf(m: Month, by: DayNumber): Credit[] {
    return this.#creditsByMonth.get(m)?.filter(({ creditedOn }) => creditedOn <= by) ?? []
  }

  /** What is paid for a month turns on the credits there are by the day, and on nothing else of it. */
  isPaid(m: Month, by: DayNumber): boolean {
    const credits = this.creditsOf(m, by)
    if (credits.length === 0) return false
    const known = m * 1000 + credits.length
    let paid = this.#paid.get(known)
    if (paid === undefined) {
      paid = credits.some(({ own }) => !own) || this.isPaidByOneself(m, by)
      this.#paid.set(known, paid)
    }
    return paid
  }

  /** What the person credited for the month adds up to the due, or did to that of the month of a credit a year before. */
  isPaidByOneself(m: Month, by: DayNumber): boolean {
    const credits = this.creditsOf(m, by).filter(({ own }) => own)
    if (credits.length === 0) return false
    if (credits.some(({ ofUnifiedPayment }) => ofUnifiedPayment)) return true
    if (credits.some(({ creditedOn }) => this.isPaidAheadOn(m, creditedOn))) return true
    const due = this.ownDue(m)
    return due !== undefined && sumOf(credits) >= due
  }

  isPaidAheadOn(m: Month, e: DayNumber): boolean {
    if (yearOf(monthOf(e)) >= yearOf(m)) return false
    const due = this.ownDue(monthOf(e))
    const credits = this.creditsOf(m, e).filter(({ own }) => own)
    return due !== undefined && due > 0 && sumOf(credits) >= due
  }

  // 6.6 -----------------------------------------------------------------------------------------------------------

  isCoveredInMonth(m: Month): boolean {
    let covered = this.#covered.get(m)
    if (covered === undefined) {
      covered = daysOf(m).some((d) => this.isStateCovered(d) || this.isOwnServiceOn(d))
      this.#covered.set(m, covered)
    }
    return covered
  }

  /** From the beginning of care on, and not before the person came. */
  isOfScheme(m: Month): boolean {
    const { birthDate, participantFrom } = this.facts
    if (m < 202_001) return false
    if (birthDate !== undefined && m < monthOf(birthDate)) return false
    return participantFrom === undefined || m >= monthOf(participantFrom)
  }

  /** Not paid as credited by the day, whether it is due yet or not. */
  isOpen(m: Month, d: DayNumber): boolean {
    if (!this.isOfScheme(m) || this.facts.residence === 'temporary') return false
    return !this.isCoveredInMonth(m) && !this.isPaid(m, d)
  }

  isUnpaid(m: Month, d: DayNumber): boolean {
    return dueOn(m).day < d && this.isOpen(m, d)
  }
}

export const sumOf = (credits: readonly Credit[]): number =>
  credits.reduce((total, { amount }) => total + amount, 0)

const daysOf = (m: Month): DayNumber[] =>
  Array.from({ length: lastDayOf(m) - firstDayOf(m) + 1 }, (_, at) => (firstDayOf(m) + at) as DayNumber)
