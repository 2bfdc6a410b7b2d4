/** What the programs count, in the forms a number asks for: imported as `nouns`, of which a bundle keeps those it says. */
import type { Counted } from './spoken.ts'

export const year: Counted = { kk: 'жыл', ru: ['год', 'года', 'лет'], en: ['year', 'years'] }
export const month: Counted = { kk: 'ай', ru: ['месяц', 'месяца', 'месяцев'], en: ['month', 'months'] }
export const day: Counted = { kk: 'күн', ru: ['день', 'дня', 'дней'], en: ['day', 'days'] }
export const workingDay: Counted = {
  kk: 'жұмыс күні',
  ru: ['рабочий день', 'рабочих дня', 'рабочих дней'],
  en: ['working day', 'working days'],
}
export const minute: Counted = {
  kk: 'минут',
  ru: ['минута', 'минуты', 'минут'],
  en: ['minute', 'minutes'],
}
export const person: Counted = {
  kk: 'адам',
  ru: ['человек', 'человека', 'человек'],
  en: ['person', 'persons'],
}
export const file: Counted = { kk: 'файл', ru: ['файл', 'файла', 'файлов'], en: ['file', 'files'] }
export const document: Counted = {
  kk: 'құжат',
  ru: ['документ', 'документа', 'документов'],
  en: ['document', 'documents'],
}
export const row: Counted = { kk: 'жол', ru: ['строка', 'строки', 'строк'], en: ['row', 'rows'] }
export const group: Counted = {
  kk: 'санат',
  ru: ['категория', 'категории', 'категорий'],
  en: ['group', 'groups'],
}
export const carePackage: Counted = {
  kk: 'пакет',
  ru: ['пакет', 'пакета', 'пакетов'],
  en: ['package', 'packages'],
}
export const disease: Counted = {
  kk: 'ауру',
  ru: ['заболевание', 'заболевания', 'заболеваний'],
  en: ['disease', 'diseases'],
}
export const payment: Counted = {
  kk: 'төлем',
  ru: ['платёж', 'платежа', 'платежей'],
  en: ['payment', 'payments'],
}
