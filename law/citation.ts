/** Where the law says it: an act of `acts.ts` and the place in it. */
import type { ActId } from './acts.ts'

export type Cite = { readonly act: ActId; readonly article: string }

/** Cites the articles of one act: `const insuranceLaw = act('law-405-V'); insuranceLaw('27(1)')`. */
export const citing =
  (act: ActId) =>
  (article: string): Cite => ({ act, article })

/** The Law on mandatory social health insurance, by article. */
export const insuranceLaw = citing('law-405-V')

/** The Fund’s 46 questions and answers of 2018, by number: `questions('Q20')`. */
export const questions = citing('fund-qa-2018')

/** How sure we are of a value: official text or two sources that agree; one usable source; memory. */
export type Confidence = 'high' | 'medium' | 'low'

/** The least sure of them. */
export function lowestConfidence(all: Iterable<Confidence>): Confidence {
  let lowest: Confidence = 'high'
  for (const one of all) {
    if (one === 'low') return 'low'
    if (one === 'medium') lowest = 'medium'
  }
  return lowest
}
