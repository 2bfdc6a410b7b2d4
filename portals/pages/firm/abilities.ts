/** What a delegate may do, by name. */
import type { Ability } from '#vocabulary/callers/ability.ts'
import type { Text } from '#vocabulary/text.ts'
import { text } from './text.ts'

export const abilityNames: Readonly<Record<Ability, Text>> = {
  see: text.see,
  prepare: text.prepare,
  file: text.file,
  refund: text.refund,
  delegate: text.delegateOthers,
}
