/** The status as it is told: the law's answer with the person, the months, and the answer's number. */
import type { CreditInForce } from '#insurance/contributions'
import type { MaskedName, RegisteredFacts } from '#insurance/registry'
import {
  type Edition,
  lawBook,
  type PersonFacts,
  SeriesMissing,
  type StatusAnswer,
  stateOn,
  statusAnswer,
  statusOn,
} from '#law'
import type { Instant } from '#platform/clock'
import { type Day, type DayNumber, formatDay } from '#vocabulary/day.ts'
import { addMonths, firstDayOf, formatMonth, lastDayOf, type Month, monthOfDay } from '#vocabulary/month.ts'
import { formatTenge, type Tiyn } from '#vocabulary/tiyn.ts'
import { askEarlier, cannotTell } from '../refusals.ts'
import { type ShortResult, shortOf } from '../short.ts'
import type { AnswerNumber } from './number.ts'

/** What an answer is made of; the same makes the same answer, to the letter. */
type Told = {
  readonly number: AnswerNumber
  readonly shown: MaskedName
  readonly on: DayNumber
  readonly knownOn: Day
  readonly knownAt: Instant
  readonly answeredAt: Instant
  readonly edition: Edition
  /** The edition the answer is made by: another than was asked for when an answer of an older law is made again. */
  readonly judgedBy: Edition
  readonly lawVersion: string
  readonly facts: RegisteredFacts
  readonly credits: readonly CreditInForce[]
}

/** `json`: the whole answer as text in UTF-8. */
type Answer = { readonly short: ShortResult; readonly json: Buffer }

/** The grid ends with the month of the day asked about. */
export const shownMonths = 24

export type OnFault = (fault: unknown) => void

/** Judges and tells. A fault of the rules is told as `unknown`; `onFault` is handed the error. */
export function tell(told: Told, onFault: OnFault): Answer {
  try {
    const judged = judge({ ...told, edition: told.judgedBy })
    return { short: shortOf(judged), json: write(told, judged) }
  } catch (fault) {
    const known = { ...headOf(told), ...unknown, ...nothingKnownFor(fault, onFault) }
    return { short: unknown, json: Buffer.from(JSON.stringify(known)) }
  }
}

/** The same in short. */
export function tellShort(
  { facts, credits, edition, on }: Parameters<typeof judge>[0],
  onFault: OnFault,
): ShortResult {
  try {
    return shortOf(stateOn({ ...facts, credits }, lawBook(edition), on))
  } catch (fault) {
    nothingKnownFor(fault, onFault)
    return unknown
  }
}

/** What is said when nothing can be told: never "uninsured". */
const unknown: ShortResult = { status: 'unknown', ground: null, since: null, through: null }

const nothingKnown = {
  arrears: [],
  arrearsTotal: '0.00',
  nextStep: cannotTell,
  ways: [],
  months: [],
  state: 'unknown',
  provisional: true,
  fault: { code: 'rules-failed', message: cannotTell },
  because: [],
}

/** A figure that the law has not set yet is no fault of the rules, and nobody is called for it. */
function nothingKnownFor(fault: unknown, onFault: OnFault): object {
  if (fault instanceof SeriesMissing) {
    const { series, text } = fault
    return { ...nothingKnown, nextStep: askEarlier, fault: { code: 'series-missing', series, message: text } }
  }
  onFault(fault)
  return nothingKnown
}

/** The law's answer for a person of the register with his credits. */
export function judge({
  facts,
  credits,
  edition,
  on,
}: Pick<Told, 'facts' | 'credits' | 'edition' | 'on'>): StatusAnswer {
  const asked: PersonFacts = { ...facts, credits, incomes: incomesOf(facts, on) }
  return statusOn(asked, lawBook(edition), on)
}

/** What employers said they pay, by month of the grid; absent where none of them said. */
function incomesOf({ employments }: RegisteredFacts, on: DayNumber): ReadonlyMap<Month, Tiyn> | undefined {
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

const headOf = ({ number, shown, on, knownOn, knownAt, answeredAt, edition, lawVersion }: Told): object => ({
  number,
  iin: shown.iin,
  name: shown.name,
  on: formatDay(on),
  knownOn,
  knownAt,
  answeredAt,
  edition,
  lawVersion,
})

/**
 * The law's answer as the contract writes it, then the months. These hold nothing but numbers, days and states, so they
 * are written straight, and as the ASCII they are.
 */
function write(told: Told, judged: StatusAnswer): Buffer {
  const { months: _, ...written } = statusAnswer({ ...judged, months: [] }) as { months: unknown }
  const text = JSON.stringify({ ...headOf(told), ...written })
  const months = monthsText(judged.months)
  const json = Buffer.allocUnsafe(text.length * 3 + months.length)
  // The closing brace comes after the months.
  const end = json.write(text) - 1
  return json.subarray(0, end + json.write(months, end, 'latin1'))
}

function monthsText(months: StatusAnswer['months']): string {
  let text = ',"months":['
  let comma = ''
  for (const { month, state, due, paid, creditedOn } of months) {
    const dueText = due === undefined ? 'null' : `"${formatTenge(due)}"`
    const day = creditedOn === undefined ? 'null' : `"${dayText(creditedOn)}"`
    text += `${comma}{"month":"${formatMonth(month)}","state":"${state}","due":${dueText},`
    text += `"paid":"${formatTenge(paid)}","creditedOn":${day}}`
    comma = ','
  }
  return `${text}]}`
}

const dayTexts = new Map<DayNumber, Day>()
const mostDayTexts = 20_000

/** Money comes on few days, and each is written a great many times. */
function dayText(day: DayNumber): Day {
  const kept = dayTexts.get(day)
  if (kept !== undefined) return kept
  if (dayTexts.size > mostDayTexts) dayTexts.clear()
  const text = formatDay(day)
  dayTexts.set(day, text)
  return text
}
