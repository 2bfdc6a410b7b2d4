/** P05 to P08: the month paid for and the sum. */
import { always, type CatalogueEntry, fromTheFirstDay } from './entry.ts'

const personLevel = { level: 'person', decidable: 'file' } as const
const returned = { ...personLevel, actions: always('return') } as const
const flagged = { ...personLevel, actions: always('flag') } as const

const monthRemedy = {
  kk: 'Сома қайтарылады. Кезеңді ААЖЖЖЖ түрінде, мысалы 112018 деп түзетіп, қайта төлеңіз.',
  ru: 'Сумма будет возвращена. Исправьте период (ММГГГГ, например 112018) и заплатите снова.',
  en: 'The sum is returned. Correct the period (MMYYYY, such as 112018) and pay again.',
}
const monthOfTable = {
  remedy: {
    kk: 'Сома қайтарылады. Айды ЖЖЖЖ-АА түрінде, мысалы 2018-11 деп түзетіп, қайта төлеңіз; Excel бағдарламасында ұяшық пішімін «Мәтін» етіп қойыңыз.',
    ru: 'Сумма будет возвращена. Исправьте месяц (ГГГГ-ММ, например 2018-11) и заплатите снова; в Excel задайте ячейкам формат «Текстовый».',
    en: 'The sum is returned. Correct the month (YYYY-MM, such as 2018-11) and pay again; in Excel give the cells the format "Text".',
  },
}
const doubleRemedy = {
  kk: 'Төлем өтеді. Қате болса, артық төленген соманы қайтаруға өтініш беріңіз.',
  ru: 'Платёж проходит. Если это ошибка, подайте заявление на возврат излишне уплаченной суммы.',
  en: 'The payment passes. If it is a mistake, apply for the refund of the overpayment.',
}
const capActions = [
  {
    from: fromTheFirstDay,
    until: '2025-03-31',
    action: 'flag',
    remedy: {
      kk: 'Төлем толық өтеді. Артық төленген соманы өтініш бойынша қайтаруға болады.',
      ru: 'Платёж проходит целиком. Излишек возвращается по заявлению.',
      en: 'The payment passes whole. The overpayment can be refunded on application.',
    },
  },
  {
    from: '2025-03-31',
    action: 'return-excess',
    remedy: {
      kk: 'Шектен асқан {excess:money} қайтарылады, қалғаны өтеді.',
      ru: 'Сумма сверх предела, {excess:money}, будет возвращена, остальное проходит.',
      en: 'The part above the limit, {excess:money}, is returned; the rest passes.',
    },
  },
] as const

const monthFindings = {
  'month-missing': {
    code: 'P05',
    ...returned,
    what: {
      kk: 'Төлем кезеңі көрсетілмеген.',
      ru: 'Период платежа не указан.',
      en: 'The month paid for is missing.',
    },
    remedy: monthRemedy,
    inTable: monthOfTable,
  },
  'month-malformed': {
    code: 'P05',
    ...returned,
    what: {
      kk: 'Төлем кезеңі «{found}» ай емес.',
      ru: 'Период платежа «{found}» — не месяц.',
      en: 'The period "{found}" is not a month.',
    },
    remedy: monthRemedy,
    inTable: monthOfTable,
  },
  'month-as-number': {
    code: 'P05',
    ...returned,
    what: {
      kk: 'Төлем кезеңінің орнында Excel күннің орнына жазатын «{found}» саны тұр.',
      ru: 'На месте периода стоит число «{found}», которым Excel записывает дату.',
      en: 'In the place of the month stands the number "{found}", by which Excel writes a day.',
    },
    remedy: monthRemedy,
    inTable: monthOfTable,
  },
  'month-too-early': {
    code: 'P05',
    ...returned,
    what: {
      kk: 'Төлем кезеңі {month:month}, ал міндетті әлеуметтік медициналық сақтандыру 2017 жылғы шілдеде басталды.',
      ru: 'Период платежа {month:month}, а обязательное социальное медицинское страхование началось в июле 2017 года.',
      en: 'The month paid for is {month:month}, and the mandatory health insurance began in July 2017.',
    },
    remedy: monthRemedy,
    inTable: monthOfTable,
  },
  'month-too-far': {
    code: 'P05',
    ...returned,
    what: {
      kk: 'Төлем кезеңі {month:month} төлем күнінен 12 айдан артық кейін.',
      ru: 'Период платежа {month:month} более чем на 12 месяцев позже дня платежа.',
      en: 'The month paid for, {month:month}, is more than 12 months after the day of payment.',
    },
    remedy: monthRemedy,
    inTable: monthOfTable,
  },
} as const satisfies Record<string, CatalogueEntry>

const sumFindings = {
  'row-repeated': {
    code: 'P06',
    ...flagged,
    what: {
      kk: 'Осы төлеушінің осы адам, ай және сома бойынша жолы файлда бұрын кездескен ({firstDocument}-құжат, {firstRow}-жол).',
      ru: 'Строка этого плательщика с тем же лицом, месяцем и суммой уже есть в файле (документ {firstDocument}, строка {firstRow}).',
      en: 'The same payer, person, month and sum already stand in the file (document {firstDocument}, row {firstRow}).',
    },
    remedy: {
      kk: 'Артық болса, файл жіберілмей тұрып жолды алып тастаңыз. Осы күйі жіберілсе, төлем өтеді, артық сома өтініш бойынша қайтарылады.',
      ru: 'Если строка лишняя, уберите её, пока файл не отправлен. Если отправить так, платёж пройдёт, а лишнее вернут по заявлению.',
      en: 'If the row is one too many, take it out before the file is sent. Sent as it is the payment passes, and the overpayment is refunded on application.',
    },
    inTable: {
      what: {
        kk: 'Осы төлеушінің осы адам, ай және сома бойынша жолы кестеде бұрын кездескен (Excel-дегі {firstLine}-жол).',
        ru: 'Строка этого плательщика с тем же лицом, месяцем и суммой уже есть в таблице (строка таблицы {firstLine}).',
        en: 'The same payer, person, month and sum already stand in the table (line {firstLine} of the sheet).',
      },
    },
  },
  'row-taken-before': {
    code: 'P06',
    level: 'person',
    decidable: 'database',
    actions: always('flag'),
    what: {
      kk: 'Дәл осындай төлем (төлеуші, адам, ай, сома) {on:day} күні түскен.',
      ru: 'Точно такой же платёж (плательщик, лицо, месяц, сумма) уже поступил {on:day}.',
      en: 'The very same payment (payer, person, month, sum) came on {on:day}.',
    },
    remedy: doubleRemedy,
  },
  'over-cap-one-payer': {
    code: 'P07',
    ...personLevel,
    actions: capActions,
    what: {
      kk: '{month:month} үшін бір төлеушіден {sum:money} түсті, ал ең көбі {cap:money}.',
      ru: 'За {month:month} от одного плательщика {sum:money}, а предел {cap:money}.',
      en: 'For {month:month} one payer pays {sum:money}, and the most is {cap:money}.',
    },
    remedy: capActions[0].remedy,
  },
  'over-cap-all-payers': {
    code: 'P07',
    level: 'person',
    decidable: 'database',
    actions: capActions,
    what: {
      kk: '{month:month} үшін барлық төлеушіден {sum:money} түсті, ал адамның жарнасының ең көбі {cap:money}.',
      ru: 'За {month:month} от всех плательщиков {sum:money}, а предел взносов лица {cap:money}.',
      en: 'For {month:month} all payers together pay {sum:money}, and the most for a person is {cap:money}.',
    },
    remedy: capActions[0].remedy,
  },
  'pair-differs': {
    code: 'P08',
    ...flagged,
    what: {
      kk: '{month:month}: аударым {deduction:money} пен жарна {contribution:money} бір табысқа сәйкес келмейді (күтілген жарна {expected:money}).',
      ru: '{month:month}: отчисление {deduction:money} и взнос {contribution:money} не от одного дохода (ожидался взнос {expected:money}).',
      en: '{month:month}: deduction {deduction:money} and contribution {contribution:money} are not of one income (a contribution of {expected:money} was expected).',
    },
    remedy: {
      kk: 'Төлем өтеді. Мөлшерлемелер мен табысты тексеріңіз; айырманы қосымша төлеңіз немесе қайтаруға өтініш беріңіз.',
      ru: 'Платёж проходит. Проверьте ставки и доход; недостающее доплатите, на излишек подайте заявление.',
      en: 'The payment passes. Check the rates and the income; pay what is short, or apply for the refund of the excess.',
    },
  },
  'own-payment-differs': {
    code: 'P08',
    ...flagged,
    what: {
      kk: '{month:month} үшін өзіне төленген сома {sum:money}: дара кәсіпкердің жарнасы {entrepreneurDue:money}, өзі үшін төлеушінікі {selfPayerDue:money}.',
      ru: 'За {month:month} за себя уплачено {sum:money}: взнос предпринимателя {entrepreneurDue:money}, самостоятельного плательщика {selfPayerDue:money}.',
      en: 'For {month:month} {sum:money} is paid for oneself: an entrepreneur owes {entrepreneurDue:money}, a self-payer {selfPayerDue:money}.',
    },
    remedy: {
      kk: 'Төлем өтеді. Сома кем болса, ай төленген болып есептелмейді: айырмасын төлеңіз.',
      ru: 'Платёж проходит. Если сумма меньше, месяц не будет считаться оплаченным: доплатите разницу.',
      en: 'The payment passes. If it is short, the month does not count as paid: pay the difference.',
    },
  },
  'base-differs': {
    code: 'P08',
    level: 'person',
    decidable: 'database',
    actions: always('flag'),
    what: {
      kk: '{month:month} үшін {sum:money} төленген, ал мәлімделген табыс бойынша {expected:money} болуға тиіс.',
      ru: 'За {month:month} уплачено {sum:money}, а по заявленному доходу должно быть {expected:money}.',
      en: 'For {month:month} {sum:money} is paid; by the income on record it should be {expected:money}.',
    },
    remedy: {
      kk: 'Төлем өтеді. Табысты немесе соманы нақтылаңыз.',
      ru: 'Платёж проходит. Уточните доход или сумму.',
      en: 'The payment passes. Look again at the income or the sum.',
    },
  },
} as const satisfies Record<string, CatalogueEntry>

export const paymentFindings = { ...monthFindings, ...sumFindings } as const
