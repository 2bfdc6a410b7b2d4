/** The form of `status`. */

import type { Text } from '#vocabulary/text.ts'
import { refusalCodes } from '../../../asked/refusal-words.ts'
import { payersOfMonths } from '../../../asked/status-question.ts'
import { beginningStatements } from '../../../beginnings/statements.ts'
import { headings } from '../../../names/headings.ts'
import { lengthOf } from '../../../names/name.ts'
import { payerNames } from '../../../names/payers.ts'
import { groundNames, monthStateNames, standingNames, statusNames } from '../../../names/standing.ts'
import { statusStatements } from '../../../status/explained/statements.ts'
import {
  type AnswerField,
  type ChoiceField,
  choicesOf,
  type FormField,
  type FormOf,
  type ListField,
  type PlainField,
  provisionalField,
} from '../form.ts'
import { birthDateField, editionField, groupsField, residenceField, spellFields } from '../person-fields.ts'
import { asksBack } from './asked-back.ts'
import { statusExamples } from './status-examples.ts'
import { statusSentence } from './status-words.ts'
import { waysField } from './ways-field.ts'

const kinds = {
  contribution: { kk: 'жарна (ТБК 122)', ru: 'взнос (КНП 122)', en: 'contribution (code 122)' },
  'employer-deduction': {
    kk: 'жұмыс берушінің аударымы (ТБК 121)',
    ru: 'отчисления работодателя (КНП 121)',
    en: 'employer deduction (code 121)',
  },
} satisfies Record<string, Text>

const ofPayment: readonly (PlainField | ChoiceField)[] = [
  {
    name: 'month',
    kind: 'month',
    needed: true,
    label: headings.forMonth,
  },
  {
    name: 'amount',
    kind: 'sum',
    moreThanZero: true,
    needed: true,
    label: { kk: 'Сомасы', ru: 'Сумма', en: 'Sum' },
  },
  {
    name: 'payer',
    kind: 'choice',
    needed: true,
    label: { kk: 'Төлеуші', ru: 'Плательщик', en: 'Payer' },
    choices: choicesOf(payersOfMonths, lengthOf(payerNames, 'long')),
  },
  {
    name: 'kind',
    kind: 'choice',
    needed: true,
    label: { kk: 'Түрі', ru: 'Вид', en: 'Kind' },
    choices: choicesOf(['contribution', 'employer-deduction'], kinds),
  },
  {
    name: 'creditedOn',
    kind: 'day',
    needed: true,
    label: { kk: 'Қорға түскен күні', ru: 'Поступило', en: 'Credited on' },
    hint: {
      kk: 'банкке төлегеннен кейін үш жұмыс күніне дейін',
      ru: 'до трёх рабочих дней после оплаты в банке',
      en: 'up to three working days after it was paid at the bank',
    },
  },
]

const paymentsField: ListField = {
  name: 'payments',
  kind: 'list',
  needed: true,
  label: { kk: 'Төлемдер', ru: 'Платежи', en: 'Payments' },
  one: { kk: 'Төлем', ru: 'Платёж', en: 'Payment' },
  add: headings.addPayment,
  row: {
    month: '2026-10',
    amount: '4250.00',
    payer: 'self',
    kind: 'contribution',
    creditedOn: '2026-11-20',
  },
  fields: ofPayment,
}

const suspendedField: ListField = {
  name: 'suspended',
  kind: 'list',
  label: {
    kk: 'Кәсіпкерлік ресми тоқтатылған кезеңдер',
    ru: 'Когда предпринимательство было официально приостановлено',
    en: 'When the business was officially suspended',
  },
  one: { kk: 'Тоқтату', ru: 'Приостановление', en: 'Suspension' },
  add: { kk: 'Тоқтатуды қосу', ru: 'Добавить приостановление', en: 'Add a suspension' },
  row: { from: '2025-01-01' },
  fields: spellFields,
}

const entrepreneurField: ListField = {
  name: 'entrepreneurSpells',
  kind: 'list',
  label: {
    kk: 'Дара кәсіпкер болған кезеңдері',
    ru: 'Когда был предпринимателем',
    en: 'When an entrepreneur',
  },
  one: { kk: 'Кезең', ru: 'Период', en: 'Spell' },
  add: { kk: 'Кезең қосу', ru: 'Добавить период', en: 'Add a spell' },
  row: { from: '2024-01-01' },
  fields: [...spellFields, suspendedField],
}

const fields: readonly FormField[] = [
  {
    name: 'on',
    kind: 'day',
    needed: true,
    label: headings.onDay,
  },
  birthDateField,
  residenceField,
  {
    name: 'participantFrom',
    kind: 'day',
    label: { kk: 'Жүйеге қай күннен қатысады', ru: 'С какого дня участвует', en: 'Takes part from' },
    hint: {
      kk: 'туғаннан кейін келген адам үшін: келген немесе рұқсат алған күні',
      ru: 'кто появился позже рождения: день приезда или вида на жительство',
      en: 'for one who came later than birth: the day of arrival or of the permit',
    },
  },
  {
    name: 'diedOn',
    kind: 'day',
    label: { kk: 'Қайтыс болған күні', ru: 'День смерти', en: 'Day of death' },
  },
  editionField,
  paymentsField,
  groupsField,
  entrepreneurField,
]

const monthLabel: Text = { kk: 'Ай', ru: 'Месяц', en: 'Month' }

const answer: readonly AnswerField[] = [
  {
    name: 'status',
    kind: 'word',
    label: { kk: 'Мәртебесі', ru: 'Статус', en: 'Status' },
    words: statusNames,
  },
  {
    name: 'ground',
    kind: 'word',
    orElse: 'null',
    label: { kk: 'Негізі', ru: 'Основание', en: 'Ground' },
    words: lengthOf(groundNames, 'long'),
  },
  {
    name: 'since',
    kind: 'day',
    orElse: 'null',
    label: { kk: 'Қай күннен', ru: 'С какого дня', en: 'Since' },
  },
  {
    name: 'through',
    kind: 'day',
    orElse: 'null',
    label: { kk: 'Соңғы күні', ru: 'По какой день', en: 'Through' },
  },
  {
    name: 'arrears',
    kind: 'list',
    label: headings.unpaidMonths,
    fields: [
      { name: 'month', kind: 'month', label: monthLabel },
      { name: 'amount', kind: 'sum', label: { kk: 'Сома, ₸', ru: 'Сумма, ₸', en: 'Sum, ₸' } },
    ],
  },
  {
    name: 'arrearsTotal',
    kind: 'sum',
    label: { kk: 'Барлық берешек', ru: 'Вся задолженность', en: 'Arrears in all' },
  },
  { name: 'nextStep', kind: 'says', label: { kk: 'Не істеу керек?', ru: 'Что делать?', en: 'What to do?' } },
  waysField,
  {
    name: 'state',
    kind: 'word',
    label: { kk: 'Жай-күйі', ru: 'Состояние', en: 'State' },
    words: standingNames,
  },
  {
    name: 'months',
    kind: 'list',
    label: headings.lastMonths,
    fields: [
      { name: 'month', kind: 'month', label: monthLabel },
      {
        name: 'state',
        kind: 'word',
        label: { kk: 'Жай-күйі', ru: 'Состояние', en: 'State' },
        words: monthStateNames,
      },
      {
        name: 'due',
        kind: 'sum',
        orElse: 'null',
        label: { kk: 'Тиесілі, ₸', ru: 'Положено, ₸', en: 'Due, ₸' },
      },
      { name: 'paid', kind: 'sum', label: { kk: 'Төленгені, ₸', ru: 'Уплачено, ₸', en: 'Paid, ₸' } },
      {
        name: 'creditedOn',
        kind: 'day',
        orElse: 'null',
        label: { kk: 'Түскен күні', ru: 'Поступило', en: 'Credited' },
      },
    ],
  },
  {
    name: 'unpricedMonths',
    kind: 'month',
    many: true,
    orElse: 'absent',
    label: {
      kk: 'Сомасы белгісіз айлар',
      ru: 'Месяцы, сумма за которые неизвестна',
      en: 'Months whose sum is not known',
    },
  },
  {
    name: 'fault.message',
    kind: 'says',
    orElse: 'absent',
    label: { kk: 'Неге айтылмайды', ru: 'Почему нельзя сказать', en: 'Why it cannot be told' },
  },
]

const answerUnshown: readonly AnswerField[] = [
  {
    name: 'fault.code',
    kind: 'word',
    orElse: 'absent',
    label: { kk: 'Себебінің коды', ru: 'Код причины', en: 'Code of the reason it cannot be told' },
    words: { 'series-missing': refusalCodes['series-missing'] },
  },
  {
    name: 'fault.series',
    kind: 'text',
    orElse: 'absent',
    label: { kk: 'Мәні жоқ қатар', ru: 'Ряд, в котором нет значения', en: 'Series that has no value' },
  },
  provisionalField,
]

export const statusForm: FormOf<'status'> = {
  title: { kk: 'Адам сақтандырылған ба?', ru: 'Застраховано ли лицо?', en: 'Is a person insured?' },
  says: {
    kk: 'Адам сол күні сақтандырылған ба, қай күннен қай күнге дейін, қандай негізбен, қай айлары төленбеген және не істеуі керек.',
    ru: 'Застраховано ли лицо в этот день, с какого и по какой день, на каком основании, какие месяцы не оплачены и что делать.',
    en: 'Whether the person is insured on the day, since when and until when, on what ground, which months are unpaid and what to do.',
  },
  fields,
  examples: statusExamples,
  answer,
  answerUnshown,
  refusals: ['fields-disagree', 'out-of-range'],
  asksBack,
  firstSentence: statusSentence,
  steps: { ...beginningStatements, ...statusStatements },
}
