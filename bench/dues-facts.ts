/** A million cases like those of a country: who pays, of what, in which month, and who is released. */
import { type DuesColumns, groups, payerKinds, residences, unknownDay } from '#law'
import { dayNumberOf } from '#vocabulary/day.ts'

/** Numbers below the limit, the same for the same seed. */
function chances(seed: number) {
  let state = seed
  return (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

type Chance = ReturnType<typeof chances>

/** In tiyn: half earn under 300 thousand tenge, one in a hundred above the employer's ceiling of 2025. */
function income(chance: Chance): number {
  const bell =
    Math.sqrt(-2 * Math.log((chance(1_000_000) + 1) / 1_000_001)) * Math.cos(chance(6_283_186) / 1e6)
  return Math.round(30_000_000 * Math.exp(0.75 * bell))
}

const payerOf = (chance: Chance): (typeof payerKinds)[number] => {
  const of = chance(100)
  return of < 68 ? 'employer' : of < 74 ? 'gph' : of < 87 ? 'entrepreneur' : of < 93 ? 'self' : 'state'
}

const released = [
  'pensioner',
  'disabled',
  'parental-leave',
  'full-time-student',
  'registered-unemployed',
  'local-budget-covered',
  'targeted-assistance',
  'military',
] as const

/**
 * October 2024, the last year whose State share is on record; one spell or two for a quarter of the people, most of them
 * past; 3 in 100 have no birth date, 5 another payer.
 */
export function duesFacts(rows: number, seed = 1): DuesColumns {
  const chance = chances(seed)
  const month = new Int32Array(rows)
  const payer = new Uint8Array(rows)
  const incomes = new Float64Array(rows)
  const otherBases = new Float64Array(rows)
  const birthDate = new Int32Array(rows)
  const residence = new Uint8Array(rows)
  const first = new Int32Array(rows + 1)
  const group = new Uint8Array(rows * 2)
  const from = new Int32Array(rows * 2)
  const until = new Int32Array(rows * 2)
  let spells = 0
  for (let row = 0; row < rows; row++) {
    const kind = payerOf(chance)
    month[row] = 202_410
    payer[row] = payerKinds.indexOf(kind)
    if (kind === 'employer' || kind === 'gph') incomes[row] = income(chance)
    if (chance(100) < 5) otherBases[row] = income(chance)
    birthDate[row] =
      chance(100) < 3 ? unknownDay : dayNumberOf(1960 + chance(48), 1 + chance(12), 1 + chance(28))
    residence[row] = chance(100) < 4 ? chance(residences.length) : 0
    first[row] = spells
    const held = chance(100)
    for (let count = held < 78 ? 0 : held < 95 ? 1 : 2; count > 0; count--) {
      group[spells] = groups.indexOf(released[chance(released.length)]!)
      from[spells] = dayNumberOf(2018 + chance(9), 1 + chance(12), 1 + chance(28))
      until[spells] = chance(100) < 30 ? unknownDay : from[spells]! + 30 + chance(700)
      spells++
    }
  }
  first[rows] = spells
  const of = {
    first,
    group: group.slice(0, spells),
    from: from.slice(0, spells),
    until: until.slice(0, spells),
  }
  return { month, payer, income: incomes, otherBases, birthDate, residence, spells: of }
}
