/** What the dues that budgets pay are worked out from, a second time: published wages in tenge, rates in basis points. */

export const averageWages: Record<string, bigint> = { 2020: 212600n, 2021: 250311n, 2022: 308000n }
/** From each year on (art. 26(2) as the law of July 2025 has it whole). */
const stateRates: readonly (readonly [year: string, rate: bigint])[] = [
  ['2020', 140n],
  ['2021', 160n],
  ['2022', 170n],
  ['2023', 180n],
  ['2024', 190n],
  ['2025', 200n],
  ['2027', 220n],
  ['2029', 270n],
  ['2031', 320n],
  ['2033', 370n],
  ['2035', 420n],
  ['2037', 470n],
]

/** Before the law of July 2025 was known each year's rate was known from that year on. */
export function stateRate(year: string, edition: string): bigint | undefined {
  const knowsAll = edition === 'current' || (edition !== 'qa-2018' && edition >= '2025-07-14')
  const knowsYear = edition !== 'qa-2018' && edition >= `${year}-01-01`
  if (!knowsAll && !knowsYear) return undefined
  return stateRates.filter(([from]) => from <= year).at(-1)?.[1]
}
