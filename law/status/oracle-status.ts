/**
 * Who is insured on a day, read straight from the text and day by day: slow, plain, and written apart from the timeline
 * so that the two can be held against each other. Tests only.
 */
import { addMonthsToDay, calendarDateOf, type DayNumber, day, dayNumber } from '#vocabulary/day.ts'
import { addMonths, firstDayOf, lastDayOf, type Month, yearOf } from '#vocabulary/month.ts'
import { type LawBook, SeriesMissing } from '../book.ts'
import { dueOn } from '../contributions/due-on.ts'
import { entrepreneurDue, selfPayerDue } from '../contributions/dues.ts'
import { isOwnService, stateCoversFrom } from '../groups.ts'
import type { Credit, PersonFacts } from './facts.ts'

export type OracleStatus =
  | 'not-started'
  | 'not-participant'
  | 'state'
  | 'own-service'
  | 'paid'
  | 'prepaid'
  | 'grace'
  | 'uninsured'

const on = (text: string): DayNumber => dayNumber(day(text))
const start2020 = on('2020-01-01')
const start2023 = on('2023-01-01')
const start2026 = on('2026-01-01')

export const monthOf = (date: DayNumber): Month => {
  const { year, month } = calendarDateOf(date)
  return (year * 100 + month) as Month
}

/** In months, as they are on a day; undefined: the edition does not know of it on that day. */
export type OracleTerms = {
  readonly lookBack: number
  readonly grace: number
  readonly prepaid: number | undefined
  readonly longGrace: number | undefined
}

/** The terms as the law has them: 12 and 3; 12 paid ahead from 2023; 6 after sixty paid months from 2026. */
export function termsOf({ edition }: LawBook, d: DayNumber): OracleTerms {
  const knows = (day: string) => edition === 'current' || (edition !== 'qa-2018' && edition >= day)
  return {
    lookBack: 12,
    grace: 3,
    prepaid: knows('2023-01-01') && d >= start2023 ? 12 : undefined,
    longGrace: knows('2026-01-01') && d >= start2026 ? 6 : undefined,
  }
}

export class StatusOracle {
  readonly facts: PersonFacts
  readonly book: LawBook
  readonly terms: typeof termsOf
  /** What a due counts as that is on no record; without it such a due throws SeriesMissing. */
  readonly missingDue: number | undefined
  readonly #held = new Map<DayNumber, boolean>()

  constructor(facts: PersonFacts, book: LawBook, missingDue?: number, terms = termsOf) {
    this.facts = facts
    this.book = book
    this.missingDue = missingDue
    this.terms = terms
  }

  // 6.4 -----------------------------------------------------------------------------------------------------------

  isStateCovered(d: DayNumber): boolean {
    const { birthDate, groupSpells } = this.facts
    if (birthDate !== undefined && d >= birthDate && !this.isAdult(d)) return true
    return groupSpells.some(({ group, from, until }) => {
      const covered = stateCoversFrom(this.book, group)
      if (isOwnService(group) || covered === undefined || d < covered) return false
      if (group === 'child' && this.isAdult(d)) return false
      return d >= from && (until === undefined || d < until)
    })
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
    return this.facts.groupSpells.some(
      ({ group, from, until }) => isOwnService(group) && d >= from && (until === undefined || d < until),
    )
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

  ownDue(m: Month): number {
    const touches = this.facts.entrepreneurSpells.some(
      ({ from, until }) => from <= lastDayOf(m) && (until === undefined || until > firstDayOf(m)),
    )
    try {
      return touches ? entrepreneurDue(this.book, m) : selfPayerDue(this.book, m)
    } catch (error) {
      if (error instanceof SeriesMissing && this.missingDue !== undefined) return this.missingDue
      throw error
    }
  }

  creditsOf(m: Month, by: DayNumber): Credit[] {
    return this.facts.credits.filter(({ month, creditedOn }) => month === m && creditedOn <= by)
  }

  isPaid(m: Month, by: DayNumber): boolean {
    const credits = this.creditsOf(m, by)
    if (credits.some(({ own }) => !own)) return true
    if (credits.length === 0 || m < 201_801) return false
    if (credits.some(({ ofUnifiedPayment }) => ofUnifiedPayment)) return true
    const sum = credits.reduce((total, { amount }) => total + amount, 0)
    return credits.some((one) => this.isPaidAheadOn(m, one.creditedOn)) || sum >= this.ownDue(m)
  }

  isPaidAheadOn(m: Month, e: DayNumber): boolean {
    const monthOfE = monthOf(e)
    if (yearOf(monthOfE) >= yearOf(m) || monthOfE < 201_801) return false
    const sum = this.creditsOf(m, e).reduce((total, { amount }) => total + amount, 0)
    const due = this.ownDue(monthOfE)
    return due > 0 && sum >= due
  }

  // 6.6 -----------------------------------------------------------------------------------------------------------

  isCoveredInMonth(m: Month): boolean {
    for (let d = firstDayOf(m); d <= lastDayOf(m); d = (d + 1) as DayNumber) {
      if (this.isStateCovered(d) || this.isOwnServiceOn(d)) return true
    }
    return false
  }

  isUnpaid(m: Month, d: DayNumber): boolean {
    const { residence, birthDate, participantFrom } = this.facts
    if (m < 202_001 || residence === 'temporary') return false
    if (birthDate !== undefined && m < monthOf(birthDate)) return false
    if (participantFrom !== undefined && m < monthOf(participantFrom)) return false
    return dueOn(m).day < d && !this.isPaid(m, d) && !this.isCoveredInMonth(m)
  }

  unpaidMonths(d: DayNumber): Month[] {
    const now = monthOf(d)
    const found: Month[] = []
    for (let back = this.terms(this.book, d).lookBack; back >= 1; back--) {
      const m = addMonths(now, -back)
      if (this.isUnpaid(m, d)) found.push(m)
    }
    return found
  }

  // 6.7 -----------------------------------------------------------------------------------------------------------

  statusOn(d: DayNumber): OracleStatus {
    if (d < start2020) return 'not-started'
    if (!this.isParticipantOn(d)) return 'not-participant'
    if (this.isStateCovered(d)) return 'state'
    if (this.isOwnServiceOn(d)) return 'own-service'
    if (this.holdsPoint4(d)) return 'paid'
    if (this.holdsPoint5(d)) return 'prepaid'
    return this.holdsPoint6(d) ? 'grace' : 'uninsured'
  }

  holdsPoint4(d: DayNumber): boolean {
    const months = new Set(this.facts.credits.map(({ month }) => month))
    return [...months].some((m) => this.isPaid(m, d)) && this.unpaidMonths(d).length === 0
  }

  holdsPoint5(d: DayNumber): boolean {
    const { prepaid } = this.terms(this.book, d)
    if (prepaid === undefined) return false
    const days = new Set(this.facts.credits.map(({ creditedOn }) => creditedOn).filter((e) => e <= d))
    const months = [...new Set(this.facts.credits.map(({ month }) => month))]
    for (const e of days) {
      for (const f of months) {
        if (f < monthOf(e)) continue
        let length = 0
        while (this.isPaid(addMonths(f, length), e)) length++
        if (length < prepaid) continue
        while (this.isPaid(addMonths(f, length), d)) length++
        if (d <= lastDayOf(addMonths(f, length - 1))) return true
      }
    }
    return false
  }

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

  startsOfGrace(d: DayNumber): DayNumber[] {
    const { credits, groupSpells } = this.facts
    const days = new Set<DayNumber>()
    for (const { creditedOn, month } of credits) {
      days.add(creditedOn)
      if (lastDayOf(month) <= d && this.isPaid(month, lastDayOf(month))) days.add(lastDayOf(month))
    }
    for (const { until } of groupSpells) if (until !== undefined) days.add((until - 1) as DayNumber)
    const { birthDate } = this.facts
    if (birthDate !== undefined) {
      let last = addMonthsToDay(birthDate, 18 * 12 - 1)
      while (!this.isAdult((last + 1) as DayNumber)) last = (last + 1) as DayNumber
      days.add(last)
    }
    return [...days].filter((a) => a <= d && this.held(a) && this.isStartOfGrace(a))
  }

  /** A spell's end counts only where the spell covers its last day; a credit day or paid month's end always. */
  isStartOfGrace(a: DayNumber): boolean {
    const { credits, groupSpells, birthDate } = this.facts
    const byPayment = credits.some(
      ({ creditedOn, month }) => creditedOn === a || (lastDayOf(month) === a && this.isPaid(month, a)),
    )
    const bySpell = groupSpells.some(({ group, from, until }) => {
      if (until === undefined || until - 1 !== a || a < from) return false
      if (isOwnService(group)) return true
      const covered = stateCoversFrom(this.book, group)
      return covered !== undefined && a >= covered && !(group === 'child' && this.isAdult(a))
    })
    const byAge = birthDate !== undefined && this.isAdult((a + 1) as DayNumber) && !this.isAdult(a)
    return byPayment || bySpell || byAge
  }

  holdsPoint6(d: DayNumber): boolean {
    const { grace, longGrace } = this.terms(this.book, d)
    return this.startsOfGrace(d).some((a) => {
      if (d <= addMonthsToDay(a, grace)) return true
      if (longGrace === undefined || d > addMonthsToDay(a, longGrace)) return false
      for (let back = 1; back <= 60; back++) if (!this.isPaid(addMonths(monthOf(a), -back), a)) return false
      return true
    })
  }

  // 6.8 -----------------------------------------------------------------------------------------------------------

  arrears(d: DayNumber): { month: Month; amount: number }[] {
    return this.unpaidMonths(d).map((month) => {
      const paid = this.creditsOf(month, d).filter(({ own }) => own)
      return { month, amount: this.ownDue(month) - paid.reduce((total, { amount }) => total + amount, 0) }
    })
  }
}
