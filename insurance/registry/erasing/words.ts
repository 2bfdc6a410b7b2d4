/** What stands where a person's own was struck out. */
import type { Day } from '#vocabulary/day.ts'
import { asIs, dayText } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'

/** What is said in the place of a person, of his words and papers, wherever it is known that they were struck out. */
export const struckByLaw = {
  kk: 'заң бойынша өшірілген',
  ru: 'стёрто по закону',
  en: 'erased by law',
} as const satisfies Text

/** By law of which day, and on what basis. */
export type ErasedByLaw = { readonly on: Day; readonly basis: string }

/** The basis where no act was needed: the term of keeping is over. */
export const termOver = 'term-over'
const termIsOver = {
  kk: 'сақтау мерзімі өтті',
  ru: 'срок хранения вышел',
  en: 'the term of keeping is over',
} as const satisfies Text

/** On what basis, as it is said. */
export const basisText = (basis: string): Text => (basis === termOver ? termIsOver : asIs(basis))

export function erasedText({ on, basis }: ErasedByLaw): Text {
  const decided = dayText(on)
  const by = basisText(basis)
  return {
    kk: `Заң бойынша өшірілген: ${decided.kk}, ${by.kk}`,
    ru: `Стёрто по закону: ${decided.ru}, ${by.ru}`,
    en: `Erased by law: ${decided.en}, ${by.en}`,
  }
}
