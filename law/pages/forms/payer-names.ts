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
  'single-payment': {
    kk: 'бірыңғай төлем төлейтін жұмыс беруші',
    ru: 'работодатель на едином платеже',
    en: 'employer on the single payment',
  },
  'unified-payment': {
    kk: 'бірыңғай жиынтық төлем төлеуші (2019–2023)',
    ru: 'плательщик единого совокупного платежа (2019–2023)',
    en: 'payer of the unified aggregate payment (2019–2023)',
  },
  platform: {
    kk: 'интернет-платформа операторы (өзін-өзі жұмыспен қамтыған үшін)',
    ru: 'оператор интернет-платформы (за самозанятого)',
    en: 'operator of an online platform (for the self-employed)',
  },
  assistant: {
    kk: 'жеке көмекшінің төлеушісі',
    ru: 'плательщик индивидуального помощника',
    en: 'who pays an individual assistant',
  },
  'peasant-farm': {
    kk: 'шаруа қожалығының басшысы (өзі үшін)',
    ru: 'глава крестьянского хозяйства (за себя)',
    en: 'head of a peasant farm (for himself)',
  },
  'local-budget': { kk: 'жергілікті бюджет', ru: 'местный бюджет', en: 'a local budget' },
}
