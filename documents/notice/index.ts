/** The door of bank notices: camt.054 and camt.053 read. Apart from payment files, so that no page carries their parser. */
export { type NoticeFinding, noticeFindingWords } from './finding.ts'
export type { BankNotice } from './notice.ts'
export { looksLikeNotice, readNotice } from './read-notice.ts'
