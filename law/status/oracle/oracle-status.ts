/**
 * Who is insured on a day, read straight from the text and day by day: slow, plain, and written apart from the timeline
 * so that the two can be held against each other. Tests only.
 */
import { addMonthsToDay, type DayNumber, day, dayNumber } from '#vocabulary/day.ts'
import { addMonths, firstDayOf, lastDayOf, type Month } from '#vocabulary/month.ts'
import type { LawBook } from '../../book.ts'
import { type GroupSpell, isOwnService } from '../../groups.ts'
import type { PersonFacts } from '../facts.ts'
import { isWithin, MonthsOracle, monthOf, sumOf } from './oracle-months.ts'

export type OracleStatus =
  | 'not-started'
  | 'not-participant'
  | 'state'
  | 'own-service'
  | 'paid'
  | 'prepaid'
  | 'transition'
  | 'grace'
  | 'uninsured'

const on = (text: string): DayNumber => dayNumber(day(text))
const start2020 = on('2020-01-01')
const start2026 = on('2026-01-01')

/** Before this day the right was everybody's, whatever was paid (art. 40, first part). */
const transitionUntil = on('2020-07-01')
/** From then until this day three months in a row were enough for who paid for himself (art. 40, second part). */
const threeMonthsUntil = on('2021-07-01')
const yearAheadFrom = on('2022-09-05')

/** Whether the edition knows what was made known on the day; that of 2018 knows none of it. */
const knows = ({ edition }: LawBook, since: string): boolean =>
  edition === 'current' || (edition !== 'qa-2018' && edition >= since)

/** Known from the first day they governed: no day of enactment is on record. */
const knowsTransition = (book: LawBook) => knows(book, '2020-01-01')
const knowsThreeMonths = (book: LawBook) => knows(book, '2020-07-01')
/** The Fund told of these in July 2024 and in October 2025. */
const knowsMonthNow = (book: LawBook) => knows(book, '2024-07-01')
const knowsWholeMonths = (book: LawBook) => knows(book, '2025-10-01')

/** In months, as they are on a day; undefined: the edition does not know of it on that day. */
export type OracleTerms = {
  readonly lookBack: number
  /** Of the months that end with the day's own. */
  readonly throughNow: number | undefined
  readonly grace: number
  readonly prepaid: number | undefined
  readonly longGrace: number | undefined
}

/** The terms as the law has them: 12 and 3; 12 paid ahead from September 2022; 6 after sixty paid months from 2026. */
export function termsOf(book: LawBook, d: DayNumber): OracleTerms {
  return {
    lookBack: 12,
    throughNow: knowsMonthNow(book) ? 12 : undefined,
    grace: 3,
    prepaid: knows(book, '2022-09-05') && d >= yearAheadFrom ? 12 : undefined,
    longGrace: knows(book, '2026-01-01') && d >= start2026 ? 6 : undefined,
  }
}

export class StatusOracle extends MonthsOracle {
  readonly terms: typeof termsOf
  readonly #held = new Map<DayNumber, boolean>()
  readonly #starts = new Map<DayNumber, boolean>()

  constructor(facts: PersonFacts, book: LawBook, missingDue?: number, terms = termsOf) {
    super(facts, book, missingDue)
    this.terms = terms
  }

  // 6.6 -----------------------------------------------------------------------------------------------------------

  /** The look-back window of the day: the months before the day's own. */
  window(d: DayNumber): Month[] {
    return monthsBefore(monthOf(d), this.terms(this.book, d).lookBack)
  }

  unpaidMonths(d: DayNumber): Month[] {
    return this.window(d).filter((m) => this.isUnpaid(m, d))
  }

  // 6.7 -----------------------------------------------------------------------------------------------------------

  statusOn(d: DayNumber): OracleStatus {
    if (d < start2020) return 'not-started'
    if (!this.isParticipantOn(d)) return 'not-participant'
    if (this.isStateCovered(d)) return 'state'
    if (this.isOwnServiceOn(d)) return 'own-service'
    if (this.holdsPoint4(d)) return 'paid'
    if (this.holdsPoint5(d)) return 'prepaid'
    if (knowsTransition(this.book) && d < transitionUntil) return 'transition'
    return this.holdsPoint6(d) ? 'grace' : 'uninsured'
  }

  holdsPoint4(d: DayNumber): boolean {
    return this.hasNoArrears(d) || this.isPaidThroughNow(d) || this.hasPaidThreeMonths(d)
  }

  /** No month of the window is unpaid, and some month is paid: of the window or the day's own, where that is known. */
  hasNoArrears(d: DayNumber): boolean {
    const rests = knowsMonthNow(this.book) ? this.hasPaidLately(d) : this.paidMonths(d).length > 0
    return rests && this.unpaidMonths(d).length === 0
  }

  /** Whether a month of the window, or the day's own, is paid. */
  hasPaidLately(d: DayNumber): boolean {
    const lately = [...this.window(d), monthOf(d)]
    return this.paidMonths(d).some((m) => this.isOfScheme(m) && lately.includes(m))
  }

  /** Of the months that end with the day's own none is open, and one is paid. */
  isPaidThroughNow(d: DayNumber): boolean {
    const { throughNow } = this.terms(this.book, d)
    if (throughNow === undefined) return false
    const months = monthsBefore(addMonths(monthOf(d), 1), throughNow)
    return this.hasPaidLately(d) && !months.some((m) => this.isOpen(m, d))
  }

  /** The day's own month or the one before it, and the two before that, each paid by the person. */
  hasPaidThreeMonths(d: DayNumber): boolean {
    if (!knowsThreeMonths(this.book) || d < transitionUntil || d >= threeMonthsUntil) return false
    const now = monthOf(d)
    return [now, addMonths(now, -1)].some((last) =>
      [last, addMonths(last, -1), addMonths(last, -2)].every((m) => this.isPaidByOneself(m, d)),
    )
  }

  paidMonths(d: DayNumber): Month[] {
    const months = new Set(this.facts.credits.map(({ month }) => month))
    return [...months].filter((m) => this.isPaid(m, d))
  }

  holdsPoint5(d: DayNumber): boolean {
    const { prepaid } = this.terms(this.book, d)
    if (prepaid === undefined) return false
    const days = new Set(this.facts.credits.map(({ creditedOn }) => creditedOn).filter((e) => e <= d))
    const months = [...new Set(this.facts.credits.map(({ month }) => month))]
    for (const e of days) {
      for (const f of months) {
        if (f < monthOf(e) || firstDayOf(f) > d) continue
        let length = 0
        while (this.isPaid(addMonths(f, length), e)) length++
        if (length < prepaid) continue
        while (this.isPaid(addMonths(f, length), d)) length++
        if (d <= lastDayOf(addMonths(f, length - 1))) return true
      }
    }
    return false
  }

  /** Whether point 3, 4 or 5 holds: not the right that everybody had in the first half of 2020. */
  held(a: DayNumber): boolean {
    let held = this.#held.get(a)
    if (held === undefined) {
      held =
        a >= start2020 &&
        this.isParticipantOn(a) &&
        (this.isStateCovered(a) || this.isOwnServiceOn(a) || this.holdsPoint4(a) || this.holdsPoint5(a))
      this.#held.set(a, held)
    }
    return held
  }

  /** The day of a credit, the last day of a month paid by then, the last day of a stretch of cover; and a right on it. */
  isStartOfGrace(a: DayNumber): boolean {
    let starts = this.#starts.get(a)
    if (starts === undefined) {
      const next = (a + 1) as DayNumber
      const { credits, groupSpells } = this.facts
      starts =
        (credits.some(({ creditedOn }) => creditedOn === a) ||
          (lastDayOf(monthOf(a)) === a && this.isPaid(monthOf(a), a)) ||
          (this.isMinor(a) && !this.isMinor(next)) ||
          groupSpells.some((spell) => this.givesRight(spell, a) && !this.givesRight(spell, next))) &&
        this.held(a)
      this.#starts.set(a, starts)
    }
    return starts
  }

  givesRight(spell: GroupSpell, d: DayNumber): boolean {
    return isOwnService(spell.group) ? isWithin(d, spell) : this.isCoveredBy(spell, d)
  }

  holdsPoint6(d: DayNumber): boolean {
    const { grace, longGrace = 0 } = this.terms(this.book, d)
    const earliest = Math.max(start2020, firstDayOf(addMonths(monthOf(d), -Math.max(grace, longGrace))))
    for (let a = d; a >= earliest; a = (a - 1) as DayNumber) {
      if (!this.isStartOfGrace(a)) continue
      if (d <= this.graceEnd(a, grace)) return true
      if (d <= this.graceEnd(a, longGrace) && this.hasPaidFiveYears(a)) return true
    }
    return false
  }

  graceEnd(a: DayNumber, months: number): DayNumber {
    if (!knowsWholeMonths(this.book)) return addMonthsToDay(a, months)
    return lastDayOf(addMonths(monthOf(a), months))
  }

  /** Sixty paid months before that of the day; not for whom a budget pays on it (arts. 26(1), 26-1(1)). */
  hasPaidFiveYears(a: DayNumber): boolean {
    return !this.isStateCovered(a) && monthsBefore(monthOf(a), 60).every((m) => this.isPaid(m, a))
  }

  isInsured(d: DayNumber): boolean {
    return !['not-started', 'not-participant', 'uninsured'].includes(this.statusOn(d))
  }

  /** The first day of the unbroken run of insured days around the day. */
  since(d: DayNumber): DayNumber {
    let first = d
    while (this.isInsured((first - 1) as DayNumber)) first = (first - 1) as DayNumber
    return first
  }

  /** The last day of the run if nothing more comes than was credited by the day; undefined: not by the day `sought`. */
  through(d: DayNumber, sought: DayNumber): DayNumber | undefined {
    const credits = this.facts.credits.filter(({ creditedOn }) => creditedOn <= d)
    const then = new StatusOracle({ ...this.facts, credits }, this.book, this.missingDue, this.terms)
    for (let last = d; last < sought; last = (last + 1) as DayNumber) {
      if (!then.isInsured((last + 1) as DayNumber)) return last
    }
    return undefined
  }

  // 6.8 -----------------------------------------------------------------------------------------------------------

  arrears(d: DayNumber): { month: Month; amount: number }[] {
    return this.unpaidMonths(d).map((month) => {
      const paid = this.creditsOf(month, d).filter(({ own }) => own)
      return { month, amount: this.ownDue(month)! - sumOf(paid) }
    })
  }
}

/** So many months before the month, the earliest first. */
const monthsBefore = (month: Month, count: number): Month[] =>
  Array.from({ length: count }, (_, at) => addMonths(month, at - count))
