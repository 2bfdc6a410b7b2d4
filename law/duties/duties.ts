/** What each party of the insurance has to do on a day, and by when (Q7, Q13, Q15, Q16, Q20, Q21, Q30, Q33, Q35, Q36, Q39, Q42). */

import { type DayNumber, dayNumber, formatDay } from '#vocabulary/day.ts'
import { addMonths, formatMonth, type Month, monthOfDay } from '#vocabulary/month.ts'
import { withOneStop } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import { askable } from '../asked/askable.ts'
import { findBeginning, hasBegun } from '../beginnings/beginnings.ts'
import type { LawBook } from '../book.ts'
import { isProvisional, workdayAfter } from '../calendar/workdays.ts'
import { questions } from '../citation.ts'
import { dueOn } from '../contributions/due-on.ts'
import { refund } from '../refunds/refund.ts'
import { isKnown } from '../rights/governing.ts'
import type { Trace } from '../trace.ts'
import { type Duty, type DutyRow, dutyRows, type Obliged, obligedParties, type Term } from './table.ts'
import { dutiesWords } from './words.ts'

type DutiesCase = {
  readonly book: LawBook
  readonly on: DayNumber
  readonly who: Obliged
  readonly trace?: Trace<keyof typeof dutiesWords>
}

type DutyOwed = {
  readonly duty: Duty
  readonly last: LastDay | undefined
  /** Of what is done every month: the last day after that one. */
  readonly then: LastDay | undefined
  readonly provisional: boolean
}

/** The last day for a duty: of what began on the day asked about or, with its month, the next one to come. */
type LastDay = { readonly by: DayNumber; readonly month: Month | undefined }

/** In the order of the table; none where the party has no duty yet. */
function duties(c: DutiesCase): DutyOwed[] {
  const owed: DutyOwed[] = []
  const rows = dutyRows.filter((row) => isOwed(row, c))
  for (const row of rows) {
    if (rows.findLast(({ duty }) => duty === row.duty) !== row) continue
    const [last, then] = lastDaysOf(row, c)
    const provisional = [last, then].some((one) => one !== undefined && isProvisional(one.by))
    const one = { duty: row.duty, last, then, provisional }
    c.trace?.push({
      rule: `duty-${row.duty}`,
      value: true,
      facts: { who: c.who, on: formatDay(c.on), ...factsOf(one) },
      cites: row.cites,
      confidence: row.confidence,
    })
    owed.push(one)
  }
  if (owed.length === 0) {
    c.trace?.push({
      rule: 'no-duty-yet',
      value: false,
      facts: { who: c.who, on: formatDay(c.on) },
      cites: [questions(c.who === 'tax-agent' ? 'Q15' : 'Q12')],
    })
  }
  return owed
}

const isOwed = (row: DutyRow, { book, on, who }: DutiesCase): boolean =>
  row.of.includes(who) &&
  hasComeIn(row, book, on) &&
  (row.until === undefined || !hasBegun(book, row.until, on))

const hasComeIn = (row: DutyRow, book: LawBook, on: DayNumber): boolean =>
  'with' in row ? hasBegun(book, row.with, on) : isKnown(book, row.enacted) && dayNumber(row.from) <= on

function lastDaysOf(row: DutyRow, c: DutiesCase): LastDay[] {
  if (row.term === undefined) return []
  if (row.term === 'dues-of-the-month') return nextDueDays(row, c)
  const by = lastDays[row.term](c)
  return by === undefined ? [] : [{ by, month: undefined }]
}

/** The two due days that come next: of the month before, where it is owed and its day has not passed, and so on. */
function nextDueDays(row: DutyRow, { book, on }: DutiesCase): LastDay[] {
  const begins = 'with' in row ? formatDay(findBeginning(book, row.with)!) : row.from
  const first = monthOfDay(begins)
  let month = addMonths(monthOfDay(formatDay(on)), -1)
  if (month < first || dueOn(month).day < on) month = addMonths(month, 1)
  return [month, addMonths(month, 1)].map((of) => ({ by: dueOn(of).day, month: of }))
}

const lastDays: Readonly<
  Record<Exclude<Term, 'dues-of-the-month'>, (c: DutiesCase) => DayNumber | undefined>
> = {
  'three-working-days': ({ on }) => workdayAfter(on, 3),
  'refund-check': (c) => refundTerms(c)?.stateCorporationBy,
  'refund-decision': (c) => refundTerms(c)?.fundBy,
}

const told = (last: LastDay | undefined) => ({
  by: last ? formatDay(last.by) : '',
  month: last?.month === undefined ? '' : formatMonth(last.month),
})

/** Empty where there is nothing to say. */
function factsOf({ last, then }: DutyOwed) {
  const after = told(then)
  return { ...told(last), thenBy: after.by, thenMonth: after.month }
}

function refundTerms({ book, on }: DutiesCase) {
  const answer = refund({ book, filedOn: on, reason: 'mistaken' })
  return answer.acceptable ? answer : undefined
}

/** `duties`: what a party of the insurance has to do on a day, and by when. */
export const dutiesRule = askable({
  fields: ['edition', 'on', 'who'],
  timeField: 'on',
  words: dutiesWords,
  ask(fields, trace): DutiesAnswer {
    const owed = duties({
      book: fields.book(),
      on: fields.startDay('on'),
      who: fields.oneOf('who', obligedParties),
      trace,
    })
    return {
      duties: owed.map((one) => {
        const facts = factsOf(one)
        return {
          duty: one.duty,
          by: facts.by || null,
          month: facts.month || null,
          thenBy: facts.thenBy || null,
          thenMonth: facts.thenMonth || null,
          text: withOneStop(dutiesWords[`duty-${one.duty}`](facts)),
        }
      }),
      provisional: owed.some(({ provisional }) => provisional),
    }
  },
})

type DutiesAnswer = {
  readonly duties: readonly DutyTold[]
  readonly provisional: boolean
}

type DutyTold = {
  readonly duty: string
  readonly by: string | null
  readonly month: string | null
  readonly thenBy: string | null
  readonly thenMonth: string | null
  readonly text: Text
}
