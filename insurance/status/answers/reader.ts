/** Who asks about whom: what he may see, and what of it the access log is told. */
import type { RecordAccess } from '#platform/audit'

/** Who asks, and what for: written to the access log. */
export type Reader = {
  readonly who: string
  readonly why: string
  /** The one person whose record he may see; anybody's without it. */
  readonly only?: number | 'nobody' | undefined
}

/** Who was asked about, and by whom. */
export type Found = { readonly personId: number | undefined; readonly reader: Reader }

export const entriesOf = (found: readonly Found[], what: string): RecordAccess[] =>
  found.flatMap(({ personId, reader }) => (personId === undefined ? [] : [entryOf(personId, what, reader)]))

export const entryOf = (personId: number, what: string, { who, why }: Reader): RecordAccess => ({
  personId,
  what,
  who,
  why,
})

/** The person, where this reader may see him. */
export const seenBy = ({ only }: Reader, personId: number | undefined): number | undefined =>
  only === undefined || only === personId ? personId : undefined
