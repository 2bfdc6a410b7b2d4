/** What is told of rights and duties, or left open, and the rules do not answer. */
import { citing, insuranceLaw, questions } from '../citation.ts'
import type { NotModelled } from '../not-modelled.ts'

export const rightsNotModelled: readonly NotModelled[] = [
  {
    topic: 'contracted-providers-by-year',
    how: 'refused',
    cite: questions('Q4'),
    text: {
      kk: 'Қормен шарт жасасқан ұйымдардың саны тек 2018 жыл үшін жазылған: басқа жылға series-missing жауабы беріледі.',
      ru: 'Число организаций с договором Фонда записано только за 2018 год: на другой год ответ series-missing.',
      en: 'The number of providers under contract is on record for 2018 only: another year is series-missing.',
    },
  },
  {
    topic: 'regular-payment-for-choice',
    how: 'read',
    cite: citing('law-206-VIII')('1'),
    text: {
      kk: 'Медициналық ұйымды таңдауға қажет «тұрақты төлемнің» өлшемі жазбада жоқ: шарт аталады, бірақ адамның оған сай келетіні тексерілмейді.',
      ru: 'Мера «регулярной уплаты», с которой связан выбор организации, не записана: условие названо, но соответствие ему не проверяется.',
      en: 'What counts as regular payment for the choice of a provider is on no record: the condition is named, whether a person meets it is not checked.',
    },
  },
  {
    topic: 'conditions-of-selection',
    how: 'outside',
    cite: citing('order-dsm-242-2020')('1'),
    text: {
      kk: 'Қордың таңдауындағы талаптар (лицензия, деректер базасында болу, баға, көлем) тексерілмейді: тек кімнің қатыса алатыны айтылады.',
      ru: 'Требования отбора (лицензия, наличие в базе, цена, объёмы) не проверяются: сказано лишь, кто может участвовать.',
      en: 'What the selection asks of a provider (licence, being in the base of providers, price, volumes) is not checked: it is only said who may take part.',
    },
  },
  {
    topic: 'purchase-rules-before-august-2017',
    how: 'refused',
    cite: citing('order-591')('1'),
    text: {
      kk: '2017 жылғы 7 тамызға дейінгі сатып алу қағидалары жазбада жоқ: мұндай күнге series-missing жауабы беріледі.',
      ru: 'Правил закупа до 7 августа 2017 г. в записях нет: на такой день ответ series-missing.',
      en: 'No purchase rules before 7 August 2017 are on record: such a day is series-missing.',
    },
  },
  {
    topic: 'contact-centre-in-2023',
    how: 'refused',
    cite: questions('Q46'),
    text: {
      kk: 'Байланыс орталығының 2023 жылғы нөмірі жазбада жоқ: ол жылға series-missing жауабы беріледі; филиалдардың 2018 жылғы нөмірлері басқа күнге берілмейді.',
      ru: 'Номера контакт-центра за 2023 год в записях нет: на тот год ответ series-missing; номера филиалов 2018 года на другие дни не приводятся.',
      en: 'No number of the contact centre of 2023 is on record: that year is series-missing; the branches’ numbers of 2018 are not given for other days.',
    },
  },
  {
    topic: 'recovery-from-providers',
    how: 'outside',
    cite: citing('law-206-VIII')('1'),
    text: {
      kk: 'Қордың шартты бұзған ұйымнан қаражатты өндіріп алуы (2025 жылғы түзетулер) ереже ретінде сұралмайды: ол шарттар мен төлемдер жұмысына жатады.',
      ru: 'Взыскание Фондом средств с нарушившей договор организации (поправки 2025 года) правилом не спрашивается: это дело договоров и оплаты.',
      en: 'The Fund’s recovery of money from a provider in breach (amendments of 2025) is no rule to be asked: it belongs to contracts and payment.',
    },
  },
  {
    topic: 'returns-of-invested-money',
    how: 'outside',
    cite: insuranceLaw('15'),
    text: {
      kk: 'Ұлттық Банктегі қаражаттың инвестициялық кірісі есептелмейді: spending ережесі тек жұмсауға болатынын айтады.',
      ru: 'Инвестиционный доход от средств в Национальном Банке не считается: правило spending говорит лишь, можно ли тратить.',
      en: 'What the money at the National Bank earns is not computed: the rule spending only says whether it may be spent.',
    },
  },
]
