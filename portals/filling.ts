/** A text with its `{places}` filled, each in the same language. */
import type { Language, Text } from '#vocabulary/text.ts'

/** What may stand in a `{place}` of a text. */
export type Filling = Readonly<Record<string, Text | string | number>>

/** The text in one language with its `{places}` filled. Throws when a place has no filling. */
export function fill(text: Text, language: Language, filling: Filling = {}): string {
  return text[language].replace(/\{(\w+)\}/g, (_, place: string) => {
    const value = filling[place]
    if (value === undefined) throw new Error(`Nothing to fill {${place}} with in: ${text.en}`)
    return typeof value === 'object' ? value[language] : String(value)
  })
}
