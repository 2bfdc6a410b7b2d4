/** How a person stands, why, and how a month does. */
import { asIs } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import type { PayingBudget } from '../groups.ts'
import type { GridState } from '../status/explained/month-grid.ts'
import type { Ground, SpellState, UninsuredState } from '../status/facts.ts'
import type { Status } from '../status/status-on.ts'
import { lengthOf, type Name } from './name.ts'

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

/** The same of many people. */
export const statusNamesOfMany = {
  insured: { kk: 'сақтандырылған', ru: 'застрахованы', en: 'insured' },
  uninsured: { kk: 'сақтандырылмаған', ru: 'не застрахованы', en: 'not insured' },
  unknown: statusNames.unknown,
} satisfies Partial<Record<Status, Text>>

/** Which budget pays where a person is insured by the ground `state`. */
export const budgetPays: Readonly<Record<PayingBudget, Text>> = {
  state: {
    kk: 'жарнаны мемлекет төлейді',
    ru: 'взносы платит государство',
    en: 'the State pays the contributions',
  },
  'local-budget': {
    kk: 'жарнаны жергілікті бюджет төлейді',
    ru: 'взносы платит местный бюджет',
    en: 'the local budget pays the contributions',
  },
}

const byBudget: Text = { kk: 'бюджет төлейді', ru: 'платит бюджет', en: 'the budget pays' }
const paidAhead: Text = { kk: 'алдын ала төленген', ru: 'оплачено вперёд', en: 'paid ahead' }
const byOwnService: Text = { kk: 'өз қызметі', ru: 'своя служба', en: 'own service' }

/** Why a person is insured. */
export const groundNames: Readonly<Record<Ground, Name>> = {
  paid: {
    short: { kk: 'жарна төленген', ru: 'взносы уплачены', en: 'contributions paid' },
    long: {
      kk: 'соңғы 12 айда төленбеген ай жоқ',
      ru: 'за последние 12 месяцев нет неоплаченных',
      en: 'no month of the last 12 is unpaid',
    },
  },
  state: {
    short: byBudget,
    long: {
      kk: 'жарнаны бюджет төлейді',
      ru: 'взносы платит бюджет',
      en: 'the budget pays the contributions',
    },
  },
  grace: {
    short: { kk: 'жеңілдікті мерзім', ru: 'льготный срок', en: 'grace period' },
    long: {
      kk: 'жеңілдікті мерзім: төлем тоқтаған, бірақ құқық әзірге сақталады',
      ru: 'льготный срок: платежи прекратились, но право пока сохраняется',
      en: 'the grace period: payments have stopped, but the right is kept for a time',
    },
  },
  prepaid: {
    short: paidAhead,
    long: {
      kk: 'қатарынан 12 ай алдын ала төленген',
      ru: '12 месяцев подряд оплачены вперёд',
      en: '12 months in a row are paid ahead',
    },
  },
  'own-service': {
    short: byOwnService,
    long: {
      kk: 'медициналық көмекті өз қызметі көрсетеді',
      ru: 'помощь оказывает своя служба',
      en: 'care is given by one’s own service',
    },
  },
  transition: {
    short: { kk: 'өтпелі кезең', ru: 'переходный период', en: 'transition' },
    long: {
      kk: 'өтпелі кезең: жарна төленгеніне қарамастан бәрі сақтандырылған',
      ru: 'переходный период: застрахованы все независимо от уплаты',
      en: 'the transition: everybody is insured, whatever was paid',
    },
  },
}

/** Why a person is not insured: how the right was lost, or that it was never there. */
const uninsuredNames: Readonly<Record<UninsuredState, Name>> = {
  'uninsured-never-covered': {
    short: { kk: 'әзірге ешкім төлемеген', ru: 'ещё никто не платил', en: 'nobody has paid yet' },
    long: {
      kk: 'сол күнге дейін ол үшін ешкім ештеңе төлемеген',
      ru: 'к этому дню за него никто ничего не платил',
      en: 'nobody has paid anything by that day',
    },
  },
  'uninsured-group-ended': {
    short: { kk: 'санаты аяқталған', ru: 'категория закончилась', en: 'budget-paid group ended' },
    long: {
      kk: 'жарнасын бюджет төлейтін санаттан шыққан',
      ru: 'вышло из категории, за которую платит бюджет',
      en: 'left a group the budget pays for',
    },
  },
  'uninsured-employer-stopped': {
    short: {
      kk: 'жұмыс беруші тоқтатқан',
      ru: 'работодатель перестал платить',
      en: 'employer stopped paying',
    },
    long: {
      kk: 'жұмыс берушінің төлемі тоқтаған',
      ru: 'работодатель перестал платить',
      en: 'the employer stopped paying',
    },
  },
  'uninsured-own-payments-stopped': {
    short: { kk: 'өз төлемін тоқтатқан', ru: 'перестали платить за себя', en: 'own payments stopped' },
    long: {
      kk: 'өз төлемі тоқтаған',
      ru: 'собственные платежи прекратились',
      en: 'the person’s own payments stopped',
    },
  },
}

const shortOf = (names: Readonly<Record<string, Name>>, key: string): Text => names[key]?.short ?? asIs(key)

/** A ground as counts tell it: in short; one that is not known as it is written. */
export const groundName = (ground: string): Text => shortOf(groundNames, ground)

/** The same of how cover was lost; counts leave `uninsured-` out. */
export const uninsuredName = (state: string): Text =>
  shortOf(uninsuredNames, state.startsWith('uninsured-') ? state : `uninsured-${state}`)

/** Every state of a spell, in words. */
export const standingNames: Readonly<Record<SpellState | 'not-started', Text>> = {
  ...lengthOf(groundNames, 'long'),
  ...lengthOf(uninsuredNames, 'long'),
  'not-participant': statusNames['not-participant'],
  'not-started': statusNames['not-started'],
  unknown: statusNames.unknown,
}

/** How a month of the grid stands. */
export const monthStateNames: Readonly<Record<GridState, Text>> = {
  paid: { kk: 'төленген', ru: 'оплачен', en: 'paid' },
  state: byBudget,
  'own-service': byOwnService,
  prepaid: { ...paidAhead, ru: 'оплачен вперёд' },
  unpaid: { kk: 'төленбеген', ru: 'не оплачен', en: 'unpaid' },
  'not-due': { kk: 'мерзімі келген жоқ', ru: 'срок не наступил', en: 'not yet due' },
  none: { kk: 'төлеу талап етілмейді', ru: 'платить не требуется', en: 'nothing is required' },
}
