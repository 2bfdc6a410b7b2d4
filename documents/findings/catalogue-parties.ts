/** D03 and D05 to D07: accounts, banks, the receiver and the payer. */
import { always, type CatalogueEntry } from './entry.ts'

const documentLevel = { level: 'document', decidable: 'file' } as const
const fatal = { ...documentLevel, actions: always('fatal') } as const
const returned = { ...documentLevel, actions: always('return') } as const

const payerNumberRemedy = {
  kk: 'Төлем қайтарылады. Төлеушінің БСН/ЖСН нөмірін түзетіп, қайта төлеңіз.',
  ru: 'Платёж будет возвращён. Исправьте БИН/ИИН плательщика и заплатите снова.',
  en: 'The payment is returned. Correct the BIN or IIN of the payer and pay again.',
}
const requisitesRemedy = {
  kk: 'Төлем қайтарылады. Деректемелерді түзетіп қайта төлеңіз: Мемлекеттік корпорация, БСН 160440007161, шот KZ92009MEDS368609103, ТМК 121–124.',
  ru: 'Платёж будет возвращён. Исправьте реквизиты и заплатите снова: Государственная корпорация, БИН 160440007161, счёт KZ92009MEDS368609103, КНП 121–124.',
  en: 'The payment is returned. Correct the details and pay again: State Corporation, BIN 160440007161, account KZ92009MEDS368609103, purpose code 121 to 124.',
}
const correctAccount = {
  kk: 'Шотты банктегі шартпен салыстырып түзетіңіз де, құжатты қайта жіберіңіз.',
  ru: 'Сверьте счёт с договором в банке, исправьте и отправьте документ снова.',
  en: 'Compare the account with the contract at the bank, correct it and send the document again.',
}
const correctBank = {
  kk: 'Шотты немесе БСК кодын түзетіп, құжатты қайта жіберіңіз.',
  ru: 'Исправьте счёт или БИК и отправьте документ снова.',
  en: 'Correct the account or the BIC and send the document again.',
}

const accountFindings = {
  'payer-iban-wrong': {
    code: 'D03',
    ...fatal,
    what: {
      kk: 'Төлеушінің шоты {iban} дұрыс емес: бақылау саны сәйкес келмейді немесе шот 20 таңбадан тұрмайды.',
      ru: 'Счёт плательщика {iban} неверен: не сходятся контрольные цифры, или в нём не 20 знаков.',
      en: 'The account of the payer, {iban}, is wrong: its check digits do not hold, or it is not 20 characters.',
    },
    remedy: correctAccount,
  },
  'receiver-iban-wrong': {
    code: 'D03',
    ...fatal,
    what: {
      kk: 'Алушының шоты {iban} дұрыс емес: бақылау саны сәйкес келмейді немесе шот 20 таңбадан тұрмайды.',
      ru: 'Счёт получателя {iban} неверен: не сходятся контрольные цифры, или в нём не 20 знаков.',
      en: 'The account of the receiver, {iban}, is wrong: its check digits do not hold, or it is not 20 characters.',
    },
    remedy: {
      kk: 'Міндетті әлеуметтік медициналық сақтандыру шоты: KZ92009MEDS368609103. Түзетіп, қайта жіберіңіз.',
      ru: 'Счёт обязательного социального медицинского страхования: KZ92009MEDS368609103. Исправьте и отправьте снова.',
      en: 'The account of the health insurance is KZ92009MEDS368609103. Correct it and send again.',
    },
  },
  'payer-bank-differs': {
    code: 'D03',
    ...fatal,
    what: {
      kk: 'Төлеушінің шотындағы банк коды {bankCode}, ал көрсетілген БСК — {bic}: олар әртүрлі банктер.',
      ru: 'Код банка в счёте плательщика {bankCode}, а БИК указан {bic}: это разные банки.',
      en: 'The bank code in the account of the payer is {bankCode} and the BIC given is {bic}: two different banks.',
    },
    remedy: correctBank,
  },
  'receiver-bank-differs': {
    code: 'D03',
    ...fatal,
    what: {
      kk: 'Алушының шотындағы банк коды {bankCode}, ал көрсетілген БСК — {bic}: олар әртүрлі банктер.',
      ru: 'Код банка в счёте получателя {bankCode}, а БИК указан {bic}: это разные банки.',
      en: 'The bank code in the account of the receiver is {bankCode} and the BIC given is {bic}: two different banks.',
    },
    remedy: correctBank,
  },
} as const satisfies Record<string, CatalogueEntry>

const receiverFindings = {
  'purpose-code-foreign': {
    code: 'D05',
    ...returned,
    what: {
      kk: 'Төлем мақсатының коды {purposeCode} міндетті әлеуметтік медициналық сақтандыруға жатпайды.',
      ru: 'Код назначения платежа {purposeCode} не относится к обязательному социальному медицинскому страхованию.',
      en: 'Purpose code {purposeCode} is not of the mandatory health insurance.',
    },
    remedy: requisitesRemedy,
  },
  'receiver-of-other-purpose': {
    code: 'D05',
    ...returned,
    what: {
      kk: 'Алушының шоты {iban} төлем мақсатының {purposeCode} кодына сәйкес келмейді.',
      ru: 'Счёт получателя {iban} не подходит к коду назначения платежа {purposeCode}.',
      en: 'The account of the receiver, {iban}, does not fit purpose code {purposeCode}.',
    },
    remedy: requisitesRemedy,
  },
  'receiver-identifier-differs': {
    code: 'D05',
    ...returned,
    what: {
      kk: 'Алушының БСН нөмірі «{found}» Мемлекеттік корпорацияныкі емес.',
      ru: 'БИН получателя «{found}» — не Государственной корпорации.',
      en: 'The BIN of the receiver, "{found}", is not that of the State Corporation.',
    },
    remedy: requisitesRemedy,
  },
} as const satisfies Record<string, CatalogueEntry>

const payerFindings = {
  'payer-identifier-length': {
    code: 'D06',
    ...returned,
    what: {
      kk: 'Төлеушінің БСН/ЖСН нөмірі 12 саннан тұрмайды.',
      ru: 'БИН/ИИН плательщика не из 12 цифр.',
      en: 'The BIN or IIN of the payer is not twelve digits.',
    },
    remedy: payerNumberRemedy,
  },
  'payer-identifier-structure': {
    code: 'D06',
    ...returned,
    what: {
      kk: 'Төлеушінің {identifier} нөмірі БСН де, ЖСН де бола алмайды: ішіндегі күн немесе белгі сандары жоқ мәнді білдіреді.',
      ru: 'Номер плательщика {identifier} не может быть ни БИН, ни ИИН: дата или признак в нём не существуют.',
      en: 'The number of the payer, {identifier}, can be neither a BIN nor an IIN: the date or the kind in it does not exist.',
    },
    remedy: payerNumberRemedy,
  },
  'payer-identifier-check-digit': {
    code: 'D06',
    ...returned,
    what: {
      kk: 'Төлеушінің {identifier} нөмірінде бақылау саны қате.',
      ru: 'В номере плательщика {identifier} неверна контрольная цифра.',
      en: 'The check digit of the number of the payer, {identifier}, is wrong.',
    },
    remedy: payerNumberRemedy,
  },
  'payer-deregistered': {
    code: 'D06',
    level: 'document',
    decidable: 'register',
    actions: always('flag'),
    what: {
      kk: 'Төлеуші {on:day} күні тіркеуден шығарылған.',
      ru: 'Плательщик снят с учёта {on:day}.',
      en: 'The payer was taken off the register on {on:day}.',
    },
    remedy: {
      kk: 'Төлем өтеді. Төлеушінің мәртебесін нақтылаңыз.',
      ru: 'Платёж проходит. Уточните состояние плательщика.',
      en: 'The payment passes. Find out how the payer stands.',
    },
  },
  'payer-suspended': {
    code: 'D06',
    level: 'document',
    decidable: 'register',
    actions: always('flag'),
    what: {
      kk: 'Төлеушінің қызметі {on:day} күнінен бастап тоқтатыла тұрған.',
      ru: 'Деятельность плательщика приостановлена с {on:day}.',
      en: 'The activity of the payer has been suspended since {on:day}.',
    },
    remedy: {
      kk: 'Төлем өтеді. Төлеушінің мәртебесін нақтылаңыз.',
      ru: 'Платёж проходит. Уточните состояние плательщика.',
      en: 'The payment passes. Find out how the payer stands.',
    },
  },
  'purpose-unusual-for-payer': {
    code: 'D07',
    level: 'document',
    decidable: 'register',
    actions: always('flag'),
    what: {
      kk: 'Төлем мақсатының {purposeCode} коды мұндай төлеушіге тән емес: жеке тұлғаның жұмыскері жоқ.',
      ru: 'Код назначения платежа {purposeCode} необычен для такого плательщика: у физического лица нет работников.',
      en: 'Purpose code {purposeCode} is unusual for such a payer: a natural person without workers.',
    },
    remedy: {
      kk: 'Өзі үшін төлесе, 122 кодын қолданыңыз; қате болса, қайтаруға өтініш беріңіз.',
      ru: 'За себя платят с кодом 122; если это ошибка, подайте заявление на возврат.',
      en: 'For oneself one pays with code 122; if this is a mistake, apply for a refund.',
    },
  },
} as const satisfies Record<string, CatalogueEntry>

export const partyFindings = { ...accountFindings, ...receiverFindings, ...payerFindings } as const
