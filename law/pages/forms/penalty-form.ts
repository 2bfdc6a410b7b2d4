/** The form of `penalty`. */

import * as nouns from '#vocabulary/nouns.ts'
import { counted, sumText } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import { headings } from '../../names/headings.ts'
import { lengthOf } from '../../names/name.ts'
import { payerNames } from '../../names/payers.ts'
import { penaltyPayers } from '../../penalties/charged-payers.ts'
import { penaltyStatements } from '../../penalties/statements.ts'
import { choicesOf, type FormOf, provisionalField, type RuleForm } from './form.ts'

const fields: RuleForm['fields'] = [
  { name: 'debt', kind: 'sum', needed: true, label: { kk: 'Берешек', ru: 'Задолженность', en: 'Debt' } },
  {
    name: 'month',
    kind: 'month',
    label: headings.forMonth,
    hint: {
      kk: 'төлеу мерзімі осы айдан шығады',
      ru: 'срок уплаты следует из него',
      en: 'the due day follows from it',
    },
  },
  {
    name: 'dueOn',
    kind: 'day',
    label: { kk: 'Төлеу мерзімі', ru: 'Срок уплаты', en: 'Due day' },
    hint: {
      kk: 'айдың орнына; өсімпұл келесі күннен басталады',
      ru: 'вместо месяца; пеня начисляется со следующего дня',
      en: 'instead of the month; the penalty runs from the day after',
    },
  },
  {
    name: 'payer',
    kind: 'choice',
    label: { kk: 'Төлеуші', ru: 'Кто платит', en: 'Payer' },
    hint: {
      kk: 'көрсетілсе, оған өсімпұл есептелетін-есептелмейтіні айтылады',
      ru: 'если указан, ответ скажет, начисляется ли ему пеня',
      en: 'where given, the answer says whether the payer is charged',
    },
    choices: choicesOf(penaltyPayers, lengthOf(payerNames, 'long')),
  },
  {
    name: 'asOf',
    kind: 'day',
    label: { kk: 'Қай күнге дейін есептелсін', ru: 'По какой день считать', en: 'Count through' },
    hint: {
      kk: 'төлем болмаса, міндетті',
      ru: 'нужно, если платежей нет',
      en: 'needed where there are no payments',
    },
  },
  {
    name: 'payments',
    kind: 'list',
    label: { kk: 'Кеш түскен төлемдер', ru: 'Поздние платежи', en: 'Late payments' },
    one: { kk: 'Төлем', ru: 'Платёж', en: 'Payment' },
    add: headings.addPayment,
    row: { on: '2026-10-20', amount: '1000.00' },
    fields: [
      {
        name: 'on',
        kind: 'day',
        needed: true,
        label: { kk: 'Төленген күні', ru: 'День уплаты', en: 'Paid on' },
      },
      {
        name: 'amount',
        kind: 'sum',
        moreThanZero: true,
        needed: true,
        label: { kk: 'Сомасы', ru: 'Сумма', en: 'Sum' },
      },
    ],
  },
]

const noPenalty: Text = { kk: 'Өсімпұл жоқ', ru: 'Пени нет', en: 'No penalty' }

export const penaltyForm: FormOf<'penalty'> = {
  title: penaltyStatements.penalty.title,
  says: {
    kk: 'Мерзімінде төленбеген аударым мен жарна үшін әр күнге Ұлттық Банктің сол күнгі жылдық базалық мөлшерлемесінің 1,25 еселенген мөлшерінің 365-тен бір бөлігі өсімпұл болып есептеледі.',
    ru: 'За каждый день просрочки отчислений и взносов начисляется пеня: 1/365 от 1,25 годовой базовой ставки Национального Банка этого дня.',
    en: 'Dues paid late are charged a penalty for each day: 1/365 of 1.25 of the National Bank’s yearly base rate of that day.',
  },
  fields,
  anyNeeded: [
    ['month', 'dueOn'],
    ['asOf', 'payments'],
  ],
  examples: [
    {
      name: {
        kk: 'Екі бөлікпен кеш төленген берешек',
        ru: 'Долг, уплаченный поздно двумя частями',
        en: 'A debt paid late in two parts',
      },
      case: {
        debt: '100000.00',
        dueOn: '2026-06-25',
        payments: [
          { on: '2026-07-15', amount: '40000.00' },
          { on: '2026-09-01', amount: '60000.00' },
        ],
      },
    },
    {
      name: {
        kk: 'Әлі төленбеген берешек',
        ru: 'Долг, который ещё не уплачен',
        en: 'A debt not paid yet',
      },
      case: { debt: '100000.00', month: '2025-12', payer: 'employer', asOf: '2026-10-15' },
    },
    {
      name: {
        kk: 'Мөлшерлемесі әлі белгісіз күндер',
        ru: 'Дни, ставка которых ещё неизвестна',
        en: 'Days whose rate is not known yet',
      },
      case: { debt: '100000.00', dueOn: '2026-09-25', asOf: '2026-12-31' },
    },
  ],
  answer: [
    { name: 'penalty', kind: 'sum', label: { kk: 'Өсімпұл', ru: 'Пеня', en: 'Penalty' } },
    {
      name: 'days',
      kind: 'count',
      label: { kk: 'Мерзімі өткен күндер', ru: 'Дней просрочки', en: 'Days late' },
    },
    {
      name: 'segments',
      kind: 'list',
      label: { kk: 'Кезеңдер бойынша', ru: 'По отрезкам', en: 'Stretch by stretch' },
      fields: [
        { name: 'from', kind: 'day', label: { kk: 'Басы', ru: 'С', en: 'From' } },
        { name: 'through', kind: 'day', label: { kk: 'Соңы', ru: 'По', en: 'Through' } },
        { name: 'days', kind: 'count', label: { kk: 'Күн', ru: 'Дней', en: 'Days' } },
        { name: 'rate', kind: 'rate', label: { kk: 'Мөлшерлеме', ru: 'Ставка', en: 'Rate' } },
        { name: 'debt', kind: 'sum', label: { kk: 'Берешек, ₸', ru: 'Долг, ₸', en: 'Debt, ₸' } },
        {
          name: 'amount',
          kind: 'sum',
          exact: true,
          label: { kk: 'Өсімпұл, ₸', ru: 'Пеня, ₸', en: 'Penalty, ₸' },
        },
      ],
    },
  ],
  answerUnshown: [provisionalField],
  refusals: ['out-of-range', 'fields-disagree', 'series-missing'],
  firstSentence: ({ answer }) => {
    const said = ['penalty', 'days']
    if (answer.days === 0) return { words: noPenalty, bearing: 'yes', said }
    const [amount, late] = [sumText(String(answer.penalty)), counted(Number(answer.days), nouns.day)]
    return {
      words: { kk: `Өсімпұл ${amount.kk}`, ru: `Пеня ${amount.ru}`, en: `The penalty is ${amount.en}` },
      lead: { kk: `Мерзімі өткеніне ${late.kk}.`, ru: `Просрочка – ${late.ru}.`, en: `${late.en} late.` },
      bearing: 'charged',
      said,
    }
  },
  steps: penaltyStatements,
}
