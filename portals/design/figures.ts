/** Sums, counts, days and months as people read them in each language. */
import { findDay } from '#vocabulary/day.ts'
import { inEachLanguage, type Language, type Text } from '#vocabulary/text.ts'

const nbsp = '\u00a0'

type MonthWords = {
  readonly kk: readonly [name: string, dative: string, locative: string, ablative: string, short: string]
  readonly ru: readonly [name: string, genitive: string, short: string]
  readonly en: string
}

/** Kazakh suffixes follow the last sound of the month, so the forms are listed, not built. */
const months: readonly MonthWords[] = [
  {
    kk: ['қаңтар', 'қаңтарға', 'қаңтарда', 'қаңтардан', 'қаң'],
    ru: ['январь', 'января', 'янв'],
    en: 'January',
  },
  {
    kk: ['ақпан', 'ақпанға', 'ақпанда', 'ақпаннан', 'ақп'],
    ru: ['февраль', 'февраля', 'фев'],
    en: 'February',
  },
  { kk: ['наурыз', 'наурызға', 'наурызда', 'наурыздан', 'нау'], ru: ['март', 'марта', 'мар'], en: 'March' },
  { kk: ['сәуір', 'сәуірге', 'сәуірде', 'сәуірден', 'сәу'], ru: ['апрель', 'апреля', 'апр'], en: 'April' },
  { kk: ['мамыр', 'мамырға', 'мамырда', 'мамырдан', 'мам'], ru: ['май', 'мая', 'май'], en: 'May' },
  { kk: ['маусым', 'маусымға', 'маусымда', 'маусымнан', 'мау'], ru: ['июнь', 'июня', 'июн'], en: 'June' },
  { kk: ['шілде', 'шілдеге', 'шілдеде', 'шілдеден', 'шіл'], ru: ['июль', 'июля', 'июл'], en: 'July' },
  { kk: ['тамыз', 'тамызға', 'тамызда', 'тамыздан', 'там'], ru: ['август', 'августа', 'авг'], en: 'August' },
  {
    kk: ['қыркүйек', 'қыркүйекке', 'қыркүйекте', 'қыркүйектен', 'қыр'],
    ru: ['сентябрь', 'сентября', 'сен'],
    en: 'September',
  },
  {
    kk: ['қазан', 'қазанға', 'қазанда', 'қазаннан', 'қаз'],
    ru: ['октябрь', 'октября', 'окт'],
    en: 'October',
  },
  {
    kk: ['қараша', 'қарашаға', 'қарашада', 'қарашадан', 'қар'],
    ru: ['ноябрь', 'ноября', 'ноя'],
    en: 'November',
  },
  {
    kk: ['желтоқсан', 'желтоқсанға', 'желтоқсанда', 'желтоқсаннан', 'жел'],
    ru: ['декабрь', 'декабря', 'дек'],
    en: 'December',
  },
]

const monthWords = (inYear: number): MonthWords => {
  const words = months[inYear - 1]
  if (!words) throw new RangeError(`${inYear} is not a month of the year`)
  return words
}

/** As it stands at the beginning of a line. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** What a day is to its sentence: named, the last one, the one something happens on, the first one. */
export type DayRole = 'named' | 'until' | 'on' | 'from'

/** `2027 жылғы 20 ақпанға дейін` · `по 20 февраля 2027 г.` · `until 20 February 2027`; `until` includes the day. */
export function dayText(day: string, role: DayRole = 'named'): Text {
  const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number]
  const words = monthWords(month)
  const kk = (form: number) => `${year} жылғы ${dayOfMonth}${nbsp}${words.kk[form]}`
  const ru = `${dayOfMonth}${nbsp}${words.ru[1]} ${year}${nbsp}г.`
  const en = `${dayOfMonth}${nbsp}${words.en} ${year}`
  if (role === 'until') return { kk: `${kk(1)}${nbsp}дейін`, ru: `по${nbsp}${ru}`, en: `until ${en}` }
  if (role === 'on') return { kk: kk(2), ru, en: `on ${en}` }
  if (role === 'from') return { kk: `${kk(3)} бастап`, ru: `с${nbsp}${ru}`, en: `from ${en}` }
  return { kk: kk(0), ru, en }
}

/** `22.11.2026`, as entered and as in tables. */
export const shortDay = (day: string): string => `${day.slice(8, 10)}.${day.slice(5, 7)}.${day.slice(0, 4)}`

/** Reads `22.11.2026` (also with `/`, `-` or spaces) or `2026-11-22`; undefined when there is no such day. */
export function readDay(text: string): string | undefined {
  const plain = text.trim()
  const written = /^(\d{1,2})[./\s-](\d{1,2})[./\s-](\d{4})$/.exec(plain)
  if (!written) return findDay(plain)
  return findDay(`${written[3]}-${written[2]!.padStart(2, '0')}-${written[1]!.padStart(2, '0')}`)
}

/** `2026 жылғы қазан` · `октябрь 2026 г.` · `October 2026`, from `2026-10`. */
export function monthText(month: string): Text {
  const year = month.slice(0, 4)
  const words = monthWords(Number(month.slice(5, 7)))
  return {
    kk: `${year} жылғы ${words.kk[0]}`,
    ru: `${words.ru[0]} ${year}${nbsp}г.`,
    en: `${words.en} ${year}`,
  }
}

/** `2026 жылғы қазаннан бастап` · `с октября 2026 г.` · `from October 2026`. */
export function fromMonthText(month: string): Text {
  const year = month.slice(0, 4)
  const words = monthWords(Number(month.slice(5, 7)))
  return {
    kk: `${year} жылғы ${words.kk[3]} бастап`,
    ru: `с${nbsp}${words.ru[1]} ${year}${nbsp}г.`,
    en: `from ${words.en} ${year}`,
  }
}

/** The month's name alone; `inYear` is 1 to 12. */
export const monthName = (inYear: number): Text => {
  const words = monthWords(inYear)
  return { kk: words.kk[0], ru: words.ru[0], en: words.en }
}

/** Three letters for a tile or an axis, from `2026-10`. */
export const shortMonth = (month: string): Text => {
  const words = monthWords(Number(month.slice(5, 7)))
  return { kk: words.kk[4], ru: words.ru[2], en: words.en.slice(0, 3) }
}

/** `10.2026`, as payment files and tables write a month; anything else is shown as it was received. */
export const numericMonth = (month: string): string =>
  /^\d{4}-\d{2}$/.test(month) ? `${month.slice(5)}.${month.slice(0, 4)}` : month

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, nbsp)
const mark = (language: Language): string => (language === 'en' ? '.' : ',')

/** `20 000`. */
export const countText = (count: number): string =>
  count < 0 ? `−${grouped(String(-count))}` : grouped(String(count))

function digitsOf(sum: string): { sign: string; whole: string; tiyn: string } {
  const match = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(sum)
  if (!match) throw new RangeError(`'${sum}' is not a sum`)
  return { sign: match[1] ? '−' : '', whole: grouped(match[2]!), tiyn: (match[3] ?? '').padEnd(2, '0') }
}

/** A sum of the contract (`"4250.00"`) for a sentence: `4 250 ₸`, tiyn only where there are any. */
export const sumText = (sum: string): Text => {
  const { sign, whole, tiyn } = digitsOf(sum)
  return inEachLanguage((language) => `${sign}${whole}${tiyn === '00' ? '' : mark(language) + tiyn}${nbsp}₸`)
}

/** A sum of the contract for a column: `4 250,00`, always with tiyn, no sign of the currency. */
export const columnSum = (sum: string): Text => {
  const { sign, whole, tiyn } = digitsOf(sum)
  return inEachLanguage((language) => `${sign}${whole}${mark(language)}${tiyn}`)
}

/** A sum for a headline figure: exact below a million, `41,8 млн ₸` from there. */
export const figureSum = (sum: string): Text => (Number(sum) < 1e6 ? sumText(sum) : roundSum(Number(sum)))

const scales = [
  { from: 1e9, word: { kk: 'млрд', ru: 'млрд', en: 'bn' } },
  { from: 1e6, word: { kk: 'млн', ru: 'млн', en: 'mln' } },
  { from: 1e3, word: { kk: 'мың', ru: 'тыс.', en: 'k' } },
]

/** A large sum for an axis: `41,8 млн ₸`; below a thousand as it is. `tenge` is a plain number. */
export function roundSum(tenge: number, currency = `${nbsp}₸`): Text {
  const scale = scales.find(({ from }) => Math.abs(tenge) >= from)
  if (!scale) return inEachLanguage(() => `${countText(Math.round(tenge))}${tenge === 0 ? '' : currency}`)
  const scaled = tenge / scale.from
  const shown = scaled >= 100 || Number.isInteger(scaled) ? String(Math.round(scaled)) : scaled.toFixed(1)
  return inEachLanguage(
    (language) => `${shown.replace('.', mark(language))}${nbsp}${scale.word[language]}${currency}`,
  )
}

/** `82,4 %`, from a part and a whole; nothing of nothing is 0. */
export const percentText = (part: number, whole: number): Text => {
  const share = whole === 0 ? 0 : (part / whole) * 100
  return inEachLanguage((language) => `${share.toFixed(1).replace('.', mark(language))}${nbsp}%`)
}

/** A noun that is counted; Kazakh keeps the singular after a number. */
export type Counted = {
  readonly kk: string
  readonly ru: readonly [one: string, few: string, many: string]
  readonly en: readonly [one: string, many: string]
}

/** `5 жол` · `5 строк` · `5 rows`. */
export function counted(count: number, noun: Counted): Text {
  const [one, few, many] = noun.ru
  const lastTwo = count % 100
  const last = count % 10
  const ru = lastTwo > 10 && lastTwo < 20 ? many : last === 1 ? one : last > 1 && last < 5 ? few : many
  const shown = countText(count)
  return {
    kk: `${shown}${nbsp}${noun.kk}`,
    ru: `${shown}${nbsp}${ru}`,
    en: `${shown}${nbsp}${count === 1 ? noun.en[0] : noun.en[1]}`,
  }
}

/** `14:05`, from the instant the server wrote, in the time of Almaty. */
export const timeOfDay = (instant: string): string =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Almaty' }).format(
    new Date(instant),
  )

/** The day of an instant in Almaty, `YYYY-MM-DD`. */
export const dayOfInstant = (instant: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Almaty' }).format(new Date(instant))

/** Today in Almaty by this device's clock, for when the server's day is not known. */
export const dayOfDevice = (): string => dayOfInstant(new Date().toISOString())
