/** The form of `registers`. */
import { registerNames, registerTitles } from '../../../rights/registers.ts'
import { choicesOf, type FormOf } from '../form.ts'
import { editionField } from '../person-fields.ts'

export const registersForm: FormOf<'registers'> = {
  title: {
    kk: 'Сақтандырылғандар тізілімі неден құралады?',
    ru: 'Из чего строится реестр застрахованных?',
    en: 'What is the register of the insured built from?',
  },
  says: {
    kk: 'Мемлекеттік тіркелімдердің әрқайсысы тізілімге не береді.',
    ru: 'Что даёт реестру каждый из государственных регистров.',
    en: 'What each of the State registers gives.',
  },
  fields: [
    {
      name: 'register',
      kind: 'choice',
      label: { kk: 'Қай тіркелім', ru: 'Какой регистр', en: 'Which register' },
      choices: choicesOf(registerNames, registerTitles),
    },
    editionField,
  ],
  examples: [
    { name: { kk: 'Барлығы', ru: 'Все', en: 'All of them' }, case: {} },
    {
      name: { kk: 'Емханаға бекітілу', ru: 'Прикрепление к поликлинике', en: 'Attachment to a polyclinic' },
      case: { register: 'attached-population' },
    },
  ],
  answer: [
    {
      name: 'sources',
      kind: 'list',
      label: { kk: 'Көздері', ru: 'Источники', en: 'Sources' },
      fields: [
        {
          name: 'register',
          kind: 'word',
          label: { kk: 'Тіркелім', ru: 'Регистр', en: 'Register' },
          words: registerTitles,
        },
        { name: 'gives', kind: 'says', label: { kk: 'Не береді', ru: 'Что даёт', en: 'What it gives' } },
      ],
    },
  ],
  refusals: [],
  firstSentence: undefined,
  steps: {
    'register-source': {
      title: { kk: 'Тізілімнің көздері', ru: 'Источники реестра', en: 'Sources of the register' },
      says: {
        kk: 'Сақтандырылғандар тізілімі мемлекеттік тіркелімдердің деректерінен құралады; әр деректің көзі сақталады.',
        ru: 'Реестр застрахованных строится из данных государственных регистров; источник каждого сведения сохраняется.',
        en: 'The register of the insured is built from the State registers; where each fact came from is kept.',
      },
    },
  },
}
