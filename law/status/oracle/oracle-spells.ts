/** Random spells for the tests of status: groups, businesses and their suspensions, people who do not work and do. */
import fc from 'fast-check'
import { type DayNumber, day, dayNumber } from '#vocabulary/day.ts'
import type { Group, GroupSpell } from '../../groups.ts'
import type { EntrepreneurSpell, PersonFacts, Spell } from '../facts.ts'

export const number = (text: string): DayNumber => dayNumber(day(text))

export const dayBetween = (from: string, through: string) =>
  fc.integer({ min: number(from), max: number(through) }).map((value) => value as DayNumber)

export const group = fc.constantFrom<Group>(
  'full-time-student',
  'pensioner',
  'registered-unemployed',
  'military',
  'child',
  'parental-leave',
  'local-budget-covered',
  'targeted-assistance',
)

/** Groups of people who do not work, and one whose people may. */
const nonWorkingGroup = fc.constantFrom<Group>(
  'registered-unemployed',
  'non-working-pregnant',
  'caring-for-child-under-3',
  'caring-for-disabled-child',
  'caring-for-disabled-from-childhood',
  'non-working-kandas',
  'disabled',
)

const spellFrom = (from: fc.Arbitrary<DayNumber>): fc.Arbitrary<Spell> =>
  fc
    .record({
      from,
      length: fc.oneof(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 60, max: 1500 }),
        fc.constant(undefined),
      ),
    })
    .map(({ from, length }) => ({
      from,
      until: length === undefined ? undefined : ((from + length) as DayNumber),
    }))

const groupSpell: fc.Arbitrary<GroupSpell> = fc
  .record({ group, spell: spellFrom(dayBetween('2018-06-01', '2026-11-30')) })
  .map(({ group, spell }) => ({ group, ...spell }))

export const businessOf = (from: fc.Arbitrary<DayNumber>): fc.Arbitrary<EntrepreneurSpell> =>
  fc
    .record({ spell: spellFrom(from), suspended: fc.array(stretch, { maxLength: 2 }) })
    .map(({ spell, suspended }) =>
      suspended.length === 0 ? spell : { ...spell, suspended: suspended.map((at) => within(spell, at)) },
    )

/** A stretch counted from the first day of a spell; without a length to the spell's end. */
type Stretch = { readonly after: number; readonly length: number | undefined }
const stretch: fc.Arbitrary<Stretch> = fc.record({
  after: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 400 })),
  length: fc.oneof(
    fc.integer({ min: 1, max: 45 }),
    fc.integer({ min: 60, max: 500 }),
    fc.constant(undefined),
  ),
})

const within = ({ from, until }: Spell, { after, length }: Stretch): Spell => {
  const begins = (from + after) as DayNumber
  if (until !== undefined && begins >= until) return { from, until }
  if (length === undefined) return { from: begins }
  return { from: begins, until: Math.min(begins + length, until ?? Number.POSITIVE_INFINITY) as DayNumber }
}

const business = fc.oneof(
  { weight: 4, arbitrary: businessOf(dayBetween('2018-06-01', '2026-11-30')) },
  { weight: 1, arbitrary: businessOf(dayBetween('2017-07-01', '2018-02-28')) },
)

export type SpellFacts = Pick<PersonFacts, 'groupSpells' | 'entrepreneurSpells'>

/** A group of people who do not work beside a business that was open before, opens within it or is suspended. */
export const nonWorkingInBusiness: fc.Arbitrary<SpellFacts> = fc
  .record({
    group: nonWorkingGroup,
    spell: spellFrom(dayBetween('2019-06-01', '2026-06-30')),
    business: businessOf(dayBetween('2019-01-01', '2026-06-30')),
    near: fc.integer({ min: -200, max: 200 }),
    isNear: fc.boolean(),
  })
  .map(({ group, spell, business, near, isNear }) => {
    const { from, until, suspended } = business
    const moved = spell.from + near - from
    const by = (at: Spell): Spell => ({
      from: (at.from + moved) as DayNumber,
      until: at.until === undefined ? undefined : ((at.until + moved) as DayNumber),
    })
    const beside: EntrepreneurSpell = {
      ...by({ from, until }),
      ...(suspended ? { suspended: suspended.map(by) } : {}),
    }
    return { groupSpells: [{ group, ...spell }], entrepreneurSpells: [isNear ? beside : business] }
  })

export const anySpells: fc.Arbitrary<SpellFacts> = fc.record({
  groupSpells: fc.array(groupSpell, { maxLength: 3 }),
  entrepreneurSpells: fc.array(business, { maxLength: 2 }),
})
