/** The form of `providers`. */
import { lastYear } from '../../../rights/providers.ts'
import type { RuleForm } from '../form.ts'
import { editionField } from '../person-fields.ts'

export const providersForm: RuleForm = {
  title: {
    kk: 'Қормен қанша медициналық ұйым жұмыс істейді?',
    ru: 'Сколько медицинских организаций работает с Фондом?',
    en: 'How many providers work with the Fund?',
  },
  says: {
    kk: 'Бір жылда Қормен шарт жасасқан медициналық ұйымдар саны, оның ішінде жеке меншігі.',
    ru: 'Сколько медицинских организаций имели договор с Фондом в году и сколько из них частных.',
    en: 'How many providers had the Fund’s contracts in a year, and how many were private.',
  },
  fields: [
    {
      name: 'year',
      kind: 'count',
      most: lastYear,
      needed: true,
      label: { kk: 'Қай жыл', ru: 'Какой год', en: 'Which year' },
    },
    editionField,
  ],
  examples: [{ name: { kk: '2018 жыл', ru: '2018 год', en: 'The year 2018' }, case: { year: 2018 } }],
  answer: [
    { name: 'contracts', kind: 'count', label: { kk: 'Шарттар саны', ru: 'Договоров', en: 'Contracts' } },
    {
      name: 'privatelyOwned',
      kind: 'count',
      label: { kk: 'Жеке меншік', ru: 'Частных', en: 'Privately owned' },
    },
    { name: 'notPrivatelyOwned', kind: 'count', label: { kk: 'Басқалары', ru: 'Остальных', en: 'Others' } },
    {
      name: 'package',
      kind: 'word',
      label: { kk: 'Қай көмек пакеті бойынша', ru: 'По какому пакету', en: 'For which package' },
      words: {
        guaranteed: {
          kk: 'кепілдік берілген көлем (ТМККК)',
          ru: 'гарантированный объём (ГОБМП)',
          en: 'the guaranteed package',
        },
      },
    },
  ],
}
