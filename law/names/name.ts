/** What a thing of the law is called: in a count, a column, a tile; and where there is room for a clause. */
import type { Text } from '#vocabulary/text.ts'

export type Name = { readonly short: Text; readonly long: Text }

/** The same names, all of one length. */
export const lengthOf = <K extends string>(
  names: Readonly<Record<K, Name>>,
  length: keyof Name,
): Readonly<Record<K, Text>> =>
  Object.fromEntries(Object.entries<Name>(names).map(([key, name]) => [key, name[length]])) as Record<K, Text>
