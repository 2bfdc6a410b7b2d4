/** A bank's notice as `kepil check` tells of it. */
import { type BankNotice, type NoticeFinding, noticeFindingWords, toldFindings } from '#documents/notice'
import * as nouns from '#vocabulary/nouns.ts'
import { counted, countText, sumText } from '#vocabulary/spoken.ts'
import type { Language, Text } from '#vocabulary/text.ts'
import { formatTenge, tiyn } from '#vocabulary/tiyn.ts'

export const isReadWhole = ({ findings }: BankNotice): boolean => findings.length === 0

const sumOfCredits = ({ entries }: BankNotice): string => {
  let sum = 0
  for (const { amount, direction, isReversal } of entries)
    if (direction === 'credit' && !isReversal && Number.isSafeInteger(sum + amount)) sum += amount
  return formatTenge(tiyn(sum))
}

/** As `--json` writes it. */
export const noticeAnswer = (notice: BankNotice) => ({
  format: notice.message ?? null,
  entries: notice.entries.filter(({ isReversal }) => !isReversal).length,
  entriesSum: sumOfCredits(notice),
  reversals: notice.entries.filter(({ isReversal }) => isReversal).length,
  debits: notice.debits,
  notBooked: notice.notBooked,
  refused: notice.refused,
  findings: toldFindings(notice.findings),
  findingsLeftOut: notice.findingsLeftOut,
})

const mostTold = 200

export function noticeTold(file: string, notice: BankNotice, language: Language): string {
  const lines = notice.findings.slice(0, mostTold).map((finding) => noticeFindingLine(finding, language))
  return `${file}: ${summary(notice)[language]}\n${lines.join('')}`
}

/** Entry, line, code, what, what to do. */
function noticeFindingLine(finding: NoticeFinding, language: Language): string {
  const { what, remedy } = noticeFindingWords(finding)
  const place = `${finding.entry ?? '-'}:${finding.line ?? '-'}`
  return `  ${place}  ${finding.code}  ${what[language]}  ${remedy[language]}\n`
}

function summary(notice: BankNotice): Text {
  const { entries, entriesSum, reversals, debits, notBooked, refused } = noticeAnswer(notice)
  const head = notice.message ? `${notice.message}; ` : ''
  const [all, sum] = [counted(entries, nouns.payment), sumText(entriesSum)]
  const [back, left, later, bad] = [reversals, debits, notBooked, refused].map(countText)
  return {
    kk: `${head}${all.kk} (${sum.kk}), ${back} кері қайтару, ${left} шығыс, ${later} күтілуде, ${bad} оқылмады`,
    ru: `${head}${all.ru} (${sum.ru}), отмен ${back}, списаний ${left}, ожидается ${later}, не прочитано ${bad}`,
    en: `${head}${all.en} (${sum.en}), ${back} reversals, ${left} debits, ${later} expected, ${bad} not read`,
  }
}
