/** The door of names: what the things of the law are called, short and long; to be had without computing by it. */

export { packageNames } from '../entitlement/packages/package-names.ts'
export { confidenceNames } from './confidence.ts'
export { type DuesName, duesNames, ownContribution, type Purpose, purposeCode, purposeNames } from './dues.ts'
export { groupNames } from './groups.ts'
export { headings } from './headings.ts'
export { lengthOf, type Name } from './name.ts'
export { type PayerName, payerNames } from './payers.ts'
export { residenceNames } from './residences.ts'
export {
  budgetPays,
  groundName,
  groundNames,
  monthStateNames,
  standingNames,
  statusNames,
  statusNamesOfMany,
  uninsuredName,
  uninsuredNames,
} from './standing.ts'
export { unitNames, valueNumber, valueText } from './units.ts'
export { valueNames } from './values.ts'
