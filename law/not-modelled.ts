/** What the law says, or leaves open, and this program does not compute, and what happens then. */
import type { Text } from '#vocabulary/text.ts'
import { type Cite, citing, insuranceLaw, questions } from './citation.ts'
import { regimesNotModelled } from './contributions/regimes/not-modelled.ts'
import { careNotModelled } from './entitlement/not-modelled.ts'
import { reformsNotModelled } from './reforms/not-modelled.ts'
import { rightsNotModelled } from './rights/not-modelled.ts'
import { statusNotModelled } from './status/explained/not-modelled.ts'

/**
 * What a case meets that runs into it. `refused`: an error with a code; `unknown`: the answer says it is not known; `read`:
 * it is answered by the reading the text tells; `outside`: no case can hold it, and the text says why. Every topic but
 * those outside has a row in `not-modelled.cases.md`.
 */
export type HowNotModelled = 'refused' | 'unknown' | 'read' | 'outside'

export type NotModelled = {
  readonly topic: string
  readonly how: HowNotModelled
  readonly cite: Cite
  readonly text: Text
}

export const notModelled: readonly NotModelled[] = [
  {
    topic: 'excluded-income',
    how: 'outside',
    cite: insuranceLaw('29(4)'),
    text: {
      kk: 'Есептеу объектісіне кірмейтін табыстар тізімі қолданылмайды: income өрісінде табыс олар шегерілген күйінде беріледі, сондықтан мұндай жағдай сұралмайды.',
      ru: 'Перечень доходов, не входящих в объект исчисления, не применяется: в поле income доход подаётся уже без них, поэтому такого случая не спросить.',
      en: 'The list of incomes outside the base is not applied: the field income holds what is left without them, so no such case can be asked.',
    },
  },
  {
    topic: 'second-half-of-2017',
    how: 'refused',
    cite: insuranceLaw('28'),
    text: {
      kk: 'Дербес төлеушілердің және шарт бойынша адамдардың 2017 жылғы жарнасы есептелмейді: мұндай айға series-missing жауабы беріледі.',
      ru: 'Взносы самостоятельных плательщиков и по договорам ГПХ за 2017 год не считаются: на такой месяц ответ series-missing.',
      en: 'Contributions of self-payers and civil-law persons for 2017 are not computed: such a month is series-missing.',
    },
  },
  {
    topic: 'early-penalty-multiple',
    how: 'read',
    cite: insuranceLaw('31'),
    text: {
      kk: '2018 жылға дейінгі бірінші мәтіндегі 2,5 еселік өсімпұл қолданылмайды: барлық күнге 1,25 еселік алынады.',
      ru: 'Пеня в 2,5-кратном размере по первому тексту до 2018 года не применяется: за все дни берётся 1,25.',
      en: 'The penalty of 2.5 times the rate in the first text, before 2018, is not applied: 1.25 is used for every day.',
    },
  },
  {
    topic: 'penalty-of-other-payers',
    how: 'refused',
    cite: insuranceLaw('31'),
    text: {
      kk: 'Мемлекетке, жергілікті бюджетке, бірыңғай жиынтық төлем төлеушіге және шаруа қожалығының басшысына өсімпұл есептеле ме, бірде-бір дереккөзде айтылмаған: penalty ережесі мұндай төлеушіні (payer) қабылдамайды.',
      ru: 'Начисляется ли пеня государству, местным бюджетам, плательщикам единого совокупного платежа и главам крестьянских хозяйств, ни один источник не говорит: правило penalty такого плательщика (payer) не принимает.',
      en: 'Whether the State, local budgets, payers of the unified aggregate payment and heads of peasant farms are charged a penalty, no source says: the rule penalty does not take such a payer.',
    },
  },
  {
    topic: 'arrears-at-which-minimum-wage',
    how: 'read',
    cite: insuranceLaw('5'),
    text: {
      kk: 'Төленбеген ай сол айдың ең төменгі жалақысы бойынша есептеледі; заң мәтіні бұл туралы анық айтпайды.',
      ru: 'Неуплаченный месяц считается по МЗП того месяца; текст закона об этом прямо не говорит.',
      en: 'An unpaid month is priced at the minimum wage of that month; the text does not say so plainly.',
    },
  },
  {
    topic: 'state-contribution-2020-2021',
    how: 'refused',
    cite: insuranceLaw('26(2)'),
    text: {
      kk: 'Мемлекеттің 2020, 2021, 2025 және 2026 жылдардағы жарнасы есептелмейді: тиісті орташа жалақы жазбада жоқ.',
      ru: 'Взносы государства за 2020, 2021, 2025 и 2026 годы не считаются: нужной средней зарплаты нет в записях.',
      en: 'The State’s contribution for 2020, 2021, 2025 and 2026 is not computed: the average wage it needs is not on record.',
    },
  },
  {
    topic: 'moving-feast',
    how: 'read',
    cite: citing('holidays-law')('3'),
    text: {
      kk: '2027 жылдан бастап Құрбан айт пен Үкімет ауыстыратын күндер есепке алынбайды; мұндай жауап provisional деп белгіленеді.',
      ru: 'С 2027 года Курбан айт и переносы Правительства не учитываются; такой ответ помечен как provisional.',
      en: 'From 2027 Qurban ait and the Government’s swaps are not counted; such an answer is marked provisional.',
    },
  },
  {
    topic: 'refund-terms-after-2018',
    how: 'read',
    cite: citing('order-478')('annex 2'),
    text: {
      kk: '2018 жылдан кейінгі қайтару мерзімдерінің басталған күні белгісіз; 2019 жылғы 4 сәуірдегі өзгеріс алынды.',
      ru: 'День, с которого действуют сроки возврата после 2018 года, точно не известен; взят день изменений 4 апреля 2019 г.',
      en: 'The day from which the refund terms after 2018 apply is not certain; the amendment of 4 April 2019 is taken.',
    },
  },
  {
    topic: 'payout-day-of-a-refund',
    how: 'outside',
    cite: questions('Q21'),
    text: {
      kk: 'Қайтарылған ақшаның түсу күні есептелмейді: жауапта ондай өріс жоқ, тек тексеру мен қарау мерзімдері бар.',
      ru: 'День выплаты возврата не считается: такого поля в ответе нет, есть только сроки проверки и рассмотрения.',
      en: 'The day a refund is paid out is not computed: the answer has no such field, only the terms of checking and deciding.',
    },
  },
  ...regimesNotModelled,
  ...statusNotModelled,
  ...rightsNotModelled,
  ...careNotModelled,
  ...reformsNotModelled,
]
