/** The first sentence of an answer of `entitlement`. */
import type { Text } from '#vocabulary/text.ts'
import { type Answered, cannotBeTold, type FirstSentence } from '../answer-words.ts'

/** Who pays for the service. */
export function entitlementSentence({ answer: { payable, payer }, words }: Answered): FirstSentence {
  const said = ['payable', 'payer', 'reason', 'service.code']
  if (payable === null || payer === null) return { words: cannotBeTold, bearing: 'not-known', said }
  if (payer === 'fund') {
    const free: Text = { kk: 'Тегін: Қор төлейді', ru: 'Бесплатно: платит Фонд', en: 'Free: the Fund pays' }
    return { words: free, bearing: 'yes', said }
  }
  const { kk, ru, en } = words('payer')
  return payable
    ? {
        words: {
          kk: `Тегін. Төлеуші: ${kk}`,
          ru: `Бесплатно. Плательщик: ${ru}`,
          en: `Free. Who pays: ${en}`,
        },
        bearing: 'yes',
        said,
      }
    : {
        words: {
          kk: `Қор төлемейді. Төлеуші: ${kk}`,
          ru: `Фонд не платит. Плательщик: ${ru}`,
          en: `The Fund does not pay. Who pays: ${en}`,
        },
        bearing: 'no',
        said,
      }
}
