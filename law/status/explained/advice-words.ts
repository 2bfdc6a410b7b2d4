/** The next steps in words, to the person: until when the right to care holds, and what to do; what to pay is in the ways. */
import type { Text } from '#vocabulary/text.ts'
import { dayText, monthText, sumText } from '../../fact-words.ts'
import { purposeCode } from '../../names/dues.ts'
import { ownPurposeCode } from '../ways/way.ts'

type Held = { readonly through: string; readonly price: string | undefined }
type Ending = Held & { readonly last: string }
type Next = { readonly month: string; readonly dueOn: string; readonly amount: string | undefined }

const code = purposeCode(ownPurposeCode)

/** «айына 4 250 ₸», where the price is known. */
function monthly(price: string | undefined): Text {
  if (price === undefined) return { kk: '', ru: '', en: '' }
  const sum = sumText(price)
  return { kk: ` (айына ${sum.kk})`, ru: ` (${sum.ru} в месяц)`, en: ` (${sum.en} a month)` }
}

function amountOf(amount: string | undefined): Text {
  if (amount === undefined) return { kk: '', ru: '', en: '' }
  const sum = sumText(amount)
  return { kk: ` ${sum.kk}`, ru: ` ${sum.ru}`, en: ` ${sum.en}` }
}

/** A day that is itself still in. */
export const lastDay = (day: string): Text => {
  const to = dayText(day, 'to')
  return { kk: `${to.kk} дейін (қоса алғанда)`, ru: `по ${to.ru} включительно`, en: `through ${to.en}` }
}

export const advice = {
  notStarted: {
    kk: 'Ештеңе істеудің қажеті жоқ: кепілдік берілген тегін көмек бұрынғыдай көрсетіледі.',
    ru: 'Делать ничего не нужно: гарантированная бесплатная помощь оказывается как прежде.',
    en: 'Nothing to do: the guaranteed free care is given as before.',
  },
  unknown: {
    kk: 'Қазір мәртебеңізді анықтай алмай отырмыз, бірақ бұл үшін көмектен бас тартылмайды. Кейінірек қайта тексеріңіз немесе 1414 нөміріне қоңырау шалыңыз.',
    ru: 'Сейчас мы не можем определить Ваш статус; в помощи из-за этого не отказывают. Проверьте позже или позвоните по номеру 1414.',
    en: 'We cannot tell your status now; care is not refused for it. Check again later or call 1414.',
  },
  temporary: {
    kk: 'Шұғыл көмек Сізге де көрсетіледі; жоспарлы емделу үшін ерікті медициналық сақтандыру шартын жасасыңыз.',
    ru: 'Экстренную помощь Вам окажут; для плановой оформите добровольное медицинское страхование.',
    en: 'Emergency care is given to you too; for planned care take out voluntary health insurance.',
  },
  died: {
    kk: 'Ештеңе істеудің қажеті жоқ. Мәлімет қате болса, тіркелімді жүргізетін органға хабарлаңыз.',
    ru: 'Делать ничего не нужно. Если запись ошибочна, сообщите органу, который ведёт регистр.',
    en: 'Nothing to do. If the record is wrong, tell the office that keeps the register.',
  },
  beforeParticipation: {
    kk: 'Жүйеге қатысу басталған күнгі немесе одан кейінгі күнді сұраңыз.',
    ru: 'Спросите о дне, с которого началось участие, или о более позднем.',
    en: 'Ask about the day participation began or a later one.',
  },
  stateForGood: {
    kk: 'Қазір ештеңе істеудің қажеті жоқ. Негіз өзгерсе, мәртебеңізді қайта тексеріңіз.',
    ru: 'Сейчас делать ничего не нужно. Если основание изменится, проверьте статус снова.',
    en: 'Nothing to do now. If the ground changes, check your status again.',
  },
  ownService: {
    kk: 'Қазір ештеңе істеудің қажеті жоқ: көмекті қызметіңіз қамтамасыз етеді. Қызметтен босасаңыз, мәртебеңізді тексеріңіз.',
    ru: 'Сейчас делать ничего не нужно: помощь обеспечивает Ваша служба. После увольнения проверьте статус.',
    en: 'Nothing to do now: your service provides for care. Check your status when you leave it.',
  },
  stateForLong: (last: string): Text => {
    const end = lastDay(last)
    return {
      kk: `Қазір ештеңе істеудің қажеті жоқ: бұл негіз ${end.kk} бар.`,
      ru: `Сейчас делать ничего не нужно: это основание действует ${end.ru}.`,
      en: `Nothing to do now: this ground holds ${end.en}.`,
    }
  },
  childGrowsUp: ({ last, through, price }: Ending): Text => {
    const [end, held, cost] = [lastDay(last), lastDay(through), monthly(price)]
    return {
      kk: `Мемлекет Сіз үшін бала ретінде ${end.kk} төлейді, МӘМС бойынша көмек алу құқығыңыз ${held.kk} сақталады. Күндізгі бөлімде оқысаңыз, мемлекет төлей береді; әйтпесе жұмысқа орналасыңыз, жұмыссыз ретінде тіркеліңіз немесе жарнаны өзіңіз төлеңіз${cost.kk}, ${code.kk}.`,
      ru: `Государство платит за Вас как за ребёнка ${end.ru}, право на помощь по ОСМС сохранится ${held.ru}. Если учитесь очно, государство продолжит платить; иначе устройтесь на работу, встаньте на учёт как безработный или платите взносы сами${cost.ru}, ${code.ru}.`,
      en: `The State pays for you as a child ${end.en}, and the right to care under the insurance is kept ${held.en}. If you study full time the State goes on paying; otherwise take a job, register as unemployed or pay yourself${cost.en}, ${code.en}.`,
    }
  },
  coverEnds: ({ last, through, price }: Ending): Text => {
    const [end, held, cost] = [lastDay(last), lastDay(through), monthly(price)]
    return {
      kk: `Бұл негіз ${end.kk} бар, МӘМС бойынша көмек алу құқығыңыз ${held.kk} сақталады. Содан кейін үзіліп қалмауы үшін жұмысқа орналасыңыз немесе жарнаны өзіңіз төлеңіз${cost.kk}, ${code.kk}.`,
      ru: `Это основание действует ${end.ru}, право на помощь по ОСМС сохранится ${held.ru}. Чтобы оно не прервалось, устройтесь на работу или платите взносы сами${cost.ru}, ${code.ru}.`,
      en: `This ground holds ${end.en}, and the right to care under the insurance is kept ${held.en}. To keep it after that, take a job or pay yourself${cost.en}, ${code.en}.`,
    }
  },
  transition: ({ through, price }: Held): Text => {
    const [held, cost] = [lastDay(through), monthly(price)]
    return {
      kk: `МӘМС бойынша көмек алу құқығыңыз ${held.kk} бар. Содан кейін үзілмеуі үшін жұмысқа орналасыңыз немесе жарнаны өзіңіз төлеңіз${cost.kk}, ${code.kk}.`,
      ru: `Право на помощь по ОСМС есть ${held.ru}. Чтобы оно не прервалось, устройтесь на работу или платите взносы сами${cost.ru}, ${code.ru}.`,
      en: `The right to care under the insurance holds ${held.en}. To keep it after that, take a job or pay yourself${cost.en}, ${code.en}.`,
    }
  },
  unpaidMonthsYourself: ({ price }: Held): Text => {
    const cost = monthly(price)
    return {
      kk: `Төленбей қалған айларды өзіңіз төлей аласыз${cost.kk}, ${code.kk}.`,
      ru: `Неоплаченные месяцы можно оплатить самостоятельно${cost.ru}, ${code.ru}.`,
      en: `Unpaid months you can pay yourself${cost.en}, ${code.en}.`,
    }
  },
  payNext: ({ month, dueOn, amount, through }: Next & { readonly through: string }): Text => {
    const [of, by, sum, held] = [monthText(month), dayText(dueOn, 'to'), amountOf(amount), lastDay(through)]
    return {
      kk: `Келесі төлем: ${of.kk} үшін${sum.kk} (${code.kk}), төлеу мерзімі – ${by.kk} дейін (қоса алғанда). Енді ештеңе төлемесеңіз де, МӘМС бойынша көмек алу құқығыңыз ${held.kk} сақталады.`,
      ru: `Следующий платёж:${sum.ru} за ${of.ru} (${code.ru}), срок – не позднее ${by.ru}. Если больше ничего не заплатить, право на помощь по ОСМС сохранится ${held.ru}.`,
      en: `Next payment:${sum.en} for ${of.en} (${code.en}), due by ${by.en}. If nothing more is paid, the right to care under the insurance is kept ${held.en}.`,
    }
  },
  prepaid: ({ through }: Held): Text => {
    const held = lastDay(through)
    return {
      kk: `Қазір ештеңе істеудің қажеті жоқ: МӘМС бойынша көмек алу құқығыңыз ${held.kk} сақталады. Одан кейін үзілмеуі үшін алдын ала төленгеннен кейінгі айларды да төлеңіз.`,
      ru: `Сейчас делать ничего не нужно: право на помощь по ОСМС сохранится ${held.ru}. Чтобы потом оно не прервалось, платите и за месяцы после оплаченных вперёд.`,
      en: `Nothing to do now: the right to care under the insurance is kept ${held.en}. To keep it after that, pay for the months after those paid ahead too.`,
    }
  },
  arrearsDoNotMatter: {
    kk: 'Алдын ала төленген айлар өтіп жатқанда бұрын төленбей қалған айлар бұл құқыққа әсер етпейді.',
    ru: 'Пока идут оплаченные вперёд месяцы, прежние неоплаченные на это право не влияют.',
    en: 'While the months paid ahead last, months unpaid before do not affect this right.',
  },
  heldThrough: ({ through }: Held): Text => {
    const held = lastDay(through)
    return {
      kk: `МӘМС бойынша көмек алу құқығыңыз ${held.kk} сақталады.`,
      ru: `Право на помощь по ОСМС сохраняется ${held.ru}.`,
      en: `The right to care under the insurance is kept ${held.en}.`,
    }
  },
  grace: ({ through, price }: Held): Text => {
    const [held, cost] = [lastDay(through), monthly(price)]
    return {
      kk: `МӘМС бойынша көмек алу құқығыңыз ${held.kk} сақталады. Одан кейін үзілмеуі үшін жұмысқа орналасыңыз немесе сол күнге дейін жинақталатын барлық төленбеген айды өзіңіз төлеңіз${cost.kk}, ${code.kk}.`,
      ru: `Право на помощь по ОСМС сохраняется ${held.ru}. Чтобы оно потом не прервалось, устройтесь на работу или оплатите сами все месяцы, которые к тому дню окажутся неоплаченными${cost.ru}, ${code.ru}.`,
      en: `The right to care under the insurance is kept ${held.en}. To keep it after that, take a job, or pay yourself for every month that is unpaid by then${cost.en}, ${code.en}.`,
    }
  },
  budgetMayPay: {
    kk: 'Күндізгі бөлімде оқысаңыз, зейнеткер болсаңыз, мүгедектігіңіз болса немесе жұмыссыз ретінде тіркелсеңіз, жарнаны Сіз үшін бюджет төлейді.',
    ru: 'Если Вы учитесь очно, вышли на пенсию, имеете инвалидность или встали на учёт как безработный, взносы за Вас платит бюджет.',
    en: 'If you study full time, are a pensioner, have a disability or are registered as unemployed, a budget pays for you.',
  },
  budgetMayPayWhoWorks: {
    kk: 'Күндізгі бөлімде оқысаңыз, зейнеткер болсаңыз немесе мүгедектігіңіз болса, жарнаны Сіз үшін бюджет төлейді.',
    ru: 'Если Вы учитесь очно, вышли на пенсию или имеете инвалидность, взносы за Вас платит бюджет.',
    en: 'If you study full time, are a pensioner or have a disability, a budget pays for you.',
  },
  priceUnknown: {
    kk: 'Құқықты қайтару үшін төлейтін соманы әзірге есептеу мүмкін емес: жарнаның мөлшері әлі белгіленбеген. 1414 нөміріне қоңырау шалыңыз.',
    ru: 'Сумму, которая вернёт право, пока нельзя рассчитать: размер взноса ещё не установлен. Позвоните по номеру 1414.',
    en: 'The sum that gives the right back cannot be worked out yet: the due is not set. Call 1414.',
  },
} satisfies Record<string, Text | ((facts: never) => Text)>
