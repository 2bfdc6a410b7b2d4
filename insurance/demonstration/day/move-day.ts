/**
 * The day of the demonstration, moved forward: kept in the database, so that a restart stays on it. Whatever falls due is
 * played on its own day; a day that was broken off is played to its end by the next start, and nothing of it twice.
 */
import type { AnsweredFile } from '#insurance/payments'
import { type StatusChanges, statusChangesOn } from '#insurance/status'
import type { MovableClock } from '#platform/clock'
import type { Connection, Database } from '#platform/database'
import { findSetting, keepSetting } from '#platform/settings'
import type { Day } from '#vocabulary/day.ts'
import { isRefusal, type RefusalOf, refusal } from '#vocabulary/refusal.ts'
import { type Tiyn, tiyn } from '#vocabulary/tiyn.ts'
import { dayRefusals } from '../refusals.ts'
import { daysToPlay, type KeptDay } from './days.ts'
import { holdDay } from './store-day.ts'

const setting = 'demonstration-day'

/** What the outside world does on a day: the files taken in, and how many orders its bank settled. */
export type OutsideDay = {
  readonly files: readonly AnsweredFile[]
  readonly executed: number
  readonly rejected: number
}

/** Plays it; played again where it was broken off, it changes nothing. */
export type PlayDay = (day: Day) => Promise<OutsideDay>

export type Moving = {
  readonly database: Database
  readonly clock: MovableClock
  readonly play: PlayDay
}

/** What happened on a day. Sums are of the files taken in. */
export type DayPlayed = StatusChanges & {
  readonly day: Day
  readonly files: number
  readonly rows: number
  readonly received: Tiyn
  readonly posted: Tiyn
  readonly suspense: Tiyn
  readonly returned: Tiyn
  /** Payers' orders the bank paid that day, and those it did not. */
  readonly ordersExecuted: number
  readonly ordersRejected: number
}

/** Brings a clock to the day the record is at, which another process may have moved. */
export async function followDay(connection: Connection, clock: MovableClock): Promise<KeptDay> {
  const kept = await findSetting<KeptDay>(connection, setting)
  if (kept) clock.moveTo(kept.day)
  return kept?.day === clock.today() ? kept : { day: clock.today(), isPlayed: true }
}

/** Moves to the day asked for, or the next, day by day; gives what happened on each. */
export function moveDay(
  { database, clock, play }: Moving,
  until: Day | undefined,
): Promise<DayPlayed[] | RefusalOf<typeof dayRefusals>> {
  return database.transaction(async (tx) => {
    if (!(await holdDay(tx))) return refusal(dayRefusals, 'day-being-moved')
    const days = daysToPlay(await followDay(database, clock), until)
    if (isRefusal(days)) return days
    const played: DayPlayed[] = []
    for (const day of days) {
      await keepSetting(database, setting, { day, isPlayed: false })
      clock.moveTo(day)
      played.push(told(day, await play(day), await statusChangesOn(database, day)))
      await keepSetting(database, setting, { day, isPlayed: true })
    }
    return played
  })
}

/** Plays a day that was broken off to its end; gives nothing where none was. */
export async function finishDay(moving: Moving): Promise<DayPlayed[]> {
  const { day, isPlayed } = await followDay(moving.database, moving.clock)
  if (isPlayed) return []
  const played = await moveDay(moving, day)
  // Another process plays it, or has played it by now.
  return isRefusal(played) ? [] : played
}

function told(day: Day, { files: taken, executed, rejected }: OutsideDay, changes: StatusChanges): DayPlayed {
  const sum = (of: (file: AnsweredFile) => number): number => taken.reduce((all, file) => all + of(file), 0)
  const [posted, suspense, returned] = (['posted', 'suspense', 'returned'] as const).map((part) =>
    tiyn(sum(({ answer }) => answer[part].sum)),
  ) as [Tiyn, Tiyn, Tiyn]
  return {
    day,
    files: taken.length,
    rows: sum(({ answer }) => answer.rows),
    received: tiyn(posted + suspense + returned),
    posted,
    suspense,
    returned,
    ordersExecuted: executed,
    ordersRejected: rejected,
    ...changes,
  }
}
