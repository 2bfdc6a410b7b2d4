/** Who asks about whom: what he may see, what for, and what of it the access log is told. */
import type { RecordAccess } from '#platform/audit'
import type { Sight } from '#platform/http'
import { type FindPurposes, takenUp, whyOf } from '#vocabulary/callers/purpose.ts'

/** Who asks, and by which way: written to the access log, with what he asks for where he has to have a purpose. */
export type Reader = Sight & {
  readonly who: string
  readonly why: string
  /** Whoever has signed in, and which person of the register he is, if one; a visitor is not known to be anybody else. */
  readonly self?: { readonly personId: number | undefined }
}

/** Whether an answer about a person speaks of another than its reader; undefined to a visitor. */
export const isAboutAnother = (personId: number, { self }: Reader): boolean | undefined =>
  self && self.personId !== personId

/** Who was asked about, and by whom. */
export type Found = { readonly personId: number | undefined; readonly reader: Reader }

/** `personId` is undefined for whoever may not be seen; `barredFor` where it is for want of a purpose. */
export type Seen = Found & { readonly barredFor?: 'purpose-needed' | typeof takenUp }

/** Whom each of these readers may see, and with what purpose. */
export async function whomTheySee(
  found: readonly Found[],
  findPurposes: FindPurposes | undefined,
): Promise<Seen[]> {
  const asked = found.flatMap(({ personId, reader: { seeker } }) =>
    seeker && personId !== undefined ? [{ seeker, personId }] : [],
  )
  // Where nobody tells of purposes, nobody has one.
  const purposes = asked.length > 0 && findPurposes ? await findPurposes(asked) : []
  let next = 0
  return found.map((each): Seen => {
    const { personId, reader } = each
    if (personId === undefined) return each
    if (reader.only) return reader.only.includes(personId) ? each : { personId: undefined, reader }
    if (!reader.seeker) return each
    const purpose = purposes[next++]
    if (!purpose || purpose === takenUp)
      return { personId: undefined, reader, barredFor: purpose ?? 'purpose-needed' }
    return { personId, reader: { ...reader, why: whyOf(purpose) } }
  })
}

export const entriesOf = (found: readonly Found[], what: string): RecordAccess[] =>
  found.flatMap(({ personId, reader }) => (personId === undefined ? [] : [entryOf(personId, what, reader)]))

export const entryOf = (personId: number, what: string, { who, why }: Reader): RecordAccess => ({
  personId,
  what,
  who,
  why,
})
