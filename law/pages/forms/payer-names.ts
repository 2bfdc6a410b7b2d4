/** Who pays, as people call them. */
import type { Text } from '#vocabulary/text.ts'
import type { PayerKind } from '../../contributions/dues-case.ts'

export const payerNames: Readonly<Record<PayerKind, Text>> = {
  employer: { kk: 'жұмыс беруші', ru: 'работодатель', en: 'employer' },
  gph: {
    kk: 'азаматтық-құқықтық шарт бойынша тапсырыс беруші',
    ru: 'заказчик по договору ГПХ',
    en: 'customer under a civil-law contract',
  },
  entrepreneur: {
    kk: 'дара кәсіпкер (өзі үшін)',
    ru: 'индивидуальный предприниматель (за себя)',
    en: 'entrepreneur (for himself)',
  },
  self: { kk: 'өзі үшін төлеуші', ru: 'самостоятельный плательщик', en: 'self-payer' },
  state: { kk: 'мемлекет', ru: 'государство', en: 'the State' },
}
