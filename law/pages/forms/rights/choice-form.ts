/** The form of `choice`. */

import { choosers, chosen, schemes } from '../../../rights/choice.ts'
import { yesOrNo } from '../answer-words.ts'
import { choicesOf, type FormOf } from '../form.ts'
import { editionField } from '../person-fields.ts'
import { dayAskedField } from './day-fields.ts'

export const choiceForm: FormOf<'choice'> = {
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
  refusals: [],
  firstSentence: yesOrNo('allowed', {
    yes: { kk: 'Таңдай алады', ru: 'Может выбрать', en: 'May choose' },
    no: { kk: 'Таңдай алмайды', ru: 'Выбрать не может', en: 'May not choose' },
  }),
  steps: {
    'choice-of-the-person': {
      title: { kk: 'Адамның таңдауы', ru: 'Выбор человека', en: 'The choice of the person' },
      says: {
        kk: 'Міндетті сақтандыруда дәрігер мен медициналық ұйымды адам өзі таңдайды; жұмыс беруші оны жұмыскері үшін таңдай алмайды.',
        ru: 'В обязательном страховании врача и медицинскую организацию выбирает сам человек; работодатель за работника не выбирает.',
        en: 'In the mandatory insurance the person chooses doctor and provider; an employer does not choose for the staff.',
      },
    },
    'choice-tied-to-payment': {
      title: { kk: 'Таңдаудың шарты', ru: 'Условие выбора', en: 'What the choice is tied to' },
      says: {
        kk: '2025 жылғы түзетулер бойынша медициналық ұйымды таңдау құқығы жарнаның тұрақты төленуіне немесе төлеуден босатылуға байланысты.',
        ru: 'По поправкам 2025 года право выбора медицинской организации связано с регулярной уплатой или освобождением от неё.',
        en: 'By the amendments of 2025 the right to choose a provider is tied to regular payment or to release from it.',
      },
    },
    'choice-by-contract': {
      title: {
        kk: 'Ерікті шарт бойынша таңдау',
        ru: 'Выбор по договору ДМС',
        en: 'Choice by a voluntary contract',
      },
      says: {
        kk: 'Ерікті сақтандыруда медициналық ұйымды шарт жасасқан адам немесе жұмыс беруші таңдай алады.',
        ru: 'В добровольном страховании медицинскую организацию может выбрать заключивший договор: человек или работодатель.',
        en: 'In a voluntary insurance the person or the employer that concluded the contract may choose the provider.',
      },
    },
  },
}
