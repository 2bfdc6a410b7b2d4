/** Sums, days and months as they stand in a sentence. Facts come in contract form: `"1414.20"`, `2026-11-25`, `2026-10`. */
import { inEachLanguage, type Language, type Text } from '#vocabulary/text.ts'

type Fact = string | number | boolean | undefined

const monthNames: Readonly<Record<Language, readonly string[]>> = {
  kk: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' '),
  ru: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}
const russianMonthsOf =
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ')

/** Digits in threes, from the right. */
function inThrees(digits: string, mark: string): string {
  let text = digits.slice(-3)
  for (let end = digits.length - 3; end > 0; end -= 3) {
    text = digits.slice(Math.max(end - 3, 0), end) + mark + text
  }
  return text
}

/** `"1414.20"` is «1 414,20 теңге», «1 414,20 тенге», “1,414.20 tenge”. */
export function sumText(fact: Fact): Text {
  const [whole = '', rest = '00'] = String(fact).split('.')
  const spaced = `${inThrees(whole, '\u00a0')},${rest}`
  return { kk: `${spaced} теңге`, ru: `${spaced} тенге`, en: `${inThrees(whole, ',')}.${rest} tenge` }
}

/** `2026-11-25` is «2026 жылғы 25 қараша», «25 ноября 2026 года», “25 November 2026”. */
export function dayText(fact: Fact): Text {
  const [year, month, dayOfMonth] = String(fact).split('-').map(Number)
  const index = (month ?? 1) - 1
  return {
    kk: `${year} жылғы ${dayOfMonth} ${monthNames.kk[index]}`,
    ru: `${dayOfMonth} ${russianMonthsOf[index]} ${year} года`,
    en: `${dayOfMonth} ${monthNames.en[index]} ${year}`,
  }
}

/** `2026-10` is «2026 жылғы қазан», «октябрь 2026 года», “October 2026”. */
export function monthText(fact: Fact): Text {
  const [year, month] = String(fact).split('-').map(Number)
  const index = (month ?? 1) - 1
  return {
    kk: `${year} жылғы ${monthNames.kk[index]}`,
    ru: `${monthNames.ru[index]} ${year} года`,
    en: `${monthNames.en[index]} ${year}`,
  }
}

/** A number with the decimal mark of the language: `1.5` is «1,5», «1,5», “1.5”. */
export const numberText = (fact: Fact): Text =>
  inEachLanguage((language) => (language === 'en' ? String(fact) : String(fact).replace('.', ',')))

/** With a capital at the beginning, for a sentence that opens with a month. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
