/** The rule `voluntary`: whether a voluntary insurance of a service repeats the mandatory one. */

import { type Overlap, voluntary } from '../../rights/voluntary.ts'
import type { Step } from '../../trace.ts'
import { type Explained, explained } from '../answer.ts'
import { readService } from '../entitlement-question.ts'
import { Fields } from '../fields.ts'

type VoluntaryAnswer = Explained & {
  readonly package: Overlap['package']
  /** Null where the package is not known. */
  readonly overlap: boolean | null
}

export function askVoluntary(question: unknown): VoluntaryAnswer {
  const fields = new Fields(question, ['edition', 'on', 'service'])
  const trace: Step[] = []
  const asked = { book: fields.book(), on: fields.day('on'), medicalService: readService(fields), trace }
  const { package: carePackage, overlap } = voluntary(asked)
  return { package: carePackage, overlap: overlap ?? null, ...explained(trace) }
}
