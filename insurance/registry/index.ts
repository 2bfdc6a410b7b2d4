/** The door of the register: who people and payers are, and who belongs to which group, is in business or in work on which days. */

export { describeFault } from './extracts/describe-fault.ts'
export type { FaultWords } from './extracts/form-fault-words.ts'
export {
  type ExtractKind,
  extractKinds,
  groupColumns,
  payerColumns,
  personColumns,
  type RowFault,
  registeredPayerKinds,
} from './extracts/format.ts'
export { type GroupRow, type SpellKind, spellKinds } from './extracts/group-row.ts'
export type { RegisteredPayerKind } from './extracts/payer-row.ts'
export { type PersonRow, unfoldNames } from './extracts/person-row.ts'
export { type ExtractReading, type ExtractRows, readGroups, readPersons } from './extracts/read-extract.ts'
export type { RegisteredPayer } from './fold-payers.ts'
export {
  type Extract,
  type ImportListeners,
  type ImportSummary,
  importExtract,
  type PersonMoved,
} from './import-extract.ts'
export type { Employment, RegisteredFacts, Stretch } from './person-facts.ts'
export {
  type FactsOfRange,
  findPersonFacts,
  type PersonOnRecord,
  personFacts,
  personsOnRecord,
  streamPersonFacts,
} from './store-facts.ts'
export { type PersonOfIntake, personsForIntake } from './store-intake.ts'
export { getOrAddPayers, payerNames, payersById, payersByIdentifier } from './store-payers.ts'
export {
  findPerson,
  findPersonIds,
  type KnownPerson,
  type MaskedName,
  type NumbersRead,
  nameOf,
  type PersonCard,
  personCards,
  personCount,
  personIdRange,
  personsByIin,
  readNumbers,
  samplePersons,
} from './store-persons.ts'
