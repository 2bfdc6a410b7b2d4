/** What one line says of itself: P01, P04, P05. */
import { beginningNow, insuranceBegins } from '#law'
import { isBinShaped } from '#vocabulary/bin.ts'
import { checkDigitHolds } from '#vocabulary/check-digit.ts'
import { type Day, daysInMonth } from '#vocabulary/day.ts'
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
  if (isSoundAt(line.iin, line.birthText) && isMonthTaken(line.month, latest)) return true
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
  if (isSoundAt(iin, birthText)) return
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

const digitAt = (text: string, at: number): number => text.charCodeAt(at) - 48

/**
 * Whether an IIN of somebody born before 2000 is sound and says the same birthday as `YYYYMMDD`: what holds for nearly
 * every row, told without making a text. Whatever it does not hold for is looked at by the full rules.
 */
function isSoundAt(iin: string, birthText: string): boolean {
  if (iin.length !== 12 || birthText.length !== 8) return false
  for (let at = 0; at < 12; at++) if (digitAt(iin, at) < 0 || digitAt(iin, at) > 9) return false
  for (let at = 0; at < 6; at++) if (iin.charCodeAt(at) !== birthText.charCodeAt(at + 2)) return false
  const century = digitAt(iin, 6)
  if (century < 1 || century > 4) return false
  const hundreds = 17 + ((century + 1) >> 1)
  if (digitAt(birthText, 0) * 10 + digitAt(birthText, 1) !== hundreds) return false
  const year = hundreds * 100 + digitAt(iin, 0) * 10 + digitAt(iin, 1)
  const month = digitAt(iin, 2) * 10 + digitAt(iin, 3)
  const dayOfMonth = digitAt(iin, 4) * 10 + digitAt(iin, 5)
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return false
  return checkDigitHolds(iin)
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

type MonthCheck = {
  readonly add: Add
  readonly document: PaymentDocument
  readonly latest: Month | undefined
}

const isMonthTaken = (month: Month | undefined, latest: Month | undefined): boolean =>
  month !== undefined && month >= firstMonth && (latest === undefined || month <= latest)

function checkMonth({ month, periodText }: PaymentLine, { add, document, latest }: MonthCheck): void {
  if (isMonthTaken(month, latest)) return
  if (month !== undefined) {
    add(month < firstMonth ? 'month-too-early' : 'month-too-far', { month })
    return
  }
  const found = periodText || document.periodText
  if (found === '') add('month-missing', {})
  else add('month-malformed', { found })
}
