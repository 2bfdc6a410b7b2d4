/** To which provider a person is attached on which days: what the register told, extract after extract, put into one line of time. */
import type { Bin } from '#vocabulary/bin.ts'
import type { DayNumber } from '#vocabulary/day.ts'

/** A stretch of days of one person at one provider, as an extract of a day tells it. */
export type Attachment = {
  readonly provider: Bin
  readonly from: DayNumber
  /** The last day in; absent: open. */
  readonly through?: DayNumber | undefined
  /** The day on which the register said so. */
  readonly asOf: DayNumber
}

/**
 * Attachments in the order of their days, none on a day of another. `told`: in the order recorded. Of two that share days the
 * one of the later extract holds, of one extract the one that begins later: it closes the other the day before it begins, and
 * one that began no earlier holds no more.
 */
export function attachmentsInTime(told: readonly Attachment[]): Attachment[] {
  let held: Attachment[] = []
  for (const next of told.toSorted((a, b) => a.asOf - b.asOf || a.from - b.from))
    held = [...held.flatMap((earlier) => leftBy(next, earlier)), next]
  return held.sort((a, b) => a.from - b.from)
}

function leftBy(next: Attachment, earlier: Attachment): Attachment[] {
  if (isOver(earlier, next.from) || isOver(next, earlier.from)) return [earlier]
  return earlier.from < next.from ? [{ ...earlier, through: (next.from - 1) as DayNumber }] : []
}

const isOver = ({ through }: Attachment, on: DayNumber): boolean => through !== undefined && through < on

/** The one that holds on a day. */
export const attachmentOn = (told: readonly Attachment[], on: DayNumber): Attachment | undefined =>
  attachmentsInTime(told).find((each) => each.from <= on && !isOver(each, on))

/** The first that begins after a day. */
export const attachmentAfter = (told: readonly Attachment[], on: DayNumber): Attachment | undefined =>
  attachmentsInTime(told).find(({ from }) => from > on)

/** Whether both say the same of every day. */
export function sayTheSame(a: readonly Attachment[], b: readonly Attachment[]): boolean {
  const [one, other] = [attachmentsInTime(a), attachmentsInTime(b)]
  return (
    one.length === other.length &&
    one.every(({ provider, from, through }, place) => {
      const beside = other[place]!
      return provider === beside.provider && from === beside.from && through === beside.through
    })
  )
}
