/** What every rule says in general, by the name its step carries: told by the forms of the rules whose steps they are. */
import type { Rule } from '../asked/askables.ts'
import type { RuleStatement } from '../statement.ts'
import { ruleForms } from './forms/rule-forms.ts'

export const statements: Readonly<Record<Rule, RuleStatement>> = Object.assign(
  {},
  ...Object.values(ruleForms).map(({ steps }) => steps),
)
