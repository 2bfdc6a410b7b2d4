/** What the schema of a field says of it, in Markdown: the English of its form. */
import type { Text } from '#vocabulary/text.ts'

type Worded = { readonly label: Text; readonly hint?: Text }

/** `Debt (where there are several).` */
export const labelled = ({ label, hint }: Worded): string =>
  `${label.en}${hint ? ` (${hint.en})` : ''}`.replace(/(?<![.?!])$/, '.')

/** Each value with what it means, a line of a list each. */
export const listed = (values: readonly (readonly [value: string, label: Text])[]): string =>
  values.map(([value, label]) => `\n- \`${value}\`: ${label.en}`).join('')

/** Values as one reads them out: `a`, `b` or `c`. */
export function either(values: readonly string[]): string {
  const [last, ...others] = values.map((value) => `\`${value}\``).reverse()
  return others.length === 0 ? last! : `${others.reverse().join(', ')} or ${last}`
}
