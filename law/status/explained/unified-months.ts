/**
 * Months of the window that are paid by a share of the unified aggregate payment. The texts seen do not say how much of it
 * makes a month paid; since the payment was one sum whatever the earnings, any sum of it is read as the whole.
 */

import { formatMonth } from '#vocabulary/month.ts'
import { unifiedPaymentMonths } from '../../contributions/regimes/parameters.ts'
import { slotOfDay, slotOfMonth } from '../month-slots.ts'
import { lookBackOn } from '../monthly-law.ts'
import type { StandingOnDay } from '../status-on.ts'
import type { StatusStep } from './words.ts'

/** The step that says so, for a right that rests on payments; none where no month of the window is one of them. */
export function unifiedMonths({ known, ground }: StandingOnDay): StatusStep[] {
  if (ground !== 'paid' && ground !== 'prepaid' && ground !== 'grace') return []
  const now = slotOfDay(known.on)
  const first = now - lookBackOn(known.law, known.on)
  const months = known.facts.credits
    .filter(({ month, ofUnifiedPayment }) => ofUnifiedPayment === true && slotOfMonth(month) >= first)
    .map(({ month }) => month)
    .sort((a, b) => a - b)
  const [from, through] = [months[0], months.at(-1)]
  if (from === undefined || through === undefined) return []
  const facts = { from: formatMonth(from), through: formatMonth(through), count: new Set(months).size }
  const reading = known.law.book.find(unifiedPaymentMonths, through)
  if (!reading) return []
  const { cite, confidence } = reading
  return [{ rule: 'status-unified-payment', value: true, facts, cites: [cite], confidence }]
}
