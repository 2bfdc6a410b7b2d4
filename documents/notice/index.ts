/** The door of bank notices: camt.054 and camt.053 read, camt.054 written. Apart from payment files: no page carries their parser. */
export { type NoticeFinding, noticeFindingWords, toldFindings } from './finding.ts'
export type { BankNotice, NoticeEntry, NoticeMessage } from './notice.ts'
export { largestNotice, looksLikeNotice, NoticeReader, readNotice } from './read-notice.ts'
export { type BookedPayment, writeNotice } from './write-notice.ts'
