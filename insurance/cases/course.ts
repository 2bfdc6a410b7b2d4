/** The course of a case: from what was done to how it stands, with whom, and until which working day. */
import { isWorkingDay, workdayAfter } from '#law'
import { dayOf, type Instant } from '#platform/clock'
import type { Allowed } from '#vocabulary/callers/caller.ts'
import type { Unit } from '#vocabulary/callers/unit.ts'
import { type Day, type DayNumber, dayNumber, formatDay } from '#vocabulary/day.ts'
import type { CaseOutcome, KindEdition } from './kinds.ts'

export type CaseEventKind =
  | 'opened'
  | 'taken'
  | 'handed-over'
  | 'message'
  | 'file'
  | 'asked'
  | 'resumed'
  | 'closed'
  | 'reopened'

/** What bears on the course of a case; its words and files stand beside it. */
export type CaseEvent = {
  readonly what: CaseEventKind
  readonly at: Instant
  readonly accountId: number
  /** Of a hand-over: to whom, and to which unit of theirs, where not to all. */
  readonly to?: Allowed
  readonly unit?: Unit
  readonly outcome?: CaseOutcome
}

export type CaseStand = 'unassigned' | 'taken' | 'waiting' | 'closed'

/** How a case stands. `waiting`: for the applicant, and its clock stands still. */
export type CaseCourse = {
  readonly stand: CaseStand
  /** Whose queue it is in, or was in last. */
  readonly workedBy: Allowed
  /** The unit whose queue alone it is in; of all units without it. */
  readonly unit?: Unit
  readonly takenBy?: number
  /** Empty while its clock stands still; of a closed case the day it had. */
  readonly dueOn?: Day
  /** Working days left when the clock was stopped; of a late case 0 or less. */
  readonly left?: number
  readonly closedOn?: Day
  readonly outcome?: CaseOutcome
}

/** How it stands after all that was done. Throws where that cannot have been. */
export function courseOf(edition: KindEdition, events: readonly CaseEvent[]): CaseCourse {
  const [opened, ...later] = events
  if (opened?.what !== 'opened') throw new Error('A case begins by being opened')
  const begun: CaseCourse = {
    stand: 'unassigned',
    workedBy: edition.workedBy,
    dueOn: dueAfter(dayOf(opened.at), edition.workingDays),
  }
  const first = edition.isOpenersOwn ? taken(begun, opened.accountId) : begun
  return later.reduce((course, event) => after(edition, course, event), first)
}

const taken = (course: CaseCourse, takenBy: number): CaseCourse => ({ ...course, stand: 'taken', takenBy })

function after(edition: KindEdition, course: CaseCourse, event: CaseEvent): CaseCourse {
  const on = dayOf(event.at)
  switch (event.what) {
    case 'opened':
      throw new Error('A case is opened once')
    case 'message':
    case 'file':
      return course
    case 'taken':
      return taken(course, event.accountId)
    case 'handed-over': {
      const { takenBy: _, unit: __, ...rest } = course
      return { ...rest, stand: 'unassigned', workedBy: event.to!, ...(event.unit && { unit: event.unit }) }
    }
    case 'asked': {
      const { dueOn, ...rest } = course
      return { ...rest, stand: 'waiting', left: workingDaysLeft(on, dueOn!) }
    }
    case 'resumed': {
      const { left, ...rest } = course
      return { ...rest, stand: 'taken', dueOn: dueAfter(on, left!) }
    }
    case 'closed': {
      const { left, ...rest } = course
      const dueOn = course.dueOn ?? dueAfter(on, left!)
      return { ...rest, stand: 'closed', closedOn: on, outcome: event.outcome!, dueOn }
    }
    case 'reopened': {
      const { takenBy: _, closedOn: __, outcome: ___, ...rest } = course
      const again: CaseCourse = { ...rest, stand: 'unassigned', dueOn: dueAfter(on, edition.workingDays) }
      return edition.isOpenersOwn ? taken(again, event.accountId) : again
    }
  }
}

/** The working day so many after a day; of a case that is late already, the last working day it had. */
function dueAfter(on: Day, workingDays: number): Day {
  const from = dayNumber(on)
  if (workingDays > 0) return formatDay(workdayAfter(from, workingDays))
  let due = from
  for (let back = 0; back > workingDays || !isWorkingDay(due); ) {
    if (isWorkingDay(due)) back--
    due = (due - 1) as DayNumber
  }
  return formatDay(due)
}

/** How many working days come after a day, through the due day; where that is past, how many it is past by, negative. */
function workingDaysLeft(on: Day, dueOn: Day): number {
  const [from, through] = [dayNumber(on), dayNumber(dueOn)]
  const sign = from <= through ? 1 : -1
  let days = 0
  for (let day = Math.min(from, through) + 1; day <= Math.max(from, through); day++)
    if (isWorkingDay(day as DayNumber)) days++
  return days === 0 ? 0 : sign * days
}

export const isLate = ({ stand, dueOn }: CaseCourse, today: Day): boolean =>
  stand !== 'closed' && dueOn !== undefined && dueOn < today

/** The last day on which the applicant may open it again. */
export const reopenedThrough = ({ reopenedWithin }: KindEdition, closedOn: Day): Day =>
  formatDay(workdayAfter(dayNumber(closedOn), reopenedWithin))
