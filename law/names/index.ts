/** The door of names: what the things of the law are called, short and long; to be had without computing by it. */

export { packageNames } from '../entitlement/packages/package-names.ts'
export { numberFaults } from '../identity/words.ts'
export { confidenceNames } from './confidence.ts'
export { duesNames, ownContribution, purposeCode, purposeCodeName } from './dues.ts'
export { headings } from './headings.ts'
export { payerNames } from './payers.ts'
export {
  budgetPays,
  groundName,
  groundNames,
  monthStateNames,
  statusNames,
  statusNamesOfMany,
  uninsuredName,
} from './standing.ts'
export { unitNames, valueNumber, valueText } from './units.ts'
export { valueNames } from './values.ts'
export { unpaidBeforeDoNotMatter, wayNames } from './ways.ts'
