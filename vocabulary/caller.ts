/** Who calls, and what for: the words a route names its readers by. */

/** The signed-in roles of the outside contract. */
export const roles = [
  'citizen',
  'employer',
  'provider',
  'state-corporation',
  'fund',
  'contact-centre',
  'auditor',
  'state-payer',
  'admin',
] as const
type Role = (typeof roles)[number]

/** What a record is read or a deed done for; what of it is logged is the reader's case, ticket or appointment. */
export const purposes = ['law', 'operation', 'demonstration', 'sums', 'status', 'intake'] as const
type Purpose = (typeof purposes)[number]

/**
 * Whose record an answer shows: nobody's, one person's named in the question, or those of the persons of a payment
 * file. Everything but `nobody` is in the access log before the answer leaves.
 */
export const recordsOf = ['nobody', 'person', 'persons-of-file'] as const
type RecordOf = (typeof recordsOf)[number]

/** Who may call a route: everybody without sign-in, or the roles named. */
export type Access = {
  readonly roles: 'everybody' | readonly Role[]
  readonly purpose: Purpose
  readonly record: RecordOf
}
