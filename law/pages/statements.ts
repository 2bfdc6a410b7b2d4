/** What every rule says in general, by the name its step carries. */
import { beginningStatements } from '../beginnings/statements.ts'
import { calendarStatements } from '../calendar/statements.ts'
import { contactStatements } from '../contacts/statements.ts'
import { regimeStatements } from '../contributions/regimes/statements.ts'
import { contributionStatements } from '../contributions/statements.ts'
import { dutyStatements } from '../duties/statements.ts'
import { entitlementStatements } from '../entitlement/statements.ts'
import { identityStatements } from '../identity/statements.ts'
import { penaltyStatements } from '../penalties/statements.ts'
import { refundStatements } from '../refunds/statements.ts'
import { rightsStatements } from '../rights/statements.ts'
import type { RuleStatement } from '../statement.ts'
import { statusStatements } from '../status/told/statements.ts'
import type { Rule } from '../words.ts'

/** Every folder of rules adds its own table here; a rule without a statement does not compile. */
export const statements = {
  ...beginningStatements,
  ...calendarStatements,
  ...contactStatements,
  ...contributionStatements,
  ...dutyStatements,
  ...entitlementStatements,
  ...identityStatements,
  ...penaltyStatements,
  ...refundStatements,
  ...regimeStatements,
  ...rightsStatements,
  ...statusStatements,
} satisfies Record<Rule, RuleStatement>
