/**
 * The dues of a month written a second time, straight from the statute's words and tables, with bigint and none of the
 * package's own code: an independent witness for the tests. Sums in tiyn.
 */
export type OracleCase = {
  edition: string
  month: string
  payer: 'employer' | 'gph' | 'entrepreneur' | 'self' | 'state'
  income?: string
  otherBases?: string
  birthDate?: string
  groups?: { group: string; from: string; until?: string }[]
  residence?: string
}
export type OracleDues = {
  base: string
  ownBase: string
  employerDeduction: string
  ownContribution: string
  stateContribution: string
  total: string
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
const averageWages: Record<string, bigint> = { 2020: 212600n, 2021: 250311n, 2022: 308000n }
const stateRates: Record<string, bigint> = { 2022: 170n, 2023: 180n, 2024: 190n }

const tiynOf = (text: string): bigint => {
  const [whole, part = ''] = text.split('.')
  return BigInt(whole!) * 100n + BigInt(part.padEnd(2, '0'))
}
const show = (value: bigint): string => `${value / 100n}.${String(value % 100n).padStart(2, '0')}`
const portion = (amount: bigint, rate: bigint): bigint => (amount * rate * 2n + 10000n) / 20000n
const least = (a: bigint, b: bigint): bigint => (a < b ? a : b)

const lastDay = (month: string): string => {
  const [year, inYear] = month.split('-').map(Number) as [number, number]
  return `${month}-${new Date(Date.UTC(year, inYear, 0)).getUTCDate()}`
}

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

function released(asked: OracleCase): boolean {
  const residence = asked.residence ?? 'citizen'
  if (residence === 'temporary') return true
  const [first, last] = [`${asked.month}-01`, lastDay(asked.month)]
  const spells = [...(asked.groups ?? [])]
  if (asked.birthDate)
    spells.push({ group: 'child', from: asked.birthDate, until: eighteenth(asked.birthDate) })
  return spells.some(({ group, from, until = '9999-12-31' }) => {
    const own = ['military', 'law-enforcement', 'special-body'].includes(group)
    const since = own ? '0001-01-01' : paidFrom(group, asked.edition)
    if (since === '') return false
    const start = [from, since].sort()[1]!
    return start <= last && until > first && start < until
  })
}

/** Where nothing is written for a month: 'missing'. */
export function oracleDues(asked: OracleCase): OracleDues | 'missing' {
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
    }
  }
  if (asked.payer === 'state') {
    if (month < '2020-01') return answer({})
    const wage = averageWages[String(Number(year) - 2)]
    const rate = knows(`${year}-01-01`) ? stateRates[year] : undefined
    return wage === undefined || rate === undefined
      ? 'missing'
      : answer({ stateContribution: portion(wage * 100n, rate) })
  }
  if (month < (asked.payer === 'employer' ? '2017-07' : '2018-01')) return 'missing'
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
  const needsWage = asked.payer === 'employer' || month >= '2020-01'
  const wage = wages[year]
  if (needsWage && wage === undefined) return 'missing'
  const cap = (who: 'employer' | 'own') => multiple(who) * wage! * 100n
  const income = tiynOf(asked.income ?? '0')
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
  if (month < '2020-01') return answer({})
  if (asked.payer === 'gph') return answer({ ownBase: room(), ownContribution: portion(room(), ownRate) })
  const own =
    asked.payer === 'self' ? wage! * 100n : knows('2020-01-01') ? (wage! * 1400n) / 10n : wage! * 200n
  return answer({ ownBase: own, ownContribution: portion(own, 500n) })
}
