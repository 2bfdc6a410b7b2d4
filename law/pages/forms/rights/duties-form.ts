/** The form of `duties`. */

import { roleNames } from '#vocabulary/callers/names.ts'
import { type Counted, counted } from '#vocabulary/spoken.ts'
import { dutyStatements, dutyTitles } from '../../../duties/statements.ts'
import { obligedParties } from '../../../duties/table.ts'
import { headings } from '../../../names/headings.ts'
import { payerNames } from '../../../names/payers.ts'
import { choicesOf, type FormOf, provisionalField } from '../form.ts'
import { editionField } from '../person-fields.ts'
import { neededDayField } from './day-fields.ts'

const dutyNoun: Counted = {
  kk: 'міндет',
  ru: ['обязанность', 'обязанности', 'обязанностей'],
  en: ['duty', 'duties'],
}

export const dutiesForm: FormOf<'duties'> = {
  title: { kk: 'Кім не істеуге міндетті?', ru: 'Кто что обязан делать?', en: 'Who has to do what?' },
  says: {
    kk: 'Жүйеге қатысушы тараптың сол күнгі міндеттері және әрқайсысының мерзімі.',
    ru: 'Обязанности стороны системы на день и срок каждой.',
    en: 'The duties of a party on a day, and the last day of each.',
  },
  fields: [
    {
      name: 'who',
      kind: 'choice',
      needed: true,
      label: { kk: 'Тарап', ru: 'Сторона', en: 'Party' },
      choices: choicesOf(obligedParties, {
        employer: payerNames.employer.long,
        'tax-agent': payerNames.gph.long,
        entrepreneur: payerNames.entrepreneur.short,
        'self-payer': payerNames.self.long,
        'state-corporation': roleNames['state-corporation'],
        fund: { kk: 'Қор', ru: 'Фонд', en: 'the Fund' },
      }),
    },
    neededDayField,
    editionField,
  ],
  examples: [
    {
      name: { kk: 'Жұмыс беруші бүгін', ru: 'Работодатель сегодня', en: 'An employer now' },
      case: { who: 'employer', on: '2026-11-20' },
    },
    {
      name: { kk: 'Өзі үшін төлеуші', ru: 'Платящий за себя', en: 'Paying for oneself' },
      case: { who: 'self-payer', on: '2026-11-20' },
    },
    {
      name: {
        kk: '2018 жылғы сұрақ-жауап бойынша Қор',
        ru: 'Фонд по вопросам и ответам 2018 г.',
        en: 'The Fund by the questions and answers of 2018',
      },
      case: { who: 'fund', on: '2018-06-04', edition: 'qa-2018' },
    },
  ],
  answer: [
    {
      name: 'duties',
      kind: 'list',
      label: { kk: 'Міндеттері', ru: 'Обязанности', en: 'Duties' },
      fields: [
        {
          name: 'duty',
          kind: 'word',
          label: { kk: 'Міндет', ru: 'Обязанность', en: 'Duty' },
          words: dutyTitles,
        },
        { name: 'by', kind: 'day', orElse: 'null', label: { kk: 'Мерзімі', ru: 'Срок', en: 'Last day' } },
        { name: 'month', kind: 'month', orElse: 'null', label: headings.forMonth },
        {
          name: 'thenBy',
          kind: 'day',
          orElse: 'null',
          label: { kk: 'Одан кейінгі мерзім', ru: 'Следующий срок', en: 'The last day after it' },
        },
        {
          name: 'thenMonth',
          kind: 'month',
          orElse: 'null',
          label: { kk: 'Ол қай ай үшін', ru: 'Он – за месяц', en: 'For month, after it' },
        },
        { name: 'text', kind: 'says', label: { kk: 'Не істеу керек', ru: 'Что сделать', en: 'What to do' } },
      ],
    },
  ],
  answerUnshown: [provisionalField],
  refusals: ['out-of-range'],
  firstSentence: ({ answer }) => {
    const { length } = answer.duties as readonly unknown[]
    const number = counted(length, dutyNoun)
    return {
      words:
        length === 0
          ? {
              kk: 'Бұл күні міндет жазбада жоқ',
              ru: 'На этот день обязанностей в записях нет',
              en: 'No duty is on record for that day',
            }
          : { kk: `Барлығы ${number.kk}`, ru: `Всего ${number.ru}`, en: `${number.en} in all` },
      bearing: 'plain',
      said: [],
    }
  },
  steps: dutyStatements,
}
