/** The rules about medical care: those that need the catalogue of services. A payroll program does without them. */
import { voluntaryRule } from '../rights/voluntary.ts'
import { entitlementRule } from './entitlement-question.ts'

export const careAskables = {
  entitlement: entitlementRule,
  voluntary: voluntaryRule,
}
