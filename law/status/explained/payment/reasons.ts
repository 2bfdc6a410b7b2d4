/** What a day is insured by that was paid, or that nobody had to pay: months paid, paid ahead, the first half of 2020. */

import { type DayNumber, formatDay } from '#vocabulary/day.ts'
import { formatMonth } from '#vocabulary/month.ts'
import { type Cite, insuranceLaw } from '../../../citation.ts'
import type { Parameter } from '../../../effective.ts'
import { sum } from '../../../trace.ts'
import { findCoverInMonth } from '../../cover.ts'
import {
  findTermOn,
  graceTerm,
  lookBackTerm,
  prepaidTerm,
  selfPaidTerm,
  throughCurrentTerm,
  transitionTerm,
} from '../../cover-terms.ts'
import type { Credit } from '../../facts.ts'
import { firstDayOfSlot, lastDayOfSlot, monthOfSlot, never, slotOfDay } from '../../month-slots.ts'
import { lookBackOn } from '../../monthly-law.ts'
import { firstOwedSlot, selfPaidBy } from '../../paid-days.ts'
import type { StandingOnDay } from '../../status-on.ts'
import { consumerRecord } from '../cover-reasons.ts'
import type { StatusStep } from '../words.ts'

/** The article of a term in the edition; the Law's own where the edition knows no text. */
export const termCite = ({ known: { law, on } }: StandingOnDay, term: Parameter<unknown>): Cite =>
  law.book.find(term, monthOfSlot(slotOfDay(on)))?.cite ?? insuranceLaw('5')

export function transition(standing: StandingOnDay): StatusStep {
  const through = formatDay((standing.known.law.transitionUntil - 1) as DayNumber)
  const cites = [termCite(standing, transitionTerm)] as const
  return { rule: 'status-transition', value: 'transition', facts: { through }, cites }
}

/** Which way of counting it holds by: the first that does. */
export function paid(standing: StandingOnDay): StatusStep[] {
  const { known, arrears } = standing
  if (arrears.unpaid.length + arrears.unpriced.length === 0) return [noUnpaidMonth(standing)]
  const now = slotOfDay(known.on)
  const ownMonths = findTermOn(known.law.selfPaid, known.on)?.value
  if (ownMonths !== undefined) {
    const last = [now, now - 1].find((slot) => selfPaidBy(known.sheet, slot, ownMonths) <= known.on)
    if (last !== undefined) {
      const facts = { from: monthAt(last - ownMonths + 1), through: monthAt(last), months: ownMonths }
      const cites = [termCite(standing, selfPaidTerm), consumerRecord] as const
      return [{ rule: 'status-self-paid-months', value: 'paid', facts, cites, confidence: 'medium' }]
    }
  }
  const months = findTermOn(known.law.throughCurrent, known.on)!.value
  const facts = { from: monthAt(now - months + 1), through: monthAt(now), months }
  const cites = [termCite(standing, throughCurrentTerm), consumerRecord] as const
  return [{ rule: 'status-paid-through-current', value: 'paid', facts, cites, confidence: 'medium' }]
}

function noUnpaidMonth(standing: StandingOnDay): StatusStep {
  const { known } = standing
  const now = slotOfDay(known.on)
  const lookBack = lookBackOn(known.law, known.on)
  let [paid, covered, notDue] = [0, 0, 0]
  for (let slot = now - lookBack; slot < now; slot++) {
    if (known.sheet.paidOn[slot] !== never) paid++
    else if (findCoverInMonth(known.spells, slot)) covered++
    else if (slot >= firstOwedSlot(known.facts, known.law)) notDue++
  }
  return {
    rule: 'status-no-unpaid-month',
    value: 'paid',
    facts: { from: monthAt(now - lookBack), through: monthAt(now - 1), lookBack, paid, covered, notDue },
    cites: [termCite(standing, lookBackTerm), consumerRecord],
  }
}

export const monthAt = (slot: number): string => formatMonth(monthOfSlot(slot))

/** The latest credit; of several on one day an employer's. */
export function lastCredit({ known: { facts, law } }: StandingOnDay): StatusStep[] {
  let last = facts.credits[0]
  if (!last) return []
  for (const credit of facts.credits) {
    if (isLater(credit, last)) last = credit
  }
  return [
    {
      rule: last.own ? 'status-last-credit-own' : 'status-last-credit-employer',
      value: formatDay(last.creditedOn),
      facts: {
        creditedOn: formatDay(last.creditedOn),
        month: formatMonth(last.month),
        amount: sum(last.amount),
        ...(last.paidFor && { payer: last.paidFor.by }),
      },
      cites: [...creditCites(last), ...(law.terms ? [insuranceLaw('30')] : [])],
    },
  ]
}

/** Deductions are of article 27; contributions, one's own or withheld, of 28. */
function creditCites({ own, paidFor }: Credit): readonly [Cite, ...Cite[]] {
  const [deductions, contributions] = [insuranceLaw('27'), insuranceLaw('28')]
  if (own || paidFor?.kind === 'contribution') return [contributions]
  return paidFor ? [deductions] : [deductions, contributions]
}

/** By day; on one day an employer's after the person's own, then by the month paid for. */
function isLater(a: Credit, b: Credit): boolean {
  if (a.creditedOn !== b.creditedOn) return a.creditedOn > b.creditedOn
  return a.own === b.own ? a.month > b.month : b.own
}

export function heldThrough(standing: StandingOnDay): StatusStep[] {
  const { through } = standing
  if (through === undefined) return []
  const facts = { through: formatDay(through) }
  return [
    { rule: 'status-held-through', value: facts.through, facts, cites: [termCite(standing, graceTerm)] },
  ]
}

export function paidAhead(standing: StandingOnDay): StatusStep {
  const { known, spell } = standing
  const months = findTermOn(known.law.prepaid, known.on)!.value
  const { paidOn, low, high } = known.sheet
  let start = high - months + 1
  for (; start > low; start--) {
    const slots = Array.from({ length: months }, (_, at) => start + at)
    if (
      slots.every((slot) => paidOn[slot]! <= lastDayOfSlot(start)) &&
      firstDayOfSlot(start) <= lastDayOfSlot(slotOfDay(known.on))
    )
      break
  }
  return {
    rule: 'status-paid-ahead',
    value: 'prepaid',
    facts: {
      from: monthAt(start),
      through: monthAt(start + months - 1),
      months,
      since: formatDay(spell!.from),
    },
    cites: [citeOfPrepaid(standing), consumerRecord],
    confidence: 'medium',
  }
}

const citeOfPrepaid = (standing: StandingOnDay): Cite => termCite(standing, prepaidTerm)
