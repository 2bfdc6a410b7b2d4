/** Short names of the values a reform may change; in full they are told by their titles. */
import { capitalText } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import { duesNames, ownContribution } from './dues.ts'
import { groundNames } from './standing.ts'
import { averageWageName, minimumWageName } from './wages.ts'

export const valueNames: Readonly<Record<string, Text>> = {
  'employer-deduction-rate': capitalText(duesNames.employer),
  'employee-contribution-rate': capitalText(duesNames.employee),
  'civil-law-contribution-rate': capitalText(duesNames.gph),
  'own-contribution-rate': capitalText(ownContribution),
  'entrepreneur-contribution-rate': capitalText(duesNames.entrepreneur),
  'state-contribution-rate': capitalText(duesNames.state),
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
  'grace-months': capitalText(groundNames.grace.short),
  'months-through-current': {
    kk: 'Ағымдағы аймен бірге айлар',
    ru: 'Месяцы вместе с текущим',
    en: 'Months with the current one',
  },
  'prepaid-months': { kk: 'Алдын ала төлем', ru: 'Оплата вперёд', en: 'Months paid ahead' },
  'long-grace': { kk: 'Ұзақ жеңілдікті мерзім', ru: 'Долгий льготный срок', en: 'Longer grace period' },
  'minimum-wage': minimumWageName.short,
  'average-wage': averageWageName.short,
}
