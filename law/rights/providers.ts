/** How many providers held the Fund's contracts in a year, and whose they were (Q4). A record of facts, not a rule of law. */
import { day } from '#vocabulary/day.ts'
import { citing } from '../citation.ts'
import { SeriesMissing } from '../effective.ts'
import type { Trace } from '../trace.ts'

export type ContractedProviders = {
  readonly contracts: number
  readonly privatelyOwned: number
  readonly notPrivatelyOwned: number
  /** The package the contracts were for: in 2018 the guaranteed one alone. */
  readonly package: 'guaranteed'
}

const series = {
  name: 'contracted-providers',
  title: {
    kk: 'Қормен шарт жасасқан медициналық ұйымдар саны',
    ru: 'Число медицинских организаций с договором Фонда',
    en: 'Providers under contract with the Fund',
  },
}

/** As the Fund told it, by year. */
export const contractsByYear = [
  { year: 2018, contracts: 1359, privatelyOwned: 599, confidence: 'high', checkedOn: day('2026-11-22') },
] as const

/** Throws SeriesMissing for a year not on record. */
export function contractedProviders(year: number, trace?: Trace): ContractedProviders {
  const found = contractsByYear.find((one) => one.year === year)
  if (!found) throw new SeriesMissing(series, String(year), { from: '2018', through: '2018' })
  const { contracts, privatelyOwned } = found
  const notPrivatelyOwned = contracts - privatelyOwned
  trace?.push({
    rule: 'contracted-providers',
    value: contracts,
    facts: { year, contracts, privatelyOwned, notPrivatelyOwned },
    cites: [citing('fund-qa-2018')('Q4')],
  })
  return { contracts, privatelyOwned, notPrivatelyOwned, package: 'guaranteed' }
}
