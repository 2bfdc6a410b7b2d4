/** The rules that may be asked. Their names, their words, their routes and their pages follow from this list. */

import { workdaysRule } from '../calendar/workdays-question.ts'
import { contactsRule } from '../contacts/contacts.ts'
import { dutiesRule } from '../duties/duties.ts'
import { iinRule } from '../identity/iin-question.ts'
import { penaltyRule } from '../penalties/penalty-question.ts'
import { refundRule } from '../refunds/refund-question.ts'
import { choiceRule } from '../rights/choice.ts'
import { proofRule } from '../rights/proof.ts'
import { providersRule } from '../rights/providers.ts'
import { registersRule } from '../rights/registers.ts'
import { selectionRule } from '../rights/selection.ts'
import { spendingRule } from '../rights/spending.ts'
import { careAskables } from './care-askables.ts'
import { duesRule } from './dues-question.ts'
import { statusRule } from './status-question.ts'

export const askables = {
  dues: duesRule,
  status: statusRule,
  penalty: penaltyRule,
  refund: refundRule,
  ...careAskables,
  iin: iinRule,
  workdays: workdaysRule,
  choice: choiceRule,
  providers: providersRule,
  selection: selectionRule,
  duties: dutiesRule,
  proof: proofRule,
  registers: registersRule,
  spending: spendingRule,
  contacts: contactsRule,
}

export type RuleName = keyof typeof askables

/** A step that an answer of the rule may take. */
export type StepOf<R extends RuleName> = {
  [Name in R]: keyof (typeof askables)[Name]['words'] & string
}[R]

/** A step of any rule: each has words. */
export type Rule = StepOf<RuleName>
