/** The timeline of a person: what each stretch of days is called, and how it is told that cover was lost. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Day, type DayNumber, day, dayNumber, formatDay } from '#vocabulary/day.ts'
import { addMonths, type Month, month } from '#vocabulary/month.ts'
import { type Tiyn, tenge } from '#vocabulary/tiyn.ts'
import { lawBook } from '../book.ts'
import type { Credit, PersonFacts } from './facts.ts'
import { timeline } from './timeline.ts'

const on = (text: string): DayNumber => dayNumber(day(text))

const person = (facts: Partial<PersonFacts>): PersonFacts => ({
  birthDate: on('1980-05-05'),
  residence: 'citizen',
  groupSpells: [],
  entrepreneurSpells: [],
  credits: [],
  ...facts,
})

type Paid = { readonly own?: boolean; readonly amount?: Tiyn }

/** A credit for each of so many months, on the 15th of the month after. */
function paid(first: number, count: number, { own = false, amount = tenge(9000) }: Paid = {}): Credit[] {
  return Array.from({ length: count }, (_, at) => {
    const of = addMonths(month(first), at)
    const next = String(addMonths(of, 1))
    return { month: of, amount, own, creditedOn: on(`${next.slice(0, 4)}-${next.slice(4)}-15`) }
  })
}

/** «state from–through» of each spell, one a line. */
const told = (facts: PersonFacts, edition: 'current' | 'qa-2018' | Day = 'current'): string[] =>
  timeline(facts, lawBook(edition)).map(
    ({ state, from, through }) =>
      `${state} ${formatDay(from)} ${through === undefined ? '…' : formatDay(through)}`,
  )

test('a student who then works: state, grace, paid months, and the employer who stops', () => {
  const facts = person({
    groupSpells: [{ group: 'full-time-student', from: on('2021-09-01'), until: on('2024-07-01') }],
    credits: paid(202407, 14),
  })
  assert.deepEqual(told(facts), [
    'transition 2020-01-01 2020-06-30',
    'uninsured-never-covered 2020-07-01 2021-08-31',
    'state 2021-09-01 2024-06-30',
    'grace 2024-07-01 2024-08-14',
    'paid 2024-08-15 2025-10-28',
    'grace 2025-10-29 2025-12-31',
    'uninsured-employer-stopped 2026-01-01 …',
  ])
})

test('cover lost is told by the last insured run: a group that ended, the person, or an employer', () => {
  const student = person({
    groupSpells: [{ group: 'full-time-student', from: on('2021-09-01'), until: on('2024-07-01') }],
  })
  assert.equal(told(student)[4], 'uninsured-group-ended 2024-10-01 …')
  const self = person({ credits: paid(202401, 18, { own: true, amount: tenge(4250) }) })
  assert.equal(told(self).at(-1), 'uninsured-own-payments-stopped 2025-11-01 …')
})

test('never insured, yet paid for: by who has paid anything by the day', () => {
  const facts = person({
    credits: [
      { month: month(202405), amount: tenge(4250), own: true, creditedOn: on('2024-06-10') },
      { month: month(202406), amount: tenge(9000), own: false, creditedOn: on('2024-07-10') },
    ],
  })
  assert.deepEqual(told(facts), [
    'transition 2020-01-01 2020-06-30',
    'uninsured-never-covered 2020-07-01 2024-06-09',
    'uninsured-own-payments-stopped 2024-06-10 2024-07-09',
    'uninsured-employer-stopped 2024-07-10 …',
  ])
})

test('one run of insured days goes over grounds and ends with death', () => {
  const facts = person({
    diedOn: on('2026-03-15'),
    groupSpells: [
      { group: 'military', from: on('2020-02-01'), until: on('2025-06-01') },
      { group: 'pensioner', from: on('2025-07-01') },
    ],
  })
  const spells = timeline(facts, lawBook('current'))
  assert.deepEqual(told(facts), [
    'transition 2020-01-01 2020-01-31',
    'own-service 2020-02-01 2025-05-31',
    'grace 2025-06-01 2025-06-30',
    'state 2025-07-01 2026-03-15',
    'not-participant 2026-03-16 …',
  ])
  for (const { runFrom, runThrough } of spells.slice(0, 4)) {
    assert.equal(formatDay(runFrom!), '2020-01-01')
    assert.equal(formatDay(runThrough!), '2026-03-15')
  }
  assert.equal(spells[2]!.graceFrom, on('2025-05-31'))
})

test('who takes no part, or died before care began, has one spell without end', () => {
  assert.deepEqual(told(person({ residence: 'temporary', credits: paid(202401, 24) })), [
    'not-participant 2020-01-01 …',
  ])
  assert.deepEqual(told(person({ diedOn: on('2019-12-31') })), ['not-participant 2020-01-01 …'])
  assert.deepEqual(
    told(person({ birthDate: undefined, groupSpells: [{ group: 'pensioner', from: on('2010-01-01') }] })),
    ['state 2020-01-01 …'],
  )
})

test('an edition that knows no terms of status answers only where they are not needed', () => {
  const before = '2019-06-01' as Day
  const child = person({ birthDate: on('2010-05-05') })
  assert.deepEqual(told(child, before), ['state 2020-01-01 2028-05-04', 'unknown 2028-05-05 …'])
  assert.deepEqual(told(person({ credits: paid(201901, 90) }), before), ['unknown 2020-01-01 …'])
})

test('one person after another: nothing of the first is left in the second', () => {
  const empty = told(person({}))
  told(person({ credits: paid(202001, 80), groupSpells: [{ group: 'military', from: on('2022-01-01') }] }))
  assert.deepEqual(told(person({})), empty)
})

test('a month outside 1990 to 2189 is no month of a record', () => {
  const credits = [{ month: 198_912 as Month, amount: tenge(1), own: false, creditedOn: on('2020-01-01') }]
  assert.throws(() => timeline(person({ credits }), lawBook('current')), RangeError)
})
