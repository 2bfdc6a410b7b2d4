/** The form of `providers`. */
import { type Counted, counted } from '#vocabulary/spoken.ts'
import { lastYear } from '../../../rights/providers.ts'
import type { FormOf } from '../form.ts'
import { editionField } from '../person-fields.ts'

const organisationNoun: Counted = {
  kk: 'ұйым',
  ru: ['организация', 'организации', 'организаций'],
  en: ['provider', 'providers'],
}

export const providersForm: FormOf<'providers'> = {
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
  refusals: ['series-missing'],
  firstSentence: ({ answer }) => {
    const providers = counted(Number(answer.contracts), organisationNoun)
    return {
      words: {
        kk: `Қормен ${providers.kk} шарт жасасқан`,
        ru: `Договор с Фондом: ${providers.ru}`,
        en: `${providers.en} under contract with the Fund`,
      },
      bearing: 'plain',
      said: ['contracts'],
    }
  },
  steps: {
    'contracted-providers': {
      title: {
        kk: 'Шарт жасасқан ұйымдар саны',
        ru: 'Число организаций с договором',
        en: 'Providers under contract',
      },
      says: {
        kk: 'Бір жылда Қормен шарт жасасқан медициналық ұйымдар саны, оның ішінде жеке меншігі. Бұл – ереже емес, дерек; жазбада жоқ жыл үшін жауап берілмейді.',
        ru: 'Сколько медицинских организаций имели в году договор с Фондом, в том числе частных. Это сведения, а не правило; за год без записи ответа нет.',
        en: 'How many providers held the Fund’s contracts in a year, and how many were private. A record, not a rule; a year not on record is not answered.',
      },
    },
  },
}
