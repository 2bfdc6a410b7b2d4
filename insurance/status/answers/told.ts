/** The status as it is told: the law's answer with the person, the payments behind each month, and the answer's number. */
import type { Credit } from '#insurance/contributions'
import type { PersonFacts as PersonOfRegister } from '#insurance/registry'
import { type Edition, lawBook, type PersonFacts, type StatusAnswer, statusAnswer, statusOn } from '#law'
import type { Instant } from '#platform/clock'
import { type Day, type DayNumber, formatDay } from '#vocabulary/day.ts'
import { addMonths, firstDayOf, lastDayOf, type Month, monthOfDay } from '#vocabulary/month.ts'
import { formatTenge, type Tiyn } from '#vocabulary/tiyn.ts'
import type { AnswerNumber } from './number.ts'
import { cannotTell } from './refusal-words.ts'

/** The first thing asked, and all that a machine may need. */
export type ShortResult = {
  readonly status: StatusAnswer['status']
  readonly ground: string | null
  readonly since: Day | null
  readonly through: Day | null
}

/** What an answer is made of; the same makes the same answer, to the letter. */
export type Told = {
  readonly number: AnswerNumber
  readonly person: { readonly iin: string; readonly name: string }
  readonly on: DayNumber
  readonly knownOn: Day
  readonly knownAt: Instant
  readonly answeredAt: Instant
  readonly edition: Edition
  /** The edition the answer is made by: another than was asked for when an answer of an older law is made again. */
  readonly judgedBy: Edition
  readonly lawVersion: string
  readonly facts: PersonOfRegister
  readonly credits: readonly Credit[]
  readonly payerNames: ReadonlyMap<number, string>
}

export type Answer = { readonly short: ShortResult; readonly body: object }

const shownMonths = 24

/** Judges and tells. A fault of the rules is told as `unknown`; `onFault` is handed the error. */
export function tell(told: Told, onFault: (fault: unknown) => void): Answer {
  try {
    const judged = judge({ ...told, edition: told.judgedBy })
    return { short: shortOf(judged), body: bodyOf(told, judged) }
  } catch (fault) {
    onFault(fault)
    return { short: unknown, body: { ...headOf(told), ...unknown, ...nothingKnown } }
  }
}

/** What is said when the rules themselves failed: never "uninsured". */
export const unknown: ShortResult = { status: 'unknown', ground: null, since: null, through: null }

const nothingKnown = {
  arrears: [],
  arrearsTotal: '0.00',
  nextStep: cannotTell,
  months: [],
  state: 'unknown',
  provisional: true,
  fault: { code: 'rules-failed', message: cannotTell },
  because: [],
}

/** The law's answer for a person of the register with his credits. */
export function judge({
  facts,
  credits,
  edition,
  on,
}: Pick<Told, 'facts' | 'credits' | 'edition' | 'on'>): StatusAnswer {
  const asked: PersonFacts = { ...facts, credits: credits.map(asLawCredit), incomes: incomesOf(facts, on) }
  return statusOn(asked, lawBook(edition), on)
}

const asLawCredit = ({ month, amount, payerKind, creditedOn }: Credit) => ({
  month,
  amount,
  own: payerKind === 'entrepreneur' || payerKind === 'self',
  creditedOn,
})

/** What employers said they pay, by month of the grid; absent where none of them said. */
function incomesOf({ employments }: PersonOfRegister, on: DayNumber): ReadonlyMap<Month, Tiyn> | undefined {
  const told = employments.filter(({ monthlyIncome }) => monthlyIncome !== undefined)
  if (told.length === 0) return undefined
  const incomes = new Map<Month, Tiyn>()
  const last = monthOfDay(formatDay(on))
  for (let back = 0; back < shownMonths; back++) {
    const month = addMonths(last, -back)
    let sum = 0
    for (const { from, until, monthlyIncome } of told) {
      if (from <= lastDayOf(month) && (until === undefined || until > firstDayOf(month)))
        sum += monthlyIncome!
    }
    if (sum > 0) incomes.set(month, sum as Tiyn)
  }
  return incomes
}

const orNull = (day: DayNumber | undefined): Day | null => (day === undefined ? null : formatDay(day))

export const shortOf = ({ status, ground, since, through }: StatusAnswer): ShortResult => ({
  status,
  ground: ground ?? null,
  since: orNull(since),
  through: orNull(through),
})

const headOf = ({ number, person, on, knownOn, knownAt, answeredAt, edition, lawVersion }: Told): object => ({
  number,
  iin: person.iin,
  name: person.name,
  on: formatDay(on),
  knownOn,
  knownAt,
  answeredAt,
  edition,
  lawVersion,
})

/** The law's answer as the contract writes it, each month with the payments behind it. */
function bodyOf(told: Told, judged: StatusAnswer): object {
  const written = statusAnswer(judged) as { months: readonly object[] }
  const payments = paymentsOf(told)
  const months = judged.months.map(({ month }, place) => ({
    ...written.months[place],
    payments: payments.get(month) ?? none,
  }))
  return { ...headOf(told), ...written, months }
}

const none: readonly object[] = []

function paymentsOf({ credits, payerNames, on }: Told): ReadonlyMap<Month, readonly object[]> {
  const payments = new Map<Month, object[]>()
  for (const { month, amount, creditedOn, purposeCode, payerKind, payerId } of credits) {
    if (creditedOn > on) continue
    const payment = {
      amount: formatTenge(amount),
      creditedOn: formatDay(creditedOn),
      purposeCode: String(purposeCode),
      payer: payerKind,
      payerName: payerNames.get(payerId) ?? '',
    }
    const ofMonth = payments.get(month)
    if (ofMonth) ofMonth.push(payment)
    else payments.set(month, [payment])
  }
  return payments
}
