/** Days, months and sums as they stand in a sentence about status. Facts come in contract form, as in `wording.ts`. */
import { addMonths, findMonth, formatMonth, type Month, yearOf } from '#vocabulary/month.ts'
import type { Text } from '#vocabulary/text.ts'
import { dayText, monthText } from '../../wording.ts'

type Fact = string | number | boolean | undefined

/** Endings of the Kazakh month names, January first. */
const kazakhTo = 'ға ға ға ге ға ға ге ға ке ға ға ға'.split(' ')
const kazakhFrom = 'дан нан дан ден дан нан ден дан тен нан дан нан'.split(' ')

const withEnding = (day: Fact, endings: readonly string[]): Text => {
  const text = dayText(day)
  return { ...text, kk: text.kk + endings[Number(String(day).slice(5, 7)) - 1] }
}

/** «2027 жылғы 20 ақпанға (дейін)», «(по) 20 февраля 2027 года», “(through) 20 February 2027”. */
export const toDay = (day: Fact): Text => withEnding(day, kazakhTo)

/** «2026 жылғы 1 қаңтардан (бастап)», «(с) 1 января 2026 года», “(from) 1 January 2026”. */
export const fromDay = (day: Fact): Text => withEnding(day, kazakhFrom)

/** `2026-03,2026-04,2026-10` is «2026 жылғы наурыз – сәуір, 2026 жылғы қазан». */
export function monthsPhrase(listed: Fact): Text {
  const said = stretchesOf(String(listed)).map(stretchPhrase)
  return {
    kk: said.map(({ kk }) => kk).join(', '),
    ru: said.map(({ ru }) => ru).join(', '),
    en: said.map(({ en }) => en).join(', '),
  }
}

type Stretch = { readonly first: Month; last: Month }

function stretchesOf(listed: string): Stretch[] {
  const stretches: Stretch[] = []
  for (const text of listed.split(',')) {
    const month = findMonth(text)
    if (month === undefined) continue
    const last = stretches.at(-1)
    if (last && addMonths(last.last, 1) === month) last.last = month
    else stretches.push({ first: month, last: month })
  }
  return stretches
}

function stretchPhrase({ first, last }: Stretch): Text {
  const [from, to] = [monthText(formatMonth(first)), monthText(formatMonth(last))]
  if (first === last) return from
  const sameYear = yearOf(first) === yearOf(last)
  const lastWord = (text: string): string => (sameYear ? text.slice(text.lastIndexOf(' ') + 1) : text)
  const firstWord = (text: string): string => (sameYear ? text.slice(0, text.indexOf(' ')) : text)
  return {
    kk: `${from.kk} – ${lastWord(to.kk)}`,
    ru: `${firstWord(from.ru)} – ${to.ru}`,
    en: `${firstWord(from.en)} – ${to.en}`,
  }
}

/** `"4250.00"` is «4 250 ₸», with tiyn only where there are any. */
export function sumPhrase(sum: Fact): Text {
  const [whole = '', rest = '00'] = String(sum).split('.')
  const split = (mark: string): string => whole.replace(/\B(?=(\d{3})+$)/g, mark)
  const spaced = `${split('\u00a0')}${rest === '00' ? '' : `,${rest}`}\u00a0₸`
  return { kk: spaced, ru: spaced, en: `${split(',')}${rest === '00' ? '' : `.${rest}`}\u00a0₸` }
}

/** «1 месяц», «2 месяца», «5 месяцев». */
export function russianMonths(count: Fact): string {
  const [ten, hundred] = [Number(count) % 10, Number(count) % 100]
  if (hundred >= 11 && hundred <= 14) return `${count} месяцев`
  if (ten === 1) return `${count} месяц`
  return ten >= 2 && ten <= 4 ? `${count} месяца` : `${count} месяцев`
}

export const englishMonths = (count: Fact): string => (count === 1 ? '1 month' : `${count} months`)
