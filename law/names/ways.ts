/** What the ways to be insured are called. */
import type { Text } from '#vocabulary/text.ts'
import type { WayKind } from '../status/ways/way.ts'

/** Beside what is paid ahead, within a sentence. */
export const unpaidBeforeDoNotMatter: Text = {
  kk: 'бұрын төленбей қалған айлар бұған кедергі емес',
  ru: 'прежние неоплаченные месяцы этому не мешают',
  en: 'months unpaid before do not matter for it',
}

export const wayNames: Readonly<Record<WayKind, Text>> = {
  arrears: {
    kk: 'Төленбей қалған айларды төлеу',
    ru: 'Оплатить неоплаченные месяцы',
    en: 'Pay the unpaid months',
  },
  'year-ahead': { kk: 'Бір жылға алдын ала төлеу', ru: 'Заплатить на год вперёд', en: 'Pay a year ahead' },
  stay: { kk: 'Құқықты үзбеу', ru: 'Не прервать право', en: 'Keep the right unbroken' },
  refund: {
    kk: 'Артық төленгенді қайтарып алу',
    ru: 'Вернуть уплаченное лишнее',
    en: 'Have back what was paid in excess',
  },
  group: {
    kk: 'Жарнаны бюджет төлейтін санатты рәсімдеу',
    ru: 'Оформить категорию, за которую платит бюджет',
    en: 'Have a group put on record that a budget pays for',
  },
}
