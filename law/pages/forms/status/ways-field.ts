/** The ways to be insured, as an answer of `status` holds them. */
import { purposeCodeName } from '../../../names/dues.ts'
import { headings } from '../../../names/headings.ts'
import { wayNames } from '../../../names/ways.ts'
import type { AnswerField } from '../form.ts'

export const waysField: AnswerField = {
  name: 'ways',
  kind: 'list',
  label: {
    kk: 'Сақтандырылу не сақтандырылған күйде қалу жолдары, арзанынан бастап',
    ru: 'Способы получить или сохранить право, начиная с самого дешёвого',
    en: 'Ways to be insured or to stay so, the cheapest first',
  },
  fields: [
    {
      name: 'way',
      kind: 'word',
      label: { kk: 'Жолы', ru: 'Способ', en: 'Way' },
      words: wayNames,
    },
    {
      name: 'pay',
      kind: 'list',
      label: {
        kk: 'Не төлеу керек: бәрі Қорға бір күні түсуге тиіс; ештеңе төленбесе – бос',
        ru: 'Что заплатить: всё должно поступить в Фонд в один день; пусто, если платить не нужно',
        en: 'What to pay: the Fund must have it all on one day; empty where nothing is paid',
      },
      fields: [
        { name: 'month', kind: 'month', label: headings.forMonth },
        { name: 'amount', kind: 'sum', label: { kk: 'Сома, ₸', ru: 'Сумма, ₸', en: 'Sum, ₸' } },
        {
          name: 'purposeCode',
          kind: 'text',
          label: purposeCodeName,
        },
      ],
    },
    { name: 'total', kind: 'sum', label: { kk: 'Барлығы', ru: 'Всего', en: 'In all' } },
    {
      name: 'creditedBy',
      kind: 'day',
      orElse: 'null',
      label: {
        kk: 'Ақша Қорға түсуге тиіс соңғы күн',
        ru: 'Последний день, когда деньги должны быть в Фонде',
        en: 'The last day for the money to be at the Fund',
      },
    },
    {
      name: 'insuredFrom',
      kind: 'day',
      orElse: 'null',
      label: {
        kk: 'Сақтандырылатын алғашқы күн; ақша кейін түссе, түскен күнінен бастап',
        ru: 'Первый день права; если деньги поступят позже – со дня их поступления',
        en: 'The first day insured; if the money comes later, the day it comes',
      },
    },
    {
      name: 'through',
      kind: 'day',
      orElse: 'null',
      label: {
        kk: 'Ақша қай күні түссе де, сақтандырылатын соңғы күн',
        ru: 'Последний день права, в какой бы день деньги ни поступили',
        en: 'The last day insured, whichever day the money comes',
      },
    },
    { name: 'text', kind: 'says', label: { kk: 'Не істеу керек', ru: 'Что делать', en: 'What to do' } },
  ],
}
