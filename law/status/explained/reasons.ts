/** Why the status is what it is: first the point that decides (6.7), then what it rests on, each with its article. */

import { type DayNumber, formatDay } from '#vocabulary/day.ts'
import { formatMonth } from '#vocabulary/month.ts'
import { notBegun } from '../../beginnings/beginnings.ts'
import { type Cite, insuranceLaw } from '../../citation.ts'
import { notWorking } from '../../contributions/release/parameters.ts'
import { isParticipant, participantCites } from '../../residence.ts'
import { sum } from '../../trace.ts'
import { findCoverOn } from '../cover.ts'
import {
  findTermOn,
  graceEndTerm,
  graceTerm,
  longGraceTerm,
  lookBackTerm,
  termNames,
} from '../cover-terms.ts'
import { withoutBusiness } from '../entrepreneur-days.ts'
import { lastDayOfGrace } from '../grace.ts'
import { monthOfSlot, never, slotOfDay } from '../month-slots.ts'
import { lookBackOn } from '../monthly-law.ts'
import type { StandingOnDay } from '../status-on.ts'
import { consumerRecord, covered, coverInWindow, coverSpell } from './cover-reasons.ts'
import { heldThrough, lastCredit, monthAt, paid, paidAhead, termCite, transition } from './payment/reasons.ts'
import type { StatusStep } from './words.ts'

/** Steps in the order they are told; the first is the one that decides. */
export function reasonsOf(standing: StandingOnDay): StatusStep[] {
  return [...decidedBy(standing), ...groupNotCounted(standing)]
}

function decidedBy(standing: StandingOnDay): StatusStep[] {
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
        ...paid(standing),
        ...coverInWindow(standing),
        ...lastCredit(standing),
        ...heldThrough(standing),
        ...unpaid(standing),
      ]
    case 'transition':
      return [transition(standing), ...unpaid(standing)]
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

/** A group on record of people who do not work does not count on a day with a business. */
function groupNotCounted(standing: StandingOnDay): StatusStep[] {
  const { state, known } = standing
  const { facts, law, spells, on } = known
  if (state === 'not-started' || state === 'not-participant' || state === 'unknown') return []
  const found = facts.groupSpells.find(
    ({ group, from, until = never }) =>
      law.groupsNotWorking.has(group) &&
      from <= on &&
      on < until &&
      withoutBusiness({ from: on, until: on + 1 }, facts.entrepreneurSpells).length === 0,
  )
  if (!found || findCoverOn(spells, on)) return []
  const cites = [termCite(standing, notWorking)] as const
  const told = { group: found.group, on: formatDay(on) }
  return [{ rule: 'status-group-has-business', value: false, facts: told, cites }]
}

function grace(standing: StandingOnDay): StatusStep[] {
  const { known, spell, through } = standing
  const { law, spells } = known
  const day = spell!.graceFrom!
  const short = findTermOn(law.terms!.grace, known.on)!.value
  const longer = findTermOn(law.longGrace, known.on)?.value
  const long = known.on > lastDayOfGrace(law, day, short) ? longer : undefined
  const months = long?.months ?? short
  const last = through ?? (lastDayOfGrace(law, day, months) as DayNumber)
  const facts = { from: formatDay(day), months, through: formatDay(last) }
  const cite = long
    ? law.book.at(longGraceTerm, monthOfSlot(slotOfDay(known.on))).cite
    : termCite(standing, graceTerm)
  const cites = [termCite(standing, graceEndTerm), consumerRecord] as const
  const confidence = law.gracesWholeMonths ? 'medium' : 'high'
  const steps: StatusStep[] = [{ rule: 'status-grace', value: 'grace', facts, cites, confidence }]
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
  if (known.sheet.firstPaid === never && !before && known.spells.every(({ from }) => from > known.on)) {
    steps.push({
      rule: 'status-no-paid-month',
      value: 'uninsured',
      facts: {},
      cites: [insuranceLaw('5'), consumerRecord],
    })
  }
  if (steps.length === 0 && !before) {
    const now = slotOfDay(known.on)
    const facts = { from: monthAt(now - lookBackOn(known.law, known.on)), through: monthAt(now) }
    const cites = [termCite(standing, lookBackTerm), consumerRecord] as const
    steps.push({ rule: 'status-no-month-near', value: 'uninsured', facts, cites })
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
