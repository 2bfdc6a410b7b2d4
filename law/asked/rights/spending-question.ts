/** The rule `spending`: whether the Fund may spend what was collected. */
import { spending } from '../../rights/spending.ts'
import type { Step } from '../../trace.ts'
import { type Explained, explained } from '../answer.ts'
import { Fields } from '../fields.ts'

type SpendingAnswer = Explained & { readonly allowed: boolean; readonly heldAt: string | null }

export function askSpending(question: unknown): SpendingAnswer {
  const fields = new Fields(question, ['edition', 'on'])
  const book = fields.book()
  const trace: Step[] = []
  const { allowed, heldAt } = spending(book, fields.day('on'), trace)
  return { allowed, heldAt: heldAt ?? null, ...explained(trace) }
}
