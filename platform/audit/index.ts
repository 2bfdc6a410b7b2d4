/** Who read whose record, when and why: written before the answer leaves, and held against whoever would change it. */
export {
  endAccessLog,
  leaveUnchained,
  openAccessLog,
  type RecordAccess,
  recordAccess,
  recordReading,
  recordWith,
  tryAccessLog,
} from './access.ts'
export { eraseEntries } from './erased/erase-entries.ts'
export type { LogFinding, TamperKind } from './findings.ts'
export type { HeadFiles } from './heads.ts'
export { type HeadFilesFound, keepHeads, lookAtHeadFiles } from './keep-heads.ts'
export { publicHalf } from './key.ts'
export { holdLeftOver } from './left-over/hold-left-over.ts'
export { countLooksAt, findLook, type LookOnRecord, looksAt, readLooks } from './store.ts'
export { logVerdict, tamperKinds } from './told/found-words.ts'
export { type LogVerified, verifyAccessLog } from './verify.ts'
