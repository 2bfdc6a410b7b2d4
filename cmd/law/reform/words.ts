/** What `kepil law reform` says: headings, names of dues and states, and what it takes for granted. */
import { headings as lawHeadings } from '#law/names'
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
  dues: { kk: 'Аударымдар мен жарналар, ₸', ru: 'Отчисления и взносы, ₸', en: 'Dues, ₸' },
  people: { kk: 'Адам', ru: 'Человек', en: 'Persons' },
  before: { kk: 'Қазір', ru: 'Сейчас', en: 'Now' },
  after: { kk: 'Реформамен', ru: 'С реформой', en: 'With it' },
  difference: { kk: 'Айырма', ru: 'Разница', en: 'Difference' },
  total: { kk: 'Барлығы', ru: 'Всего', en: 'Total' },
  totalKnown: { kk: 'Белгілісінің барлығы', ru: 'Всего известных', en: 'Total of those known' },
  ofItPaid: { kk: 'оның төленетіні', ru: 'из них платят', en: 'of it paid' },
  notKnown: { kk: 'белгісіз', ru: 'неизвестно', en: 'not known' },
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
  noIncome: lawHeadings.noIncome,
  less: { kk: 'Аз төлейді', ru: 'Платят меньше', en: 'Pay less' },
  more: { kk: 'Көп төлейді', ru: 'Платят больше', en: 'Pay more' },
  same: { kk: 'Өзгеріссіз', ru: 'Без изменений', en: 'The same' },
  ownChange: { kk: 'Өзінен, айына', ru: 'С него, в месяц', en: 'His own, a month' },
  employerChange: { kk: 'Жұмыс берушіден', ru: 'С работодателя', en: 'His employer' },
} as const satisfies Record<string, Text>
