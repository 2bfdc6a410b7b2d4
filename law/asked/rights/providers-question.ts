/** The rule `providers`: how many providers held the Fund's contracts in a year. */
import { type ContractedProviders, contractedProviders } from '../../rights/providers.ts'
import type { Step } from '../../trace.ts'
import { type Explained, explained } from '../answer.ts'
import { Fields } from '../fields.ts'

export const lastYear = 9999

/** The same in every edition: the edition is read and has no part in it. */
export function askProviders(question: unknown): Explained & ContractedProviders {
  const fields = new Fields(question, ['edition', 'year'])
  fields.book()
  const trace: Step[] = []
  const found = contractedProviders(fields.count('year', lastYear), trace)
  return { ...found, ...explained(trace) }
}
