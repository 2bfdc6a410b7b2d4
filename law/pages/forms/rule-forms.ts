/** The form of every rule that may be asked: a rule without one does not compile. */
import type { RuleName } from '../../asked/askables.ts'
import { duesForm } from './dues-form.ts'
import { entitlementForm } from './entitlement/entitlement-form.ts'
import type { FormOf } from './form.ts'
import { iinForm } from './iin-form.ts'
import { penaltyForm } from './penalty-form.ts'
import { refundForm } from './refund-form.ts'
import { choiceForm } from './rights/choice-form.ts'
import { contactsForm } from './rights/contacts-form.ts'
import { dutiesForm } from './rights/duties-form.ts'
import { proofForm } from './rights/proof-form.ts'
import { providersForm } from './rights/providers-form.ts'
import { registersForm } from './rights/registers-form.ts'
import { selectionForm } from './rights/selection-form.ts'
import { spendingForm } from './rights/spending-form.ts'
import { voluntaryForm } from './rights/voluntary-form.ts'
import { statusForm } from './status/status-form.ts'
import { workdaysForm } from './workdays-form.ts'

export const ruleForms: { readonly [R in RuleName]: FormOf<R> } = {
  dues: duesForm,
  status: statusForm,
  penalty: penaltyForm,
  refund: refundForm,
  entitlement: entitlementForm,
  iin: iinForm,
  workdays: workdaysForm,
  choice: choiceForm,
  providers: providersForm,
  selection: selectionForm,
  duties: dutiesForm,
  proof: proofForm,
  registers: registersForm,
  voluntary: voluntaryForm,
  spending: spendingForm,
  contacts: contactsForm,
}
