/** What somebody of an office reads a person's record for: something the server itself knows of, not a word of the reader. */
import type { Bin } from '../bin.ts'
import type { Role, StaffFunction, UnitsOfRights } from './caller.ts'

/**
 * `case`: an open case about the person that he has taken; `ticket`: the person came to a counter of his; `appointment`: the
 * person is awaited at his clinic; `attachment`: the person is attached to it today; `break-glass`: he opened the record with
 * none of these, giving a reason.
 */
export const purposeKinds = ['case', 'ticket', 'appointment', 'attachment', 'break-glass'] as const
export type PurposeKind = (typeof purposeKinds)[number]

/** What may be a purpose of whom; a role that reads no records has none. */
export const purposesOf: Readonly<Record<Role, readonly PurposeKind[]>> = {
  citizen: [],
  employer: [],
  provider: ['appointment', 'attachment', 'break-glass'],
  'state-corporation': ['ticket', 'case', 'break-glass'],
  fund: ['case', 'break-glass'],
  'contact-centre': ['case', 'break-glass'],
  auditor: ['case', 'break-glass'],
  'state-payer': [],
  admin: [],
}

export type PurposeHeld = { readonly kind: PurposeKind; readonly reference: string }

/** Who of an office wants to read, and for whom he works. */
export type Seeker = {
  readonly accountId: number
  readonly role: Role
  /** What he was given within it. */
  readonly functions?: readonly StaffFunction[]
  /** Where of it is limited to units of whom he works for. */
  readonly units?: UnitsOfRights
  readonly organisation?: Bin
}

/** He has none but a ticket that somebody else has taken up. */
export const takenUp = 'ticket-taken'

/** What each of these has a purpose for, in their order; undefined for whoever has none. */
export type FindPurposes = (
  asked: readonly { readonly seeker: Seeker; readonly personId: number }[],
) => Promise<readonly (PurposeHeld | typeof takenUp | undefined)[]>

/** As the access log says what a record was read for: `ticket A-17`. */
export const whyOf = ({ kind, reference }: PurposeHeld): string => `${kind} ${reference}`

/** What a record was read for, where the log says it. */
export function readWhy(why: string): PurposeHeld | undefined {
  const [, kind, reference] = /^([a-z-]+) (.+)$/.exec(why) ?? []
  const known = purposeKinds.find((each) => each === kind)
  return known && { kind: known, reference: reference! }
}
