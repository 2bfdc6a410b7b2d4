/** What every rule says in general, by the name its step carries. */
import { calendarStatements } from '../calendar/statements.ts'
import { identityStatements } from '../identity/statements.ts'
import { penaltyStatements } from '../penalties/statements.ts'
import { refundStatements } from '../refunds/statements.ts'
import type { RuleStatement } from '../statement.ts'
import type { Rule } from '../words.ts'

/** Every folder of rules adds its own table here. */
export const statements: Readonly<Partial<Record<Rule, RuleStatement>>> = {
  ...calendarStatements,
  ...identityStatements,
  ...penaltyStatements,
  ...refundStatements,
}
