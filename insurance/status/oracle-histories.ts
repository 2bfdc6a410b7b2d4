/** For tests: random histories of a few persons around 22 November 2026, with money that is still to come. */
import fc from 'fast-check'
import { type DayNumber, day } from '#vocabulary/day.ts'
import { tiyn } from '#vocabulary/tiyn.ts'
import { type OracleSpell, on, type RecordedCredit, type RecordedPerson } from './oracle-record.ts'

export type Histories = {
  readonly persons: readonly RecordedPerson[]
  readonly steps: readonly { readonly credits: RecordedCredit[]; readonly spells: OracleSpell[] }[]
}

const today = on('2026-11-22')
const between = (first: number, last: number): fc.Arbitrary<DayNumber> =>
  fc.integer({ min: today + first, max: today + last }).map((number) => number as DayNumber)
const months = 83
const kinds = ['full-time-student', 'pensioner', 'military', 'entrepreneur', 'registered-unemployed'] as const
const residences = ['citizen', 'kandas', 'eaeu-worker', 'temporary']

/** Persons of a range of ids, and so many recordings of credits and spells about them. */
export function histories(
  ids: { readonly from: number; readonly until: number },
  { seed, steps }: { seed: number; steps: number },
): Histories {
  const personId = fc.integer({ min: ids.from, max: ids.until - 1 })
  const credit = fc.record({
    personId,
    month: fc.nat(months - 1).map((at) => 202001 + Math.floor(at / 12) * 100 + (at % 12)),
    amount: fc.oneof(fc.constant(tiyn(425_000)), fc.integer({ min: 1, max: 2_000_000 }).map(tiyn)),
    creditedOn: between(-2500, 60),
    payerKind: fc.constantFrom('employer', 'gph', 'self', 'entrepreneur'),
  })
  // Whoever is paid for every month, as most people are.
  const steady = fc.record({ personId, months: fc.integer({ min: 6, max: 40 }), late: fc.nat(40) })
  const spell = fc.record({
    personId,
    kind: fc.constantFrom(...kinds),
    from: between(-2800, 30),
    until: fc.option(between(31, 900), { nil: undefined }),
  })
  const drawn = fc.sample(
    fc.record({
      credits: fc.array(credit, { minLength: 10, maxLength: 100 }),
      steady: fc.array(steady, { maxLength: 5 }),
      spells: fc.array(spell, { maxLength: 4 }),
    }),
    { numRuns: steps, seed },
  )
  return {
    persons: Array.from({ length: ids.until - ids.from }, (_, place) => ({
      personId: ids.from + place,
      residence: residences[place % 9] ?? 'citizen',
      ...(place % 11 === 0 ? { diedOn: day('2026-03-03') } : {}),
      ...(place % 4 === 1 ? { participantFrom: day('2024-06-15') } : {}),
    })),
    steps: drawn.map((step) => ({
      credits: [...step.credits, ...step.steady.flatMap(steadyCredits)] as RecordedCredit[],
      spells: step.spells as OracleSpell[],
    })),
  }
}

type Steady = { readonly personId: number; readonly months: number; readonly late: number }

const steadyCredits = ({ personId, months, late }: Steady): RecordedCredit[] =>
  Array.from({ length: months }, (_, back) => {
    const at = 2026 * 12 + 9 - back
    const month = Math.floor(at / 12) * 100 + (at % 12) + 1
    const creditedOn = (today - 12 - Math.floor(back * 30.4) + (back % 7 === 6 ? late : 0)) as DayNumber
    return { personId, month, amount: tiyn(900_000), creditedOn }
  })
