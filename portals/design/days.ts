/** A day and a month as they are typed. */
import { findDay } from '#vocabulary/day.ts'
import { findMonth } from '#vocabulary/month.ts'
import { dayText, monthText } from '#vocabulary/spoken.ts'

const two = (digits: string): string => digits.padStart(2, '0')

/** Every word a month is called by in what the pages say, and its first three letters: `маусымда`, `июня`, `jun`. */
function findMonthNamed(word: string): number | undefined {
  named ??= new Map(
    Array.from({ length: 12 }, (_, at) => wordsOf(at + 1).map((each) => [each, at + 1] as const)).flat(),
  )
  return named.get(word.toLocaleLowerCase('kk').replace(/\.$/, ''))
}

let named: Map<string, number> | undefined

function wordsOf(inYear: number): string[] {
  const month = `2026-${two(String(inYear))}`
  const days = (['named', 'until', 'on', 'from'] as const).flatMap((role) =>
    Object.values(dayText(`${month}-09`, role)).map((said) => /9\s(\p{L}+)/u.exec(said)![1]!),
  )
  const names = Object.values(monthText(month)).map(
    (said) => /(?:^|жылғы\s)(\p{L}{3,})/u.exec(said.replace('2026\u00a0', ''))![1]!,
  )
  const words = [...days, ...names].map((said) => said.toLocaleLowerCase('kk'))
  return [...new Set([...words, ...words.map((said) => said.slice(0, 3))])]
}

type Parts = { readonly year: string; readonly month: string; readonly day: string }

/** `22.11.2026` (also with `/`, `-` or spaces), `2026-11-22`, `22 қараша 2026`, `2026 жылғы 22 қараша`, `November 22, 2026`. */
const forms: readonly RegExp[] = [
  /^(?<day>\d{1,2})[./\s-](?<month>\d{1,2})[./\s-](?<year>\d{4})$/u,
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/u,
  /^(?<day>\d{1,2})[\s.-]+(?<month>\p{L}+)[\s.,-]+(?<year>\d{4})(?:\s*(?:г|ж)\p{L}*\.?)?$/u,
  /^(?<year>\d{4})\s*(?:ж\p{L}*\.?)?,?\s+(?<day>\d{1,2})[\s.-]+(?<month>\p{L}+)$/u,
  /^(?<month>\p{L}+)\.?\s+(?<day>\d{1,2}),?\s+(?<year>\d{4})$/u,
]

function partsOf(text: string): Parts | undefined {
  const plain = text.trim().replace(/[\u00a0\u202f]/g, ' ')
  for (const form of forms) {
    const parts = form.exec(plain)?.groups as Parts | undefined
    if (!parts) continue
    const named = /^\d+$/.test(parts.month) ? Number(parts.month) : findMonthNamed(parts.month)
    if (named !== undefined) return { ...parts, month: String(named) }
  }
  return undefined
}

/** Undefined where there is no such day, and where it is not written as one: a year of two digits may be of two centuries. */
export function readDay(text: string): string | undefined {
  const parts = partsOf(text)
  return parts && findDay(`${parts.year}-${two(parts.month)}-${two(parts.day)}`)
}

/** Whether it is written as a day is, be there such a day or not. */
export const isWrittenAsDay = (text: string): boolean => partsOf(text) !== undefined

function monthParts(written: string): string | undefined {
  const plain = written.trim().replace(/[\u00a0\u202f]/g, ' ')
  const said = /^(\d{4})\s*ж\p{L}*\.?\s+(\p{L}+)$/u.exec(plain)
  const match = said
    ? [said[0], said[2]!, said[1]!]
    : /^(\d{1,2}|\p{L}+)[./\s-]+(\d{4})(?:\s*(?:г|ж)\p{L}*\.?)?$/u.exec(plain)
  if (!match) return /^\d{4}-\d{2}$/.test(plain) ? plain : undefined
  const [, name, year] = match
  const inYear = /^\d/.test(name!) ? Number(name) : findMonthNamed(name!)
  return inYear === undefined ? undefined : `${year}-${two(String(inYear))}`
}

/** `10.2026` (also with `/` or `-`), `2026-10`, `қазан 2026` or `2026 жылғы қазан`; undefined when there is no such month. */
export function readMonth(written: string): string | undefined {
  const text = monthParts(written)
  return text === undefined || findMonth(text) === undefined ? undefined : text
}

/** Whether it is written as a month is, be there such a month or not. */
export const isWrittenAsMonth = (text: string): boolean => monthParts(text) !== undefined
