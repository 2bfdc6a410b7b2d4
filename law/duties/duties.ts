/** What each party of the insurance has to do on a day, and by when (Q7, Q13, Q15, Q16, Q20, Q21, Q30, Q33, Q35, Q36, Q39, Q42). */

import { calendarDateOf, type DayNumber, dayNumber, formatDay } from '#vocabulary/day.ts'
import type { Month } from '#vocabulary/month.ts'
import { withOneStop } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import { askable } from '../asked/askable.ts'
import { hasBegun } from '../beginnings/beginnings.ts'
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
  /** The last day for it: of what is done for the month of the day asked about, or of what began on that day. */
  readonly by: DayNumber | undefined
  readonly provisional: boolean
}

/** In the order of the table; none where the party has no duty yet. */
function duties(c: DutiesCase): DutyOwed[] {
  const owed: DutyOwed[] = []
  const rows = dutyRows.filter((row) => isOwed(row, c))
  for (const row of rows) {
    if (rows.findLast(({ duty }) => duty === row.duty) !== row) continue
    const by = row.term && lastDays[row.term](c)
    const provisional = by !== undefined && isProvisional(by)
    c.trace?.push({
      rule: `duty-${row.duty}`,
      value: true,
      facts: { who: c.who, on: formatDay(c.on), by: by === undefined ? '' : formatDay(by) },
      cites: row.cites,
      confidence: row.confidence,
    })
    owed.push({ duty: row.duty, by, provisional })
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

const monthOf = (on: DayNumber): Month => {
  const { year, month } = calendarDateOf(on)
  return (year * 100 + month) as Month
}

const lastDays: Readonly<Record<Term, (c: DutiesCase) => DayNumber | undefined>> = {
  'dues-of-the-month': ({ on }) => dueOn(monthOf(on)).day,
  'three-working-days': ({ on }) => workdayAfter(on, 3),
  'refund-check': (c) => refundTerms(c)?.stateCorporationBy,
  'refund-decision': (c) => refundTerms(c)?.fundBy,
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
      duties: owed.map(({ duty, by }) => ({
        duty,
        by: by === undefined ? null : formatDay(by),
        text: withOneStop(dutiesWords[`duty-${duty}`]({ by: by === undefined ? '' : formatDay(by) })),
      })),
      provisional: owed.some(({ provisional }) => provisional),
    }
  },
})

type DutiesAnswer = {
  readonly duties: readonly { readonly duty: string; readonly by: string | null; readonly text: Text }[]
  readonly provisional: boolean
}
