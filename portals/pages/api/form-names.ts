import type { Text } from '#vocabulary/text.ts'

/** The form in which a field is written, with its unit. */
export const formNames = {
  money: {
    kk: 'теңге, мәтін түрінде, екі ондық таңбамен: "4250.00"',
    ru: 'тенге, текстом с двумя знаками: "4250.00"',
    en: 'tenge, as text with two decimals: "4250.00"',
  },
  exactMoney: {
    kk: 'теңге, мәтін түрінде, алты ондық таңбамен',
    ru: 'тенге, текстом с шестью знаками',
    en: 'tenge, as text with six decimals',
  },
  rate: { kk: 'пайыз, мәтін: "16.75"', ru: 'проценты, текстом: "16.75"', en: 'per cent, as text: "16.75"' },
  day: { kk: 'күн: "2026-11-22"', ru: 'день: "2026-11-22"', en: 'a day: "2026-11-22"' },
  month: { kk: 'ай: "2026-10"', ru: 'месяц: "2026-10"', en: 'a month: "2026-10"' },
  instant: {
    kk: 'сәт, UTC: "2026-11-22T06:00:00.000000Z"',
    ru: 'момент, UTC: "2026-11-22T06:00:00.000000Z"',
    en: 'an instant, UTC: "2026-11-22T06:00:00.000000Z"',
  },
  text: {
    kk: 'үш тілдегі мәтін: {"kk", "ru", "en"}',
    ru: 'текст на трёх языках: {"kk", "ru", "en"}',
    en: 'a text in three languages: {"kk", "ru", "en"}',
  },
  cite: {
    kk: 'заңдағы орын: {"act", "article"}',
    ru: 'место в законе: {"act", "article"}',
    en: 'a place in the law: {"act", "article"}',
  },
  edition: {
    kk: '"current", "qa-2018" немесе күн',
    ru: '"current", "qa-2018" или день',
    en: '"current", "qa-2018" or a day',
  },
  word: { kk: 'тізімдегі сөздердің бірі', ru: 'одно из слов списка', en: 'one of the words listed' },
  yesNo: { kk: 'true немесе false', ru: 'true или false', en: 'true or false' },
  whole: { kk: 'бүтін сан', ru: 'целое число', en: 'a whole number' },
  number: { kk: 'сан', ru: 'число', en: 'a number' },
  string: { kk: 'мәтін', ru: 'строка', en: 'text' },
  object: { kk: 'нысан', ru: 'объект', en: 'an object' },
} satisfies Record<string, Text>
