/** The rule `status`: whether a person is insured on a day, since when, until when and why. */
import { type DayNumber, dayNumberOf, formatDay } from '#vocabulary/day.ts'
import { formatMonth } from '#vocabulary/month.ts'
import type { Text } from '#vocabulary/text.ts'
import { formatTenge, largestAssessable } from '#vocabulary/tiyn.ts'
import { isOwnPayment, isUnifiedPayment, type PayerKind } from '../contributions/dues-case.ts'
import { residences } from '../residence.ts'
import type { Credit, Ground, PersonFacts, Spell } from '../status/facts.ts'
import type { GridState } from '../status/month-grid.ts'
import { firstMonthKept, lastMonthKept } from '../status/month-slots.ts'
import { type Status, type StatusAnswer, statusOn } from '../status/status-on.ts'
import { type Explained, explained } from './answer.ts'
import { BadCase } from './bad-case.ts'
import { Fields } from './fields.ts'
import { deductionOfEmployer, diedBeforeBirth, unifiedPaymentMonths } from './refusal-words.ts'

const known = [
  'edition',
  'on',
  'birthDate',
  'diedOn',
  'residence',
  'participantFrom',
  'groups',
  'entrepreneurSpells',
  'payments',
]
const paymentFields = ['month', 'amount', 'kind', 'payer', 'creditedOn']
const spellFields = ['from', 'until']
const kinds = ['employer-deduction', 'contribution'] as const

/** Who may have paid for a month. */
export const payersOfMonths = [
  'employer',
  'gph',
  'entrepreneur',
  'self',
  'single-payment',
  'unified-payment',
  'platform',
  'assistant',
  'peasant-farm',
] as const satisfies readonly PayerKind[]

const unifiedPaymentFrom = 201_901
const unifiedPaymentThrough = 202_312

/** A record keeps months to the end of 2189; its window and its runs must fit before that. */
const lastDayAsked = dayNumberOf(2180, 12, 31)

/** The answer as the outside contract writes it; null where there is nothing to say. */
type StatusAsked = Explained & {
  readonly status: Status
  readonly ground: Ground | null
  readonly since: string | null
  readonly through: string | null
  readonly arrears: readonly { readonly month: string; readonly amount: string }[]
  readonly arrearsTotal: string
  readonly nextStep: Text
  readonly months: readonly {
    readonly month: string
    readonly state: GridState
    readonly due: string | null
    readonly paid: string
    readonly creditedOn: string | null
  }[]
  readonly state: StatusAnswer['state']
  readonly provisional: boolean
  /** Unpaid months whose sum no known text sets; absent where there is none. */
  readonly unpricedMonths?: readonly string[]
  /** Why the status cannot be told; absent where it can. */
  readonly fault?: { readonly code: 'series-missing'; readonly series: string; readonly message: Text }
}

export function askStatus(question: unknown): StatusAsked {
  const fields = new Fields(question, known)
  const book = fields.book()
  const on = fields.day('on')
  if (on > lastDayAsked) throw new BadCase('out-of-range', 'on')
  const facts: PersonFacts = {
    birthDate: fields.findDay('birthDate'),
    diedOn: fields.findDay('diedOn'),
    participantFrom: fields.findDay('participantFrom'),
    residence: fields.findOneOf('residence', residences) ?? 'citizen',
    groupSpells: fields.groupSpells(),
    entrepreneurSpells: fields.list('entrepreneurSpells', readSpell),
    credits: readCredits(fields),
  }
  const { birthDate, diedOn } = facts
  if (birthDate !== undefined && diedOn !== undefined && diedOn < birthDate) {
    throw new BadCase('fields-disagree', 'diedOn', diedBeforeBirth)
  }
  return statusAnswer(statusOn(facts, book, on))
}

function readCredits(fields: Fields): Credit[] {
  fields.requireList('payments')
  return fields.list('payments', readCredit)
}

const readSpell = (element: unknown, path: string): Spell => new Fields(element, spellFields, path).spell()

function readCredit(element: unknown, path: string): Credit {
  const fields = new Fields(element, paymentFields, path)
  const month = fields.month('month')
  if (month < firstMonthKept || month > lastMonthKept) throw new BadCase('out-of-range', fields.at('month'))
  const kind = fields.oneOf('kind', kinds)
  const payer = fields.oneOf('payer', payersOfMonths)
  if (kind === 'employer-deduction' && payer !== 'employer' && payer !== 'single-payment') {
    throw new BadCase('fields-disagree', fields.at('payer'), deductionOfEmployer)
  }
  const ofUnifiedPayment = isUnifiedPayment(payer)
  if (ofUnifiedPayment && (month < unifiedPaymentFrom || month > unifiedPaymentThrough)) {
    throw new BadCase('fields-disagree', fields.at('month'), unifiedPaymentMonths)
  }
  const amount = fields.payment('amount')
  if (amount > largestAssessable) throw new BadCase('out-of-range', fields.at('amount'))
  return {
    month,
    amount,
    own: isOwnPayment(payer),
    ofUnifiedPayment,
    creditedOn: fields.day('creditedOn'),
  }
}

const dayOrNull = (day: DayNumber | undefined): string | null => (day === undefined ? null : formatDay(day))

/** The answer as the outside contract writes it, with the month grid and the reasons. */
export function statusAnswer(answer: StatusAnswer): StatusAsked {
  const { status, ground, arrears, fault } = answer
  return {
    status,
    ground: ground ?? null,
    since: dayOrNull(answer.since),
    through: dayOrNull(answer.through),
    arrears: arrears.unpaid.map(({ month, amount }) => ({
      month: formatMonth(month),
      amount: formatTenge(amount),
    })),
    arrearsTotal: formatTenge(arrears.total),
    nextStep: answer.nextStep,
    months: answer.months.map(({ month, state, due, paid, creditedOn }) => ({
      month: formatMonth(month),
      state,
      due: due === undefined ? null : formatTenge(due),
      paid: formatTenge(paid),
      creditedOn: dayOrNull(creditedOn),
    })),
    state: answer.state,
    provisional: answer.provisional,
    ...(arrears.unpriced.length > 0 ? { unpricedMonths: arrears.unpriced.map(formatMonth) } : {}),
    ...(fault ? { fault: { code: 'series-missing', series: fault.series, message: fault.text } } : {}),
    ...explained(answer.steps),
  }
}
