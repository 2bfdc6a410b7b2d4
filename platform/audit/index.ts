/** Who read whose record, when and why: written before the answer leaves. */
export { type Access, accessStatement, recordAccess } from './access.ts'
