/** What the schema of a field says of it, in Markdown: the words of its form. */
import { meaning } from '#vocabulary/shapes.ts'
import { inEachLanguage, type Language, type Text } from '#vocabulary/text.ts'
import type { JsonSchema } from './json-schema.ts'

type Worded = { readonly label: Text; readonly hint?: Text }

/** `Debt (where there are several).` */
export const labelled = ({ label, hint }: Worded, language: Language): string =>
  `${label[language]}${hint ? ` (${hint[language]})` : ''}`.replace(/(?<![.?!])$/, '.')

/** Each value with what it means, a line of a list each. */
export const listed = (
  values: readonly (readonly [value: string, label: Text])[],
  language: Language,
): string => values.map(([value, label]) => `\n- \`${value}\`: ${label[language]}`).join('')

const or: Text = { kk: 'немесе', ru: 'или', en: 'or' }

/** Values as one reads them out: `a`, `b` or `c`. */
export function either(values: readonly string[], language: Language): string {
  const [last, ...others] = values.map((value) => `\`${value}\``).reverse()
  return others.length === 0 ? last! : `${others.reverse().join(', ')} ${or[language]} ${last}`
}

/** What a field means, made of the words of each language. */
export const described = (
  words: (language: Language) => string,
): Pick<JsonSchema, 'description' | 'x-description'> => meaning(inEachLanguage(words))
