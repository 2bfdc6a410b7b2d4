/** Histories of cases at random: every act of everybody in every stand, beside a table that says the same another way. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isWorkingDay, workdayAfter } from '#law'
import { type Day, type DayNumber, day, dayNumber, formatDay } from '#vocabulary/day.ts'
import { isRefusal } from '#vocabulary/refusal.ts'
import { type CaseAct, type CaseActor, judgeAct } from './acts.ts'
import { type CaseCourse, type CaseEvent, type CaseStand, courseOf } from './course.ts'
import { caseKinds, kindEditions } from './kinds.ts'

/** More by hand: `CASE_RUNS=20000`. */
const runs = Number(process.env.CASE_RUNS ?? 6000)

const actors = ['applicant', 'clerk', 'colleague', 'stranger'] as const
const acts = ['take', 'message', 'file', 'ask', 'resume', 'hand-over', 'close', 'reopen'] as const
type Who = (typeof actors)[number]
type What = (typeof acts)[number]

const actorOf = (who: Who): CaseActor => ({
  accountId: actors.indexOf(who) + 1,
  isApplicant: who === 'applicant',
  isWorker: who === 'clerk' || who === 'colleague',
})

/** Who may do what in which stand; `taker`: only whoever has taken it. Late cases and terms are looked at apart. */
const table: Record<CaseStand, Record<What, readonly (Who | 'taker')[]>> = {
  unassigned: {
    take: ['clerk', 'colleague'],
    message: ['applicant'],
    file: ['applicant'],
    ask: [],
    resume: [],
    'hand-over': [],
    close: [],
    reopen: [],
  },
  taken: {
    take: ['taker'],
    message: ['applicant', 'taker'],
    file: ['applicant', 'taker'],
    ask: ['taker'],
    resume: [],
    'hand-over': ['taker'],
    close: ['taker'],
    reopen: [],
  },
  waiting: {
    take: ['taker'],
    message: ['applicant', 'taker'],
    file: ['applicant', 'taker'],
    ask: [],
    resume: ['taker'],
    'hand-over': ['taker'],
    close: ['taker'],
    reopen: [],
  },
  closed: {
    take: [],
    message: [],
    file: [],
    ask: [],
    resume: [],
    'hand-over': [],
    close: [],
    reopen: ['applicant'],
  },
}

const step = fc.record({
  who: fc.constantFrom(...actors),
  what: fc.constantFrom(...acts),
  days: fc.nat({ max: 6 }),
})
/** What leads on, more often than not: a wholly random walk seldom gets to waiting or to the end. */
const leading = fc.constantFrom<{ who: Who; what: What; days: number }>(
  { who: 'clerk', what: 'take', days: 1 },
  { who: 'clerk', what: 'ask', days: 2 },
  { who: 'applicant', what: 'message', days: 3 },
  { who: 'clerk', what: 'close', days: 1 },
  { who: 'applicant', what: 'reopen', days: 2 },
)
const toWaiting: { who: Who; what: What; days: number }[] = [
  { who: 'clerk', what: 'take', days: 0 },
  { who: 'clerk', what: 'ask', days: 1 },
]
const history = fc.record({
  kind: fc.constantFrom(...caseKinds.filter((kind) => kind !== 'audit')),
  from: fc.integer({ min: dayNumber(day('2022-01-03')), max: dayNumber(day('2026-06-01')) }),
  // Half of them begin by waiting for the applicant.
  steps: fc
    .tuple(fc.boolean(), fc.array(fc.oneof(step, step, leading), { minLength: 4, maxLength: 24 }))
    .map(([waits, steps]) => (waits ? [...toWaiting, ...steps] : steps)),
})

const noon = (on: Day) => `${on}T06:00:00.000000Z` as CaseEvent['at']

/** Working days on which the clock of a case has run, counted one by one. */
function daysRun(events: readonly CaseEvent[], today: Day): number {
  let run = 0
  let isRunning = false
  let last = dayNumber(today)
  for (const { what, at } of events) {
    const on = dayNumber(at.slice(0, 10) as Day)
    if (isRunning) for (let one = last + 1; one <= on; one++) if (isWorkingDay(one as DayNumber)) run++
    if (what === 'opened' || what === 'reopened') run = 0
    if (['opened', 'reopened', 'resumed'].includes(what)) isRunning = true
    if (what === 'asked' || what === 'closed') isRunning = false
    last = on
  }
  return run
}

test('in every stand everybody may do what the table says and nothing else, and the clock runs as many days as counted', () => {
  const seen = new Map<string, number>()
  fc.assert(
    fc.property(history, ({ kind, from, steps }) => {
      const edition = kindEditions[kind][0]!
      let today = formatDay(from as DayNumber)
      const events: CaseEvent[] = [{ what: 'opened', at: noon(today), accountId: 1 }]
      for (const { who, what, days } of steps) {
        today = formatDay((dayNumber(today) + days) as DayNumber)
        const course = courseOf(edition, events)
        const act: CaseAct =
          what === 'hand-over'
            ? { act: what, to: edition.handedTo[days % edition.handedTo.length]! }
            : what === 'close'
              ? { act: what, outcome: edition.outcomes[days % edition.outcomes.length]! }
              : { act: what }
        const actor = actorOf(who)
        const done = judgeAct(act, { edition, course, actor, today })
        const key = `${course.stand} ${what} ${who}`
        seen.set(key, (seen.get(key) ?? 0) + 1)
        assert.equal(!isRefusal(done), mayBy(course, { who, what, today }, edition.reopenedWithin), key)
        if (isRefusal(done)) continue
        events.push(...done.map((each) => ({ ...each, at: noon(today), accountId: actor.accountId })))
        held(courseOf(edition, events), events, { edition, today })
      }
    }),
    { numRuns: runs },
  )
  for (const stand of Object.keys(table))
    for (const what of acts)
      for (const who of actors) {
        const times = seen.get(`${stand} ${what} ${who}`) ?? 0
        assert.ok(times >= 100 || runs < 6000, `${stand} × ${what} by ${who}: ${times} times`)
      }
})

/** By the table; and a late case is taken over, and opened again only in time. */
function mayBy(
  { stand, takenBy, dueOn, closedOn }: CaseCourse,
  { who, what, today }: { who: Who; what: What; today: Day },
  reopenedWithin: number,
): boolean {
  const { accountId, isWorker } = actorOf(who)
  if (what === 'take' && isWorker && stand === 'taken' && dueOn! < today) return true
  if (what === 'reopen' && stand === 'closed' && who === 'applicant')
    return dayNumber(today) <= workdayAfter(dayNumber(closedOn!), reopenedWithin)
  return table[stand][what].some(
    (each) => each === who || (each === 'taker' && isWorker && takenBy === accountId),
  )
}

type Holding = { readonly edition: (typeof kindEditions)['question'][number]; readonly today: Day }

function held(course: CaseCourse, events: readonly CaseEvent[], { edition, today }: Holding): void {
  assert.equal(course.stand === 'closed', course.outcome !== undefined)
  assert.ok(course.outcome === undefined || edition.outcomes.includes(course.outcome))
  assert.equal(course.takenBy === undefined, course.stand === 'unassigned')
  assert.equal(course.dueOn === undefined, course.stand === 'waiting')
  assert.ok(course.dueOn === undefined || isWorkingDay(dayNumber(course.dueOn)))
  const run = daysRun(events, today)
  if (course.stand === 'waiting') assert.equal(course.left, edition.workingDays - run)
  if (course.stand === 'taken' || course.stand === 'unassigned')
    assert.equal(daysThrough(events.at(-1)!.at.slice(0, 10) as Day, course.dueOn!), edition.workingDays - run)
}

/** Working days after one day through another; negative where that is past. */
function daysThrough(on: Day, through: Day): number {
  if (through < on) return 0 - daysThrough(through, on)
  let days = 0
  for (let one = dayNumber(on) + 1; one <= dayNumber(through); one++)
    if (isWorkingDay(one as DayNumber)) days++
  return days
}
