/** The words of every rule's step, in three languages: a rule without words does not compile. */
import { withOneStop } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import { beginningWords } from './beginnings/words.ts'
import { calendarWords } from './calendar/words.ts'
import type { Cite } from './citation.ts'
import { contactWords } from './contacts/words.ts'
import { regimeWords } from './contributions/regimes/words.ts'
import { contributionWords } from './contributions/words.ts'
import { dutiesWords } from './duties/words.ts'
import { entitlementWords } from './entitlement/words.ts'
import { identityWords } from './identity/words.ts'
import { penaltyWords } from './penalties/words.ts'
import { refundWords } from './refunds/words.ts'
import { rightsWords } from './rights/words.ts'
import { statusWords } from './status/told/words.ts'
import type { Facts, Step } from './trace.ts'

/** Every folder of rules adds its own table here. */
const words = {
  ...beginningWords,
  ...calendarWords,
  ...contactWords,
  ...contributionWords,
  ...dutiesWords,
  ...entitlementWords,
  ...identityWords,
  ...penaltyWords,
  ...refundWords,
  ...regimeWords,
  ...rightsWords,
  ...statusWords,
} satisfies Record<string, (facts: Facts) => Text>

/** A step that has words. */
export type Rule = keyof typeof words

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
export const becauseOf = (steps: readonly Step[]): Reason[] => steps.map(reasonOf)

function reasonOf({ rule, facts, cites }: Step): Reason {
  const [cite, ...alsoCites] = cites
  const say: (facts: Facts) => Text = words[rule]
  return { rule, cite, ...(alsoCites.length > 0 ? { alsoCites } : {}), text: withOneStop(say(facts)), facts }
}
