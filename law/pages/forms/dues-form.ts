/** The form of `dues`. */

import { capitalText, dayText, sumText } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import { beginningStatements } from '../../beginnings/statements.ts'
import { payerKinds, payersOfIncome } from '../../contributions/dues-case.ts'
import { regimeStatements } from '../../contributions/regimes/statements.ts'
import { contributionStatements } from '../../contributions/statements.ts'
import { duesNames } from '../../names/dues.ts'
import { headings } from '../../names/headings.ts'
import { lengthOf } from '../../names/name.ts'
import { payerNames } from '../../names/payers.ts'
import type { Reason } from '../../words.ts'
import { regimeExamples, regimeFields } from './dues-fields.ts'
import {
  type AnswerField,
  choicesOf,
  type Example,
  type FormOf,
  provisionalField,
  type RuleForm,
} from './form.ts'
import { birthDateField, editionField, groupsField, residenceField } from './person-fields.ts'

const withIncome = { field: 'payer', among: [...payersOfIncome] } as const

const fields: RuleForm['fields'] = [
  {
    name: 'payer',
    kind: 'choice',
    needed: true,
    label: { kk: 'Төлеуші', ru: 'Кто платит', en: 'Payer' },
    choices: choicesOf(payerKinds, lengthOf(payerNames, 'long')),
  },
  {
    name: 'month',
    kind: 'month',
    needed: true,
    label: headings.forMonth,
  },
  {
    name: 'income',
    kind: 'sum',
    needed: true,
    when: withIncome,
    label: { kk: 'Осы айдағы табысы', ru: 'Доход за этот месяц', en: 'Income of the month' },
  },
  {
    name: 'otherBases',
    kind: 'sum',
    when: withIncome,
    label: {
      kk: 'Басқа төлеушілер есепке алған табысы',
      ru: 'Доход, уже учтённый другими',
      en: 'Income other payers were assessed on',
    },
    hint: {
      kk: 'бір айда бірнеше жұмысы болса',
      ru: 'если в месяце несколько работ',
      en: 'where there are several jobs in one month',
    },
  },
  ...regimeFields,
  birthDateField,
  residenceField,
  editionField,
  groupsField,
]

const examples: readonly [Example, ...Example[]] = [
  {
    name: {
      kk: 'Жалақысы 500\u00a0000\u00a0₸ жұмыскер',
      ru: 'Работник с зарплатой 500\u00a0000\u00a0₸',
      en: 'An employee paid 500\u00a0000\u00a0₸',
    },
    case: { payer: 'employer', month: '2026-10', income: '500000.00' },
  },
  {
    name: {
      kk: 'Табысы шектен асатын жұмыскер',
      ru: 'Доход выше предела',
      en: 'An income over the ceiling',
    },
    case: { payer: 'employer', month: '2026-10', income: '4000000.00' },
  },
  {
    name: {
      kk: 'Бір айдағы екінші жұмыс',
      ru: 'Вторая работа в том же месяце',
      en: 'A second job in one month',
    },
    case: { payer: 'gph', month: '2026-10', income: '300000.00', otherBases: '1600000.00' },
  },
  {
    name: { kk: 'Дара кәсіпкер өзі үшін', ru: 'Предприниматель за себя', en: 'An entrepreneur for himself' },
    case: { payer: 'entrepreneur', month: '2026-10' },
  },
  {
    name: { kk: 'Өзі үшін төлеуші', ru: 'Самостоятельный плательщик', en: 'A self-payer' },
    case: { payer: 'self', month: '2026-10' },
  },
  {
    name: {
      kk: 'Жұмыс істейтін студент',
      ru: 'Работающий студент',
      en: 'A student who works',
    },
    case: {
      payer: 'employer',
      month: '2026-10',
      income: '150000.00',
      groups: [{ group: 'full-time-student', from: '2025-09-01', until: '2029-07-01' }],
    },
  },
  ...regimeExamples,
  {
    name: {
      kk: '2018 жылғы сұрақ-жауап бойынша: 2021 жылғы жалақы',
      ru: 'По вопросам и ответам 2018 г.: зарплата 2021 года',
      en: 'By the questions and answers of 2018: pay in 2021',
    },
    case: { payer: 'employer', month: '2021-06', income: '1000000.00', edition: 'qa-2018' },
  },
]

const answer: readonly AnswerField[] = [
  {
    name: 'base',
    kind: 'sum',
    label: {
      kk: 'Аударымның есептеу объектісі',
      ru: 'Объект исчисления отчислений',
      en: 'Base of the deduction',
    },
  },
  {
    name: 'ownBase',
    kind: 'sum',
    label: {
      kk: 'Жарнаның есептеу объектісі',
      ru: 'Объект исчисления взносов',
      en: 'Base of the contribution',
    },
  },
  {
    name: 'employerDeduction',
    kind: 'sum',
    label: capitalText(duesNames.employer),
  },
  {
    name: 'ownContribution',
    kind: 'sum',
    label: { kk: 'Адамның жарнасы', ru: 'Взнос лица', en: 'Contribution of the person' },
  },
  {
    name: 'stateContribution',
    kind: 'sum',
    label: capitalText(duesNames.state),
  },
  { name: 'total', kind: 'sum', label: { kk: 'Барлығы', ru: 'Всего', en: 'Total' } },
  {
    name: 'dueOn',
    kind: 'day',
    orElse: 'null',
    label: { kk: 'Төлеу мерзімі', ru: 'Срок уплаты', en: 'To be paid by' },
  },
  {
    name: 'purposeCodes',
    kind: 'text',
    many: true,
    label: { kk: 'Төлем мақсатының кодтары (ТБК)', ru: 'Коды назначения платежа (КНП)', en: 'Purpose codes' },
  },
]

const parts = ['base', 'ownBase', 'employerDeduction', 'ownContribution', 'stateContribution']
const saidOfDues = ['total', 'dueOn', 'purposeCodes', ...parts]

/** What the person should know of a month for which the payer owes nothing. */
const findWarning = (because: unknown): Text | undefined =>
  (because as readonly Reason[] | undefined)?.find(({ rule }) => rule === 'month-stays-unpaid')?.text

export const duesForm: FormOf<'dues'> = {
  title: {
    kk: 'Айына қанша төленеді?',
    ru: 'Сколько платится за месяц?',
    en: 'How much is due for a month?',
  },
  says: {
    kk: 'Бір адам үшін бір айға бір төлеушінің аударымы мен жарнасы: неден, қандай мөлшерлемемен және қай күнге дейін төленеді.',
    ru: 'Отчисления и взносы одного плательщика за одно лицо и месяц: с чего, по какой ставке и до какого дня они платятся.',
    en: 'The dues of one payer for one person and month: on what base, at which rate and by which day.',
  },
  fields,
  examples,
  answer,
  answerUnshown: [provisionalField],
  refusals: ['fields-disagree', 'income-over-limit', 'series-missing'],
  firstSentence: ({ answer: { total, dueOn, because } }) => {
    if (Number(total) === 0) {
      const lead = findWarning(because)
      return { words: headings.nothingDue, bearing: 'nothing', ...(lead && { lead }), said: saidOfDues }
    }
    const [amount, day] = [sumText(String(total)), dayText(String(dueOn))]
    return {
      words: {
        kk: `${amount.kk} төленеді, мерзімі: ${day.kk}`,
        ru: `Платится ${amount.ru}, срок: ${day.ru}`,
        en: `${amount.en} is due by ${day.en}`,
      },
      bearing: 'plain',
      said: saidOfDues,
    }
  },
  steps: { ...beginningStatements, ...contributionStatements, ...regimeStatements },
}
