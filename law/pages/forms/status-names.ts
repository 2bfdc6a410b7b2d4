/** How a person stands, and how a month does, as people call it. */
import type { Text } from '#vocabulary/text.ts'
import type { Ground, SpellState } from '../../status/facts.ts'
import type { GridState } from '../../status/month-grid.ts'
import type { Status } from '../../status/status-on.ts'

export const statusNames: Readonly<Record<Status, Text>> = {
  insured: { kk: 'сақтандырылған', ru: 'застраховано', en: 'insured' },
  uninsured: { kk: 'сақтандырылмаған', ru: 'не застраховано', en: 'not insured' },
  'not-started': {
    kk: 'сақтандыру әлі басталмаған',
    ru: 'страхование ещё не началось',
    en: 'insurance had not started',
  },
  'not-participant': { kk: 'қатысушы емес', ru: 'не участник', en: 'not a participant' },
  unknown: { kk: 'айту мүмкін емес', ru: 'сказать нельзя', en: 'cannot be told' },
}

export const groundNames: Readonly<Record<Ground, Text>> = {
  paid: {
    kk: 'соңғы 12 айда төленбеген ай жоқ',
    ru: 'за последние 12 месяцев нет неоплаченных',
    en: 'no month of the last 12 is unpaid',
  },
  state: {
    kk: 'жарнаны бюджет төлейді',
    ru: 'взносы платит бюджет',
    en: 'the budget pays the contributions',
  },
  grace: {
    kk: 'жеңілдікті мерзім: төлем тоқтаған, бірақ құқық әзірге сақталады',
    ru: 'льготный срок: платежи прекратились, но право пока сохраняется',
    en: 'the grace period: payments have stopped, but the right is kept for a time',
  },
  prepaid: {
    kk: 'қатарынан 12 ай алдын ала төленген',
    ru: '12 месяцев подряд оплачены вперёд',
    en: '12 months in a row are paid ahead',
  },
  'own-service': {
    kk: 'медициналық көмекті өз қызметі көрсетеді',
    ru: 'помощь оказывает своя служба',
    en: 'care is given by their own service',
  },
}

export const standingNames: Readonly<Record<SpellState | 'not-started', Text>> = {
  ...groundNames,
  'not-participant': statusNames['not-participant'],
  'not-started': statusNames['not-started'],
  unknown: statusNames.unknown,
  'uninsured-never-covered': {
    kk: 'құқық әлі болған емес',
    ru: 'права ещё не было',
    en: 'the right was never there',
  },
  'uninsured-group-ended': {
    kk: 'мемлекет төлейтін санаттан шыққан',
    ru: 'вышло из категории, за которую платит государство',
    en: 'left a group the State pays for',
  },
  'uninsured-employer-stopped': {
    kk: 'жұмыс берушінің төлемі тоқтаған',
    ru: 'работодатель перестал платить',
    en: 'the employer stopped paying',
  },
  'uninsured-own-payments-stopped': {
    kk: 'өз төлемі тоқтаған',
    ru: 'собственные платежи прекратились',
    en: 'own payments stopped',
  },
}

export const gridStateNames: Readonly<Record<GridState, Text>> = {
  paid: { kk: 'төленген', ru: 'оплачен', en: 'paid' },
  state: { kk: 'бюджет төлейді', ru: 'платит бюджет', en: 'the budget pays' },
  'own-service': { kk: 'өз қызметі', ru: 'своя служба', en: 'own service' },
  prepaid: { kk: 'алдын ала төленген', ru: 'оплачен вперёд', en: 'paid ahead' },
  unpaid: { kk: 'төленбеген', ru: 'не оплачен', en: 'unpaid' },
  'not-due': { kk: 'мерзімі келген жоқ', ru: 'срок не наступил', en: 'not yet due' },
  none: { kk: 'төлеу талап етілмейді', ru: 'платить не требуется', en: 'nothing is required' },
}
