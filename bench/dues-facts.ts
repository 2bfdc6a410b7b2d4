/** Cases like those of a country: who pays, of what, and who is released. The same for the same seed. */
import { type DuesColumns, groups, payerKinds, residences, unknownDay } from '#law'
import { dayNumberOf } from '#vocabulary/day.ts'

/** Whole numbers below a limit. */
type Chance = (limit: number) => number

function chances(seed: number): Chance {
  let state = seed
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

/** In tiyn: half earn under 300 thousand tenge, one in twelve above the ceiling of 2024, 850 thousand. */
function incomeOf(chance: Chance): number {
  const far = Math.sqrt(-2 * Math.log((chance(1_000_000) + 1) / 1_000_001))
  return Math.round(30_000_000 * Math.exp(0.75 * far * Math.cos(chance(6_283_186) / 1e6)))
}

function payerOf(chance: Chance): (typeof payerKinds)[number] {
  const of = chance(100)
  return of < 68 ? 'employer' : of < 74 ? 'gph' : of < 87 ? 'entrepreneur' : of < 93 ? 'self' : 'state'
}

const releasing = [
  'pensioner',
  'disabled',
  'parental-leave',
  'full-time-student',
  'registered-unemployed',
  'local-budget-covered',
  'targeted-assistance',
  'military',
] as const

type FactsAsked = {
  readonly rows: number
  /** The first and the last year of the months; the State pays in the first. */
  readonly years: readonly [number, number]
  /** One month for all, October, or any. */
  readonly oneMonth: boolean
}

/**
 * Of 100 rows 68 are an employer's, 6 of a civil-law contract, 13 entrepreneurs, 6 self-payers, 7 the State's; 22 people
 * have a spell or two in a group, most of them past; a few are children, live here for a time, have a second payer.
 */
export function duesFacts({ rows, years: [first, last], oneMonth }: FactsAsked): DuesColumns {
  const chance = chances(1)
  const facts = {
    month: new Int32Array(rows),
    payer: new Uint8Array(rows),
    income: new Float64Array(rows),
    otherBases: new Float64Array(rows),
    birthDate: new Int32Array(rows),
    residence: new Uint8Array(rows),
  }
  for (let row = 0; row < rows; row++) {
    const payer = payerOf(chance)
    const year = payer === 'state' ? first : first + chance(last - first + 1)
    facts.month[row] = year * 100 + (oneMonth ? 10 : 1 + chance(12))
    facts.payer[row] = payerKinds.indexOf(payer)
    if (payer === 'employer' || payer === 'gph') facts.income[row] = incomeOf(chance)
    if (chance(100) < 5) facts.otherBases[row] = incomeOf(chance)
    facts.birthDate[row] = chance(100) < 3 ? unknownDay : aDay(chance, 1960, 48)
    if (chance(100) < 4) facts.residence[row] = chance(residences.length)
  }
  return { ...facts, spells: spellsOf(rows, chance) }
}

function spellsOf(rows: number, chance: Chance): DuesColumns['spells'] {
  const first = new Int32Array(rows + 1)
  const [group, from, until]: [number[], number[], number[]] = [[], [], []]
  for (let row = 0; row < rows; row++) {
    const held = chance(100)
    for (let count = held < 78 ? 0 : held < 95 ? 1 : 2; count > 0; count--) {
      const begins = aDay(chance, 2018, 9)
      group.push(groups.indexOf(releasing[chance(releasing.length)]!))
      from.push(begins)
      until.push(chance(100) < 30 ? unknownDay : begins + 30 + chance(700))
    }
    first[row + 1] = group.length
  }
  return { first, group: Uint8Array.from(group), from: Int32Array.from(from), until: Int32Array.from(until) }
}

const aDay = (chance: Chance, firstYear: number, years: number): number =>
  dayNumberOf(firstYear + chance(years), 1 + chance(12), 1 + chance(28))
