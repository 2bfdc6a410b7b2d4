/**
 * What shows that a person is insured (Q8, Q28, Q32; Law 405-V art. 17): the IIN, or the identity card that carries it,
 * looked up in the register. There is no policy, and an employment contract proves nothing.
 */
import { type DayNumber, day } from '#vocabulary/day.ts'
import type { LawBook } from '../book.ts'
import { citing, insuranceLaw } from '../citation.ts'
import type { Trace } from '../trace.ts'
import { type DatedText, dayFact, findGoverningText } from './governing-text.ts'

export const shownThings = ['iin', 'identity-card', 'policy', 'employment-contract'] as const
/** `online`: eGov, the Fund's site and its services. */
export const askedPlaces = ['provider', 'fund', 'service-centre', 'online'] as const

type ProofCase = {
  readonly book: LawBook
  readonly on: DayNumber | undefined
  readonly shown: (typeof shownThings)[number]
  readonly at: (typeof askedPlaces)[number]
  readonly trace?: Trace
}

export type Proof = {
  readonly accepted: boolean
  /** There is none, anywhere. */
  readonly policyNumber: false
}

const questions = citing('fund-qa-2018')

const checkedOn = day('2026-11-22')

/** When status could first be asked online is on no exact record; a health department of 2021 names eGov and the Fund's site. */
export const onlineProof: readonly DatedText[] = [
  {
    from: day('2021-01-01'),
    enacted: day('2021-01-01'),
    cite: citing('order-dsm-333-2020')('1'),
    confidence: 'medium',
    checkedOn,
  },
]

export function proof({ book, on, shown, at, trace }: ProofCase): Proof {
  if (shown === 'policy' || shown === 'employment-contract') {
    trace?.push({
      rule: shown === 'policy' ? 'no-policy-exists' : 'contract-is-no-proof',
      value: false,
      facts: { shown },
      cites: [questions(shown === 'policy' ? 'Q32' : 'Q28'), insuranceLaw('17')],
    })
    return { accepted: false, policyNumber: false }
  }
  const place = at === 'online' ? findGoverningText(onlineProof, book, on) : undefined
  const accepted = at !== 'online' || place !== undefined
  trace?.push({
    rule: accepted ? 'proof-by-iin' : 'proof-not-there-yet',
    value: accepted,
    facts: { shown, at, on: dayFact(on) },
    cites: [insuranceLaw('17'), questions(shown === 'iin' ? 'Q8' : 'Q32'), ...(place ? [place.cite] : [])],
    confidence: place?.confidence ?? 'high',
  })
  return { accepted, policyNumber: false }
}
