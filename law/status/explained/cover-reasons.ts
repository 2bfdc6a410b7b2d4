/** Whose cover a day is insured by: the State's, a local budget's, or that of the person's own service. */

import { type DayNumber, formatDay } from '#vocabulary/day.ts'
import { type Cite, citing, insuranceLaw } from '../../citation.ts'
import { groupGround } from '../../groups.ts'
import { type CoverSpell, findCoverInMonth, findCoverOn } from '../cover.ts'
import { never, slotOfDay } from '../month-slots.ts'
import { lookBackOn } from '../monthly-law.ts'
import type { StandingOnDay } from '../status-on.ts'
import type { StatusStep } from './words.ts'

/** By what the register of persons and their insurance is kept. */
export const consumerRecord = citing('order-dsm-333-2020')('1')

/** The group that covers the day, and for how long. */
export function covered(standing: StandingOnDay): StatusStep[] {
  const { known, ground } = standing
  const spell = findCoverOn(known.spells, known.on)!
  const { payer, cite, confidence } = groupGround(known.law.book, spell.group, known.on)
  const cites: [Cite, ...Cite[]] = [cite, insuranceLaw('5')]
  const facts = { group: spell.group, on: formatDay(known.on) }
  return [{ rule: coverRules[payer], value: ground!, facts, cites, confidence }, coverSpell(standing, spell)]
}

const coverRules = {
  state: 'status-state-pays',
  'local-budget': 'status-local-budget-pays',
  'own-service': 'status-own-service',
} as const

/** The article is the one that covers on the day asked about, or on the spell's last day before it. */
export function coverSpell({ known: { law, on } }: StandingOnDay, spell: CoverSpell): StatusStep {
  const { group, from, until } = spell
  const lastCovered = Math.min(on, until - 1) as DayNumber
  const cites = [consumerRecord, groupGround(law.book, group, lastCovered).cite] as const
  const facts = { group, on: formatDay(lastCovered), from: formatDay(from) }
  if (until === never) return { rule: 'status-cover-open', value: true, facts, cites }
  const through = formatDay((until - 1) as DayNumber)
  const rule = group === 'child' ? 'status-cover-child' : 'status-cover-spell'
  return { rule, value: through, facts: { ...facts, through }, cites }
}

/** The latest cover that stands in the window, where there is one. */
export function coverInWindow(standing: StandingOnDay): StatusStep[] {
  const { known } = standing
  const now = slotOfDay(known.on)
  for (let slot = now - 1; slot >= now - lookBackOn(known.law, known.on); slot--) {
    const spell = findCoverInMonth(known.spells, slot)
    if (spell && known.sheet.paidOn[slot] === never) return [coverSpell(standing, spell)]
  }
  return []
}
