/** Short names of the values that can be reformed, and in which order they are offered. */

import { countText, numberText } from '#vocabulary/spoken.ts'
import { inEachLanguage, type Text } from '#vocabulary/text.ts'
import type { DuesOfKind } from './answer.ts'

const names: Readonly<Record<string, Text>> = {
  'employer-deduction-rate': {
    kk: 'Жұмыс беруші аударымы',
    ru: 'Отчисления работодателя',
    en: 'Employer deduction',
  },
  'employee-contribution-rate': {
    kk: 'Жұмыскер жарнасы',
    ru: 'Взносы работника',
    en: 'Employee contribution',
  },
  'civil-law-contribution-rate': {
    kk: 'АҚС бойынша жарна',
    ru: 'Взносы по ГПХ',
    en: 'Civil-law contribution',
  },
  'own-contribution-rate': { kk: 'Өзі үшін жарна', ru: 'Взносы за себя', en: 'Own contribution' },
  'state-contribution-rate': { kk: 'Мемлекет жарнасы', ru: 'Взносы государства', en: 'State contribution' },
  'employer-ceiling': {
    kk: 'Жұмыс беруші базасының шегі',
    ru: 'Предел базы работодателя',
    en: 'Ceiling of employers',
  },
  'own-ceiling': { kk: 'Жұмыскер базасының шегі', ru: 'Предел базы работника', en: 'Ceiling of persons' },
  'entrepreneur-base': { kk: 'Кәсіпкердің базасы', ru: 'База предпринимателя', en: 'Base of entrepreneurs' },
  'self-payer-base': {
    kk: 'Дербес төлеушінің базасы',
    ru: 'База самостоятельных',
    en: 'Base of self-payers',
  },
  'look-back-months': { kk: 'Қаралатын айлар', ru: 'Учитываемые месяцы', en: 'Months looked back on' },
  'grace-months': { kk: 'Жеңілдікті мерзім', ru: 'Льготный срок', en: 'Grace period' },
  'prepaid-months': { kk: 'Алдын ала төлем', ru: 'Оплата вперёд', en: 'Months paid ahead' },
  'long-grace': { kk: 'Ұзақ жеңілдікті мерзім', ru: 'Долгий льготный срок', en: 'Longer grace period' },
  'minimum-wage': { kk: 'Ең төменгі жалақы', ru: 'Минимальная зарплата', en: 'Minimum wage' },
  'average-wage': { kk: 'Орташа жалақы', ru: 'Средняя зарплата', en: 'Average wage' },
}

const units: Readonly<Record<string, Text>> = {
  'per cent': { kk: '%', ru: '%', en: '%' },
  'minimum wages': { kk: 'ЕТЖ', ru: 'МЗП', en: 'min. wages' },
  months: { kk: 'ай', ru: 'мес.', en: 'months' },
  tenge: { kk: '₸', ru: '₸', en: '₸' },
}

export const signOf = (unit: string): Text => units[unit] ?? inEachLanguage(() => unit)

/** `2,5 %` · `1,4 ЕТЖ` · `12 ай` · `90 000 ₸`. */
export function valueShown(value: string, unit: string): Text {
  const shown = numberText(unit === 'tenge' && /^\d+$/.test(value) ? countText(Number(value)) : value)
  return inEachLanguage((language) => {
    const sign = language === 'en' && unit === 'months' && value === '1' ? 'month' : signOf(unit)[language]
    return `${shown[language]}\u00a0${sign}`
  })
}

/** A name that is not known is shown as it is written. */
export const nameOfValue = (name: string): Text => names[name] ?? inEachLanguage(() => name)

export const groupsOfValues: readonly {
  readonly key: 'rates' | 'bases' | 'terms' | 'wages'
  readonly values: readonly string[]
}[] = [
  {
    key: 'rates',
    values: [
      'employer-deduction-rate',
      'employee-contribution-rate',
      'civil-law-contribution-rate',
      'own-contribution-rate',
      'state-contribution-rate',
    ],
  },
  { key: 'bases', values: ['employer-ceiling', 'own-ceiling', 'entrepreneur-base', 'self-payer-base'] },
  { key: 'terms', values: ['look-back-months', 'grace-months', 'prepaid-months', 'long-grace'] },
  { key: 'wages', values: ['minimum-wage', 'average-wage'] },
]

export const kindNames: Readonly<Record<DuesOfKind['kind'], Text>> = {
  employer: { kk: 'Жұмыс берушілер', ru: 'Работодатели', en: 'Employers' },
  employee: { kk: 'Жұмыскерлер', ru: 'Работники', en: 'Employees' },
  gph: { kk: 'АҚС бойынша адамдар', ru: 'Люди по ГПХ', en: 'Civil-law persons' },
  entrepreneur: { kk: 'Дара кәсіпкерлер', ru: 'Предприниматели', en: 'Entrepreneurs' },
  self: { kk: 'Өзі үшін төлеушілер', ru: 'Платящие за себя', en: 'Self-payers' },
  state: { kk: 'Мемлекет', ru: 'Государство', en: 'The State' },
}
