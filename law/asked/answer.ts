/** What every answer of the law carries besides its own fields. */
import { type Confidence, lowestConfidence } from '../citation.ts'
import type { Step } from '../trace.ts'
import { becauseOf, type Reason } from '../words.ts'

export type Explained = {
  /** How sure we are of the least sure value the answer rests on. */
  readonly confidence: Confidence
  readonly because: readonly Reason[]
}

export const explained = (steps: readonly Step[]): Explained => ({
  confidence: lowestConfidence(steps.map((step) => step.confidence ?? 'high')),
  because: becauseOf(steps),
})
