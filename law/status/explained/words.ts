/** What each step of a status says to people. */

import { timeText } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import { beginningWords } from '../../beginnings/words.ts'
import { dayText, monthsCounted, monthsText, monthText, sumText } from '../../fact-words.ts'
import type { Group } from '../../groups.ts'
import { groupNameOn } from '../../names/groups.ts'
import { residenceNames } from '../../names/residences.ts'
import type { Residence } from '../../residence.ts'
import type { Facts, Step } from '../../trace.ts'
import { monthsPhrase } from './month-words.ts'

const nameOf = ({ group, on }: Facts): Text => groupNameOn(group as Group, String(on))

/** Of every step that a status may take. */
export const statusWords = {
  ...beginningWords,
  'status-not-started': (facts: Facts): Text => {
    const on = dayText(facts.on)
    return {
      kk: `МӘМС жүйесіндегі көмек 2020 жылғы 1 қаңтардан бастап көрсетіледі. ${on.kk} күні тегін медициналық көмектің кепілдік берілген көлемі ғана қолданылды.`,
      ru: `Помощь в системе ОСМС оказывается с 1 января 2020 г. На ${on.ru} действовал только гарантированный объём бесплатной медицинской помощи.`,
      en: `Care under the insurance begins on 1 January 2020. On ${on.en} there was only the guaranteed package of free care.`,
    }
  },
  'status-not-participant': (facts: Facts): Text => {
    const name = residenceNames[facts.residence as Residence]
    return {
      kk: `Жүйеге қатыспайтын адам: ${name.kk}.`,
      ru: `Не участвует в системе: ${name.ru}.`,
      en: `Takes no part in the insurance: ${name.en}.`,
    }
  },
  'status-before-birth': (facts: Facts): Text => {
    const day = dayText(facts.birthDate)
    return {
      kk: `Сұралған күн туған күннен (${day.kk}) бұрын.`,
      ru: `Спрошенный день раньше дня рождения (${day.ru}).`,
      en: `The day asked about is before the day of birth (${day.en}).`,
    }
  },
  'status-before-participation': (facts: Facts): Text => {
    const day = dayText(facts.participantFrom, 'since')
    return {
      kk: `Жүйеге ${day.kk} бастап қатысады; сұралған күн одан бұрын.`,
      ru: `Участвует в системе с ${day.ru}; спрошенный день раньше.`,
      en: `Takes part in the insurance from ${day.en}; the day asked about is earlier.`,
    }
  },
  'status-after-death': (facts: Facts): Text => {
    const day = dayText(facts.diedOn)
    return {
      kk: `Тіркелім бойынша адам ${day.kk} күні қайтыс болған.`,
      ru: `По данным регистра, человек умер ${day.ru}.`,
      en: `By the register, the person died on ${day.en}.`,
    }
  },
  'status-value-missing': ({ series, asked }: Facts): Text => {
    const time = timeText(String(asked))
    return {
      kk: `Жауап беруге қажет мән (${series}, ${time.kk}) әлі енгізілмеген, сондықтан мәртебені қазір анықтау мүмкін емес. Бұл – көмек көрсетуден бас тарту емес.`,
      ru: `Значение, нужное для ответа (${series}, ${time.ru}), ещё не внесено, поэтому статус сейчас определить нельзя. Это не отказ в помощи.`,
      en: `A value the answer needs (${series}, ${time.en}) is not on record yet, so the status cannot be told now. This is no refusal of care.`,
    }
  },
  'status-state-pays': (facts: Facts): Text => {
    const name = nameOf(facts)
    return {
      kk: `Жарнаны мемлекет төлейді: ${name.kk}.`,
      ru: `Взносы платит государство: ${name.ru}.`,
      en: `The State pays the contributions: ${name.en}.`,
    }
  },
  'status-local-budget-pays': (facts: Facts): Text => {
    const name = facts.group === 'local-budget-covered' ? undefined : nameOf(facts)
    return {
      kk: `Жарнаны жергілікті бюджет төлейді${name ? `: ${name.kk}` : ''}.`,
      ru: `Взносы платит местный бюджет${name ? `: ${name.ru}` : ''}.`,
      en: `The local budget pays the contributions${name ? `: ${name.en}` : ''}.`,
    }
  },
  'status-own-service': (facts: Facts): Text => {
    const name = nameOf(facts)
    return {
      kk: `Көмекті қызметіңіз қамтамасыз етеді, жарна төленбейді: ${name.kk}.`,
      ru: `Помощь обеспечивает Ваша служба, взносы не платятся: ${name.ru}.`,
      en: `Care comes through your own service and no dues are paid: ${name.en}.`,
    }
  },
  'status-cover-open': (facts: Facts): Text => {
    const [name, from] = [nameOf(facts), dayText(facts.from, 'since')]
    return {
      kk: `Бұл негіз ${from.kk} бастап бар, аяқталатын күні белгісіз: ${name.kk}.`,
      ru: `Это основание есть с ${from.ru}, день окончания неизвестен: ${name.ru}.`,
      en: `This ground holds from ${from.en}; no end is known: ${name.en}.`,
    }
  },
  'status-cover-spell': (facts: Facts): Text => {
    const [name, from, to] = [nameOf(facts), dayText(facts.from, 'since'), dayText(facts.through, 'to')]
    return {
      kk: `Жарна төлеуден босататын негіз ${from.kk} бастап ${to.kk} дейін (қоса алғанда): ${name.kk}.`,
      ru: `Основание, освобождающее от взносов, – с ${from.ru} по ${to.ru} включительно: ${name.ru}.`,
      en: `The ground that releases from contributions holds from ${from.en} through ${to.en}: ${name.en}.`,
    }
  },
  'status-cover-child': (facts: Facts): Text => {
    const to = dayText(facts.through, 'to')
    return {
      kk: `Он сегіз жасқа толғанға дейін бала болып саналады: ${to.kk} дейін (қоса алғанда).`,
      ru: `До восемнадцатилетия считается ребёнком: по ${to.ru} включительно.`,
      en: `Counts as a child until the eighteenth birthday: through ${to.en}.`,
    }
  },
  'status-no-unpaid-month': (facts: Facts): Text => {
    const range = monthsRange(facts)
    const { paid, covered, notDue, lookBack } = facts
    return {
      kk: `Алдыңғы ${lookBack} айда (${range.kk}) төленбеген ай жоқ: ${paid} ай төленген${covered ? `, ${covered} айда жарнадан босатылған` : ''}${notDue ? `, ${notDue} айдың мерзімі келген жоқ` : ''}.`,
      ru: `За предыдущие ${monthsCounted(lookBack).ru} (${range.ru}) неоплаченных нет: оплачено – ${paid}${covered ? `, освобождено от взносов – ${covered}` : ''}${notDue ? `, срок ещё не наступил – ${notDue}` : ''}.`,
      en: `No month of the ${lookBack} before (${range.en}) is unpaid: ${paid} paid${covered ? `, ${covered} released from contributions` : ''}${notDue ? `, ${notDue} not due yet` : ''}.`,
    }
  },
  'status-paid-through-current': (facts: Facts): Text => {
    const range = monthsRange(facts)
    return {
      kk: `Ағымдағы айды қоса алғанда ${facts.months} ай қатарынан төленген (${range.kk}), жарнадан босатылған айлар да осы есепте.`,
      ru: `Подряд оплачены ${monthsCounted(facts.months).ru}, считая текущий (${range.ru}); освобождённые от взносов идут в этот счёт.`,
      en: `${monthsCounted(facts.months).en} in a row, the current one included, are paid (${range.en}); those released from contributions count among them.`,
    }
  },
  'status-self-paid-months': (facts: Facts): Text => {
    const range = monthsRange(facts)
    return {
      kk: `Қатарынан ${facts.months} айды өзіңіз төлегенсіз (${range.kk}): 2021 жылғы 1 шілдеге дейін осы жеткілікті болды.`,
      ru: `${monthsCounted(facts.months).ru} подряд оплачены Вами (${range.ru}): до 1 июля 2021 г. этого было достаточно.`,
      en: `${monthsCounted(facts.months).en} in a row you paid yourself (${range.en}): until 1 July 2021 that was enough.`,
    }
  },
  'status-transition': (facts: Facts): Text => {
    const to = dayText(facts.through, 'to')
    return {
      kk: `Өтпелі кезең: ${to.kk} дейін (қоса алғанда) жарна төленгеніне қарамастан бәрі сақтандырылған.`,
      ru: `Переходный период: по ${to.ru} включительно застрахованы все независимо от уплаты.`,
      en: `The transition: through ${to.en} everybody is insured, whatever was paid.`,
    }
  },
  'status-group-has-business': (facts: Facts): Text => {
    const name = nameOf(facts)
    return {
      kk: `Тіркелімде санат бар (${name.kk}), бірақ ол бұл күні есепке алынбайды: кәсіпкерлік тоқтатылмаған, ал бұл санат жұмыс істемейтіндерге арналған.`,
      ru: `В регистре есть категория (${name.ru}), но в этот день она не учитывается: предпринимательство не приостановлено, а эта категория – для неработающих.`,
      en: `A group is on record (${name.en}), but does not count on this day: the business is not suspended, and the group is of people who do not work.`,
    }
  },
  'status-no-month-near': (facts: Facts): Text => {
    const range = monthsRange(facts)
    return {
      kk: `Соңғы айларда (${range.kk}) төленген ай жоқ.`,
      ru: `Среди последних месяцев (${range.ru}) нет оплаченных.`,
      en: `None of the last months (${range.en}) has been paid.`,
    }
  },
  'status-last-credit-employer': (facts: Facts): Text =>
    credit(facts, otherPayers[String(facts.payer)] ?? someOtherPayer),
  'status-last-credit-own': (facts: Facts): Text =>
    credit(facts, { kk: 'өзіңіз төлегенсіз', ru: 'платили Вы', en: 'paid by you' }),
  'status-unified-payment': (facts: Facts): Text => {
    const range = monthsRange(facts)
    return {
      kk: `Бұл айлар бірыңғай жиынтық төлеммен төленген (${range.kk}): оның кез келген сомасы айды төленген етеді деп оқылады.`,
      ru: `Эти месяцы оплачены единым совокупным платежом (${range.ru}): любая его сумма считается оплатой месяца.`,
      en: `These months were paid by the unified aggregate payment (${range.en}): any sum of it is read as paying the month.`,
    }
  },
  'status-held-through': (facts: Facts): Text => {
    const to = dayText(facts.through, 'to')
    return {
      kk: `Жаңа төлем түспесе де, МӘМС бойынша көмек алу құқығыңыз ${to.kk} дейін (қоса алғанда) сақталады.`,
      ru: `Даже без новых платежей право на помощь по ОСМС сохранится по ${to.ru} включительно.`,
      en: `Even with no further payment the right to care under the insurance holds through ${to.en}.`,
    }
  },
  'status-paid-ahead': (facts: Facts): Text => {
    const [range, since] = [monthsRange(facts), dayText(facts.since, 'since')]
    return {
      kk: `Қатарынан ${facts.months} ай алдын ала төленген (${range.kk}), сондықтан ${since.kk} бастап сақтандырылғансыз.`,
      ru: `Вперёд оплачены ${monthsCounted(facts.months).ru} подряд (${range.ru}), поэтому Вы застрахованы с ${since.ru}.`,
      en: `${monthsCounted(facts.months).en} in a row are paid ahead (${range.en}), so you are insured from ${since.en}.`,
    }
  },
  'status-grace': (facts: Facts): Text => {
    const [from, to] = [dayText(facts.from), dayText(facts.through, 'to')]
    return {
      kk: `Төлем немесе жарнадан босату тоқтағаннан кейін МӘМС бойынша көмек алу құқығы тағы ${facts.months} ай сақталады: ${from.kk} күнінен есептегенде ${to.kk} дейін (қоса алғанда).`,
      ru: `После прекращения уплаты или освобождения от взносов право на помощь по ОСМС сохраняется ещё ${monthsCounted(facts.months).ru}: считая от ${from.ru}, по ${to.ru} включительно.`,
      en: `After payments, or the release from them, stop, the right to care under the insurance is kept for ${monthsCounted(facts.months).en} more: counted from ${from.en}, through ${to.en}.`,
    }
  },
  'status-sixty-months': (facts: Facts): Text => {
    const range = monthsRange(facts)
    return {
      kk: `Оған дейінгі ${facts.paidMonths} ай үзіліссіз төленген (${range.kk}), сондықтан мерзім ұзақ.`,
      ru: `Перед этим без перерыва оплачены ${monthsCounted(facts.paidMonths).ru} (${range.ru}), поэтому срок длиннее.`,
      en: `The ${facts.paidMonths} months before were paid without a break (${range.en}), so the time is longer.`,
    }
  },
  'status-unpaid-months': (facts: Facts): Text => {
    const [months, total] = [monthsPhrase(facts.months), sumText(facts.total)]
    return {
      kk: `Алдыңғы ${facts.lookBack} айда төленбегені – ${facts.count} ай (${months.kk}), берешек – ${total.kk}.`,
      ru: `За предыдущие ${monthsCounted(facts.lookBack).ru} не оплачено: ${monthsCounted(facts.count).ru} (${months.ru}), задолженность – ${total.ru}.`,
      en: `Of the ${facts.lookBack} months before, ${monthsCounted(facts.count).en} ${facts.count === 1 ? 'is' : 'are'} unpaid (${months.en}); arrears ${total.en}.`,
    }
  },
  'status-unpriced-months': (facts: Facts): Text => {
    const months = monthsPhrase(facts.months)
    return {
      kk: `${months.kk} үшін жарна мөлшері әлі белгісіз, ол берешекке қосылмаған.`,
      ru: `Размер взноса за ${months.ru} ещё не известен и в задолженность не включён.`,
      en: `The due for ${months.en} is not known yet and is in no sum.`,
    }
  },
  'status-no-paid-month': (): Text => ({
    kk: 'Бірде-бір ай төленбеген.',
    ru: 'Ни один месяц не оплачен.',
    en: 'No month has been paid.',
  }),
  'status-run-over': (facts: Facts): Text => {
    const [from, to] = [dayText(facts.from, 'since'), dayText(facts.through, 'to')]
    return {
      kk: `Бұған дейін ${from.kk} бастап ${to.kk} дейін (қоса алғанда) сақтандырылғансыз, содан кейін құқық тоқтаған.`,
      ru: `До этого Вы были застрахованы с ${from.ru} по ${to.ru} включительно, потом право прекратилось.`,
      en: `You were insured before that from ${from.en} through ${to.en}; then the right ended.`,
    }
  },
}

const monthsRange = ({ from, through }: Facts): Text => monthsText(from, through)

const byEmployer: Text = {
  kk: 'жұмыс беруші төлеген',
  ru: 'платил работодатель',
  en: 'paid by the employer',
}

/** Who paid for the person, by kind of payer. */
const otherPayers: Readonly<Record<string, Text>> = {
  employer: byEmployer,
  'single-payment': byEmployer,
  gph: {
    kk: 'шарт бойынша тапсырыс беруші төлеген',
    ru: 'платил заказчик по договору',
    en: 'paid by the customer of the contract',
  },
  platform: {
    kk: 'жарнаны ұстап қалған интернет-платформа төлеген',
    ru: 'платила интернет-платформа, удержавшая взносы',
    en: 'paid by the platform that withheld it',
  },
}

const someOtherPayer: Text = {
  kk: 'Сіз үшін жұмыс беруші немесе басқа төлеуші төлеген',
  ru: 'за Вас платил работодатель или другой плательщик',
  en: 'paid for you by an employer or another payer',
}

function credit(facts: Facts, who: Text): Text {
  const [day, month, amount] = [dayText(facts.creditedOn), monthText(facts.month), sumText(facts.amount)]
  return {
    kk: `Соңғы төлем ${day.kk} күні түсті: ${month.kk} айы үшін ${amount.kk}, ${who.kk}.`,
    ru: `Последний платёж поступил ${day.ru}: ${amount.ru} за ${month.ru}, ${who.ru}.`,
    en: `The last payment came on ${day.en}: ${amount.en} for ${month.en}, ${who.en}.`,
  }
}

export type StatusStep = Step<keyof typeof statusWords>
