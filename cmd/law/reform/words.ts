/** What `kepil law reform` says: headings, names of dues and states, and what it takes for granted. */
import type { Text } from '#vocabulary/text.ts'

/** Said with every comparison, so that nobody takes it for a forecast. */
export const staticBehaviour: Text = {
  kk: 'Ешкім әдетін өзгертпейді деп есептелді: табыс та, жұмыс та сол қалпында, әр төлеуші бұрын төлеген айларында жаңа соманы төлейді.',
  ru: 'Считается, что никто не меняет поведения: доходы и работа те же, каждый плательщик в те же месяцы платит новую сумму.',
  en: 'Nobody is taken to change what he does: incomes and work stay, and each payer pays the new sum in the same months.',
}

export const carriedForward: Text = {
  kk: 'Төлемдер {month} айын қоса белгілі. Одан кейін бәрі сол күйінде қалады: соңғы үш айдың бірінде кім үшін төленсе, әрі қарай да уақытында төленеді.',
  ru: 'Платежи известны по {month}. Дальше всё остаётся как было: за кого платили в один из трёх последних месяцев, за того платят и дальше, в срок.',
  en: 'Payments are known through {month}. After it all stays as it was: whoever was paid for in one of the last three months goes on being paid for, in time.',
}

export const headings = {
  reform: { kk: 'Егер', ru: 'Что если', en: 'What if' },
  assumed: { kk: 'Болжам', ru: 'Допущение', en: 'Assumption' },
  months: { kk: 'Айлар', ru: 'Месяцы', en: 'Months' },
  persons: { kk: 'адам', ru: 'человек', en: 'persons' },
  dues: { kk: 'Аударымдар мен жарналар, ₸', ru: 'Отчисления и взносы, ₸', en: 'Dues, ₸' },
  people: { kk: 'Адам', ru: 'Человек', en: 'Persons' },
  before: { kk: 'Қазір', ru: 'Сейчас', en: 'Now' },
  after: { kk: 'Реформамен', ru: 'С реформой', en: 'With it' },
  difference: { kk: 'Айырма', ru: 'Разница', en: 'Difference' },
  total: { kk: 'Барлығы', ru: 'Всего', en: 'Total' },
  totalKnown: { kk: 'Белгілісінің барлығы', ru: 'Всего известных', en: 'Total of those known' },
  ofItPaid: { kk: 'оның төленетіні', ru: 'из них платят', en: 'of it paid' },
  notKnown: { kk: 'белгісіз', ru: 'неизвестно', en: 'not known' },
  on: { kk: 'күні', ru: 'на', en: 'on' },
  insured: { kk: 'Сақтандырылған', ru: 'Застрахованы', en: 'Insured' },
  uninsured: { kk: 'Сақтандырылмаған', ru: 'Не застрахованы', en: 'Not insured' },
  unknown: { kk: 'Айту мүмкін емес', ru: 'Сказать нельзя', en: 'Cannot be told' },
  gained: {
    kk: 'Тек реформамен сақтандырылады',
    ru: 'Застрахованы только с реформой',
    en: 'Insured only with it',
  },
  lost: {
    kk: 'Тек реформасыз сақтандырылады',
    ru: 'Застрахованы только без реформы',
    en: 'Insured only without it',
  },
  incomes: { kk: 'Айлық табыс, ₸', ru: 'Доход в месяц, ₸', en: 'Income a month, ₸' },
  noIncome: { kk: 'табысы жазылмаған', ru: 'доход не записан', en: 'no income on record' },
  less: { kk: 'Аз төлейді', ru: 'Платят меньше', en: 'Pay less' },
  more: { kk: 'Көп төлейді', ru: 'Платят больше', en: 'Pay more' },
  same: { kk: 'Өзгеріссіз', ru: 'Без изменений', en: 'The same' },
  ownChange: { kk: 'Өзінен, айына', ru: 'С него, в месяц', en: 'His own, a month' },
  employerChange: { kk: 'Жұмыс берушіден', ru: 'С работодателя', en: 'His employer' },
} as const satisfies Record<string, Text>

export const kindNames: Readonly<Record<string, Text>> = {
  employer: { kk: 'Жұмыс беруші аударымы', ru: 'Отчисления работодателей', en: 'Employer deduction' },
  employee: { kk: 'Жұмыскер жарнасы', ru: 'Взносы работников', en: 'Employee contribution' },
  gph: { kk: 'АҚС бойынша жарна', ru: 'Взносы по ГПХ', en: 'Civil-law contribution' },
  entrepreneur: { kk: 'Кәсіпкер жарнасы', ru: 'Взносы предпринимателей', en: 'Entrepreneur contribution' },
  self: { kk: 'Дербес төлеуші жарнасы', ru: 'Взносы самостоятельных', en: 'Self-payer contribution' },
  state: { kk: 'Мемлекет жарнасы', ru: 'Взносы государства', en: 'State contribution' },
}

export const stateNames: Readonly<Record<string, Text>> = {
  paid: { kk: 'жарна төленген', ru: 'взносы уплачены', en: 'contributions paid' },
  state: { kk: 'бюджет төлейді', ru: 'платит бюджет', en: 'the budget pays' },
  grace: { kk: 'жеңілдікті мерзім', ru: 'льготный срок', en: 'grace period' },
  prepaid: { kk: 'алдын ала төленген', ru: 'оплачено вперёд', en: 'paid ahead' },
  'own-service': { kk: 'өз қызметі', ru: 'своя служба', en: 'own service' },
  'never-covered': { kk: 'ешқашан төленбеген', ru: 'никогда не платили', en: 'never paid for' },
  'group-ended': { kk: 'санаты аяқталған', ru: 'категория закончилась', en: 'budget-paid group ended' },
  'employer-stopped': {
    kk: 'жұмыс беруші тоқтатқан',
    ru: 'работодатель перестал',
    en: 'employer stopped paying',
  },
  'own-payments-stopped': {
    kk: 'өз төлемін тоқтатқан',
    ru: 'перестали платить за себя',
    en: 'own payments stopped',
  },
}

export const unitSigns: Readonly<Record<string, Text>> = {
  'per cent': { kk: ' %', ru: ' %', en: ' %' },
  'minimum wages': { kk: ' ЕТЖ', ru: ' МЗП', en: ' minimum wages' },
  months: { kk: ' ай', ru: ' мес.', en: ' months' },
  tenge: { kk: ' ₸', ru: ' ₸', en: ' ₸' },
}
