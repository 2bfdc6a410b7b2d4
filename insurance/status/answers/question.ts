/** A question about one person's status: read, checked, and refused in words where it cannot be asked. */
import { askLaw, type Edition, findEdition, firstEditionDay } from '#law'
import { type Day, type DayNumber, dayNumber, findDay } from '#vocabulary/day.ts'
import { type Iin, readIin } from '#vocabulary/iin.ts'
import type { Refusal } from '#vocabulary/refusal.ts'
import type { Text } from '#vocabulary/text.ts'
import {
  dayOutOfRange,
  dayUnreadable,
  editionUnknown,
  firstDay,
  lastDay,
  notKnownYet,
} from './refusal-words.ts'

export type WrittenQuestion = {
  readonly iin: string
  /** The day asked about; today without it. */
  readonly on?: string
  /** What was known by the end of this day; all that is known without it. */
  readonly knownOn?: string
  /** Which law: `current`, `qa-2018` or a day. Without it the law known on `knownOn`, or the current one. */
  readonly edition?: string
}

export type Question = {
  readonly iin: Iin
  readonly on: DayNumber
  readonly knownOn: Day | undefined
  readonly edition: Edition
}

/** The question, or why it cannot be asked. */
export function readQuestion(written: WrittenQuestion, today: Day): Question | Refusal {
  const reading = readIin(written.iin, today)
  if (!reading.valid) return iinRefusal(written.iin, today)
  const on = written.on === undefined ? today : findDay(written.on)
  if (on === undefined) return dayUnreadable('on', written.on!)
  if (on < firstDay || on > lastDay) return dayOutOfRange(on)
  const knownOn = written.knownOn === undefined ? undefined : findDay(written.knownOn)
  if (written.knownOn !== undefined && knownOn === undefined) return dayUnreadable('knownOn', written.knownOn)
  if (knownOn !== undefined && knownOn > today) return notKnownYet(knownOn)
  const edition = readEdition(written.edition, knownOn)
  if (edition === undefined) return editionUnknown(written.edition!)
  return { iin: reading.iin, on: dayNumber(on), knownOn, edition }
}

/** A day that was known before there was any law of the insurance is asked by its first. */
function readEdition(written: string | undefined, knownOn: Day | undefined): Edition | undefined {
  if (written !== undefined) return findEdition(written)
  if (knownOn === undefined) return 'current'
  return findEdition(knownOn) ?? firstEditionDay
}

/** The law says what is wrong with the number, in its own words. */
function iinRefusal(iin: string, on: Day): Refusal {
  const asked = askLaw('iin', { iin, on })
  if ('error' in asked) return { ...asked.error, field: 'iin' }
  const { reason, because } = asked.answer as { reason: string; because: readonly { text: Text }[] }
  return { code: reason, field: 'iin', message: because[0]!.text }
}
