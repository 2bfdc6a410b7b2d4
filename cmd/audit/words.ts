/** What `kepil audit verify` says. */
import type { Counted } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'

export const entryNoun: Counted = {
  kk: 'жазба',
  ru: ['запись', 'записи', 'записей'],
  en: ['entry', 'entries'],
}
export const laneNoun: Counted = {
  kk: 'жолақ',
  ru: ['дорожка', 'дорожки', 'дорожек'],
  en: ['lane', 'lanes'],
}
export const headNoun: Counted = { kk: 'ұш', ru: ['голова', 'головы', 'голов'], en: ['head', 'heads'] }

export const lines: Readonly<Record<'held' | 'before' | 'erased' | 'unheld' | 'broken' | 'more', Text>> = {
  held: { kk: 'Тексерілді', ru: 'Проверено', en: 'Held to its heads' },
  before: { kk: 'Жолақтарға дейінгі', ru: 'До дорожек', en: 'From before there were lanes' },
  erased: { kk: 'Заң бойынша өшірілген', ru: 'Стёрто по закону', en: 'Erased by law' },
  unheld: {
    kk: 'Әлі ешбір ұш ұстамаған, ең соңғы',
    ru: 'Самые новые, ещё не удержанные головой',
    en: 'The newest, held by no head yet',
  },
  broken: {
    kk: 'Ұштар файлындағы бүлінген жолдар, олар ештеңе ұстамайды',
    ru: 'Неполные строки в файле голов, они ничего не удерживают',
    en: 'Broken lines among the heads, which hold nothing',
  },
  more: { kk: 'Тағы да', ru: 'И ещё', en: 'And more' },
}

export const where: Readonly<Record<'lane' | 'place' | 'entry', Text>> = {
  lane: { kk: 'жолақ', ru: 'дорожка', en: 'lane' },
  place: { kk: 'орны', ru: 'место', en: 'place' },
  entry: { kk: 'жазба', ru: 'запись', en: 'entry' },
}
