/** A notice and its waiting entries as JSON tells them: sums in tenge, findings and reasons in words. */
import { toldFindings } from '#documents/notice'
import { formatTenge, tiyn } from '#vocabulary/tiyn.ts'
import type { NoticeTold, WaitingTold } from './contract.ts'
import type { WaitingEntry } from './notice.ts'
import { reasonWords } from './reason-words.ts'
import type { AnsweredNotice } from './receive-notice.ts'

export const tellNotice = ({ notice, counts, cameBefore }: AnsweredNotice): NoticeTold => ({
  id: notice.noticeId,
  name: notice.name,
  message: notice.message ?? null,
  state: notice.state,
  receivedOn: notice.receivedOn,
  receivedAt: notice.receivedAt,
  cameBefore,
  entries: notice.entries,
  repeated: notice.repeated,
  confirmed: counts.confirmed.count,
  confirmedSum: formatTenge(tiyn(counts.confirmed.sum)),
  confirmedBefore: counts['confirmed-before'].count,
  waiting: counts.waiting.count,
  waitingSum: formatTenge(tiyn(counts.waiting.sum)),
  ended: counts.ended.count,
  debits: notice.debits,
  notBooked: notice.notBooked,
  refused: notice.refused,
  findings: toldFindings(notice.findings),
  findingsLeftOut: notice.findingsLeftOut,
})

/** Whether every payment it tells of has its document confirmed. */
export const isMatchedWhole = ({ notice, counts }: AnsweredNotice): boolean =>
  notice.state === 'matched' && notice.findings.length === 0 && counts.waiting.count === 0

export const tellWaiting = (entry: WaitingEntry): WaitingTold => ({
  notice: entry.noticeId,
  entry: entry.ordinal,
  line: entry.line,
  amount: formatTenge(entry.amount),
  creditedOn: entry.creditedOn,
  references: [...entry.references],
  purposeCode: entry.purposeCode ?? null,
  reason: entry.reason,
  ...reasonWords[entry.reason],
  file: entry.fileId ?? null,
  ended: entry.ended ?? null,
})
