/** The door of the register: who people and payers are, and who belongs to which group, is in business or in work on which days. */

export {
  decideErasure,
  diedBy,
  type ErasureUnderWay,
  endErasure,
  erasuresOf,
  erasuresUnderWay,
  forgetPerson,
  latestErasures,
  type PersonSought,
} from './erasing/store.ts'
export { basisText, type ErasedByLaw, erasedText, struckByLaw, termOver } from './erasing/words.ts'
export { describeFault } from './extracts/fault-words.ts'
export {
  type ExtractFormat,
  type ExtractKind,
  type ExtractRow,
  extractKinds,
  type RowFault,
} from './extracts/format.ts'
export { unfoldNames } from './extracts/person-row.ts'
export { readGroups, readPersons } from './extracts/read-extract.ts'
export { RowChecks } from './extracts/row-checks.ts'
export type { RegisteredPayer } from './folding/fold-payers.ts'
export {
  type ImportListeners,
  type ImportSummary,
  importExtract,
  importInto,
  type PersonMoved,
  type RecordedBatch,
} from './import-extract.ts'
export type { RegisteredFacts } from './person-facts.ts'
export type { Register } from './registers.ts'
export { countRegisters, mostCounted, type RegisterCounts } from './store-counts.ts'
export { type PersonOnRecord, personFacts, personsOnRecord, streamPersonFacts } from './store-facts.ts'
export { type PersonOfIntake, personsForIntake } from './store-intake.ts'
export { getOrAddPayers, payerNames, payersById, payersByIdentifier } from './store-payers.ts'
export {
  findPersonIds,
  type MaskedName,
  maskedName,
  type PersonInFull,
  personIdRange,
  personIdsOf,
  personNow,
  personsByIin,
  personsInFull,
  personsSeenInFull,
  readNumbers,
  surnamesOf,
} from './store-persons.ts'
