/** What is asked for and told in more places than one: labels of fields, headings of parts. */
import type { Text } from '#vocabulary/text.ts'

export const headings = {
  onDay: { kk: 'Қай күнге', ru: 'На какой день', en: 'On which day' },
  forMonth: { kk: 'Қай ай үшін', ru: 'За какой месяц', en: 'For which month' },
  birthDate: { kk: 'Туған күні', ru: 'Дата рождения', en: 'Date of birth' },
  addPayment: { kk: 'Төлем қосу', ru: 'Добавить платёж', en: 'Add a payment' },
  unpaidMonths: { kk: 'Төленбеген айлар', ru: 'Неоплаченные месяцы', en: 'Unpaid months' },
  lastMonths: { kk: 'Соңғы 24 ай', ru: 'Последние 24 месяца', en: 'The last 24 months' },
  noIncome: { kk: 'табысы жазылмаған', ru: 'доход не записан', en: 'no income on record' },
  nothingDue: {
    kk: 'Бұл ай үшін төлем жоқ',
    ru: 'За этот месяц платить не нужно',
    en: 'Nothing is due for this month',
  },
  valuesInTime: { kk: 'Мәндер уақыт бойынша', ru: 'Значения во времени', en: 'Values through time' },
  textEnds: { kk: 'мәтін бітеді', ru: 'текст кончается', en: 'the text ends' },
} satisfies Record<string, Text>
