/** Short names of acts, as a citation carries them; the full title comes with the law package. */
import type { Text } from '#vocabulary/text.ts'

const kinds: readonly { readonly begins: string; readonly name: (number: string) => Text }[] = [
  { begins: 'law-', name: (n) => ({ kk: `№ ${n} заң`, ru: `Закон № ${n}`, en: `Law No. ${n}` }) },
  { begins: 'order-', name: (n) => ({ kk: `№ ${n} бұйрық`, ru: `Приказ № ${n}`, en: `Order No. ${n}` }) },
  {
    begins: 'resolution-',
    name: (n) => ({ kk: `№ ${n} қаулы`, ru: `Постановление № ${n}`, en: `Resolution No. ${n}` }),
  },
  {
    begins: 'iin-resolution-',
    name: (n) => ({ kk: `№ ${n} қаулы`, ru: `Постановление № ${n}`, en: `Resolution No. ${n}` }),
  },
  {
    begins: 'budget-',
    name: (n) => ({
      kk: `${n} жылғы республикалық бюджет туралы заң`,
      ru: `Закон о республиканском бюджете на ${n} год`,
      en: `Law on the republican budget for ${n}`,
    }),
  },
]

const named: Readonly<Record<string, Text>> = {
  'fund-qa-2018': {
    kk: 'Қордың 2018 жылғы сұрақ-жауабы',
    ru: 'Вопросы и ответы Фонда, 2018 г.',
    en: 'Questions and answers of the Fund, 2018',
  },
  'labour-code': { kk: 'Еңбек кодексі', ru: 'Трудовой кодекс', en: 'Labour Code' },
  'holidays-law': { kk: 'Мерекелер туралы заң', ru: 'Закон о праздниках', en: 'Law on holidays' },
  'eaeu-treaty': { kk: 'ЕАЭО туралы шарт', ru: 'Договор о ЕАЭС', en: 'EAEU Treaty' },
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
  return kind ? kind.name(act.slice(kind.begins.length)) : { kk: act, ru: act, en: act }
}
