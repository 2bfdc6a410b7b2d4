/** A question about one person's status: read, checked, and refused in words where it cannot be asked. */
import { askLaw, type Edition, editionUnknown, findEdition, firstEditionDay } from '#law'
import { type Day, type DayNumber, dayNumber } from '#vocabulary/day.ts'
import { type Iin, type IinFault, readIin } from '#vocabulary/iin.ts'
import { type Refusal, type RefusalOf, refusal } from '#vocabulary/refusal.ts'
import type { Text } from '#vocabulary/text.ts'
import { firstDay, lastDay, type purposeRefusals, questionRefusals } from '../refusals.ts'

/** Its days are days of the calendar. */
export type WrittenQuestion = {
  readonly iin: string
  /** The day asked about; today without it. */
  readonly on?: string
  /** What was known by the end of this day; all that is known without it. */
  readonly knownOn?: string
  /** Which law: `current`, `qa-2018` or a day. Without it the law known on `knownOn`, or the current one. */
  readonly edition?: string
}

export type PersonQuestion = {
  readonly iin: Iin
  readonly on: DayNumber
  readonly knownOn: Day | undefined
  readonly edition: Edition
}

export type QuestionRefusal =
  | RefusalOf<typeof questionRefusals>
  | RefusalOf<typeof purposeRefusals>
  | Refusal<IinFault | 'edition-unknown'>

/** The question, or why it cannot be asked. */
export function readQuestion(written: WrittenQuestion, today: Day): PersonQuestion | QuestionRefusal {
  const reading = readIin(written.iin, today)
  if (!reading.valid) return iinRefusal(written.iin, today)
  const on = (written.on as Day | undefined) ?? today
  if (on < firstDay || on > lastDay) return refusal(questionRefusals, 'day-out-of-range', on)
  const knownOn = written.knownOn as Day | undefined
  if (knownOn !== undefined && knownOn > today) return refusal(questionRefusals, 'known-on-is-ahead', knownOn)
  const edition = readEdition(written.edition, knownOn)
  if (edition === undefined) return editionUnknown
  return { iin: reading.iin, on: dayNumber(on), knownOn, edition }
}

/** A day that was known before there was any law of the insurance is asked by its first. */
function readEdition(written: string | undefined, knownOn: Day | undefined): Edition | undefined {
  if (written !== undefined) return findEdition(written)
  if (knownOn === undefined) return 'current'
  return findEdition(knownOn) ?? firstEditionDay
}

/** The law says what is wrong with the number, in its own words. */
function iinRefusal(iin: string, on: Day): Refusal<IinFault> {
  const asked = askLaw('iin', { iin, on })
  if ('error' in asked) throw new Error(`the law cannot be asked about a number: ${asked.error.code}`)
  const { reason, because } = asked.answer as { reason: IinFault; because: readonly { text: Text }[] }
  return { code: reason, field: 'iin', message: because[0]!.text }
}
