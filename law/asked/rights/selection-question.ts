/** The rule `selection`: which providers may take part in the Fund's selection. */
import { applicants, type Selection, selection } from '../../rights/selection.ts'
import type { Step } from '../../trace.ts'
import { type Explained, explained } from '../answer.ts'
import { Fields } from '../fields.ts'

export function askSelection(question: unknown): Explained & Selection {
  const fields = new Fields(question, ['edition', 'on', 'applicant'])
  const trace: Step[] = []
  const found = selection({
    book: fields.book(),
    on: fields.findDay('on'),
    applicant: fields.oneOf('applicant', applicants),
    trace,
  })
  return { ...found, ...explained(trace) }
}
