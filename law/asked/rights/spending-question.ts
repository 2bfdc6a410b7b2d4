/** The rule `spending`: whether the Fund may spend what was collected. */
import { spending } from '../../rights/spending.ts'
import type { Step } from '../../trace.ts'
import { type Explained, explained } from '../answer.ts'
import { Fields } from '../fields.ts'

export type SpendingAnswer = Explained & { readonly allowed: boolean; readonly heldAt: string | null }

/** The same in every edition: the edition is read and has no part in it. */
export function askSpending(question: unknown): SpendingAnswer {
  const fields = new Fields(question, ['edition', 'on'])
  fields.book()
  const trace: Step[] = []
  const { allowed, heldAt } = spending(fields.day('on'), trace)
  return { allowed, heldAt: heldAt ?? null, ...explained(trace) }
}
