/**
 * Sums, counts, shares, days and months as people read them: one form each, in every sentence, table, file and terminal.
 * What they are made from comes in contract form: `"4250.00"`, `2027-02-20`, `2026-10`.
 */
import { inEachLanguage, type Language, type Text } from './text.ts'

const nbsp = '\u00a0'

type MonthWords = {
  /** Kazakh suffixes follow the last sound of the month: of the day to which, on which and from which. */
  readonly kk: readonly [name: string, dative: string, locative: string, ablative: string]
  readonly ru: readonly [name: string, genitive: string]
  readonly en: string
}

const months: readonly MonthWords[] = [
  { kk: ['қаңтар', 'ға', 'да', 'дан'], ru: ['январь', 'января'], en: 'January' },
  { kk: ['ақпан', 'ға', 'да', 'нан'], ru: ['февраль', 'февраля'], en: 'February' },
  { kk: ['наурыз', 'ға', 'да', 'дан'], ru: ['март', 'марта'], en: 'March' },
  { kk: ['сәуір', 'ге', 'де', 'ден'], ru: ['апрель', 'апреля'], en: 'April' },
  { kk: ['мамыр', 'ға', 'да', 'дан'], ru: ['май', 'мая'], en: 'May' },
  { kk: ['маусым', 'ға', 'да', 'нан'], ru: ['июнь', 'июня'], en: 'June' },
  { kk: ['шілде', 'ге', 'де', 'ден'], ru: ['июль', 'июля'], en: 'July' },
  { kk: ['тамыз', 'ға', 'да', 'дан'], ru: ['август', 'августа'], en: 'August' },
  { kk: ['қыркүйек', 'ке', 'те', 'тен'], ru: ['сентябрь', 'сентября'], en: 'September' },
  { kk: ['қазан', 'ға', 'да', 'нан'], ru: ['октябрь', 'октября'], en: 'October' },
  { kk: ['қараша', 'ға', 'да', 'дан'], ru: ['ноябрь', 'ноября'], en: 'November' },
  { kk: ['желтоқсан', 'ға', 'да', 'нан'], ru: ['декабрь', 'декабря'], en: 'December' },
]

const monthWords = (inYear: number): MonthWords => {
  const words = months[inYear - 1]
  if (!words) throw new RangeError(`${inYear} is not a month of the year`)
  return words
}

/** As it stands at the beginning of a line. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** The same in each language. */
export const capitalText = (text: Text): Text => inEachLanguage((language) => capital(text[language]))

/** The same word in every language: a code, a number, a name. */
export const asIs = (word: string): Text => inEachLanguage(() => word)

/** Russian «г.» ends a sentence with its own point; a second one is not written. */
export const withOneStop = (text: Text): Text => ({ ...text, ru: text.ru.replaceAll(/г\.\.(?!\.)/g, 'г.') })

/**
 * What a day is to its sentence: named, the last one, the one something happens on, the first one. `to` and `since` are
 * the last and the first where the sentence has the words around: Kazakh has its case, `(…) дейін`, `(по) …`, `(through) …`.
 */
export type DayRole = 'named' | 'until' | 'on' | 'from' | 'to' | 'since'

const kazakhCase: Readonly<Partial<Record<DayRole, 1 | 2 | 3>>> = {
  until: 1,
  to: 1,
  on: 2,
  from: 3,
  since: 3,
}

/** Of a day with no case the name stands alone. */
const kazakhEnding = (words: readonly string[], role: DayRole): string => {
  const ending = kazakhCase[role]
  return ending === undefined ? '' : words[ending]!
}

/** `2027 жылғы 20 ақпанға дейін` · `по 20 февраля 2027 г.` · `until 20 February 2027`; `until` includes the day. */
export function dayText(day: string, role: DayRole = 'named'): Text {
  const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number]
  const words = monthWords(month)
  const named: Text = {
    kk: `${year} жылғы ${dayOfMonth}${nbsp}${words.kk[0]}${kazakhEnding(words.kk, role)}`,
    ru: `${dayOfMonth}${nbsp}${words.ru[1]} ${year}${nbsp}г.`,
    en: `${dayOfMonth}${nbsp}${words.en} ${year}`,
  }
  if (role === 'until')
    return { kk: `${named.kk}${nbsp}дейін`, ru: `по${nbsp}${named.ru}`, en: `until ${named.en}` }
  if (role === 'on') return { ...named, en: `on ${named.en}` }
  if (role === 'from') return { kk: `${named.kk} бастап`, ru: `с${nbsp}${named.ru}`, en: `from ${named.en}` }
  return named
}

/** `22.11.2026`, as it is written in a field and stands in a column. */
export const shortDay = (day: string): string => `${day.slice(8, 10)}.${day.slice(5, 7)}.${day.slice(0, 4)}`

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
    kk: `${year} жылғы ${words.kk[0]}${words.kk[3]} бастап`,
    ru: `с${nbsp}${words.ru[1]} ${year}${nbsp}г.`,
    en: `from ${words.en} ${year}`,
  }
}

/** `2026 жылғы наурыз – сәуір` · `март – апрель 2026 г.` · `March – April 2026`; the year is said twice where there are two. */
export function monthsText(from: string, through: string): Text {
  const [first, last] = [monthText(from), monthText(through)]
  if (from === through) return first
  if (from.slice(0, 4) !== through.slice(0, 4))
    return { kk: `${first.kk} – ${last.kk}`, ru: `${first.ru} – ${last.ru}`, en: `${first.en} – ${last.en}` }
  const [begin, end] = [monthName(Number(from.slice(5, 7))), monthName(Number(through.slice(5, 7)))]
  return { kk: `${first.kk} – ${end.kk}`, ru: `${begin.ru} – ${last.ru}`, en: `${begin.en} – ${last.en}` }
}

/** A month, a day or a year, as it stands in a sentence. */
export function timeText(time: string): Text {
  if (time.length === 7) return monthText(time)
  return time.length > 7 ? dayText(time) : { kk: `${time} жыл`, ru: `${time} год`, en: time }
}

/** From which month, day or year on. */
export function fromTimeText(time: string): Text {
  if (time.length === 7) return fromMonthText(time)
  return time.length > 7
    ? dayText(time, 'from')
    : { kk: `${time} жылдан бастап`, ru: `с${nbsp}${time} года`, en: `from ${time}` }
}

/** The month's name alone; `inYear` is 1 to 12. */
export const monthName = (inYear: number): Text => {
  const words = monthWords(inYear)
  return { kk: words.kk[0], ru: words.ru[0], en: words.en }
}

/** Three letters for a tile or an axis, from `2026-10`. */
export const shortMonth = (month: string): Text => {
  const name = monthName(Number(month.slice(5, 7)))
  return inEachLanguage((language) => name[language].slice(0, 3))
}

/** `10.2026`, as it is written in a field and stands in a column; anything else is shown as it was received. */
export const numericMonth = (month: string): string =>
  /^\d{4}-\d{2}$/.test(month) ? `${month.slice(5)}.${month.slice(0, 4)}` : month

/** `14:05`, the time of an instant (`2026-11-22T09:05:00Z`) in Almaty. */
export const timeOfDay = (instant: string): string => {
  const face = { timeZone: 'Asia/Almaty', hour: '2-digit', minute: '2-digit' } as const
  return new Intl.DateTimeFormat('en-GB', face).format(Date.parse(instant))
}

/** The day of an instant in Almaty, `YYYY-MM-DD`. */
export const dayOfInstant = (instant: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Almaty' }).format(Date.parse(instant))

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, nbsp)
const mark = (language: Language): string => (language === 'en' ? '.' : ',')

/** `20 000`. */
export const countText = (count: number): string =>
  count < 0 ? `−${grouped(String(-count))}` : grouped(String(count))

/** A change: `+20 000`; `value` is what the text says. */
export const signed = (text: Text, value: number): Text =>
  value > 0 ? inEachLanguage((language) => `+${text[language]}`) : text

/** A number in plain digits (`"1.5"`) with the decimal mark of the language: `1,5` · `1,5` · `1.5`. */
export const numberText = (number: string): Text =>
  inEachLanguage((language) => number.replace('.', mark(language)))

/** `1,5 %`, from `"1.5"`. */
export const percentText = (percent: string): Text =>
  inEachLanguage((language) => `${percent.replace('.', mark(language))}${nbsp}%`)

/** `82,4 %`, from a part and a whole; nothing of nothing is 0. */
export const shareText = (part: number, whole: number): Text =>
  percentText((whole === 0 ? 0 : (part / whole) * 100).toFixed(1))

function digitsOf(sum: string): { sign: string; whole: string; tiyn: string } {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(sum)
  if (!match) throw new RangeError(`'${sum}' is not a sum`)
  return { sign: match[1] ? '−' : '', whole: grouped(match[2]!), tiyn: (match[3] ?? '').padEnd(2, '0') }
}

/** A sum for a sentence: `4 250 ₸`, `12 413,90 ₸`; tiyn only where there are any. */
export const sumText = (sum: string): Text => {
  const { sign, whole, tiyn } = digitsOf(sum)
  return inEachLanguage(
    (language) => `${sign}${whole}${/^0+$/.test(tiyn) ? '' : mark(language) + tiyn}${nbsp}₸`,
  )
}

/**
 * A sum for a column that says its currency: `4 250,00`, always with tiyn, so that the marks stand under one another.
 * A sum of more decimals (a stretch of a penalty is told to a millionth) keeps them.
 */
export const columnSum = (sum: string): Text => {
  const { sign, whole, tiyn } = digitsOf(sum)
  return inEachLanguage((language) => `${sign}${whole}${mark(language)}${tiyn}`)
}

const scales = [
  { from: 1e9, word: { kk: 'млрд', ru: 'млрд', en: 'bn' } },
  { from: 1e6, word: { kk: 'млн', ru: 'млн', en: 'mln' } },
  { from: 1e3, word: { kk: 'мың', ru: 'тыс.', en: 'k' } },
]

/** A large sum for an axis: `41,8 млн ₸`; below a thousand as it is. `tenge` is a plain number. */
export function roundSum(tenge: number, currency = `${nbsp}₸`): Text {
  const scale = scales.find(({ from }) => Math.abs(tenge) >= from)
  if (!scale) return asIs(`${countText(Math.round(tenge))}${tenge === 0 ? '' : currency}`)
  const scaled = Math.abs(tenge) / scale.from
  const sign = tenge < 0 ? '−' : ''
  const shown = scaled >= 100 || Number.isInteger(scaled) ? String(Math.round(scaled)) : scaled.toFixed(1)
  return inEachLanguage(
    (language) => `${sign}${shown.replace('.', mark(language))}${nbsp}${scale.word[language]}${currency}`,
  )
}

/** A sum for a headline figure: exact below a million, `41,8 млн ₸` from there. */
export const figureSum = (sum: string): Text => (Number(sum) < 1e6 ? sumText(sum) : roundSum(Number(sum)))

/** A noun that is counted; Kazakh keeps the singular after a number. */
export type Counted = {
  readonly kk: string
  readonly ru: readonly [one: string, few: string, many: string]
  readonly en: readonly [one: string, many: string]
}

/** 1 строка, 2 строки, 5 строк; 11 to 14 строк, whatever their last digit. */
function russianForm(count: number): 0 | 1 | 2 {
  const [last, lastTwo] = [count % 10, count % 100]
  if (lastTwo > 10 && lastTwo < 15) return 2
  return last === 1 ? 0 : last > 1 && last < 5 ? 1 : 2
}

/** `5 жол` · `5 строк` · `5 rows`. */
export function counted(count: number, noun: Counted): Text {
  const shown = countText(count)
  return {
    kk: `${shown}${nbsp}${noun.kk}`,
    ru: `${shown}${nbsp}${noun.ru[russianForm(count)]}`,
    en: `${shown}${nbsp}${noun.en[count === 1 ? 0 : 1]}`,
  }
}
