/** Who may do what to a case, in single stories. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#vocabulary/day.ts'
import { isRefusal } from '#vocabulary/refusal.ts'
import { type CaseAct, type CaseActor, judgeAct } from './acts.ts'
import { type CaseEvent, courseOf, isLate } from './course.ts'
import { caseKinds, editionFrom, editionOn, type KindEditions, kindEditions } from './kinds.ts'

const applicant: CaseActor = { accountId: 1, isApplicant: true, isWorker: false }
const clerk: CaseActor = { accountId: 2, isApplicant: false, isWorker: true }
const colleague: CaseActor = { accountId: 3, isApplicant: false, isWorker: true }

const at = (on: string, hour = 9) => `${on}T${String(hour).padStart(2, '0')}:00:00.000000Z` as CaseEvent['at']

/** A case as it goes: what is refused leaves it as it is. */
function story(editions: KindEditions = kindEditions, kind: (typeof caseKinds)[number] = 'question') {
  const edition = editionOn(editions, kind, day('2026-11-02'))!
  const events: CaseEvent[] = [{ what: 'opened', at: at('2026-11-02'), accountId: applicant.accountId }]
  return {
    edition,
    course: () => courseOf(edition, events),
    on(today: string, actor: CaseActor, act: CaseAct): string {
      const done = judgeAct(act, { edition, course: courseOf(edition, events), actor, today: day(today) })
      if (isRefusal(done)) return done.code
      events.push(...done.map((each) => ({ ...each, at: at(today), accountId: actor.accountId })))
      return done.map(({ what }) => what).join(' ')
    },
  }
}

test('a case is due so many working days after it was opened, by the calendar of the law', () => {
  const { course } = story()
  // 15 working days after Monday 2 November 2026.
  assert.equal(course().dueOn, '2026-11-23')
  assert.ok(!isLate(course(), day('2026-11-23')))
  assert.ok(isLate(course(), day('2026-11-24')))
})

test('a holiday and the days off moved to it are no working days: Independence Day of 2026', () => {
  const edition = editionOn(kindEditions, 'question', day('2026-12-07'))!
  const opened = { what: 'opened', at: at('2026-12-07'), accountId: 1 } as const
  // 16 December is off, and so is 1 January.
  assert.equal(courseOf(edition, [opened]).dueOn, '2026-12-29')
})

test('the clock stands still while the applicant is waited for, and goes on with what was left of it', () => {
  const { on, course } = story()
  on('2026-11-03', clerk, { act: 'take' })
  assert.equal(on('2026-11-05', clerk, { act: 'ask' }), 'asked')
  assert.equal(course().dueOn, undefined)
  assert.equal(course().left, 12)
  assert.ok(!isLate(course(), day('2027-02-01')), 'a case that waits is never late')
  assert.equal(on('2026-11-12', applicant, { act: 'message' }), 'message resumed')
  // 12 working days after 12 November.
  assert.equal(course().dueOn, '2026-11-30')
})

test('asked and answered on one day, a case is due when it was; a late one stays late', () => {
  const { on, course } = story()
  on('2026-11-03', clerk, { act: 'take' })
  on('2026-11-06', clerk, { act: 'ask' })
  on('2026-11-06', applicant, { act: 'message' })
  assert.equal(course().dueOn, '2026-11-23')
  on('2026-11-25', clerk, { act: 'ask' })
  assert.equal(course().left, -2)
  on('2026-12-02', clerk, { act: 'resume' })
  assert.equal(course().dueOn, '2026-11-30')
  assert.ok(isLate(course(), day('2026-12-02')))
})

test('of two who take a case the second is told; one who is late may be relieved by a colleague', () => {
  const { on, course } = story()
  assert.equal(on('2026-11-03', clerk, { act: 'take' }), 'taken')
  assert.equal(on('2026-11-03', colleague, { act: 'take' }), 'case-taken')
  assert.equal(on('2026-11-03', clerk, { act: 'take' }), '', 'taking what one has changes nothing')
  assert.equal(on('2026-11-24', colleague, { act: 'take' }), 'taken')
  assert.equal(course().takenBy, colleague.accountId)
  assert.equal(on('2026-11-24', clerk, { act: 'message' }), 'case-not-taken')
})

test('handed over it lies in the other queue, given back in its own; elsewhere it does not go', () => {
  const { on, course } = story()
  on('2026-11-03', clerk, { act: 'take' })
  assert.equal(on('2026-11-03', clerk, { act: 'hand-over', to: 'provider' }), 'case-not-handed-there')
  assert.equal(on('2026-11-03', clerk, { act: 'hand-over', to: 'fund/registrar' }), 'handed-over')
  assert.deepEqual(
    [course().stand, course().workedBy, course().takenBy],
    ['unassigned', 'fund/registrar', undefined],
  )
  on('2026-11-04', colleague, { act: 'take' })
  on('2026-11-04', colleague, { act: 'ask' })
  assert.equal(on('2026-11-04', colleague, { act: 'hand-over', to: 'fund/registrar' }), 'resumed handed-over')
  assert.equal(course().dueOn, '2026-11-23')
})

test('it ends with an outcome of its kind, and the applicant opens it again within its term, with a new clock', () => {
  const { on, course } = story()
  on('2026-11-03', clerk, { act: 'take' })
  assert.equal(on('2026-11-03', clerk, { act: 'close', outcome: 'upheld' }), 'case-outcome-of-another-kind')
  assert.equal(on('2026-11-03', clerk, { act: 'close', outcome: 'answered' }), 'closed')
  assert.equal(on('2026-11-04', applicant, { act: 'message' }), 'case-closed')
  assert.equal(on('2026-11-04', clerk, { act: 'reopen' }), 'case-reopened-by-applicant')
  // Ten working days after 3 November.
  assert.equal(on('2026-11-18', applicant, { act: 'reopen' }), 'case-reopened-too-late')
  assert.equal(on('2026-11-17', applicant, { act: 'reopen' }), 'reopened')
  assert.deepEqual(
    [course().stand, course().takenBy, course().dueOn],
    ['unassigned', undefined, '2026-12-08'],
  )
  assert.equal(on('2026-11-17', applicant, { act: 'reopen' }), 'case-not-closed')
})

test('an applicant does none of what those do who work on it', () => {
  const { on } = story()
  const acts: CaseAct[] = [
    { act: 'take' },
    { act: 'ask' },
    { act: 'resume' },
    { act: 'close', outcome: 'answered' },
    { act: 'hand-over', to: 'fund' },
  ]
  for (const act of acts) assert.equal(on('2026-11-03', applicant, act), 'case-act-not-yours', act.act)
})

test('an audit is worked on by the auditor who opened it, from the first and again', () => {
  const auditor: CaseActor = { accountId: 1, isApplicant: true, isWorker: true }
  const { on, course } = story(kindEditions, 'audit')
  assert.equal(course().takenBy, auditor.accountId)
  on('2026-11-03', auditor, { act: 'close', outcome: 'not-confirmed' })
  on('2026-11-04', auditor, { act: 'reopen' })
  assert.deepEqual([course().stand, course().takenBy], ['taken', auditor.accountId])
})

test('a case keeps the edition it was opened by, whatever governs since', () => {
  const before = kindEditions.question[0]!
  const later = { ...before, governsFrom: day('2026-11-10'), workingDays: 5 }
  const editions = { ...kindEditions, question: [before, later] }
  assert.equal(story(editions).edition, before)
  assert.equal(editionOn(editions, 'question', day('2026-11-10')), later)
  assert.equal(editionFrom(editions, 'question', before.governsFrom), before)
  assert.throws(() => editionFrom(editions, 'question', day('2020-01-01')), /no edition/)
  assert.equal(editionOn(editions, 'question', day('2021-06-30')), undefined)
})

test('each kind has its editions in order, a worker, a term and an outcome; what it needs is not optional too', () => {
  for (const kind of caseKinds) {
    const editions = kindEditions[kind]
    assert.deepEqual(
      editions,
      editions.toSorted((a, b) => (a.governsFrom < b.governsFrom ? -1 : 1)),
    )
    for (const { workingDays, outcomes, openedBy, needs, mayHave, workedBy, isOpenersOwn } of editions) {
      assert.ok(workingDays > 0 && outcomes.length > 0 && openedBy.length > 0, kind)
      assert.ok(
        needs.every((detail) => !mayHave.includes(detail)),
        kind,
      )
      if (isOpenersOwn) assert.deepEqual(openedBy, [workedBy], kind)
    }
  }
})
