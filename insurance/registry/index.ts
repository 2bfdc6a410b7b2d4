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
export { type ExtractKind, extractKinds, type RowFault } from './extracts/format.ts'
export { unfoldNames } from './extracts/person-row.ts'
export { readGroups, readPersons } from './extracts/read-extract.ts'
export type { RegisteredPayer } from './folding/fold-payers.ts'
export {
  type ImportListeners,
  type ImportSummary,
  importExtract,
  type PersonMoved,
} from './import-extract.ts'
export type { RegisteredFacts } from './person-facts.ts'
export { countRegisters, mostCounted, type RegisterCounts } from './store-counts.ts'
export { type PersonOnRecord, personFacts, personsOnRecord, streamPersonFacts } from './store-facts.ts'
export { type PersonOfIntake, personsForIntake } from './store-intake.ts'
export { getOrAddPayers, payerNames, payersById, payersByIdentifier } from './store-payers.ts'
export {
  findPersonIds,
  type MaskedName,
  type PersonInFull,
  personIdRange,
  personIdsOf,
  personNow,
  personsInFull,
  personsSeenInFull,
  readNumbers,
  surnamesOf,
} from './store-persons.ts'
