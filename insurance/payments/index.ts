/** The door of payments: files taken in, split, posted; suspense; what came in by month. */
export type { TakenFile } from './accept.ts'
export { type DocumentAnswer, type FileAnswer, isTakenWhole } from './answer.ts'
export { largestFileBytes, type PaymentFile } from './file.ts'
export { allowed, type FileState } from './file-states.ts'
export { paymentRoutes } from './http/routes.ts'
export { tellFile } from './http/told.ts'
export {
  type ArrivingFile,
  type Intake,
  receiveFile,
  receiveFiles,
  type WhenPersonsTouched,
} from './intake.ts'
export { type MoneyOfMonth, type MoneyOverview, moneyOverview } from './overview.ts'
export type { AcceptanceRefusal, FileRefusal, ReceiptRefusal } from './refusals.ts'
export { type Reposted, repost } from './repost.ts'
export {
  type AnsweredFile,
  acceptFile,
  checkFile,
  findAnsweredFile,
  intakeFiles,
  resumeUnfinished,
} from './steps.ts'
export { countFiles } from './stores/store-file.ts'
export { type OpenSuspense, openSuspenseTotal } from './stores/store-suspense.ts'
export { type Released, retrySuspense } from './suspense.ts'
