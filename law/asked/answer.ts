/** What every answer of the law carries besides its own fields. */
import type { Text } from '#vocabulary/text.ts'
import { type Confidence, lowestConfidence } from '../citation.ts'
import type { Step } from '../trace.ts'
import { becauseOf, type Reason, type Rule } from '../words.ts'
import { findCaution } from './caution.ts'

export type Explained = {
  /** How sure we are of the least sure value the answer rests on. */
  readonly confidence: Confidence
  /** Which values those are; absent where we are sure of all. */
  readonly caution?: Text
  readonly because: readonly Reason[]
}

export function explained(steps: readonly Step<Rule>[]): Explained {
  const confidence = lowestConfidence(steps.map((step) => step.confidence ?? 'high'))
  const caution = confidence === 'high' ? undefined : findCaution(steps)
  return { confidence, ...(caution ? { caution } : {}), because: becauseOf(steps) }
}
