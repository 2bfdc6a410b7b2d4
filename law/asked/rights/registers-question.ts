/** The rule `registers`: what the register of insured persons is built from. */
import { type RegisterSource, registerNames, registers } from '../../rights/registers.ts'
import type { Step } from '../../trace.ts'
import { type Explained, explained } from '../answer.ts'
import { Fields } from '../fields.ts'

type RegistersAnswer = Explained & { readonly sources: readonly RegisterSource[] }

/** The same in every edition: the edition is read and has no part in it. */
export function askRegisters(question: unknown): RegistersAnswer {
  const fields = new Fields(question, ['edition', 'register'])
  fields.book()
  const trace: Step[] = []
  const sources = registers(fields.findOneOf('register', registerNames), trace)
  return { sources, ...explained(trace) }
}
