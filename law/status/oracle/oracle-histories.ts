/** Random histories for the tests of status: work with gaps, months paid ahead, groups, business, arrival and death. */
import fc from 'fast-check'
import { type DayNumber, formatDay } from '#vocabulary/day.ts'
import { addMonths, type Month } from '#vocabulary/month.ts'
import type { Tiyn } from '#vocabulary/tiyn.ts'
import type { Edition } from '../../book.ts'
import type { Residence } from '../../residence.ts'
import type { Credit, PersonFacts } from '../facts.ts'
import {
  anySpells,
  businessOf,
  dayBetween,
  group,
  nonWorkingInBusiness,
  number,
  type SpellFacts,
} from './oracle-spells.ts'

export { dayBetween, number } from './oracle-spells.ts'

const edition = (text: string): Edition => text as Edition

export const editions = fc.constantFrom<Edition>(
  'current',
  'current',
  'current',
  'qa-2018',
  edition('2020-02-01'),
  edition('2022-06-30'),
  edition('2023-05-05'),
  edition('2025-12-31'),
)

/** Who pays for himself some months of the two years in which three in a row were enough. */
const ownMonths = fc
  .record({
    start: fc.integer({ min: 3, max: 16 }),
    length: fc.integer({ min: 2, max: 6 }),
    lag: fc.array(fc.integer({ min: -40, max: 60 }), { minLength: 1, maxLength: 3 }),
    amount: fc.constantFrom(212_500, 212_500, 297_500),
  })
  .map(({ start, length, lag, amount }) =>
    Array.from(
      { length },
      (_, i): Credit => ({
        month: addMonths(202_001 as Month, start + i),
        own: true,
        amount: amount as Tiyn,
        creditedOn: Math.round(
          number('2020-01-15') + (start + i) * 30.44 + lag[i % lag.length]!,
        ) as DayNumber,
      }),
    ),
  )

const amounts = [100, 100_000, 212_500, 297_500, 300_000, 350_000, 420_000, 425_000, 595_000]

/** A stretch of months paid by one payer, each so many days after the month's end; some left out. */
const employment = fc
  .record({
    start: fc.integer({ min: -30, max: 82 }),
    length: fc.integer({ min: 1, max: 30 }),
    own: fc.boolean(),
    amount: fc.constantFrom(...amounts),
    lag: fc.array(fc.integer({ min: -70, max: 140 }), { minLength: 1, maxLength: 4 }),
    skip: fc.integer({ min: 2, max: 40 }),
  })
  .map(({ start, length, own, amount, lag, skip }) =>
    Array.from({ length }, (_, i): Credit => {
      const month = addMonths(202_001 as Month, start + i)
      const end = number('2020-01-31') + Math.round((start + i) * 30.44)
      return {
        month,
        own,
        amount: amount as Tiyn,
        creditedOn: Math.max(number('2017-08-01'), end + lag[i % lag.length]!) as DayNumber,
      }
    }).filter((_, i) => i % skip !== skip - 1 && i + start < 95),
  )

const yearEnd = fc.constantFrom(
  ...['2022-11-30', '2022-12-31', '2023-12-31', '2024-02-29', '2025-12-31'].map(number),
)

/** Many months paid on one day, perhaps a year ahead. */
const prepayment = fc
  .record({
    on: fc.oneof(dayBetween('2021-06-01', '2026-12-20'), dayBetween('2022-07-20', '2022-10-10'), yearEnd),
    skip: fc.integer({ min: -3, max: 3 }),
    length: fc.oneof(fc.constant(12), fc.integer({ min: 10, max: 14 })),
    own: fc.boolean(),
    amount: fc.constantFrom(...amounts, 425_000, 595_000),
  })
  .map(({ on, skip, length, own, amount }) =>
    Array.from({ length }, (_, i): Credit => {
      const month = Number(formatDay(on).slice(0, 7).replace('-', ''))
      return { month: addMonths(month as Month, skip + i), own, amount: amount as Tiyn, creditedOn: on }
    }),
  )

/** Steady work over years, as the longer grace asks. */
const longWork = fc
  .record({
    start: fc.integer({ min: 0, max: 16 }),
    length: fc.integer({ min: 50, max: 70 }),
    lag: fc.integer({ min: -20, max: 25 }),
  })
  .map(({ start, length, lag }) =>
    Array.from(
      { length },
      (_, i): Credit => ({
        month: addMonths(202_001 as Month, start + i),
        own: false,
        amount: 100_000 as Tiyn,
        creditedOn: Math.round(number('2020-01-31') + (start + i) * 30.44 + lag) as DayNumber,
      }),
    ),
  )

const single = fc
  .record({
    start: fc.integer({ min: -30, max: 94 }),
    own: fc.boolean(),
    amount: fc.constantFrom(...amounts),
    creditedOn: dayBetween('2017-09-01', '2027-03-01'),
  })
  .map(({ start, own, amount, creditedOn }): Credit[] => [
    { month: addMonths(202_001 as Month, start), own, amount: amount as Tiyn, creditedOn },
  ])

/** The same months paid by the unified payment, as far as there was one. */
const asUnifiedPayment = (credits: readonly Credit[]): Credit[] =>
  credits.map((credit) =>
    credit.month >= 201_901 && credit.month <= 202_312
      ? { ...credit, own: true, ofUnifiedPayment: true }
      : credit,
  )

const maybe = <T>(value: fc.Arbitrary<T>) => fc.oneof(value, fc.constant(undefined))
const seldom = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 1, arbitrary: value }, { weight: 4, arbitrary: fc.constant(undefined) })

type Business = SpellFacts & Pick<PersonFacts, 'credits'>

/** An entrepreneur of 2017, the half-year in which he had a due: 2,445.90. */
const entrepreneurOf2017: fc.Arbitrary<Business> = fc
  .record({
    spell: businessOf(dayBetween('2017-06-01', '2017-12-31')),
    month: fc.integer({ min: 0, max: 5 }),
    amount: fc.constantFrom(244_589, 244_590, 300_000),
    creditedOn: dayBetween('2017-08-01', '2018-03-01'),
  })
  .map(({ spell, month, amount, creditedOn }) => ({
    groupSpells: [],
    entrepreneurSpells: [spell],
    credits: [{ month: addMonths(201_707 as Month, month), own: true, amount: amount as Tiyn, creditedOn }],
  }))

/** Steady work over years, and a group about the time it ends. */
const groupAfterLongWork: fc.Arbitrary<Business> = fc
  .record({
    credits: longWork,
    group,
    from: fc.integer({ min: -40, max: 40 }),
    length: fc.integer({ min: 1, max: 90 }),
  })
  .map(({ credits, group, from, length }) => {
    const begins = (credits.at(-1)!.creditedOn + from) as DayNumber
    const spell = { group, from: begins, until: (begins + length) as DayNumber }
    return { groupSpells: [spell], entrepreneurSpells: [], credits }
  })

const withoutCredits = (spells: fc.Arbitrary<SpellFacts>): fc.Arbitrary<Business> =>
  spells.map((one) => ({ ...one, credits: [] }))

const person: fc.Arbitrary<Omit<PersonFacts, keyof SpellFacts>> = fc.record({
  birthDate: maybe(
    fc.oneof(
      dayBetween('1960-01-01', '2024-12-31'),
      dayBetween('2002-01-01', '2008-12-31'),
      fc.constant(number('2004-02-29')),
    ),
  ),
  participantFrom: seldom(dayBetween('2018-01-01', '2026-06-30')),
  diedOn: seldom(dayBetween('2019-06-01', '2027-02-28')),
  residence: fc.constantFrom<Residence>(
    'citizen',
    'citizen',
    'citizen',
    'kandas',
    'eaeu-worker',
    'citizen',
    'temporary',
  ),
  credits: fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: employment },
        { weight: 2, arbitrary: prepayment },
        { weight: 2, arbitrary: single },
        { weight: 1, arbitrary: longWork },
        { weight: 1, arbitrary: ownMonths },
        { weight: 2, arbitrary: fc.oneof(employment, prepayment, single).map(asUnifiedPayment) },
      ),
      { maxLength: 4 },
    )
    .map((lists) => lists.flat()),
})

export const histories: fc.Arbitrary<PersonFacts> = fc
  .record({
    person,
    business: fc.oneof(
      { weight: 8, arbitrary: withoutCredits(anySpells) },
      { weight: 2, arbitrary: withoutCredits(nonWorkingInBusiness) },
      { weight: 1, arbitrary: groupAfterLongWork },
      { weight: 1, arbitrary: entrepreneurOf2017 },
    ),
  })
  .map(({ person, business }) => ({
    ...person,
    ...business,
    credits: [...person.credits, ...business.credits],
  }))
