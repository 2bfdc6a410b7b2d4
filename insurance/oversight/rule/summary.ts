/** What the looks of one account in a stretch of days come to, before it is held against others. */

import { type Strays, straysOf } from './hours.ts'
import { median } from './robust.ts'

/** One look of one who has signed in, at one person. */
export type StaffLook = {
  readonly personId: number
  /** Since 1970 by local time. */
  readonly minute: number
  /** For what, as the access log has it. */
  readonly why: string
}

export type LooksOfAccount = {
  readonly accountId: number
  readonly role: string
  /** Days with a look. */
  readonly days: number
  readonly looks: number
  /** Without a case: different persons a day, on the average; the most of them in one hour of an ordinary busy day. */
  readonly personsADay: number
  readonly personsAnHour: number
  /** Without a case: on how many days the person was looked at whom it looked at most. */
  readonly daysOfOnePerson: number
  readonly strays: Strays
  readonly breakGlass: number
  /** Without a case: each person once a day, to be told by their names. */
  readonly personDays: readonly number[]
}

const minutesADay = 1440

/** Looked at for a case, a ticket, an appointment or an attachment, which somebody else has opened. */
const hasCase = (why: string): boolean => /^(?:case|ticket|appointment|attachment)\b/.test(why)
const brokeGlass = (why: string): boolean => why.startsWith('break-glass')

/** `looks` in the order of time. */
export function summaryOf(
  { accountId, role }: Pick<LooksOfAccount, 'accountId' | 'role'>,
  looks: readonly StaffLook[],
): LooksOfAccount {
  const days = daysOf(looks)
  const personDays = days.flatMap(({ persons }) => [...persons])
  const daysByPerson = new Map<number, number>()
  for (const personId of personDays) daysByPerson.set(personId, (daysByPerson.get(personId) ?? 0) + 1)
  // Of the day an ordinary look is of: the few looks after a midnight are no day.
  const looksADay = median(days.flatMap(({ looks: ofDay }) => new Array<number>(ofDay).fill(ofDay)))
  return {
    accountId,
    role,
    days: days.length,
    looks: looks.length,
    personsADay: days.length === 0 ? 0 : personDays.length / days.length,
    // Not of the one busiest day, which anybody may have, but of the third.
    personsAnHour: days.map(({ inAnHour }) => inAnHour).sort((one, other) => other - one)[2] ?? 0,
    daysOfOnePerson: Math.max(0, ...daysByPerson.values()),
    strays: straysOf(
      looks.map(({ minute }) => minute),
      looksADay,
    ),
    breakGlass: looks.filter(({ why }) => brokeGlass(why)).length,
    personDays,
  }
}

type DayOfLooks = {
  readonly day: number
  looks: number
  /** Looked at without a case; and the most of them in one hour. */
  readonly persons: Set<number>
  inAnHour: number
}

function daysOf(looks: readonly StaffLook[]): DayOfLooks[] {
  const days: DayOfLooks[] = []
  let hour = -1
  let inHour = new Set<number>()
  for (const { personId, minute, why } of looks) {
    const day = Math.floor(minute / minutesADay)
    let last = days.at(-1)
    if (last?.day !== day) {
      last = { day, looks: 0, persons: new Set(), inAnHour: 0 }
      days.push(last)
    }
    last.looks++
    if (hasCase(why)) continue
    const now = Math.floor(minute / 60)
    if (now !== hour) inHour = new Set()
    hour = now
    last.persons.add(personId)
    inHour.add(personId)
    last.inAnHour = Math.max(last.inAnHour, inHour.size)
  }
  return days
}
