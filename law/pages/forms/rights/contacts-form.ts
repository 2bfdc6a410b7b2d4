/** The form of `contacts`. */

import { contactCentreTitle } from '../../../contacts/contacts.ts'
import { printedBranches, regionNames, regions } from '../../../contacts/directory.ts'
import { contactStatements } from '../../../contacts/statements.ts'
import { choicesOf, type FormOf } from '../form.ts'
import { editionField } from '../person-fields.ts'
import { neededDayField } from './day-fields.ts'

export const contactsForm: FormOf<'contacts'> = {
  title: { kk: 'МӘМС туралы қайда қоңырау шаламын?', ru: 'Куда позвонить об ОСМС?', en: 'Whom do I call?' },
  says: {
    kk: 'Байланыс орталығының нөмірі; 2018 жылғы күндер үшін Қордың департаменті мен филиалдарының нөмірлері де.',
    ru: 'Номер контакт-центра; для дней 2018 года – и номера департамента и филиалов Фонда.',
    en: 'The number of the contact centre; for days of 2018 those of the Fund’s department and branches too.',
  },
  fields: [
    neededDayField,
    {
      name: 'region',
      kind: 'choice',
      label: { kk: 'Өңір', ru: 'Регион', en: 'Region' },
      choices: choicesOf(regions, regionNames),
    },
    editionField,
  ],
  examples: [
    { name: { kk: 'Бүгін', ru: 'Сегодня', en: 'Now' }, case: { on: '2026-11-22' } },
    {
      name: { kk: '2018 жылы Қарағандыда', ru: 'В 2018 году в Караганде', en: 'In Karaganda in 2018' },
      case: { on: '2018-07-31', region: 'karaganda' },
    },
  ],
  answer: [
    {
      name: 'contactCentre',
      kind: 'text',
      label: contactCentreTitle,
    },
    {
      name: 'phones',
      kind: 'list',
      label: { kk: 'Телефондар', ru: 'Телефоны', en: 'Telephones' },
      fields: [
        {
          name: 'office',
          kind: 'word',
          label: { kk: 'Бөлімше', ru: 'Подразделение', en: 'Office' },
          words: {
            ...Object.fromEntries(printedBranches.map((region) => [region, regionNames[region]])),
            'population-department': {
              kk: 'Қордың халықпен жұмыс жөніндегі департаменті',
              ru: 'департамент Фонда по работе с населением',
              en: 'the Fund’s department for the public',
            },
          },
        },
        { name: 'number', kind: 'text', label: { kk: 'Нөмірі', ru: 'Номер', en: 'Number' } },
      ],
    },
    {
      name: 'stale',
      kind: 'yes-no',
      label: { kk: 'Тізім ескірген бе', ru: 'Устарел ли список', en: 'Is the list stale' },
    },
  ],
  refusals: ['series-missing'],
  firstSentence: ({ answer: { contactCentre } }) => ({
    words: {
      kk: `${contactCentre} нөміріне қоңырау шалыңыз`,
      ru: `Позвоните по номеру ${contactCentre}`,
      en: `Call ${contactCentre}`,
    },
    bearing: 'plain',
    said: ['contactCentre'],
  }),
  steps: contactStatements,
}
