/** What the register and earlier payments say of one line, added to what the file alone said of it. Pure. */
import {
  birthDayOf,
  type Finding,
  type FindingFacts,
  type FindingKind,
  finding,
  type PaymentLine,
} from '#documents'
import type { PersonOfIntake } from '#insurance/registry'
import type { PayerKind } from '#law'
import { isParticipant } from '#law'
import { type Day, type DayNumber, formatDay } from '#vocabulary/day.ts'
import { maskIin, readIin } from '#vocabulary/iin.ts'
import type { Month } from '#vocabulary/month.ts'
import { noMoney, type Tiyn } from '#vocabulary/tiyn.ts'
import { stateCovers } from './cover.ts'
import { judgeSum } from './judge-sum.ts'
import { type MonthDays, type PayerOfDocument, payerKindOf } from './payer-kind.ts'
import type { PriorCredits } from './prior-credits.ts'
import { isNamed, type KnownParties } from './register.ts'
import { type LineSplit, splitLine } from './split.ts'

/** What is the same for all lines of a document. */
export type DocumentAtHand = {
  /** Place in the file, from 1. */
  readonly ordinal: number
  readonly purposeCode: number
  readonly receivedOn: Day
  readonly creditedOn: DayNumber
  readonly payer: PayerOfDocument
  /** Whether a finding of the whole document sends every line back. */
  readonly returnedWhole: boolean
  readonly daysOf: (month: Month) => MonthDays
  readonly register: KnownParties
  readonly prior: PriorCredits
}

/** A line with all that was found, and its sum split. */
export type JudgedLine = LineSplit & {
  readonly line: PaymentLine
  readonly amount: Tiyn
  readonly findings: readonly Finding[]
  readonly person?: PersonOfIntake
  readonly payerKind?: PayerKind
}

const none: readonly Finding[] = []

/** Dues, as against penalties on them (123, 124). */
export const isDue = (purposeCode: number): boolean => purposeCode === 121 || purposeCode === 122

/**
 * Judges a line. `found` is what the file alone said of it. A line posted is added to `prior`, so that the next line
 * of the same person and month is judged with it.
 */
export function judgeLine(
  at: DocumentAtHand,
  line: PaymentLine,
  found: readonly Finding[] = none,
): JudgedLine {
  const amount = line.amount ?? noMoney
  const { month } = line
  if (at.returnedWhole || month === undefined || found.some(({ action }) => action === 'return')) {
    return sentBack(line, amount, found)
  }
  const person = at.register.persons.get(line.iin)
  let findings = found
  const add = (kind: FindingKind, facts: FindingFacts): void => {
    const place = { document: at.ordinal, row: line.row, line: line.line }
    findings = [...findings, finding(kind, { place, facts, receivedOn: at.receivedOn })]
  }
  if (!person) {
    add('person-unknown', { iin: maskIin(line.iin) })
    return { line, amount, findings, ...splitLine(amount, findings) }
  }
  const days = at.daysOf(month)
  judgePerson({ person, line, days, month, named: isNamed(person, line) }, add)
  const payerKind = payerKindOf({ ...at, person, days })
  if (!isDue(at.purposeCode) || findings.some(isDecisive)) {
    return { line, amount, person, payerKind, findings, ...splitLine(amount, findings) }
  }
  // The cap is judged again with what stands from all payers, so what the file alone said of it is dropped.
  if (findings.some(isOfCap)) findings = findings.filter((each) => !isOfCap(each))
  const filed = { repeated: findings.some(isRepeat), unfit: findings.some(isUnfit) }
  judgeSum({ at, person, month, days, amount, found: filed }, add)
  const { outcome, posted, suspense, returned } = splitLine(amount, findings)
  if (posted > noMoney) {
    const { purposeCode, creditedOn } = at
    const { payerId } = at.payer
    at.prior.add(person.personId, month, { payerId, purposeCode, amount: posted, creditedOn })
  }
  return { line, amount, person, payerKind, findings, outcome, posted, suspense, returned }
}

const sentBack = (line: PaymentLine, amount: Tiyn, findings: readonly Finding[]): JudgedLine => ({
  line,
  amount,
  findings,
  outcome: 'returned',
  posted: noMoney,
  suspense: noMoney,
  returned: amount,
})

const isDecisive = ({ action }: Finding): boolean => action === 'suspense' || action === 'return'
const isOfCap = ({ code }: Finding): boolean => code === 'P07'
const isRepeat = ({ code }: Finding): boolean => code === 'P06'
/** A sum not to be held against an income again: said already, or of one who owes nothing. */
const isUnfit = ({ code }: Finding): boolean => code === 'P08' || code === 'P09' || code === 'P10'

type PersonOfLine = {
  readonly person: PersonOfIntake
  readonly line: PaymentLine
  readonly days: MonthDays
  readonly month: Month
  readonly named: boolean
}
type Add = (kind: FindingKind, facts: FindingFacts) => void

/** Who the person is and how he stands in the month: P02, P03, P09, P10. */
function judgePerson({ person, line, days, month, named }: PersonOfLine, add: Add): void {
  if (person.diedOn !== undefined && person.diedOn < days.first) add('person-dead', { month })
  if (!named) {
    if (birthOf(line) === formatDay(person.birthOn)) add('name-differs', {})
    else add('name-and-birth-differ', { iin: maskIin(line.iin) })
  }
  if (!isParticipant(person.residence)) add('person-not-participant', { month })
  else if (stateCovers(person, days)) add('person-state-covered', { month })
}

/** The birth date as the line gives it, else as its IIN does. */
function birthOf(line: PaymentLine): Day | undefined {
  const given = birthDayOf(line.birthText)
  if (given !== undefined) return given
  const reading = readIin(line.iin)
  return reading.valid ? reading.birthDate : undefined
}
