/** The form of `choice`. */
import { choosers, chosen, schemes } from '../../../rights/choice.ts'
import { choicesOf, type RuleForm } from '../form.ts'
import { editionField } from '../person-fields.ts'
import { dayAskedField } from './day-fields.ts'

export const choiceForm: RuleForm = {
  title: {
    kk: 'Медициналық ұйым мен дәрігерді кім таңдайды?',
    ru: 'Кто выбирает медицинскую организацию и врача?',
    en: 'Who chooses the provider and the doctor?',
  },
  says: {
    kk: 'Міндетті сақтандыруда адам өзі таңдайды; ерікті сақтандыруда ұйымды шарт жасасқан тарап таңдайды.',
    ru: 'В обязательном страховании выбирает сам человек, в добровольном организацию выбирает сторона договора.',
    en: 'In the mandatory insurance the person; in a voluntary one the party to the contract chooses the provider.',
  },
  fields: [
    {
      name: 'by',
      kind: 'choice',
      needed: true,
      label: { kk: 'Кім таңдағысы келеді', ru: 'Кто хочет выбрать', en: 'Who wants to choose' },
      choices: choicesOf(choosers, {
        person: { kk: 'адамның өзі', ru: 'сам человек', en: 'the person' },
        employer: { kk: 'жұмыс беруші', ru: 'работодатель', en: 'the employer' },
        state: { kk: 'мемлекет', ru: 'государство', en: 'the State' },
      }),
    },
    {
      name: 'scheme',
      kind: 'choice',
      needed: true,
      label: { kk: 'Қай сақтандыруда', ru: 'В каком страховании', en: 'In which insurance' },
      choices: choicesOf(schemes, {
        mandatory: { kk: 'міндетті (МӘМС)', ru: 'обязательном (ОСМС)', en: 'mandatory' },
        voluntary: { kk: 'ерікті (ЕМС)', ru: 'добровольном (ДМС)', en: 'voluntary' },
      }),
    },
    {
      name: 'of',
      kind: 'choice',
      needed: true,
      label: { kk: 'Нені таңдайды', ru: 'Что выбирает', en: 'What is chosen' },
      choices: choicesOf(chosen, {
        provider: { kk: 'медициналық ұйым', ru: 'медицинская организация', en: 'provider' },
        doctor: { kk: 'дәрігер', ru: 'врач', en: 'doctor' },
      }),
    },
    dayAskedField,
    editionField,
  ],
  examples: [
    {
      name: {
        kk: 'Жұмыс беруші жұмыскеріне емхана таңдайды',
        ru: 'Работодатель выбирает клинику работнику',
        en: 'An employer chooses a clinic for the staff',
      },
      case: { by: 'employer', scheme: 'mandatory', of: 'provider', on: '2026-11-22' },
    },
    {
      name: { kk: 'Адам дәрігерін таңдайды', ru: 'Человек выбирает врача', en: 'A person chooses a doctor' },
      case: { by: 'person', scheme: 'mandatory', of: 'doctor', on: '2026-11-22' },
    },
    {
      name: {
        kk: 'Ерікті сақтандырудағы жұмыс беруші',
        ru: 'Работодатель в добровольном страховании',
        en: 'An employer in a voluntary insurance',
      },
      case: { by: 'employer', scheme: 'voluntary', of: 'provider', on: '2026-11-22' },
    },
  ],
  answer: [
    {
      name: 'allowed',
      kind: 'yes-no',
      label: { kk: 'Таңдай ала ма', ru: 'Может ли выбрать', en: 'May choose' },
    },
    {
      name: 'chooser',
      kind: 'word',
      label: { kk: 'Таңдау кімдікі', ru: 'Чей это выбор', en: 'Whose choice it is' },
      words: {
        person: { kk: 'адамның өзінікі', ru: 'самого человека', en: 'of the person' },
        'contract-party': {
          kk: 'шарт жасасқан тараптікі',
          ru: 'того, кто заключил договор',
          en: 'of whoever concluded the contract',
        },
      },
    },
    {
      name: 'condition',
      kind: 'word',
      orElse: 'null',
      label: { kk: 'Таңдау шарты', ru: 'Условие выбора', en: 'Tied to' },
      words: {
        'regular-payment-or-release': {
          kk: 'жарнаның тұрақты төленуі немесе одан босатылу',
          ru: 'регулярная уплата взносов или освобождение от неё',
          en: 'regular payment or release from it',
        },
      },
    },
  ],
}
