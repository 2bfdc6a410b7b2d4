/** The rows sent back, as a table a payer can open, correct and send again: CSV in UTF-8, a header row, points in sums. */
import { findingText } from '#documents'
import { formatMonth } from '#vocabulary/month.ts'
import type { Language } from '#vocabulary/text.ts'
import { formatTenge } from '#vocabulary/tiyn.ts'
import type { LineAsReceived } from '../stores/store-answer.ts'

const header = 'document,row,iin,surname,given_name,patronymic,birth_date,month,amount,returned,codes,reasons'

/** The table; `reasons` are in one language. A byte order mark tells spreadsheets that it is UTF-8. */
export function returnedTable(lines: readonly LineAsReceived[], language: Language): string {
  const rows = lines.map((line) =>
    [
      line.document,
      line.row,
      line.iin,
      line.surname,
      line.givenName,
      line.patronymic,
      line.birthText,
      line.month === undefined ? '' : formatMonth(line.month),
      formatTenge(line.amount),
      formatTenge(line.returned),
      [...new Set(line.findings.map(({ code }) => code))].join(' '),
      line.findings.map((finding) => findingText(finding)[language]).join(' '),
    ]
      .map(cell)
      .join(','),
  )
  return `\uFEFF${[header, ...rows].join('\r\n')}\r\n`
}

/** A text that a spreadsheet would take for a formula is kept a text. */
function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
