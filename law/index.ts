/** The door of the law: one question in, one answer out, and the forms for use in program code. */
export { type Act, type ActId, acts, getAct } from './acts.ts'
export {
  type AnswerOf,
  type Asked,
  askLaw,
  type DuesAnswer,
  notJson,
  type PenaltyAnswer,
  type RuleName,
  ruleNames,
} from './asked/ask.ts'
export {
  dayBeyondLaw,
  editionUnknown,
  type LawRefusal,
  type RefusalCode,
  refusalCodes,
} from './asked/refusal-words.ts'
export { statusAnswer } from './asked/status-answer.ts'
export { beginningNow, careBegins, findBeginning, insuranceBegins } from './beginnings/beginnings.ts'
export {
  currentLawVersion,
  type Edition,
  findEdition,
  firstEditionDay,
  LawBook,
  lastEditionDay,
  lawBook,
  SeriesMissing,
} from './book.ts'
export { isWorkingDay, workdayAfter } from './calendar/workdays.ts'
export { type CaseFailure, type CasesRun, runCases } from './cases/run-cases.ts'
export { type Cite, type Confidence, lowestConfidence } from './citation.ts'
export {
  type DuesColumns,
  type DuesSumColumns,
  duesOfColumns,
  newDuesSumColumns,
} from './columns/dues-columns.ts'
export { type SpellColumns, unknownDay } from './columns/spell-columns.ts'
export { assessors } from './contributions/assessors.ts'
export { type DueOn, dueOn } from './contributions/due-on.ts'
export {
  assess,
  type Dues,
  type DuesSums,
  doesStatePay,
  dues,
  entrepreneurDue,
  noSums,
  selfPayerDue,
} from './contributions/dues.ts'
export {
  type DuesCase,
  type DuesFacts,
  duesCase,
  duesLaw,
  isOwnPayment,
  isUnifiedPayment,
  type PayerKind,
  payerKinds,
} from './contributions/dues-case.ts'
export { employerCeiling, ownCeiling } from './contributions/parameters.ts'
export { minimumWage, minimumWages } from './contributions/wages.ts'
export { medicalServices } from './entitlement/catalogue.ts'
export { entitlement } from './entitlement/entitlement.ts'
export type {
  Entitlement,
  EntitlementCase,
  EntitlementReason,
  ServicePayer,
} from './entitlement/entitlement-case.ts'
export type { CarePackage, MedicalService, ServiceKind } from './entitlement/medical-service.ts'
export { carePackages, serviceKinds } from './entitlement/medical-service.ts'
export {
  childCoverUntil,
  type Group,
  type GroupSpell,
  groups,
  isOwnService,
  stateCoversFrom,
} from './groups.ts'
export { groupNames } from './names/groups.ts'
export { residenceNames } from './names/residences.ts'
export { type NotModelled, notModelled } from './not-modelled.ts'
export { type HistoryRow, type ParameterHistory, parameters } from './parameters.ts'
export { type ReformRead, readReform, readReformOf, reformText } from './reforms/read-reform.ts'
export { booksOf, firstMonthOf, type Reform, type ReformChange, reformedBook } from './reforms/reform.ts'
export {
  findNumberIn,
  findReformable,
  findValueText,
  numberText,
  type Reformable,
  type ReformableUnit,
  reformables,
} from './reforms/reformable.ts'
export { isParticipant, type Residence, residences } from './residence.ts'
export { coverTerms } from './status/cover-terms.ts'
export type { GridMonth, GridState } from './status/explained/month-grid.ts'
export { type HowLost, isUninsured, type ToldState, tellState } from './status/explained/state-words.ts'
export {
  type Credit,
  type Ground,
  isInsured,
  type PersonFacts,
  placeOfState,
  type Spell,
  type SpellState,
  type StatusSpell,
  spellStates,
  type UninsuredState,
} from './status/facts.ts'
export { type Status, type StatusAnswer, stateOn, statusOn } from './status/status-on.ts'
export { timeline } from './status/timeline.ts'
export type { WayKind } from './status/ways/way.ts'
export type { Facts, Step, Trace } from './trace.ts'
export { becauseOf, type Reason, type Rule } from './words.ts'
