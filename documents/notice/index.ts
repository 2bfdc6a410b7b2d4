/** The door of bank notices: camt.054 and camt.053 read. Apart from payment files, so that no page carries their parser. */
export { type NoticeFinding, noticeFindingWords, toldFindings } from './finding.ts'
export type { BankNotice, NoticeEntry, NoticeMessage } from './notice.ts'
export { largestNotice, looksLikeNotice, NoticeReader, readNotice } from './read-notice.ts'
