/** Why a case is not answered, in words: what is wrong and what to write instead. */
import type { Day } from '#vocabulary/day.ts'
import type { Refusal } from '#vocabulary/refusal.ts'
import type { Text } from '#vocabulary/text.ts'
import { firstEditionDay, lastEditionDay } from '../book.ts'

/** The codes of bad cases, each with its general meaning. */
export const refusalCodes = {
  'unknown-rule': {
    kk: 'Мұндай ереже жоқ.',
    ru: 'Такого правила нет.',
    en: 'There is no such rule.',
  },
  'not-json': {
    kk: 'Жол JSON емес.',
    ru: 'Строка не является JSON.',
    en: 'The line is not JSON.',
  },
  'not-an-object': {
    kk: 'JSON нысаны (object) күтілді.',
    ru: 'Ожидается объект JSON.',
    en: 'A JSON object is expected.',
  },
  'unknown-field': {
    kk: 'Бұл өріс ережеде жоқ.',
    ru: 'Такого поля у правила нет.',
    en: 'The rule has no such field.',
  },
  'missing-field': {
    kk: 'Міндетті өріс жоқ.',
    ru: 'Нет обязательного поля.',
    en: 'A required field is missing.',
  },
  malformed: {
    kk: 'Өрістің жазылу түрі дұрыс емес.',
    ru: 'Поле записано в неверной форме.',
    en: 'The field is not in the right form.',
  },
  'unknown-value': {
    kk: 'Өрістің мәні рұқсат етілген тізімде жоқ.',
    ru: 'Значения поля нет в списке допустимых.',
    en: 'The value is not one of those allowed.',
  },
  'unknown-service': {
    kk: 'Тізімде мұндай қызмет жоқ.',
    ru: 'Такой услуги в каталоге нет.',
    en: 'The catalogue has no such service.',
  },
  'edition-unknown': {
    kk: 'Мұндай редакция жоқ.',
    ru: 'Такой редакции нет.',
    en: 'There is no such edition.',
  },
  'until-not-after-from': {
    kk: 'Кезеңнің соңы басынан кейін болуы керек.',
    ru: 'Конец периода должен быть позже начала.',
    en: 'A spell must end after it begins.',
  },
  'not-positive': {
    kk: 'Сома нөлден үлкен болуы керек.',
    ru: 'Сумма должна быть больше нуля.',
    en: 'The sum must be more than zero.',
  },
  'out-of-range': {
    kk: 'Мән есептеуге болатын шектен тыс.',
    ru: 'Значение вне пределов, в которых возможен расчёт.',
    en: 'The value is outside what can be computed.',
  },
  'fields-disagree': {
    kk: 'Өрістер бір-біріне қайшы.',
    ru: 'Поля противоречат друг другу.',
    en: 'The fields contradict each other.',
  },
  'income-over-limit': {
    kk: 'Табыс осы режимнің шегінен асады.',
    ru: 'Доход превышает предел этого режима.',
    en: 'The income is over the limit of this regime.',
  },
  'series-missing': {
    kk: 'Қатарда немесе ережеде сұралған уақыт үшін мән жоқ.',
    ru: 'В ряду или правиле нет значения на спрошенное время.',
    en: 'A series or rule has no value for the time asked about.',
  },
} as const satisfies Record<string, Text>

export type RefusalCode = keyof typeof refusalCodes

/** Why a case has no answer; `series` names the series or parameter that has no value. */
export type LawRefusal = Refusal<RefusalCode> & { readonly series?: string }

/** What to do where the place has nothing of its own to say. */
const usualRemedies: Partial<Record<RefusalCode, Text>> = {
  'unknown-rule': {
    kk: 'Ережелер тізімі: kepil law --help.',
    ru: 'Список правил: kepil law --help.',
    en: 'The rules are listed by kepil law --help.',
  },
  'not-json': {
    kk: 'Тырнақшаларды, жақшалар мен үтірлерді тексеріңіз; әр жағдай бір жолда тұруы керек.',
    ru: 'Проверьте кавычки, скобки и запятые; каждый случай стоит на одной строке.',
    en: 'Check quotes, brackets and commas; each case stands on one line.',
  },
  'not-an-object': {
    kk: 'Мұнда {"өріс": "мән"} түрін жазыңыз.',
    ru: 'Запишите здесь {"поле": "значение"}.',
    en: 'Write {"field": "value"} here.',
  },
  'unknown-service': {
    kk: 'Қызметтер тізімі: kepil law services.',
    ru: 'Список услуг: kepil law services.',
    en: 'The services are listed by kepil law services.',
  },
  'missing-field': {
    kk: 'Оны қосып, қайта сұраңыз.',
    ru: 'Добавьте его и спросите снова.',
    en: 'Add it and ask again.',
  },
  'out-of-range': {
    kk: 'Бүгінге жақынырақ күнді немесе азырақ соманы жазыңыз.',
    ru: 'Запишите время ближе к нашему или сумму поменьше.',
    en: 'Write a time nearer to ours, or a smaller sum.',
  },
}

/** The general meaning, the place and what to do there. */
export function refusalText(code: RefusalCode, field: string | undefined, todo?: Text): Text {
  const remedy = todo ?? usualRemedies[code]
  const meaning = refusalCodes[code]
  const at = field ? ` (${field})` : ''
  const say = (language: keyof Text): string =>
    `${meaning[language].slice(0, -1)}${at}.${remedy ? ` ${remedy[language]}` : ''}`
  return { kk: say('kk'), ru: say('ru'), en: say('en') }
}

/** What the forms of a case look like. */
export const forms = {
  month: {
    kk: 'Айды "2026-10" түрінде жазыңыз.',
    ru: 'Запишите месяц в виде "2026-10".',
    en: 'Write the month as "2026-10".',
  },
  day: {
    kk: 'Күнтізбеде бар күнді "2026-10-25" түрінде жазыңыз.',
    ru: 'Запишите существующий день в виде "2026-10-25".',
    en: 'Write a day that exists as "2026-10-25".',
  },
  sum: {
    kk: 'Теңгедегі соманы тырнақшаға алып, минуссыз, нүктеден кейін екі таңбамен жазыңыз: "1414.20"; нүктеге дейін 13 цифрдан аспасын.',
    ru: 'Запишите сумму в тенге в кавычках, без минуса, с двумя знаками после точки: "1414.20"; до точки не больше 13 цифр.',
    en: 'Write the sum in tenge in quotes, without a minus, with two decimals: "1414.20"; at most 13 digits before the point.',
  },
  text: {
    kk: 'Мәнді тырнақшаға алынған жол ретінде жазыңыз.',
    ru: 'Запишите значение строкой в кавычках.',
    en: 'Write the value as a string in quotes.',
  },
  list: {
    kk: 'JSON тізімін жазыңыз: […].',
    ru: 'Запишите список JSON: […].',
    en: 'Write a JSON list: […].',
  },
  count: {
    kk: '1 мен 10000 аралығындағы бүтін санды тырнақшасыз жазыңыз.',
    ru: 'Запишите целое число от 1 до 10000 без кавычек.',
    en: 'Write a whole number from 1 to 10000, without quotes.',
  },
  age: {
    kk: 'Толық жасты бүтін санмен, тырнақшасыз жазыңыз: 0 – 150.',
    ru: 'Запишите полный возраст целым числом без кавычек: от 0 до 150.',
    en: 'Write the age in full years as a whole number without quotes, 0 to 150.',
  },
  truth: {
    kk: 'true немесе false деп, тырнақшасыз жазыңыз.',
    ru: 'Запишите true или false, без кавычек.',
    en: 'Write true or false, without quotes.',
  },
  diagnosis: {
    kk: 'Диагнозды АХЖ-10 кодымен, бас латын әрпімен жазыңыз: "A36" немесе "A01.1".',
    ru: 'Запишите диагноз кодом МКБ-10 с заглавной латинской буквой: "A36" или "A01.1".',
    en: 'Write the diagnosis as an ICD-10 code with a Latin capital: "A36" or "A01.1".',
  },
  edition: {
    kk: `"current", "qa-2018" немесе ${firstEditionDay} мен ${lastEditionDay} аралығындағы күнді жазыңыз.`,
    ru: `Запишите "current", "qa-2018" или день с ${firstEditionDay} по ${lastEditionDay}.`,
    en: `Write "current", "qa-2018" or a day from ${firstEditionDay} through ${lastEditionDay}.`,
  },
} as const satisfies Record<string, Text>

/** Names what may stand there. */
export const oneOfText = (allowed: readonly string[]): Text => {
  const list = allowed.join(', ')
  return { kk: `Рұқсат етілгені: ${list}.`, ru: `Допустимы: ${list}.`, en: `Allowed: ${list}.` }
}

export const penaltyNeedsEnd: Text = {
  kk: 'Төлемдерді (payments) немесе есептеу күнін (asOf) көрсетіңіз.',
  ru: 'Укажите платежи (payments) или день расчёта (asOf).',
  en: 'Give payments or the day to count through (asOf).',
}

export const penaltyNeedsDueDay: Text = {
  kk: 'Берешек қай айдікі екенін (month) немесе төлеу мерзімін (dueOn) көрсетіңіз.',
  ru: 'Укажите месяц долга (month) или срок уплаты (dueOn).',
  en: 'Give the month the debt is of (month) or the due day (dueOn).',
}

export const penaltyOneDueDay: Text = {
  kk: 'Біреуін ғана қалдырыңыз: ай (month) немесе төлеу мерзімі (dueOn).',
  ru: 'Оставьте что-то одно: месяц (month) или срок уплаты (dueOn).',
  en: 'Keep only one: the month (month) or the due day (dueOn).',
}

/** A month before the first one that dues are of, `2017-07`. */
export const beforeFirstDues = (first: string): Text => ({
  kk: `Алғашқы аударымдар ${first} айы үшін төленді: сол айды немесе одан кейінгісін жазыңыз.`,
  ru: `Первые отчисления – за ${first}: запишите этот месяц или более поздний.`,
  en: `The first dues are of ${first}: write that month or a later one.`,
})

export const oneNumberOnly: Text = {
  kk: 'iin немесе bin өрісінің біреуін ғана қалдырыңыз.',
  ru: 'Оставьте только одно из полей iin и bin.',
  en: 'Keep only one of iin and bin.',
}

export const diedBeforeBirth: Text = {
  kk: 'Қайтыс болған күн туған күннен бұрын бола алмайды: екі күнді де тексеріңіз.',
  ru: 'День смерти не может быть раньше дня рождения: проверьте оба.',
  en: 'A day of death cannot be before the day of birth: check both.',
}

export const deductionOfEmployer: Text = {
  kk: 'Аударымды (employer-deduction) тек жұмыс беруші (employer, single-payment) төлейді.',
  ru: 'Отчисления (employer-deduction) платит только работодатель (employer, single-payment).',
  en: 'Only an employer (employer, single-payment) pays an employer-deduction.',
}

export const unifiedPaymentMonths: Text = {
  kk: 'Бірыңғай жиынтық төлем 2019 жылғы қаңтар – 2023 жылғы желтоқсан айлары үшін ғана болды.',
  ru: 'Единый совокупный платёж был только за месяцы с января 2019 г. по декабрь 2023 г.',
  en: 'The unified aggregate payment was for the months January 2019 – December 2023 only.',
}

/** The payers a field belongs to. */
export const onlyOfPayer = (payers: readonly string[]): Text => {
  const list = payers.join(', ')
  return {
    kk: `Бұл өріс тек мына төлеушілерге арналған: ${list}.`,
    ru: `Это поле – только для плательщиков: ${list}.`,
    en: `This field belongs to these payers only: ${list}.`,
  }
}

export const wageIsOnRecord: Text = {
  kk: 'Бұл жылғы орташа жалақы жазбада бар: өрісті алып тастаңыз.',
  ru: 'Средняя зарплата этого года есть в записях: уберите поле.',
  en: 'The average wage of that year is on record: leave the field out.',
}

/** No such edition, said to whoever asks for one outside the rules. */
export const editionUnknown: Refusal<'edition-unknown'> = {
  code: 'edition-unknown',
  field: 'edition',
  message: refusalText('edition-unknown', 'edition', forms.edition),
}

const dayWithinReach: Text = {
  kk: `${lastEditionDay} күнінен кеш емес күнді жазыңыз.`,
  ru: `Запишите день не позже ${lastEditionDay}.`,
  en: `Write a day not after ${lastEditionDay}.`,
}

/** Why nothing of the law is told of a day, the field `on`; undefined where it is within reach. */
export const dayBeyondLaw = (on: Day): Refusal<'out-of-range'> | undefined =>
  on > lastEditionDay
    ? { code: 'out-of-range', field: 'on', message: refusalText('out-of-range', 'on', dayWithinReach) }
    : undefined
