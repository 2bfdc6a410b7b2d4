/** Who read whose record, when and why: written before the answer leaves. */
export { accessStatement, type RecordAccess, recordAccess, tryAccessLog } from './access.ts'
export { countLooksAt, type LookOnRecord, looksAt } from './looks.ts'
