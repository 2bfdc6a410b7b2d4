/** What the law says of status, or leaves open, and the rules do not compute. */
import { citing, insuranceLaw } from '../../citation.ts'
import type { NotModelled } from '../../not-modelled.ts'

export const statusNotModelled: readonly NotModelled[] = [
  {
    topic: 'month-of-the-unified-payment',
    how: 'read',
    cite: citing('tax-code-120-VI')('774'),
    text: {
      kk: 'Бірыңғай жиынтық төлемнің қандай сомасы айды төленген ететінін мәтін анық айтпайды: ол табысқа қарамастан бір мөлшерде болғандықтан, кез келген түскен сома айды төлейді деп оқылады; сенімділігі – орташа.',
      ru: 'Какая сумма единого совокупного платежа делает месяц оплаченным, текст прямо не говорит: поскольку он был одинаков при любом доходе, любая поступившая сумма считается оплатой месяца; уверенность средняя.',
      en: 'How much of the unified payment makes a month paid the text does not say plainly: since it was one sum whatever the earnings, any sum credited is read as paying the month, with medium confidence.',
    },
  },
  {
    topic: 'unified-payment-outside-its-years',
    how: 'refused',
    cite: citing('tax-code-120-VI')('774'),
    text: {
      kk: 'Бірыңғай жиынтық төлем 2019–2023 жылдары ғана болды: басқа айға жазылған мұндай төлем fields-disagree деп қайтарылады.',
      ru: 'Единый совокупный платёж был только в 2019–2023 годах: такой платёж за другой месяц – отказ fields-disagree.',
      en: 'The unified payment existed in 2019 to 2023 only: such a payment for another month is refused as fields-disagree.',
    },
  },
  {
    topic: 'residence-through-time',
    how: 'read',
    cite: insuranceLaw('2(2)'),
    text: {
      kk: 'Тұрғылықты мәртебенің тарихы жүргізілмейді: residence өрісі сұралған күнгі мәртебені білдіреді, participantFrom – қатыса бастаған күнді.',
      ru: 'История статуса проживания не ведётся: поле residence означает статус на спрошенный день, participantFrom – первый день участия.',
      en: 'No history of residence is kept: the field residence is that of the day asked about, participantFrom the first day of taking part.',
    },
  },
  {
    topic: 'family-of-a-foreigner',
    how: 'outside',
    cite: insuranceLaw('2(2)'),
    text: {
      kk: 'Шетелдіктің отбасы мүшесі (бірге тұратын жұбайы мен балалары) екені тексерілмейді: оны eaeu-family мәні білдіреді.',
      ru: 'Является ли человек членом семьи иностранца (совместно живущие супруг и дети), не проверяется: это означает значение eaeu-family.',
      en: 'Whether one is family of a foreigner (spouse and children living together) is not checked: the value eaeu-family says so.',
    },
  },
  {
    topic: 'evidence-of-groups',
    how: 'outside',
    cite: insuranceLaw('26(1)'),
    text: {
      kk: 'Санатқа жатудың құжаттары мен шарттары (жұмыс істемеуі, бала күтімінің нақтылығы, оқу нысаны) тексерілмейді: кезеңдерді мемлекеттік тіркелімдер береді.',
      ru: 'Документы и условия категорий (отсутствие работы, фактический уход, форма обучения) не проверяются: периоды дают государственные регистры.',
      en: 'The papers and conditions of a group (not working, actually caring, form of studies) are not checked: the State registers give the spells.',
    },
  },
  {
    topic: 'count-of-categories',
    how: 'outside',
    cite: insuranceLaw('26(1)'),
    text: {
      kk: 'Мемлекет төлейтін санаттардың саны (15 не 16) айтылмайды, дереккөздер әртүрлі санайды: тізімнің өзі беріледі.',
      ru: 'Число категорий, за которые платит государство (15 или 16), не называется, источники считают по-разному: даётся сам список.',
      en: 'How many groups the State pays for (15 or 16) is not told, sources count differently: the list itself is given.',
    },
  },
  {
    topic: 'priority-of-own-payment',
    how: 'read',
    cite: citing('law-206-VIII')('1'),
    text: {
      kk: '2025 жылғы түзетулердегі өз төлемінің мемлекет төлемінен басымдығы есепке алынбайды: екеуі де болса, негіз – мемлекет.',
      ru: 'Приоритет собственной уплаты перед государственной из поправок 2025 года не учтён: если есть и то и другое, основание – государство.',
      en: 'The priority of own payment over the State’s, of the amendments of 2025, is not applied: where both hold, the ground is the State.',
    },
  },
  {
    topic: 'due-on-no-record',
    how: 'unknown',
    cite: insuranceLaw('28'),
    text: {
      kk: 'Ең төменгі жалақысы жазбада жоқ айлардың жарнасы белгісіз: құқық соған байланысты болса, мәртебе unknown деп айтылады, бас тарту емес.',
      ru: 'Для месяцев без минимальной зарплаты в записях взнос неизвестен: если от него зависит право, статус – unknown, это не отказ.',
      en: 'Of months without a minimum wage on record the due is not known: where the right turns on it the status is unknown, which is no refusal.',
    },
  },
  {
    topic: 'refund-of-what-was-paid-twice',
    how: 'read',
    cite: citing('order-478')('annex 2'),
    text: {
      kk: 'Жұмыс беруші кешігіп, адам айды өзі төлесе, кейін қайтару үшін екі апта мерзімі есептелмейді: мұндай өтініш excess себебімен жалпы мерзімде қаралады.',
      ru: 'Если работодатель опоздал и человек заплатил за месяц сам, двухнедельный срок возврата не считается: такое заявление идёт с причиной excess в общий срок.',
      en: 'Where an employer was late and the person paid the month himself, the two weeks of that refund are not counted: such an application is one of excess, in the usual terms.',
    },
  },
  {
    topic: 'administrative-fines',
    how: 'outside',
    cite: insuranceLaw('31'),
    text: {
      kk: 'Жұмыс берушінің әкімшілік жауаптылығы (айыппұл) есептелмейді: penalty ережесі тек өсімпұл туралы.',
      ru: 'Административная ответственность работодателя (штраф) не считается: правило penalty – только о пене.',
      en: 'An employer’s administrative fine is not computed: the rule penalty is of the late charge only.',
    },
  },
  {
    topic: 'base-rate-after-october-2026',
    how: 'read',
    cite: citing('base-rate')('2026-09-07'),
    text: {
      kk: '2026 жылғы 23 қазандағы шешім жазбада жоқ: 27 қазаннан бастап соңғы белгілі мөлшерлеме алынады және жауап provisional деп белгіленеді.',
      ru: 'Решения от 23 октября 2026 г. в записях нет: с 27 октября берётся последняя известная ставка, ответ помечен как provisional.',
      en: 'The decision of 23 October 2026 is on no record: from 27 October the last known rate is taken, and the answer is marked provisional.',
    },
  },
]
