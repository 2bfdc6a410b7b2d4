/** What every input of a form has: its name, its label, what is wrong with it. */
import type { ChoiceField, PlainField } from '#law/pages'
import { capital } from '#vocabulary/spoken.ts'
import { useSay } from '../../../language.tsx'
import type { FaultAt } from './fault.ts'
import { formText as text } from './text.ts'

export type FieldOf<F> = {
  readonly field: F
  /** Its path in the case, as refusals name it. */
  readonly path: string
  readonly written: string
  readonly onWritten: (written: string) => void
  readonly fault: FaultAt | undefined
}

const order = ['label', 'input', 'description', 'error'] as const

export function useShared({ field, path, fault, written }: FieldOf<PlainField | ChoiceField>) {
  const say = useSay()
  const label = capital(say(field.label))
  return {
    name: path,
    label: field.kind === 'sum' ? say(text.inTenge, { label }) : label,
    error: fault?.path === path ? say(fault.words) : undefined,
    required: field.needed === true,
    inputWrapperOrder: [...order],
    // What is left empty is not printed.
    wrapperProps: written === '' ? { 'data-empty': true } : {},
  }
}
