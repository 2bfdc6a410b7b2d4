/** What a rule says in general, beside the words of its step, which tell what it said of one case. */
import type { Text } from '#vocabulary/text.ts'

export type RuleStatement = {
  /** The name people know the rule by. */
  readonly title: Text
  /** One or two sentences. Figures that change with time stay out of them: they stand in the parameters. */
  readonly says: Text
  /** Values it turns on and does not cite: a day that has come or not, an index a limit is made of. */
  readonly turnsOn?: readonly { readonly name: string }[]
}
