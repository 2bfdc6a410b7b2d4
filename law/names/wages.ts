/** The wages the law measures by. */
import type { Name } from './name.ts'

export const minimumWageName: Name = {
  short: { kk: 'Ең төменгі жалақы', ru: 'Минимальная зарплата', en: 'Minimum wage' },
  long: { kk: 'Ең төменгі жалақы', ru: 'Минимальный размер заработной платы', en: 'Minimum wage' },
}

export const averageWageName: Name = {
  short: { kk: 'Орташа жалақы', ru: 'Средняя зарплата', en: 'Average wage' },
  long: {
    kk: 'Экономикадағы орташа айлық жалақы',
    ru: 'Среднемесячная заработная плата',
    en: 'Average monthly wage',
  },
}
