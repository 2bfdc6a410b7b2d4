/** What the form of `dues` asks payers of special regimes alone, and examples of each. */
import { averageWageName } from '../../names/wages.ts'
import { choicesOf, type Example, type FormField } from './form.ts'

export const regimeFields: readonly FormField[] = [
  {
    name: 'place',
    kind: 'choice',
    needed: true,
    when: { field: 'payer', among: ['unified-payment'] },
    label: { kk: 'Елді мекен', ru: 'Где живёт', en: 'Place' },
    choices: choicesOf(['city', 'elsewhere'] as const, {
      city: {
        kk: 'астана, республикалық немесе облыстық маңызы бар қала',
        ru: 'столица, город республиканского или областного значения',
        en: 'the capital, a city of republican or regional significance',
      },
      elsewhere: { kk: 'басқа жер', ru: 'другое место', en: 'elsewhere' },
    }),
  },
  {
    name: 'yearIncome',
    kind: 'sum',
    when: { field: 'payer', among: ['unified-payment'] },
    label: { kk: 'Жылдық табысы', ru: 'Доход за год', en: 'Income of the year' },
  },
  {
    name: 'peasantFarmBase',
    kind: 'choice',
    when: { field: 'payer', among: ['peasant-farm'] },
    label: { kk: 'Қалай есептеледі', ru: 'Как считать', en: 'Assessed as' },
    hint: {
      kk: 'дереккөздер қайшы; көрсетілмесе – кәсіпкер ретінде',
      ru: 'источники расходятся; если не указано – как предприниматель',
      en: 'the sources conflict; as an entrepreneur unless told otherwise',
    },
    choices: choicesOf(['entrepreneur', 'self'] as const, {
      entrepreneur: { kk: 'дара кәсіпкер ретінде', ru: 'как предприниматель', en: 'an entrepreneur' },
      self: { kk: 'өзі үшін төлеуші ретінде', ru: 'как самостоятельный плательщик', en: 'a self-payer' },
    }),
  },
  {
    name: 'averageWage',
    kind: 'sum',
    moreThanZero: true,
    when: { field: 'payer', among: ['state', 'local-budget'] },
    label: averageWageName.short,
    hint: {
      kk: 'жазбада болмаса ғана: мемлекет үшін – екі жыл бұрынғы, жергілікті бюджет үшін – өңірдегі',
      ru: 'только если её нет в записях: для государства – за два года до того, для местного бюджета – по региону',
      en: 'only where none is on record: for the State that of two years before, for a local budget that of the region',
    },
  },
]

export const regimeExamples: readonly Example[] = [
  {
    name: {
      kk: 'Бірыңғай төлем төлейтін шағын фирма',
      ru: 'Малая фирма на едином платеже',
      en: 'A small firm on the single payment',
    },
    case: { payer: 'single-payment', month: '2026-10', income: '300000.00' },
  },
  {
    name: {
      kk: 'Платформадағы өзін-өзі жұмыспен қамтыған',
      ru: 'Самозанятый на платформе',
      en: 'Self-employed on a platform',
    },
    case: { payer: 'platform', month: '2026-10', income: '400000.00' },
  },
  {
    name: {
      kk: 'Бірыңғай жиынтық төлем, қалада, 2022 жыл',
      ru: 'Единый совокупный платёж в городе, 2022 год',
      en: 'The unified payment in a city, 2022',
    },
    case: { payer: 'unified-payment', month: '2022-06', place: 'city' },
  },
  {
    name: { kk: 'Жеке көмекші', ru: 'Индивидуальный помощник', en: 'An individual assistant' },
    case: { payer: 'assistant', month: '2026-10', income: '200000.00' },
  },
  {
    name: {
      kk: 'Шаруа қожалығының басшысы',
      ru: 'Глава крестьянского хозяйства',
      en: 'Head of a peasant farm',
    },
    case: { payer: 'peasant-farm', month: '2026-10' },
  },
  {
    name: {
      kk: 'Жергілікті бюджет тіркелген жұмыссыз үшін',
      ru: 'Местный бюджет за безработного',
      en: 'A local budget for an unemployed person',
    },
    case: { payer: 'local-budget', month: '2026-10', averageWage: '400000.00' },
  },
]
