/** The form of `selection`. */

import { applicants } from '../../../rights/selection.ts'
import { yesOrNo } from '../answer-words.ts'
import { choicesOf, type FormOf } from '../form.ts'
import { editionField } from '../person-fields.ts'
import { dayAskedField } from './day-fields.ts'

export const selectionForm: FormOf<'selection'> = {
  title: {
    kk: 'Қордың таңдауына кім қатыса алады?',
    ru: 'Кто может участвовать в отборе Фонда?',
    en: 'Who may take part in the Fund’s selection?',
  },
  says: {
    kk: 'Мемлекеттік, жеке меншік және ведомстволық ұйымдар қатыса алады; өз медициналық бөлімшесі кәсіпорынды төлеуден босатпайды.',
    ru: 'Участвуют государственные, частные и ведомственные организации; своя медсанчасть не освобождает предприятие от платежей.',
    en: 'State, private and departmental providers; a medical unit of its own releases no firm from dues.',
  },
  fields: [
    {
      name: 'applicant',
      kind: 'choice',
      needed: true,
      label: { kk: 'Медициналық ұйым', ru: 'Организация', en: 'Provider' },
      choices: choicesOf(applicants, {
        state: { kk: 'мемлекеттік', ru: 'государственная', en: 'of the State' },
        private: { kk: 'жеке меншік', ru: 'частная', en: 'private' },
        departmental: {
          kk: 'кәсіпорынның немесе ведомствоның бөлімшесі',
          ru: 'медсанчасть предприятия или ведомства',
          en: 'a firm’s or an agency’s unit',
        },
      }),
    },
    dayAskedField,
    editionField,
  ],
  examples: [
    {
      name: {
        kk: 'Кәсіпорынның өз медициналық бөлімшесі',
        ru: 'Своя медсанчасть предприятия',
        en: 'A firm’s own medical unit',
      },
      case: { applicant: 'departmental', on: '2026-11-22' },
    },
    {
      name: { kk: 'Жеке меншік клиника', ru: 'Частная клиника', en: 'A private clinic' },
      case: { applicant: 'private', on: '2026-11-22' },
    },
  ],
  answer: [
    {
      name: 'mayTakePart',
      kind: 'yes-no',
      label: { kk: 'Қатыса ала ма', ru: 'Может ли участвовать', en: 'May take part' },
    },
    {
      name: 'releasesEmployer',
      kind: 'yes-no',
      label: {
        kk: 'Жұмыс берушіні төлеуден босата ма',
        ru: 'Освобождает ли работодателя от платежей',
        en: 'Releases the employer from dues',
      },
    },
  ],
  refusals: ['series-missing'],
  firstSentence: yesOrNo('mayTakePart', {
    yes: {
      kk: 'Таңдауға қатыса алады',
      ru: 'Может участвовать в отборе',
      en: 'May take part in the selection',
    },
    no: {
      kk: 'Таңдауға қатыса алмайды',
      ru: 'Участвовать в отборе не может',
      en: 'May not take part in the selection',
    },
  }),
  steps: {
    'selection-open': {
      title: { kk: 'Таңдауға қатысу', ru: 'Участие в отборе', en: 'Who may take part in the selection' },
      says: {
        kk: 'Қор қызметтерді меншік нысанына қарамастан барлық денсаулық сақтау субъектілерінен сатып алады: мемлекеттік, жеке меншік және ведомстволық.',
        ru: 'Фонд закупает услуги у субъектов здравоохранения любой формы собственности: государственных, частных и ведомственных.',
        en: 'The Fund buys from providers of any ownership: State, private and departmental.',
      },
    },
    'own-unit-releases-nobody': {
      title: {
        kk: 'Өз бөлімшесі төлеуден босатпайды',
        ru: 'Своя медсанчасть не освобождает',
        en: 'A unit of its own releases nobody',
      },
      says: {
        kk: 'Өз медициналық бөлімшесі бар кәсіпорын да аударым мен жарна төлейді.',
        ru: 'Предприятие со своей медсанчастью платит отчисления и взносы, как все.',
        en: 'A firm with a medical unit of its own pays dues like any other.',
      },
    },
  },
}
