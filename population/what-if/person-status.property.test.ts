/** Who is insured with a reform, worked out only for those whom it can reach, is what the whole rule says of everybody. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  booksOf,
  groups,
  isInsured,
  type PersonFacts,
  type Reform,
  type ReformChange,
  reformables,
  residences,
  timeline,
} from '#law'
import { lastDayOf, type Month } from '#vocabulary/month.ts'
import { histories } from '../../law/status/oracle/oracle-histories.ts'
import { monthsFrom } from './months.ts'
import { factsWithoutCredits, openEnd, openStart, type People } from './people.ts'
import { PersonStatus } from './person-status.ts'

const ownDues = new Set([
  'own-contribution-rate',
  'entrepreneur-contribution-rate',
  'entrepreneur-base',
  'self-payer-base',
  'minimum-wage',
])

const changesOf = (names: (name: string) => boolean): fc.Arbitrary<ReformChange[]> =>
  fc.uniqueArray(
    fc.constantFrom(...reformables.filter(({ name }) => names(name))).chain(({ name, least, most }) =>
      fc.record({
        parameter: fc.constant(name),
        from: fc.integer({ min: 1, max: 12 }).map((month) => (202_500 + month) as Month),
        value: fc.integer({
          min: Math.max(least, 1),
          max: Math.min(most, name.includes('wage') ? 200_000 : 400),
        }),
      }),
    ),
    { minLength: 1, maxLength: 3, selector: ({ parameter, from }) => `${parameter} ${from}` },
  )
const name = { kk: 'A', ru: 'A', en: 'A' }
const reformOf = (changes: readonly ReformChange[]): Reform => ({ name, assumed: [], changes })

/** A population of one. */
function alone(facts: PersonFacts): People {
  const { groupSpells, entrepreneurSpells, credits } = facts
  const first = (count: number) => Int32Array.of(0, count)
  const days = (spells: readonly { from: number; until?: number | undefined }[]) => ({
    first: first(spells.length),
    from: Int32Array.from(spells, ({ from }) => from),
    until: Int32Array.from(spells, ({ until }) => until ?? openEnd),
  })
  return {
    count: 1,
    firstMonth: 202_001 as Month,
    lastMonth: 202_612 as Month,
    birth: Int32Array.of(facts.birthDate ?? 0),
    participantFrom: Int32Array.of(facts.participantFrom ?? openStart),
    died: Int32Array.of(facts.diedOn ?? openEnd),
    residence: Uint8Array.of(residences.indexOf(facts.residence)),
    groups: {
      ...days(groupSpells),
      group: Uint8Array.from(groupSpells, ({ group }) => groups.indexOf(group)),
    },
    business: days(entrepreneurSpells),
    jobs: { ...days([]), income: new Float64Array(), civilLaw: new Uint8Array() },
    credits: {
      first: first(credits.length),
      month: Int32Array.from(credits, ({ month }) => month),
      day: Int32Array.from(credits, ({ creditedOn }) => creditedOn),
      amount: Float64Array.from(credits, ({ amount }) => amount),
      own: Uint8Array.from(credits, ({ own }) => (own ? 1 : 0)),
    },
  }
}

const months = monthsFrom(202_601 as Month, 10)
const stateOn = (facts: PersonFacts, book: Parameters<typeof timeline>[1]) =>
  timeline(facts, book).find(({ through }) => through === undefined || lastDayOf(months.last) <= through)!
    .state

/**
 * Of people born on a day that is known, with months that have a price, paid by no unified payment, with no
 * business suspended: no file tells of those.
 */
const people = histories
  .filter(({ birthDate }) => birthDate !== undefined)
  .map((one) => ({
    ...one,
    entrepreneurSpells: one.entrepreneurSpells.map(({ from, until }) => ({ from, until })),
    credits: one.credits.flatMap(({ month, amount, own, creditedOn }) =>
      month <= 202_612 ? [{ month, amount, own, creditedOn }] : [],
    ),
  }))

test('a reform that touches no due of one’s own is what the whole rule says of everybody', () => {
  fc.assert(
    fc.property(
      people,
      changesOf((one) => !ownDues.has(one)),
      (facts, changes) => {
        const reform = reformOf(changes)
        const books = booksOf(reform)
        const status = new PersonStatus(books, reform, months)
        const population = alone(facts)
        status.fill(population, 0, factsWithoutCredits(population, 0))
        assert.equal(status.before, stateOn(facts, books.before))
        assert.equal(status.after, stateOn(facts, books.after))
      },
    ),
    { numRuns: 400 },
  )
})

test('whoever pays the whole of his due pays the whole of the new one, and keeps the right', () => {
  fc.assert(
    fc.property(
      people,
      changesOf((one) => ownDues.has(one)),
      (facts, changes) => {
        const reform = reformOf(changes)
        const whole = {
          ...facts,
          credits: facts.credits.map((one) => ({ ...one, amount: 900_000_00 as typeof one.amount })),
        }
        const population = alone(whole)
        const status = new PersonStatus(booksOf(reform), reform, months)
        status.fill(population, 0, factsWithoutCredits(population, 0))
        assert.equal(isInsured(status.after), isInsured(status.before))
      },
    ),
    { numRuns: 400 },
  )
})
