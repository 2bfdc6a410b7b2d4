/** Why the status is what it is: first the point that decides (6.7), then what it rests on, each with its article. */

import { type DayNumber, formatDay } from '#vocabulary/day.ts'
import { formatMonth } from '#vocabulary/month.ts'
import { notBegun } from '../../beginnings/beginnings.ts'
import { type Cite, insuranceLaw } from '../../citation.ts'
import { isParticipant, participantCites } from '../../residence.ts'
import { sum } from '../../trace.ts'
import { findCoverInMonth, findCoverOn } from '../cover.ts'
import { findTermOn, graceTerm, longGraceTerm, lookBackTerm, prepaidTerm, termNames } from '../cover-terms.ts'
import type { Credit } from '../facts.ts'
import {
  addMonthsToSlotDay,
  firstDayOfSlot,
  lastDayOfSlot,
  monthOfSlot,
  never,
  slotOfDay,
} from '../month-slots.ts'
import { lookBackOn } from '../monthly-law.ts'
import type { StandingOnDay } from '../status-on.ts'
import { firstOwedSlot } from '../unpaid-days.ts'
import { consumerRecord, covered, coverInWindow, coverSpell } from './cover-reasons.ts'
import type { StatusStep } from './words.ts'

/** Steps in the order they are told; the first is the one that decides. */
export function reasonsOf(standing: StandingOnDay): StatusStep[] {
  switch (standing.state) {
    case 'not-started':
      return [notStarted(standing)]
    case 'not-participant':
      return [notParticipant(standing)]
    case 'unknown':
      return [valueMissing(standing)]
    case 'state':
    case 'own-service':
      return [...covered(standing), ...unpaid(standing)]
    case 'paid':
      return [
        noUnpaidMonth(standing),
        ...coverInWindow(standing),
        ...lastCredit(standing),
        ...heldThrough(standing),
      ]
    case 'prepaid':
      return [paidAhead(standing), ...lastCredit(standing), ...unpaid(standing)]
    case 'grace':
      return [...grace(standing), ...unpaid(standing)]
    default:
      return [...uninsured(standing), ...lastCredit(standing)]
  }
}

function notStarted({ known: { law, on }, state }: StandingOnDay): StatusStep {
  const asked = formatDay(on)
  const cites: [Cite] = [insuranceLaw('5')]
  return notBegun(law.book, asked, { rule: 'status-not-started', value: state, facts: { on: asked }, cites })
}

/** The article of a term in the edition; the Law's own where the edition knows no text. */
const termCite = ({ known: { law, on } }: StandingOnDay, term: typeof graceTerm): Cite =>
  law.book.find(term, monthOfSlot(slotOfDay(on)))?.cite ?? insuranceLaw('5')

function notParticipant({ known: { facts, law, on } }: StandingOnDay): StatusStep {
  const value = 'not-participant'
  const { residence, participantFrom, birthDate, diedOn } = facts
  if (!isParticipant(residence)) {
    return {
      rule: 'status-not-participant',
      value,
      facts: { residence },
      cites: [...participantCites] as [Cite, ...Cite[]],
    }
  }
  if (diedOn !== undefined && on > diedOn) {
    return {
      rule: 'status-after-death',
      value,
      facts: { diedOn: formatDay(diedOn) },
      cites: [consumerRecord],
    }
  }
  if (birthDate !== undefined && on < birthDate) {
    return {
      rule: 'status-before-birth',
      value,
      facts: { birthDate: formatDay(birthDate) },
      cites: [consumerRecord],
    }
  }
  return {
    rule: 'status-before-participation',
    value,
    facts: { participantFrom: formatDay(participantFrom ?? (law.careBegins as DayNumber)) },
    cites: [insuranceLaw('2(2)')],
  }
}

const valueMissing = ({ fault }: StandingOnDay): StatusStep => ({
  rule: 'status-value-missing',
  value: 'unknown',
  facts: { series: fault?.series ?? '', asked: fault?.asked ?? '' },
  cites: [insuranceLaw(termNames.has(fault?.series ?? '') ? '5' : '28')],
})

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

const monthAt = (slot: number): string => formatMonth(monthOfSlot(slot))

/** The latest credit; of several on one day an employer's. */
function lastCredit({ known: { facts, law } }: StandingOnDay): StatusStep[] {
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
      },
      cites: [insuranceLaw(last.own ? '28' : '27'), ...(law.terms ? [insuranceLaw('30')] : [])],
    },
  ]
}

/** By day; on one day an employer's after the person's own, then by the month paid for. */
function isLater(a: Credit, b: Credit): boolean {
  if (a.creditedOn !== b.creditedOn) return a.creditedOn > b.creditedOn
  return a.own === b.own ? a.month > b.month : b.own
}

function heldThrough(standing: StandingOnDay): StatusStep[] {
  const { through } = standing
  if (through === undefined) return []
  const facts = { through: formatDay(through) }
  return [
    { rule: 'status-held-through', value: facts.through, facts, cites: [termCite(standing, graceTerm)] },
  ]
}

function paidAhead(standing: StandingOnDay): StatusStep {
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

function grace(standing: StandingOnDay): StatusStep[] {
  const { known, spell, through } = standing
  const { law, spells } = known
  const day = spell!.graceFrom!
  const short = findTermOn(law.terms!.grace, known.on)!.value
  const longer = findTermOn(law.longGrace, known.on)?.value
  const long = known.on > addMonthsToSlotDay(day, short) ? longer : undefined
  const months = long?.months ?? short
  const last = through ?? (addMonthsToSlotDay(day, months) as DayNumber)
  const facts = { from: formatDay(day), months, through: formatDay(last) }
  const cite = long
    ? law.book.at(longGraceTerm, monthOfSlot(slotOfDay(known.on))).cite
    : termCite(standing, graceTerm)
  const steps: StatusStep[] = [{ rule: 'status-grace', value: 'grace', facts, cites: [cite, consumerRecord] }]
  if (long) {
    const slot = slotOfDay(day)
    const run = {
      from: monthAt(slot - long.paidMonths),
      through: monthAt(slot - 1),
      paidMonths: long.paidMonths,
    }
    steps.push({ rule: 'status-sixty-months', value: true, facts: run, cites: [cite] })
  }
  const cover = findCoverOn(spells, day)
  return cover && cover.until - 1 === day
    ? [...steps, coverSpell(standing, cover)]
    : [...steps, ...lastCredit(standing)]
}

function uninsured(standing: StandingOnDay): StatusStep[] {
  const { known, arrears, before } = standing
  const steps: StatusStep[] = []
  if (arrears.unpaid.length > 0) steps.push(...unpaid(standing))
  if (known.sheet.firstPaid === never) {
    steps.push({
      rule: 'status-no-paid-month',
      value: 'uninsured',
      facts: {},
      cites: [insuranceLaw('5'), consumerRecord],
    })
  }
  if (before) {
    const facts = { from: formatDay(before.from), through: formatDay(before.through) }
    steps.push({ rule: 'status-run-over', value: 'uninsured', facts, cites: [termCite(standing, graceTerm)] })
  }
  return steps
}

function unpaid(standing: StandingOnDay): StatusStep[] {
  const { unpaid, total, unpriced } = standing.arrears
  const steps: StatusStep[] = []
  if (unpaid.length > 0) {
    const months = unpaid.map(({ month }) => formatMonth(month)).join(',')
    steps.push({
      rule: 'status-unpaid-months',
      value: unpaid.length,
      facts: {
        months,
        count: unpaid.length,
        lookBack: lookBackOn(standing.known.law, standing.known.on),
        total: sum(total),
      },
      cites: [termCite(standing, lookBackTerm), insuranceLaw('28')],
    })
  }
  if (unpriced.length > 0) {
    const months = unpriced.map(formatMonth).join(',')
    steps.push({
      rule: 'status-unpriced-months',
      value: unpriced.length,
      facts: { months },
      cites: [insuranceLaw('28')],
    })
  }
  return steps
}
