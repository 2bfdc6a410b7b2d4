/** Who pays dues, by kind. */
import type { Text } from '#vocabulary/text.ts'
import type { PayerKind } from '../contributions/dues-case.ts'
import type { Name } from './name.ts'

/** `many`: the payers of a kind together; `forWhom`: whose dues they are. */
type PayerName = Name & { readonly many: Text; readonly forWhom: Text }

export const payerNames: Readonly<Record<PayerKind, PayerName>> = {
  employer: {
    short: { kk: 'жұмыс беруші', ru: 'работодатель', en: 'employer' },
    long: { kk: 'жұмыс беруші', ru: 'работодатель', en: 'employer' },
    many: { kk: 'жұмыс берушілер', ru: 'работодатели', en: 'employers' },
    forWhom: { kk: 'жұмыскер', ru: 'работник', en: 'employee' },
  },
  gph: {
    short: { kk: 'АҚС бойынша тапсырыс беруші', ru: 'заказчик по ГПХ', en: 'civil-law customer' },
    long: {
      kk: 'азаматтық-құқықтық шарт бойынша тапсырыс беруші',
      ru: 'заказчик по договору ГПХ',
      en: 'customer under a civil-law contract',
    },
    many: { kk: 'АҚС бойынша тапсырыс берушілер', ru: 'заказчики по ГПХ', en: 'civil-law customers' },
    forWhom: {
      kk: 'азаматтық-құқықтық шартпен істейтін адам',
      ru: 'работающий по договору ГПХ',
      en: 'person under a civil-law contract',
    },
  },
  entrepreneur: {
    short: { kk: 'дара кәсіпкер', ru: 'предприниматель', en: 'entrepreneur' },
    long: {
      kk: 'дара кәсіпкер (өзі үшін)',
      ru: 'индивидуальный предприниматель (за себя)',
      en: 'entrepreneur (for himself)',
    },
    many: { kk: 'дара кәсіпкерлер', ru: 'предприниматели', en: 'entrepreneurs' },
    forWhom: { kk: 'дара кәсіпкер', ru: 'предприниматель', en: 'entrepreneur' },
  },
  self: {
    short: { kk: 'өзі үшін төлеуші', ru: 'самостоятельный плательщик', en: 'self-payer' },
    long: { kk: 'өзі үшін төлеуші', ru: 'самостоятельный плательщик', en: 'self-payer' },
    many: { kk: 'өзі үшін төлеушілер', ru: 'самостоятельные плательщики', en: 'self-payers' },
    forWhom: { kk: 'өзі үшін төлеуші', ru: 'самостоятельный плательщик', en: 'self-payer' },
  },
  state: {
    short: { kk: 'мемлекет', ru: 'государство', en: 'the State' },
    long: { kk: 'мемлекет', ru: 'государство', en: 'the State' },
    many: { kk: 'мемлекет', ru: 'государство', en: 'the State' },
    forWhom: {
      kk: 'мемлекет төлейтін адам',
      ru: 'за кого платит государство',
      en: 'person the State pays for',
    },
  },
  'single-payment': {
    short: {
      kk: 'бірыңғай төлемдегі жұмыс беруші',
      ru: 'работодатель на едином платеже',
      en: 'employer on the single payment',
    },
    long: {
      kk: 'бірыңғай төлем төлейтін жұмыс беруші',
      ru: 'работодатель на едином платеже',
      en: 'employer on the single payment',
    },
    many: {
      kk: 'бірыңғай төлемдегі жұмыс берушілер',
      ru: 'работодатели на едином платеже',
      en: 'employers on the single payment',
    },
    forWhom: {
      kk: 'бірыңғай төлемдегі жұмыскер',
      ru: 'работник на едином платеже',
      en: 'employee on the single payment',
    },
  },
  'unified-payment': {
    short: {
      kk: 'бірыңғай жиынтық төлем төлеуші',
      ru: 'плательщик единого совокупного платежа',
      en: 'payer of the unified aggregate payment',
    },
    long: {
      kk: 'бірыңғай жиынтық төлем төлеуші (2019–2023)',
      ru: 'плательщик единого совокупного платежа (2019–2023)',
      en: 'payer of the unified aggregate payment (2019–2023)',
    },
    many: {
      kk: 'бірыңғай жиынтық төлем төлеушілер',
      ru: 'плательщики единого совокупного платежа',
      en: 'payers of the unified aggregate payment',
    },
    forWhom: {
      kk: 'бірыңғай жиынтық төлем төлеуші',
      ru: 'плательщик единого совокупного платежа',
      en: 'payer of the unified aggregate payment',
    },
  },
  platform: {
    short: { kk: 'интернет-платформа', ru: 'интернет-платформа', en: 'online platform' },
    long: {
      kk: 'интернет-платформа операторы (өзін-өзі жұмыспен қамтыған үшін)',
      ru: 'оператор интернет-платформы (за самозанятого)',
      en: 'operator of an online platform (for the self-employed)',
    },
    many: { kk: 'интернет-платформалар', ru: 'интернет-платформы', en: 'online platforms' },
    forWhom: {
      kk: 'платформада өзін-өзі жұмыспен қамтыған адам',
      ru: 'самозанятый на платформе',
      en: 'self-employed person of a platform',
    },
  },
  assistant: {
    short: {
      kk: 'жеке көмекшінің төлеушісі',
      ru: 'плательщик помощника',
      en: 'who pays an assistant',
    },
    long: {
      kk: 'жеке көмекшінің төлеушісі',
      ru: 'плательщик индивидуального помощника',
      en: 'who pays an individual assistant',
    },
    many: {
      kk: 'жеке көмекшілердің төлеушілері',
      ru: 'плательщики помощников',
      en: 'who pay assistants',
    },
    forWhom: { kk: 'жеке көмекші', ru: 'индивидуальный помощник', en: 'individual assistant' },
  },
  'peasant-farm': {
    short: { kk: 'шаруа қожалығының басшысы', ru: 'глава КХ', en: 'head of a peasant farm' },
    long: {
      kk: 'шаруа қожалығының басшысы (өзі үшін)',
      ru: 'глава крестьянского хозяйства (за себя)',
      en: 'head of a peasant farm (for himself)',
    },
    many: { kk: 'шаруа қожалықтарының басшылары', ru: 'главы КХ', en: 'heads of peasant farms' },
    forWhom: {
      kk: 'шаруа қожалығының басшысы',
      ru: 'глава крестьянского хозяйства',
      en: 'head of a peasant farm',
    },
  },
  'local-budget': {
    short: { kk: 'жергілікті бюджет', ru: 'местный бюджет', en: 'a local budget' },
    long: { kk: 'жергілікті бюджет', ru: 'местный бюджет', en: 'a local budget' },
    many: { kk: 'жергілікті бюджеттер', ru: 'местные бюджеты', en: 'local budgets' },
    forWhom: {
      kk: 'жергілікті бюджет төлейтін адам',
      ru: 'за кого платит местный бюджет',
      en: 'person a local budget pays for',
    },
  },
}
