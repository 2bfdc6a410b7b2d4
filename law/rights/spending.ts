/**
 * When the Fund may spend what was collected (Q20): until care begins the money is kept whole at the National Bank; from
 * then on it pays for the care of the insured.
 */
import { type DayNumber, formatDay } from '#vocabulary/day.ts'
import { careBegins, hasBegun, insuranceBegins, notBegun } from '../beginnings/beginnings.ts'
import type { LawBook } from '../book.ts'
import { citing, insuranceLaw } from '../citation.ts'
import type { Step, Trace } from '../trace.ts'

type Spending = {
  readonly allowed: boolean
  /** Absent where nothing had been collected yet. */
  readonly heldAt: 'national-bank' | undefined
}

const questions = citing('fund-qa-2018')

export function spending(book: LawBook, on: DayNumber, trace?: Trace): Spending {
  const facts = { on: formatDay(on) }
  if (!hasBegun(book, insuranceBegins, on)) {
    trace?.push({ rule: 'nothing-collected-yet', value: false, facts, cites: [insuranceLaw('27(1)')] })
    return { allowed: false, heldAt: undefined }
  }
  const allowed = hasBegun(book, careBegins, on)
  const rule = allowed ? 'spent-on-care' : 'kept-whole'
  const step: Step = { rule, value: allowed, facts, cites: [questions('Q20'), questions('Q5')] }
  trace?.push(notBegun(book, facts.on, step))
  return { allowed, heldAt: 'national-bank' }
}
