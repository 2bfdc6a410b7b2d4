/** How many providers held the Fund's contracts in a year, and whose they were (Q4). A record of facts, not a rule of law. */

import { day } from '#vocabulary/day.ts'
import type { Text } from '#vocabulary/text.ts'
import { askable, type StepWords } from '../asked/askable.ts'
import { questions } from '../citation.ts'
import { SeriesMissing } from '../effective.ts'
import { rateText } from '../fact-words.ts'
import type { Facts, Trace } from '../trace.ts'

type ContractedProviders = {
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
function contractedProviders(year: number, trace?: Trace<keyof typeof words>): ContractedProviders {
  const found = contractsByYear.find((one) => one.year === year)
  if (!found) throw new SeriesMissing(series, String(year), { from: '2018', through: '2018' })
  const { contracts, privatelyOwned } = found
  const notPrivatelyOwned = contracts - privatelyOwned
  trace?.push({
    rule: 'contracted-providers',
    value: contracts,
    facts: { year, contracts, privatelyOwned, notPrivatelyOwned },
    cites: [questions('Q4')],
  })
  return { contracts, privatelyOwned, notPrivatelyOwned, package: 'guaranteed' }
}

const words = {
  'contracted-providers': ({ year, contracts, privatelyOwned, notPrivatelyOwned }: Facts): Text => {
    const share = rateText(Math.round((Number(privatelyOwned) / Number(contracts)) * 10_000) / 100)
    return {
      kk: `${year} жылы Қормен кепілдік берілген көмек туралы шартты ${contracts} медициналық ұйым жасасқан: ${privatelyOwned} – жеке меншік (${share.kk}), ${notPrivatelyOwned} – басқасы.`,
      ru: `В ${year} году договор с Фондом о гарантированной помощи имели ${contracts} медицинских организаций: частных ${privatelyOwned} (${share.ru}), остальных ${notPrivatelyOwned}.`,
      en: `In ${year} the Fund had contracts for the guaranteed package with ${contracts} providers: ${privatelyOwned} privately owned (${share.en}), ${notPrivatelyOwned} others.`,
    }
  },
} satisfies StepWords

export const lastYear = 9999

/** `providers`: how many providers held the Fund’s contracts in a year. */
export const providersRule = askable({
  fields: ['edition', 'year'],
  timeField: 'year',
  words,
  /** The same in every edition: the edition is read and has no part in it. */
  ask(fields, trace): ContractedProviders {
    fields.book()
    return contractedProviders(fields.count('year', lastYear), trace)
  },
})
