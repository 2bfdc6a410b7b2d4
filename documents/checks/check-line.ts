/** What one line says of itself: P01, P04, P05. */
import { beginningNow, insuranceBegins } from '#law'
import { isBinShaped } from '#vocabulary/bin.ts'
import type { Day } from '#vocabulary/day.ts'
import { type IinFault, maskIin, readIin } from '#vocabulary/iin.ts'
import { addMonths, type Month, monthOfDay } from '#vocabulary/month.ts'
import {
  type FindingFacts,
  type FindingKind,
  type FindingSink,
  finding,
  type Place,
} from '../findings/finding.ts'
import { birthDayOf, type PaymentDocument, type PaymentLine } from '../payment-document.ts'

/** The first month of dues. */
const firstMonth = monthOfDay(beginningNow(insuranceBegins))
const mostMonthsAhead = 12

const kindOfFault: Readonly<Record<IinFault, FindingKind>> = {
  'not-twelve-digits': 'iin-length',
  'birth-date-does-not-exist': 'iin-birth-date',
  'century-digit-unassigned': 'iin-century',
  'check-digit-wrong': 'iin-check-digit',
  'birth-date-in-the-future': 'iin-in-the-future',
}

type LineCheck = {
  readonly document: PaymentDocument
  /** The day the dated rules are read by: taken in, else the value date, else the order's. */
  readonly on: Day | undefined
  /** The last month that may be paid for; see `latestMonth`. */
  readonly latest: Month | undefined
  readonly into: FindingSink
}

/** Twelve months after that of the day. */
export const latestMonth = (on: Day | undefined): Month | undefined =>
  on === undefined ? undefined : addMonths(monthOfDay(on), mostMonthsAhead)

/** Adds what is found; true when nothing sends the line back. */
export function checkLine(line: PaymentLine, { document, on, latest, into }: LineCheck): boolean {
  let passes = true
  const add = (kind: FindingKind, facts: FindingFacts) => {
    const { ordinal, isTable } = document
    const place: Place = { document: ordinal, row: line.row, line: line.line, ...(isTable && { isTable }) }
    const found = finding(kind, { place, facts, receivedOn: on })
    if (found.action === 'return') passes = false
    into.push(found)
  }
  checkPerson(line, on, add)
  checkMonth(line, { add, document, latest })
  return passes
}

type Add = (kind: FindingKind, facts: FindingFacts) => void

function checkPerson({ iin, birthText }: PaymentLine, on: Day | undefined, add: Add): void {
  const reading = readIin(iin, on)
  if (!reading.valid) {
    add(kindOfIin(iin, reading.fault), { iin: maskedNumber(iin) })
    return
  }
  if (birthText === '') {
    add('birth-date-missing', {})
    return
  }
  const found = birthText
  const birthDay = birthDayOf(birthText)
  if (birthDay === undefined) add('birth-date-unreadable', { found })
  else if (birthDay !== reading.birthDate) add('birth-date-differs', { found })
}

function kindOfIin(iin: string, fault: IinFault): FindingKind {
  if (iin === '') return 'iin-missing'
  if (fault === 'not-twelve-digits') {
    if (/^\d([.,]\d+)?E\+\d+$/i.test(iin)) return 'iin-as-number'
    if (/^\d{8,11}$/.test(iin) && readIin(iin.padStart(12, '0')).valid) return 'iin-zero-lost'
  }
  return fault !== 'not-twelve-digits' && isBinShaped(iin) ? 'iin-is-bin' : kindOfFault[fault]
}

/** A number as findings may hold it: never whole. */
const maskedNumber = (number: string): string =>
  number.length >= 10 && number.length <= 14 ? maskIin(number) : `${number.slice(0, 2)}••••••`

/** Days of 2009 to 2036, counted from 1900. */
const excelDay = /^4\d{4}$/

type MonthCheck = {
  readonly add: Add
  readonly document: PaymentDocument
  readonly latest: Month | undefined
}

/** Whether dues of the month may be paid. */
export const isMonthTaken = (month: Month | undefined, latest: Month | undefined): boolean =>
  month !== undefined && month >= firstMonth && (latest === undefined || month <= latest)

function checkMonth({ month, periodText }: PaymentLine, { add, document, latest }: MonthCheck): void {
  if (isMonthTaken(month, latest)) return
  if (month !== undefined) {
    add(month < firstMonth ? 'month-too-early' : 'month-too-far', { month })
    return
  }
  const found = periodText || document.periodText
  if (found === '') add('month-missing', {})
  else add(document.isTable && excelDay.test(found) ? 'month-as-number' : 'month-malformed', { found })
}
