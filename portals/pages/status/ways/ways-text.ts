import { purposeCodeName } from '#law/names'
import type { Text } from '#vocabulary/text.ts'

/** The ways to be insured, and how to pay. */
export const waysText = {
  title: {
    kk: 'Қандай жолдар бар, қанша тұрады',
    ru: 'Какие есть способы и сколько они стоят',
    en: 'The ways, and what they cost',
  },
  early: {
    kk: 'Банктен шыққан ақша Қорға үш жұмыс күніне дейін жетеді, сондықтан соңғы күнді күтпеңіз. Таңдаған жолыңыздағы айлардың бәрін бір күнде төлеңіз. Сома ақша көрсетілген күнге дейін қай күні түссе де жететіндей: мерзімі сол аралықта келетін ай да қосылған.',
    ru: 'От банка до Фонда деньги идут до трёх рабочих дней, поэтому не ждите последнего дня. Все месяцы одного способа оплатите в один день. Сумма такая, чтобы её хватило, в какой бы день до названного деньги ни поступили: месяц, срок которого наступает за это время, в неё входит.',
    en: 'From the bank to the Fund money takes up to three working days, so do not wait for the last day. Pay all months of a way on one day. The sum suffices on whichever day up to the one named the money comes: a month that falls due meanwhile is in it.',
  },
  creditedBy: {
    kk: 'Ақша Қорға түсетін соңғы күн',
    ru: 'Последний день для денег в Фонде',
    en: 'Last day for the money at the Fund',
  },
  firstDay: {
    kk: 'Сақтандырудың алғашқы күні',
    ru: 'Первый день страховки',
    en: 'First day of being insured',
  },
  dayItComes: { kk: 'ақша түскен күн', ru: 'день поступления', en: 'the day it comes' },
  orLater: {
    kk: '{day}, ақша кейін түссе – сол күн',
    ru: '{day}, а при поступлении позже – его день',
    en: '{day}, or the day it comes if later',
  },
  lastDay: { kk: 'Соңғы күні', ru: 'Последний день', en: 'Last day' },
  free: { kk: 'тегін', ru: 'бесплатно', en: 'free' },
  months: { kk: 'Айлар', ru: 'Месяцы', en: 'Months' },
  perMonth: { kk: 'Бір айға, ₸', ru: 'За месяц, ₸', en: 'A month, ₸' },
  sum: { kk: 'Барлығы, ₸', ru: 'Всего, ₸', en: 'In all, ₸' },
  copyWay: { kk: 'Төлем деректерін көшіру', ru: 'Скопировать для оплаты', en: 'Copy for the payment' },
  requisites: { kk: 'Қайда төлеу керек', ru: 'Где и как заплатить', en: 'Where to pay' },
  where: {
    kk: 'Кез келген банк немесе «Қазпошта» арқылы төлеңіз: ақша Мемлекеттік корпорацияның осы шотына түседі, ол Қорға жібереді.',
    ru: 'Платить можно через любой банк или Казпочту: деньги поступают на этот счёт Государственной корпорации, а она передаёт их Фонду.',
    en: 'Pay through any bank or Kazpost: the money goes to this account of the State Corporation, which passes it on to the Fund.',
  },
  payee: { kk: 'Алушы', ru: 'Получатель', en: 'Payee' },
  bin: { kk: 'Алушының БСН', ru: 'БИН получателя', en: 'BIN of the payee' },
  account: { kk: 'Шот (ЖСК)', ru: 'Счёт (ИИК)', en: 'Account' },
  bic: { kk: 'БСК', ru: 'БИК', en: 'BIC' },
  beneficiary: { kk: 'Алушының коды (Кбе)', ru: 'Код получателя (Кбе)', en: 'Code of the payee (Kbe)' },
  code: purposeCodeName,
  forWhom: {
    kk: 'Төлемде өз ЖСН-іңізді, аты-жөніңізді және әр айды бөлек көрсетіңіз. Банк басқа бір дерек сұраса немесе шот өзгерген болса, банктен не 1414 нөмірінен нақтылаңыз.',
    ru: 'В платеже укажите свой ИИН, фамилию и имя и каждый месяц отдельно. Если банк спросит что-то ещё или счёт изменился, уточните в банке или по номеру 1414.',
    en: 'Give your IIN, your name and each month by itself. If the bank asks for anything else, or the account has changed, ask the bank or call 1414.',
  },
  asOf: {
    kk: 'Деректемелер Қордың 2020 жылғы парақшасы бойынша.',
    ru: 'Реквизиты – по странице Фонда 2020 года.',
    en: 'As on the Fund’s page of 2020.',
  },
} satisfies Record<string, Text>
