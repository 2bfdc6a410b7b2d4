/** What the steps of an answer say, in three languages. */
import { withOneStop } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import { askables, type Rule } from './asked/askables.ts'
import type { Cite } from './citation.ts'
import type { Facts, Step } from './trace.ts'

export type { Rule } from './asked/askables.ts'

const words: Readonly<Record<Rule, (facts: Facts) => Text>> = Object.assign(
  {},
  ...Object.values(askables).map((rule) => rule.words),
)

export type Reason = {
  /** The rule whose step this is: stable, and the key of its statement in `law/pages`. */
  readonly rule: Rule
  readonly cite: Cite
  /** Further places the step rests on. */
  readonly alsoCites?: readonly Cite[]
  readonly text: Text
  readonly facts: Facts
}

/** The steps as an answer shows them, in the order they were taken. */
export const becauseOf = (steps: readonly Step<Rule>[]): Reason[] => steps.map(reasonOf)

function reasonOf({ rule, facts, cites }: Step<Rule>): Reason {
  const [cite, ...alsoCites] = cites
  const text = withOneStop(words[rule](facts))
  return { rule, cite, ...(alsoCites.length > 0 ? { alsoCites } : {}), text, facts }
}
