/** The rule `proof`: what shows that a person is insured. */
import { askedPlaces, type Proof, proof, shownThings } from '../../rights/proof.ts'
import type { Step } from '../../trace.ts'
import { type Explained, explained } from '../answer.ts'
import { Fields } from '../fields.ts'

export function askProof(question: unknown): Explained & Proof {
  const fields = new Fields(question, ['edition', 'on', 'shown', 'at'])
  const trace: Step[] = []
  const found = proof({
    book: fields.book(),
    on: fields.findDay('on'),
    shown: fields.oneOf('shown', shownThings),
    at: fields.oneOf('at', askedPlaces),
    trace,
  })
  return { ...found, ...explained(trace) }
}
