/** The rule `choice`: who chooses the provider and the doctor. */
import { choice, choosers, chosen, schemes } from '../../rights/choice.ts'
import type { Step } from '../../trace.ts'
import { type Explained, explained } from '../answer.ts'
import { Fields } from '../fields.ts'

type ChoiceAnswer = Explained & {
  readonly allowed: boolean
  readonly chooser: string
  readonly condition: string | null
}

export function askChoice(question: unknown): ChoiceAnswer {
  const fields = new Fields(question, ['edition', 'on', 'by', 'scheme', 'of'])
  const trace: Step[] = []
  const { allowed, chooser, condition } = choice({
    book: fields.book(),
    on: fields.findDay('on'),
    by: fields.oneOf('by', choosers),
    scheme: fields.oneOf('scheme', schemes),
    of: fields.oneOf('of', chosen),
    trace,
  })
  return { allowed, chooser, condition: condition ?? null, ...explained(trace) }
}
