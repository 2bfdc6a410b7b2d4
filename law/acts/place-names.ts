/** How people call the acts and the places in them. */
import { inEachLanguage, type Text } from '#vocabulary/text.ts'
import { dayText } from '../fact-words.ts'

/** A place of the law; its act may be one this program does not know by name. */
export type Cited = { readonly act: string; readonly article: string }

const numbered =
  (text: Text) =>
  (number: string): Text =>
    inEachLanguage((language) => text[language].replace('#', number))

/** By the beginning of an act's identifier; the longer one first. */
const kinds: readonly { readonly begins: string; readonly name: (number: string) => Text }[] = [
  { begins: 'law-', name: numbered({ kk: '№ # заң', ru: 'Закон № #', en: 'Law No. #' }) },
  { begins: 'order-', name: numbered({ kk: '№ # бұйрық', ru: 'Приказ № #', en: 'Order No. #' }) },
  {
    begins: 'resolution-',
    name: numbered({ kk: '№ # қаулы', ru: 'Постановление № #', en: 'Resolution No. #' }),
  },
  {
    begins: 'iin-resolution-',
    name: numbered({ kk: '№ # қаулы', ru: 'Постановление № #', en: 'Resolution No. #' }),
  },
  {
    begins: 'tax-code-',
    name: numbered({ kk: 'Салық кодексі № #', ru: 'Налоговый кодекс № #', en: 'Tax Code No. #' }),
  },
  { begins: 'code-', name: numbered({ kk: '№ # кодекс', ru: 'Кодекс № #', en: 'Code No. #' }) },
  {
    begins: 'budget-',
    name: numbered({
      kk: '# жылғы республикалық бюджет туралы заң',
      ru: 'Закон о республиканском бюджете на # год',
      en: 'Law on the republican budget for #',
    }),
  },
]

const named: Readonly<Record<string, Text>> = {
  'fund-qa-2018': {
    kk: 'Қордың 2018 жылғы сұрақ-жауабы',
    ru: 'Вопросы и ответы Фонда, 2018 г.',
    en: 'Questions and answers of the Fund, 2018',
  },
  'fund-providers': {
    kk: 'Қордың медициналық ұйымдар беті',
    ru: 'Страница организаций Фонда',
    en: 'The Fund’s page of providers',
  },
  'labour-code': { kk: 'Еңбек кодексі', ru: 'Трудовой кодекс', en: 'Labour Code' },
  'holidays-law': { kk: 'Мерекелер туралы заң', ru: 'Закон о праздниках', en: 'Law on holidays' },
  'eaeu-treaty': { kk: 'ЕАЭО туралы шарт', ru: 'Договор о ЕАЭС', en: 'EAEU Treaty' },
  'resolution-care-lists-2025': {
    kk: 'Көмек тізбелері туралы 2025 жылғы қаулы',
    ru: 'Постановление о перечнях помощи, 2025 г.',
    en: 'Resolution on the lists of care, 2025',
  },
  'order-social-diseases-2025': {
    kk: 'Әлеуметтік мәні бар аурулар туралы 2025 жылғы бұйрық',
    ru: 'Приказ о социально значимых заболеваниях, 2025 г.',
    en: 'Order on socially significant diseases, 2025',
  },
  'order-dsm-75-2021': { kk: '№ ҚР ДСМ-75 бұйрық', ru: 'Приказ № ҚР ДСМ-75', en: 'Order No. ҚР ДСМ-75' },
  reform: { kk: 'Реформа жобасы', ru: 'Проект реформы', en: 'A reform under study' },
  'base-rate': {
    kk: 'Ұлттық Банктің базалық мөлшерлемесі',
    ru: 'Базовая ставка Национального Банка',
    en: 'Base rate of the National Bank',
  },
  'statistics-average-wage': {
    kk: 'Орташа айлық жалақы (статистика)',
    ru: 'Среднемесячная зарплата (статистика)',
    en: 'Average monthly wage (statistics)',
  },
}

/** `№ 405-V заң` for `law-405-V`; an act without a short name is shown by its identifier. */
export function nameOfAct(act: string): Text {
  const known = named[act]
  if (known) return known
  const kind = kinds.find(({ begins }) => act.startsWith(begins))
  return kind ? kind.name(printed(act.slice(kind.begins.length))) : inEachLanguage(() => act)
}

/** `ҚР ДСМ-333/2020` for `dsm-333-2020`, as orders of the Health Minister are numbered. */
const printed = (number: string): string => number.replace(/^dsm-(\d+)-(\d{4})$/, 'ҚР ДСМ-$1/$2')

type Sentence = (...parts: readonly string[]) => Text

/** The parts of an act of Parliament, of a treaty. */
const ofLaw: readonly Sentence[] = [
  (a) => numbered({ kk: '#-бап', ru: 'статья #', en: 'article #' })(a!),
  (a) => numbered({ kk: '#-тармақ', ru: 'пункт #', en: 'paragraph #' })(a!),
  (a) => numbered({ kk: '#) тармақша', ru: 'подпункт #', en: 'subparagraph #' })(a!),
]
/** The parts of rules an order or a resolution approves. */
const ofOrder: readonly Sentence[] = [
  (a) => numbered({ kk: '#-тармақ', ru: 'пункт #', en: 'item #' })(a!),
  (a) => numbered({ kk: '#) тармақша', ru: 'подпункт #', en: 'subitem #' })(a!),
]

const isOrder = (act: string): boolean => /^(iin-)?(order|resolution)-/.test(act)

/** Acts that are a row of values: all of them are read on one page. */
export const oneSource: Readonly<Record<string, { readonly slug: string; readonly name: Text }>> = {
  'base-rate': {
    slug: 'decisions',
    name: { kk: 'мөлшерлеме туралы шешімдер', ru: 'решения о ставке', en: 'decisions on the rate' },
  },
  'statistics-average-wage': {
    slug: 'years',
    name: { kk: 'жылдар бойынша', ru: 'по годам', en: 'by year' },
  },
}

const questionPlace = /^q(\d+)$/i
/** An act cited as a whole. */
export const whole = { slug: 'whole', name: { kk: 'тұтас акт', ru: 'акт в целом', en: 'the whole act' } }
/** The forms an annex and an article are cited in. */
export const annexPlace = /^annex(?:[ -](\d+))?\b/i
export const articlePlace = /^(\d+(?:-\d+)*)((?:\([\d-]+\))*)$/

/** Of an act that has one. */
const onlyAnnex: Text = { kk: 'қосымша', ru: 'приложение', en: 'annex' }
const isDay = (article: string): boolean => /^\d{4}-\d\d-\d\d$/.test(article)

/** The place without its act: `27-бап, 2-2-тармақ`; what has no known form is shown as it is cited. */
export function placeName({ act, article }: Cited): Text {
  if (article === '' || article === whole.slug) return whole.name
  const question = questionPlace.exec(article)
  if (question) return numbered({ kk: '#-сұрақ', ru: 'вопрос #', en: 'question #' })(question[1]!)
  const annex = annexPlace.exec(article)
  if (annex)
    return annex[1] === undefined
      ? onlyAnnex
      : numbered({ kk: '#-қосымша', ru: 'приложение #', en: 'annex #' })(annex[1])
  if (oneSource[act]) return isDay(article) ? dayText(article) : inEachLanguage(() => article)
  const [, number, rest] = articlePlace.exec(article) ?? []
  if (number === undefined) return inEachLanguage(() => article)
  const words = isOrder(act) ? ofOrder : ofLaw
  const parts = [number, ...[...(rest ?? '').matchAll(/\(([\d-]+)\)/g)].map(([, part]) => part!)]
  const said = parts.map((part, depth) => (words[depth] ?? words.at(-1)!)(part))
  return inEachLanguage((language) => said.map((one) => one[language]).join(', '))
}

/** `№ 405-V заң, 27-бап, 2-2-тармақ`; an act cited as a whole is just named. */
export function citedPlace(cite: Cited): Text {
  if (cite.article === '') return nameOfAct(cite.act)
  const [act, place] = [nameOfAct(cite.act), placeName(cite)]
  return inEachLanguage((language) => `${act[language]}, ${place[language]}`)
}
