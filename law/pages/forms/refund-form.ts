/** The form of `refund`. */
import { dayText } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import { type RefundReason, refundReasons, refusedReasons } from '../../refunds/refund.ts'
import { refundStatements } from '../../refunds/statements.ts'
import { choicesOf, type FormOf, provisionalField } from './form.ts'
import { editionField } from './person-fields.ts'

const reasonNames: Readonly<Record<RefundReason, Text>> = {
  excess: {
    kk: 'тиісті сомадан немесе шектен артық төленген',
    ru: 'уплачено больше положенного или сверх предела',
    en: 'paid over the due or over the ceiling',
  },
  mistaken: {
    kk: 'қате төленген (адам, код, деректемелер, қайталау)',
    ru: 'уплачено ошибочно (лицо, код, реквизиты, повтор)',
    en: 'paid by mistake (person, code, details, twice)',
  },
  'penalty-excess': {
    kk: 'өсімпұл артық төленген',
    ru: 'излишне уплачена пеня',
    en: 'too much penalty was paid',
  },
  'unused-care': {
    kk: 'медициналық көмек алынбаған',
    ru: 'медицинской помощью не пользовались',
    en: 'no care was used',
  },
  bonus: {
    kk: 'уақтылы төлеп, көмекке жүгінбегені үшін сыйақы',
    ru: 'поощрение за своевременную уплату без обращений',
    en: 'a bonus for paying on time and using no care',
  },
}

const termNote: Text = {
  kk: 'Мемлекеттік корпорация тексереді (мерзімі)',
  ru: 'Государственная корпорация проверит до',
  en: 'The State Corporation verifies by',
}

const notReturned: Text = { kk: 'Қайтарылмайды', ru: 'Не возвращается', en: 'It is not returned' }

export const refundForm: FormOf<'refund'> = {
  title: {
    kk: 'Төлемді қайтарып алуға бола ма?',
    ru: 'Можно ли вернуть платёж?',
    en: 'Can a payment be had back?',
  },
  says: {
    kk: 'Төленген аударым мен жарнаны қандай себеппен қайтаруға болады және өтініш қай күнге дейін қаралады.',
    ru: 'По каким причинам отчисления и взносы возвращают и к какому дню рассмотрят заявление.',
    en: 'For which reasons dues are returned, and by which day the application is decided.',
  },
  fields: [
    {
      name: 'reason',
      kind: 'choice',
      needed: true,
      label: { kk: 'Себебі', ru: 'Причина', en: 'Reason' },
      choices: choicesOf(refundReasons, reasonNames),
    },
    {
      name: 'filedOn',
      kind: 'day',
      needed: true,
      label: { kk: 'Өтініш берілген күн', ru: 'День подачи заявления', en: 'Application filed on' },
    },
    editionField,
  ],
  examples: [
    {
      name: { kk: 'Шектен артық төленген', ru: 'Уплачено сверх предела', en: 'Paid over the ceiling' },
      case: { reason: 'excess', filedOn: '2026-11-20' },
    },
    {
      name: { kk: 'Көмек алынбаған', ru: 'Помощью не пользовались', en: 'No care was used' },
      case: { reason: 'unused-care', filedOn: '2026-11-20' },
    },
    {
      name: {
        kk: 'Қате төлем, 2018 жылғы сұрақ-жауап бойынша',
        ru: 'Ошибочный платёж, по вопросам и ответам 2018 г.',
        en: 'A mistaken payment, by the questions and answers of 2018',
      },
      case: { reason: 'mistaken', filedOn: '2018-06-04', edition: 'qa-2018' },
    },
  ],
  answer: [
    {
      name: 'acceptable',
      kind: 'yes-no',
      label: { kk: 'Қайтарыла ма', ru: 'Возвращается ли', en: 'Is it returned' },
    },
    {
      name: 'reason',
      kind: 'word',
      orElse: 'absent',
      label: { kk: 'Бас тарту себебі', ru: 'Причина отказа', en: 'Why not' },
      words: Object.fromEntries(refusedReasons.map((reason) => [reason, reasonNames[reason]])),
    },
    { name: 'stateCorporationBy', kind: 'day', orElse: 'null', label: termNote },
    {
      name: 'fundBy',
      kind: 'day',
      orElse: 'null',
      label: { kk: 'Қор шешеді (мерзімі)', ru: 'Фонд решит до', en: 'The Fund decides by' },
    },
  ],
  answerUnshown: [provisionalField],
  refusals: ['out-of-range', 'series-missing'],
  firstSentence: ({ answer: { acceptable, fundBy } }) => {
    const said = ['acceptable']
    if (!acceptable) return { words: notReturned, bearing: 'no', said }
    const day = dayText(String(fundBy))
    return {
      words: {
        kk: `Қайтарылады, шешім мерзімі: ${day.kk}`,
        ru: `Возвращается; решение не позднее ${day.ru}`,
        en: `It is returned; decided by ${day.en}`,
      },
      bearing: 'yes',
      said,
    }
  },
  steps: refundStatements,
}
