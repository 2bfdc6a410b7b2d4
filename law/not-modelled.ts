/** What the law says, or leaves open, and this program does not compute, and what happens then. */
import type { Text } from '#vocabulary/text.ts'
import { type Cite, citing, insuranceLaw } from './citation.ts'
import { careNotModelled } from './entitlement/not-modelled.ts'

export type NotModelled = {
  readonly topic: string
  readonly cite: Cite
  readonly text: Text
}

const questions = citing('fund-qa-2018')

export const notModelled: readonly NotModelled[] = [
  {
    topic: 'excluded-income',
    cite: insuranceLaw('29(4)'),
    text: {
      kk: 'Есептеу объектісіне кірмейтін табыстар тізімі есептелмейді: табыс олар шегерілген күйінде беріледі.',
      ru: 'Перечень доходов, не входящих в объект исчисления, не применяется: доход подаётся уже без них.',
      en: 'The list of incomes outside the base is not applied: income is given with them already taken off.',
    },
  },
  {
    topic: 'second-half-of-2017',
    cite: insuranceLaw('28'),
    text: {
      kk: 'Кәсіпкерлердің және шарт бойынша адамдардың 2017 жылғы жарнасы есептелмейді: мұндай айға series-missing жауабы беріледі.',
      ru: 'Взносы предпринимателей и по договорам ГПХ за 2017 год не считаются: на такой месяц ответ series-missing.',
      en: 'Contributions of entrepreneurs and civil-law persons for 2017 are not computed: such a month is series-missing.',
    },
  },
  {
    topic: 'peasant-farm-base',
    cite: insuranceLaw('29'),
    text: {
      kk: 'Шаруа қожалығының басшысы жеке кәсіпкер ретінде есептеледі (1,4 ЕТЖ); 1 ЕТЖ деген ертерек түсіндірме қолданылмайды.',
      ru: 'Глава крестьянского хозяйства считается как предприниматель (1,4 МЗП); более раннее разъяснение об 1 МЗП не применяется.',
      en: 'The head of a peasant farm is assessed as an entrepreneur (1.4 minimum wages), not by the earlier 1 minimum wage.',
    },
  },
  {
    topic: 'unified-and-single-payment',
    cite: insuranceLaw('14(2)(2-1)'),
    text: {
      kk: 'Бірыңғай төлем үлестерге бөлінбейді: оның МӘМС бөліктері табыстың 2 % және 3 % ретінде есептеледі.',
      ru: 'Единый платёж по долям не делится: его части ОСМС считаются как 2 % и 3 % дохода.',
      en: 'The single payment is not split by shares: its insurance parts are computed as 2 % and 3 % of pay.',
    },
  },
  {
    topic: 'early-penalty-multiple',
    cite: insuranceLaw('31'),
    text: {
      kk: '2018 жылға дейінгі бірінші мәтіндегі 2,5 еселік өсімпұл қолданылмайды: барлық күнге 1,25 еселік алынады.',
      ru: 'Пеня в 2,5-кратном размере по первому тексту до 2018 года не применяется: за все дни берётся 1,25.',
      en: 'The penalty of 2.5 times the rate in the first text, before 2018, is not applied: 1.25 is used for every day.',
    },
  },
  {
    topic: 'penalty-of-self-payers',
    cite: insuranceLaw('31'),
    text: {
      kk: 'Өзі үшін төлейтін дербес төлеушіге өсімпұл есептелмейді; ол тек мәртебесін жоғалтады.',
      ru: 'Самостоятельным плательщикам пеня не начисляется; они лишь теряют статус.',
      en: 'Self-payers are not charged a penalty; they only lose their status.',
    },
  },
  {
    topic: 'arrears-at-which-minimum-wage',
    cite: insuranceLaw('5'),
    text: {
      kk: 'Төленбеген ай сол айдың ең төменгі жалақысы бойынша есептеледі; заң мәтіні бұл туралы анық айтпайды.',
      ru: 'Неуплаченный месяц считается по МЗП того месяца; текст закона об этом прямо не говорит.',
      en: 'An unpaid month is priced at the minimum wage of that month; the text does not say so plainly.',
    },
  },
  {
    topic: 'state-contribution-2020-2021',
    cite: insuranceLaw('26(2)'),
    text: {
      kk: 'Мемлекеттің 2020, 2021, 2025 және 2026 жылдардағы жарнасы есептелмейді: тиісті орташа жалақы жазбада жоқ.',
      ru: 'Взносы государства за 2020, 2021, 2025 и 2026 годы не считаются: нужной средней зарплаты нет в записях.',
      en: 'The State’s contribution for 2020, 2021, 2025 and 2026 is not computed: the average wage it needs is not on record.',
    },
  },
  {
    topic: 'moving-feast',
    cite: citing('holidays-law')('3'),
    text: {
      kk: '2027 жылдан бастап Құрбан айт пен Үкімет ауыстыратын күндер есепке алынбайды; мұндай жауап provisional деп белгіленеді.',
      ru: 'С 2027 года Курбан айт и переносы Правительства не учитываются; такой ответ помечен как provisional.',
      en: 'From 2027 Qurban ait and the Government’s swaps are not counted; such an answer is marked provisional.',
    },
  },
  {
    topic: 'refund-terms-after-2018',
    cite: citing('order-478')('annex 2'),
    text: {
      kk: '2018 жылдан кейінгі қайтару мерзімдерінің басталған күні белгісіз; 2019 жылғы 4 сәуірдегі өзгеріс алынды.',
      ru: 'День, с которого действуют сроки возврата после 2018 года, точно не известен; взят день изменений 4 апреля 2019 года.',
      en: 'The day from which the refund terms after 2018 apply is not certain; the amendment of 4 April 2019 is taken.',
    },
  },
  {
    topic: 'payout-day-of-a-refund',
    cite: questions('Q21'),
    text: {
      kk: 'Қайтарылған ақшаның түсу күні есептелмейді: тек тексеру және қарау мерзімдері айтылады.',
      ru: 'День выплаты возврата не считается: названы только сроки проверки и рассмотрения.',
      en: 'The day a refund is paid out is not computed: only the terms of checking and deciding are given.',
    },
  },
  ...careNotModelled,
]
