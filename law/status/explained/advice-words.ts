/** The next steps in words, to the person: what to pay, for which months, by when, under which purpose code. */
import type { Text } from '#vocabulary/text.ts'
import { dayText, monthsCounted, monthText, sumText } from '../../fact-words.ts'
import { monthsPhrase } from './month-words.ts'

type Ending = { readonly last: string; readonly through: string; readonly price: string | undefined }
type Held = { readonly through: string; readonly price: string | undefined }
type Next = { readonly month: string; readonly dueOn: string; readonly amount: string | undefined }
type Owed = { readonly months: string; readonly total: string; readonly count: number }

/** «айына 4 250 ₸», where the price is known. */
function monthly(price: string | undefined): Text {
  if (price === undefined) return { kk: '', ru: '', en: '' }
  const sum = sumText(price)
  return { kk: ` (айына ${sum.kk})`, ru: ` (${sum.ru} в месяц)`, en: ` (${sum.en} a month)` }
}

function amountOf(amount: string | undefined): Text {
  if (amount === undefined) return { kk: '', ru: '', en: '' }
  const sum = sumText(amount)
  return { kk: ` – ${sum.kk}`, ru: ` – ${sum.ru}`, en: `, ${sum.en}` }
}

export const advice = {
  notStarted: (): Text => ({
    kk: 'Ештеңе істеудің қажеті жоқ: кепілдік берілген тегін көмек бұрынғыдай көрсетіледі.',
    ru: 'Делать ничего не нужно: гарантированная бесплатная помощь оказывается как прежде.',
    en: 'Nothing to do: the guaranteed free care is given as before.',
  }),
  unknown: (): Text => ({
    kk: 'Қазір мәртебеңізді анықтай алмай отырмыз, бірақ бұл үшін көмектен бас тартылмайды. Кейінірек қайта тексеріңіз немесе 1414 нөміріне қоңырау шалыңыз.',
    ru: 'Сейчас мы не можем определить Ваш статус; в помощи из-за этого не отказывают. Проверьте позже или позвоните по номеру 1414.',
    en: 'We cannot tell your status now; care is not refused for it. Check again later or call 1414.',
  }),
  temporary: (): Text => ({
    kk: 'Шұғыл көмек Сізге де көрсетіледі; жоспарлы емделу үшін ерікті медициналық сақтандыру шартын жасасыңыз.',
    ru: 'Экстренную помощь Вам окажут; для плановой оформите добровольное медицинское страхование.',
    en: 'Emergency care is given to you too; for planned care take out voluntary health insurance.',
  }),
  died: (): Text => ({
    kk: 'Ештеңе істеудің қажеті жоқ. Мәлімет қате болса, тіркелімді жүргізетін органға хабарлаңыз.',
    ru: 'Делать ничего не нужно. Если запись ошибочна, сообщите органу, который ведёт регистр.',
    en: 'Nothing to do. If the record is wrong, tell the office that keeps the register.',
  }),
  beforeParticipation: (): Text => ({
    kk: 'Жүйеге қатысу басталған күнгі немесе одан кейінгі күнді сұраңыз.',
    ru: 'Спросите о дне, с которого началось участие, или о более позднем.',
    en: 'Ask about the day participation began or a later one.',
  }),
  stateForGood: (): Text => ({
    kk: 'Қазір ештеңе істеудің қажеті жоқ. Негіз өзгерсе, мәртебеңізді қайта тексеріңіз.',
    ru: 'Сейчас делать ничего не нужно. Если основание изменится, проверьте статус снова.',
    en: 'Nothing to do now. If the ground changes, check your status again.',
  }),
  ownService: (): Text => ({
    kk: 'Қазір ештеңе істеудің қажеті жоқ: көмекті қызметіңіз қамтамасыз етеді. Қызметтен босасаңыз, мәртебеңізді тексеріңіз.',
    ru: 'Сейчас делать ничего не нужно: помощь обеспечивает Ваша служба. После увольнения проверьте статус.',
    en: 'Nothing to do now: your service provides for care. Check your status when you leave it.',
  }),
  stateForLong: ({ last }: Ending): Text => {
    const to = dayText(last, 'to')
    return {
      kk: `Қазір ештеңе істеудің қажеті жоқ: бұл негіз ${to.kk} дейін (қоса алғанда) бар.`,
      ru: `Сейчас делать ничего не нужно: это основание действует по ${to.ru} включительно.`,
      en: `Nothing to do now: this ground holds through ${to.en}.`,
    }
  },
  childGrowsUp: ({ last, through, price }: Ending): Text => {
    const [end, to, cost] = [dayText(last, 'to'), dayText(through, 'to'), monthly(price)]
    return {
      kk: `Мемлекет Сіз үшін бала ретінде ${end.kk} дейін төлейді, құқық ${to.kk} дейін сақталады. Күндізгі бөлімде оқысаңыз, мемлекет төлей береді; әйтпесе жұмысқа орналасыңыз, жұмыссыз ретінде тіркеліңіз немесе жарнаны өзіңіз төлеңіз${cost.kk}, ТМК 122.`,
      ru: `Государство платит за Вас как за ребёнка по ${end.ru}, право сохранится по ${to.ru}. Если учитесь очно, государство продолжит платить; иначе устройтесь на работу, встаньте на учёт как безработный или платите взносы сами${cost.ru}, КНП 122.`,
      en: `The State pays for you as a child through ${end.en}, and the right is kept through ${to.en}. If you study full time the State goes on paying; otherwise take a job, register as unemployed or pay yourself${cost.en}, purpose code 122.`,
    }
  },
  coverEnds: ({ last, through, price }: Ending): Text => {
    const [end, to, cost] = [dayText(last, 'to'), dayText(through, 'to'), monthly(price)]
    return {
      kk: `Бұл негіз ${end.kk} дейін бар, құқық ${to.kk} дейін сақталады. Содан кейін үзіліп қалмауы үшін жұмысқа орналасыңыз немесе жарнаны өзіңіз төлеңіз${cost.kk}, ТМК 122.`,
      ru: `Это основание действует по ${end.ru}, право сохранится по ${to.ru}. Чтобы оно не прервалось, устройтесь на работу или платите взносы сами${cost.ru}, КНП 122.`,
      en: `This ground holds through ${end.en}, and the right is kept through ${to.en}. To keep it after that, take a job or pay yourself${cost.en}, purpose code 122.`,
    }
  },
  transition: ({ through, price }: Held): Text => {
    const [to, cost] = [dayText(through, 'to'), monthly(price)]
    return {
      kk: `Медициналық көмек алу құқығы ${to.kk} дейін (қоса алғанда) бар. Содан кейін үзілмеуі үшін жұмысқа орналасыңыз немесе жарнаны өзіңіз төлеңіз${cost.kk}, ТМК 122.`,
      ru: `Право на помощь есть по ${to.ru} включительно. Чтобы оно не прервалось, устройтесь на работу или платите взносы сами${cost.ru}, КНП 122.`,
      en: `The right to care holds through ${to.en}. To keep it after that, take a job or pay yourself${cost.en}, purpose code 122.`,
    }
  },
  paidByEmployer: ({ through, price }: Held): Text => {
    const [to, cost] = [dayText(through, 'to'), monthly(price)]
    return {
      kk: `Қазір ештеңе істеудің қажеті жоқ. Жұмыстан шықсаңыз, құқық ${to.kk} дейін сақталады; бос айларды өзіңіз төлей аласыз${cost.kk}.`,
      ru: `Сейчас делать ничего не нужно. Если уволитесь, право сохранится по ${to.ru}; пропущенные месяцы можно оплатить самому${cost.ru}.`,
      en: `Nothing to do now. If you leave the job the right is kept through ${to.en}; missed months you can pay yourself${cost.en}.`,
    }
  },
  payNext: ({ month, dueOn, amount, through }: Next & { readonly through: string }): Text => {
    const [of, by, sum, to] = [
      monthText(month),
      dayText(dueOn, 'to'),
      amountOf(amount),
      dayText(through, 'to'),
    ]
    return {
      kk: `Келесі төлем: ${of.kk} айы үшін${sum.kk}, ${by.kk} дейін, ТМК 122. Төлемесеңіз, құқық ${to.kk} дейін ғана сақталады.`,
      ru: `Следующий платёж: за ${of.ru}${sum.ru}, по ${by.ru}, КНП 122. Если не заплатить, право сохранится только по ${to.ru}.`,
      en: `Next payment: for ${of.en}${sum.en}, by ${by.en}, purpose code 122. Without it the right is kept only through ${to.en}.`,
    }
  },
  prepaid: (through: string | undefined): Text => {
    if (through === undefined) return advice.stateForGood()
    const to = dayText(through, 'to')
    return {
      kk: `Қазір ештеңе істеудің қажеті жоқ. Құқық үзілмеуі үшін келесі айларды ${to.kk} дейін төлеңіз.`,
      ru: `Сейчас делать ничего не нужно. Чтобы право не прервалось, оплатите следующие месяцы до ${to.ru}.`,
      en: `Nothing to do now. To keep the right unbroken, pay for the months after by ${to.en}.`,
    }
  },
  graceWithArrears: ({
    through,
    months,
    total,
  }: Omit<Owed, 'count'> & { readonly through: string }): Text => {
    const [to, of, sum] = [dayText(through, 'to'), monthsPhrase(months), sumText(total)]
    return {
      kk: `Құқық ${to.kk} дейін (қоса алғанда) сақталады. Үзілмеуі үшін осы күнге дейін ${sum.kk} төлеңіз (${of.kk}), ТМК 122; жұмыста болсаңыз, бұл айларды жұмыс беруші төлеуге тиіс.`,
      ru: `Право сохраняется по ${to.ru} включительно. Чтобы оно не прервалось, заплатите до этого дня ${sum.ru} (${of.ru}), КНП 122; если Вы работаете, за эти месяцы должен платить работодатель.`,
      en: `The right is kept through ${to.en}. To keep it after that, pay ${sum.en} by then (${of.en}), purpose code 122; if you are employed, these months are the employer’s to pay.`,
    }
  },
  graceWithoutArrears: ({ month, dueOn, amount, through }: Next & { readonly through: string }): Text => {
    const [of, by, sum, to] = [
      monthText(month),
      dayText(dueOn, 'to'),
      amountOf(amount),
      dayText(through, 'to'),
    ]
    return {
      kk: `Құқық ${to.kk} дейін (қоса алғанда) сақталады. Жұмысқа орналасыңыз немесе ${by.kk} дейін ${of.kk} айы үшін жарна төлеңіз${sum.kk}, ТМК 122.`,
      ru: `Право сохраняется по ${to.ru} включительно. Устройтесь на работу или заплатите по ${by.ru} взнос за ${of.ru}${sum.ru}, КНП 122.`,
      en: `The right is kept through ${to.en}. Take a job, or pay the contribution for ${of.en} by ${by.en}${sum.en}, purpose code 122.`,
    }
  },
  payArrears: ({ months, total, count }: Owed): Text => {
    const [of, sum] = [monthsPhrase(months), sumText(total)]
    return {
      kk: `${count} айдың берешегін – барлығы ${sum.kk} – төлеңіз (${of.kk}), ТМК 122: ақша Қорға түскен күннен бастап сақтандырылған боласыз.`,
      ru: `Заплатите за ${monthsCounted(count).ru} – всего ${sum.ru} (${of.ru}), КНП 122: Вы будете застрахованы со дня, когда деньги поступят в Фонд.`,
      en: `Pay for ${monthsCounted(count).en}, ${sum.en} in all (${of.en}), purpose code 122: you are insured from the day the Fund has the money.`,
    }
  },
  employerOwes: ({ months, total, count }: Owed): Text => {
    const [of, sum] = [monthsPhrase(months), sumText(total)]
    return {
      kk: `Жұмыс берушіден ${count} айды төлеуді талап етіңіз (${of.kk}) немесе өзіңіз төлеңіз – барлығы ${sum.kk}, ТМК 122: ақша Қорға түскен күннен бастап сақтандырылған боласыз.`,
      ru: `Потребуйте от работодателя оплатить ${monthsCounted(count).ru} (${of.ru}) или заплатите сами – всего ${sum.ru}, КНП 122: Вы будете застрахованы со дня, когда деньги поступят в Фонд.`,
      en: `Ask the employer to pay for ${monthsCounted(count).en} (${of.en}) or pay yourself, ${sum.en} in all, purpose code 122: you are insured from the day the Fund has the money.`,
    }
  },
  payFirst: ({ month, dueOn, amount }: Next): Text => {
    const [of, by, sum] = [monthText(month), dayText(dueOn), amountOf(amount)]
    return {
      kk: `${of.kk} айы үшін жарна төлеңіз${sum.kk} (мерзімі – ${by.kk}), ТМК 122: ақша Қорға түскен күннен бастап сақтандырылған боласыз.`,
      ru: `Заплатите взнос за ${of.ru}${sum.ru} (срок – ${by.ru}), КНП 122: Вы будете застрахованы со дня, когда деньги поступят в Фонд.`,
      en: `Pay the contribution for ${of.en}${sum.en} (due ${by.en}), purpose code 122: you are insured from the day the Fund has the money.`,
    }
  },
}
