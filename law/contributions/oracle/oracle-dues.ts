/**
 * The dues of a month written a second time, straight from the statute's words and tables, with bigint and none of the
 * package's own code: an independent witness for the tests. Sums in tiyn.
 */
import { averageWages, stateRate } from './oracle-budgets.ts'
import { daysOf, monthAfter, notBefore, workingDayOf } from './oracle-calendar.ts'

export type DuesOracleCase = {
  edition: string
  month: string
  payer: string
  income?: string
  otherBases?: string
  birthDate?: string
  groups?: { group: string; from: string; until?: string }[]
  residence?: string
  place?: string
  yearIncome?: string
  peasantFarmBase?: string
  averageWage?: string
}
export type OracleDues = {
  base: string
  ownBase: string
  employerDeduction: string
  ownContribution: string
  stateContribution: string
  total: string
  /** Null where the sum is zero. */
  dueOn: string | null
}

const wages: Record<string, bigint> = {
  2017: 24459n,
  2018: 28284n,
  2019: 42500n,
  2020: 42500n,
  2021: 42500n,
  2022: 60000n,
  2023: 70000n,
  2024: 85000n,
  2025: 85000n,
  2026: 85000n,
}
/** The monthly index; from April 2020 it was 2,778. */
const indices: Record<string, bigint> = {
  2019: 2525n,
  2020: 2651n,
  2021: 2917n,
  2022: 3063n,
  2023: 3450n,
  2024: 3692n,
  2025: 3932n,
  2026: 4325n,
}
const tiynOf = (text: string): bigint => {
  const [whole, part = ''] = text.split('.')
  return BigInt(whole!) * 100n + BigInt(part.padEnd(2, '0'))
}
const show = (value: bigint): string => `${value / 100n}.${String(value % 100n).padStart(2, '0')}`
const portion = (amount: bigint, rate: bigint): bigint => (amount * rate * 2n + 10000n) / 20000n
const least = (a: bigint, b: bigint): bigint => (a < b ? a : b)

const q10 = [
  'child',
  'registered-unemployed',
  'non-working-pregnant',
  'caring-for-child-under-3',
  'parental-leave',
  'caring-for-disabled-child',
  'pensioner',
  'convict',
  'remand-prisoner',
  'non-working-kandas',
  'decorated-mother',
  'disabled',
  'full-time-student',
]
const added = ['caring-for-disabled-from-childhood', 'targeted-assistance']

/** The first day from which the State pays for such a group; '' never. */
function paidFrom(group: string, edition: string): string {
  if (q10.includes(group)) return '0001-01-01'
  if (edition === 'qa-2018') return ''
  if (added.includes(group)) return edition === 'current' || edition >= '2020-01-01' ? '0001-01-01' : ''
  if (group === 'local-budget-covered')
    return edition === 'current' || edition >= '2025-07-14' ? '2026-01-01' : ''
  return ''
}

/** Born on 29 February: the 28th is the last covered day, so 1 March is the first that is not. */
function eighteenth(birth: string): string {
  const year = Number(birth.slice(0, 4)) + 18
  return birth.endsWith('02-29') ? `${year}-03-01` : `${year}${birth.slice(4)}`
}

const services = ['military', 'law-enforcement', 'special-body']

/** Who is in these groups does not work. */
const nonWorking = [
  'registered-unemployed',
  'non-working-pregnant',
  'caring-for-child-under-3',
  'caring-for-disabled-child',
  'caring-for-disabled-from-childhood',
  'non-working-kandas',
]

/** The groups that count on the day. */
function heldOn(asked: DuesOracleCase, day: string): string[] {
  const spells = [...(asked.groups ?? [])]
  if (asked.birthDate)
    spells.push({ group: 'child', from: asked.birthDate, until: eighteenth(asked.birthDate) })
  const holds = ({ group, from, until = '9999-12-31' }: (typeof spells)[number]): boolean => {
    const since = services.includes(group) ? '0001-01-01' : paidFrom(group, asked.edition)
    if (since === '' || day < since || day < from || day >= until) return false
    // Until the end of the year in which care was sought (art. 26-1(2)).
    const begins = from < since ? since : from
    return group !== 'local-budget-covered' || day.slice(0, 4) === begins.slice(0, 4)
  }
  return spells.filter(holds).map(({ group }) => group)
}

/** The groups that count on some day of the month. */
const held = (asked: DuesOracleCase): string[] => daysOf(asked.month).flatMap((day) => heldOn(asked, day))

/** Whether somebody of these groups is in one of them on every day of the month. */
const holdsWhole = (asked: DuesOracleCase, groups: readonly string[]): boolean =>
  daysOf(asked.month).every((day) => heldOn(asked, day).some((group) => groups.includes(group)))

const payersOfIncome = ['employer', 'gph', 'single-payment', 'platform', 'assistant']

function released(asked: DuesOracleCase): boolean {
  const { edition, payer, peasantFarmBase } = asked
  if (asked.residence === 'temporary') return true
  const someDay = (excepted: readonly string[]) => held(asked).some((group) => !excepted.includes(group))
  const mayBeAway = [...nonWorking, 'parental-leave']
  // The Fund, 11 December 2025: pay earned before the leave or after the unemployment is a base.
  if (
    payersOfIncome.includes(payer) &&
    (edition === 'current' || (edition !== 'qa-2018' && edition >= '2025-12-11'))
  )
    return someDay(mayBeAway) || holdsWhole(asked, mayBeAway)
  const isEntrepreneur = payer === 'entrepreneur' || (payer === 'peasant-farm' && peasantFarmBase !== 'self')
  if (isEntrepreneur && edition !== 'qa-2018')
    return someDay(mayBeAway) || holdsWhole(asked, ['parental-leave'])
  return someDay([])
}

/** Whether the budget pays by a group of the case; where none is named, the asker says that it does. */
function paidBy(asked: DuesOracleCase, budget: string): boolean {
  if (!asked.groups?.length) return true
  const movedIn = asked.month >= '2026-01' && (asked.edition === 'current' || asked.edition >= '2025-07-14')
  const payerOf = (group: string): string => {
    if (services.includes(group)) return 'service'
    if (group === 'local-budget-covered') return 'local-budget'
    return group === 'registered-unemployed' && movedIn && asked.edition !== 'qa-2018'
      ? 'local-budget'
      : 'state'
  }
  return held(asked).some((group) => payerOf(group) === budget)
}

/** When the sum is due: the State's own day, the local budgets' two, everybody else's 25th. */
function dueOn({ payer, month, ...asked }: DuesOracleCase): string {
  if (payer === 'state') return workingDayOf(month, 5)
  if (payer === 'local-budget') {
    const isUnemployed = held({ payer, month, ...asked }).includes('registered-unemployed')
    return isUnemployed ? workingDayOf(month, 5) : workingDayOf(monthAfter(month), 10)
  }
  return notBefore(`${monthAfter(month)}-25`)
}

/** Where nothing is written for a month: 'missing'; where the income is not one of the regime: 'over'. */
export function oracleDues(asked: DuesOracleCase): OracleDues | 'missing' | 'over' {
  const { month, edition } = asked
  const year = month.slice(0, 4)
  const knows = (since: string) => edition === 'current' || (edition !== 'qa-2018' && edition >= since)
  const none = { base: 0n, ownBase: 0n, employerDeduction: 0n, ownContribution: 0n, stateContribution: 0n }
  const answer = (part: Partial<typeof none>): OracleDues => {
    const all = { ...none, ...part }
    const total = all.employerDeduction + all.ownContribution + all.stateContribution
    return {
      base: show(all.base),
      ownBase: show(all.ownBase),
      employerDeduction: show(all.employerDeduction),
      ownContribution: show(all.ownContribution),
      stateContribution: show(all.stateContribution),
      total: show(total),
      dueOn: total === 0n ? null : dueOn(asked),
    }
  }
  if (asked.payer === 'state') {
    if (month < '2020-01' || !paidBy(asked, 'state')) return answer({})
    const known = averageWages[String(Number(year) - 2)]
    const wage = asked.averageWage ? tiynOf(asked.averageWage) : known && known * 100n
    const rate = stateRate(year, edition)
    return wage === undefined || rate === undefined
      ? 'missing'
      : answer({ stateContribution: portion(wage, rate) })
  }
  if (asked.payer === 'local-budget') {
    if (asked.residence === 'temporary' || !paidBy(asked, 'local-budget')) return answer({})
    if (month < '2026-01' || !knows('2025-07-14') || !asked.averageWage) return 'missing'
    return answer({ stateContribution: portion(tiynOf(asked.averageWage), 200n) })
  }
  const begins: Record<string, [month: string, known: string]> = {
    employer: ['2017-07', ''],
    'single-payment': ['2023-01', '2023-01-01'],
    'unified-payment': ['2019-01', '2019-01-01'],
    platform: ['2026-01', '2026-01-01'],
    assistant: ['2024-01', '2024-01-01'],
    entrepreneur: ['2017-07', ''],
  }
  const [firstMonth, knownFrom] = begins[asked.payer] ?? ['2018-01', '']
  if (month < firstMonth || (knownFrom !== '' && !knows(knownFrom))) return 'missing'
  if (asked.payer === 'unified-payment') {
    if (month > '2023-12') return 'missing'
    if (asked.yearIncome && tiynOf(asked.yearIncome) > 1175n * indices[year]! * 100n) return 'over'
  }
  const income = tiynOf(asked.income ?? '0')
  if (asked.payer === 'platform') {
    if (!indices[year]) return 'missing'
    if (income > 300n * indices[year]! * 100n) return 'over'
  }
  if (released(asked)) return answer({})
  const ownRate = month < '2020-01' ? 0n : month < '2021-01' ? 100n : 200n
  const employerRate = month < '2018-01' ? 100n : month < '2020-01' ? 150n : month < '2022-01' ? 200n : 300n
  const multiple = (who: 'employer' | 'own'): bigint =>
    month >= '2026-01' && knows('2026-01-01')
      ? who === 'employer'
        ? 40n
        : 20n
      : month >= '2020-01' && knows('2020-01-01')
        ? 10n
        : 15n
  if (asked.payer === 'unified-payment') {
    const index = month >= '2020-04' && month <= '2020-12' ? 2778n : indices[year]!
    const paid = asked.place === 'city' ? index * 100n : index * 50n
    return answer({ ownBase: paid, ownContribution: portion(paid, 4000n) })
  }
  const isEntrepreneurOf2017 = asked.payer === 'entrepreneur' && month < '2018-01'
  const needsWage = asked.payer === 'employer' || month >= '2020-01' || isEntrepreneurOf2017
  const wage = wages[year]
  if (needsWage && wage === undefined) return 'missing'
  const cap = (who: 'employer' | 'own') => multiple(who) * wage! * 100n
  const room = (): bigint => {
    const left = cap('own') - tiynOf(asked.otherBases ?? '0')
    return least(income, left > 0n ? left : 0n)
  }
  if (asked.payer === 'employer') {
    const base = least(income, cap('employer'))
    const ownBase = ownRate > 0n ? room() : 0n
    return answer({
      base,
      ownBase,
      employerDeduction: portion(base, employerRate),
      ownContribution: portion(ownBase, ownRate),
    })
  }
  if (asked.payer === 'single-payment') {
    const base = least(income, cap('employer'))
    return answer({
      base,
      ownBase: room(),
      employerDeduction: portion(base, 300n),
      ownContribution: portion(room(), 200n),
    })
  }
  if (asked.payer === 'platform') return answer({ ownBase: room(), ownContribution: portion(room(), 100n) })
  if (asked.payer === 'assistant') return answer({ ownBase: room(), ownContribution: portion(room(), 200n) })
  if (isEntrepreneurOf2017)
    return answer({ ownBase: wage! * 200n, ownContribution: portion(wage! * 200n, 500n) })
  if (month < '2020-01') return answer({})
  if (asked.payer === 'gph') return answer({ ownBase: room(), ownContribution: portion(room(), ownRate) })
  const own =
    asked.payer === 'self' || asked.peasantFarmBase === 'self'
      ? wage! * 100n
      : knows('2020-01-01')
        ? (wage! * 1400n) / 10n
        : wage! * 200n
  return answer({ ownBase: own, ownContribution: portion(own, 500n) })
}
