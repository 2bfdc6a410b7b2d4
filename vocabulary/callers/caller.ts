/** Who calls, and what for: the words a route names its readers by, and what they permit. */
import type { Bin } from '../bin.ts'

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
export type Role = (typeof roles)[number]

export const isRole = (value: unknown): value is Role => roles.some((role) => role === value)

/** What a person of staff was given to do within a role. */
export const functions = ['operator', 'controller', 'registrar', 'counter'] as const
export type StaffFunction = (typeof functions)[number]

/** A role, with what was given within it. */
export type RoleHeld = { readonly role: Role; readonly functions: readonly StaffFunction[] }

/** Whoever has signed in, or the program that came in, as a request knows him. */
export type Caller = {
  readonly accountId: number
  /** The session the request came by; a program has none. */
  readonly sessionId?: number
  /** The person of the register he is, where he is one. */
  readonly personId?: number
  /** The organisation a program works for, by its BIN, where its issuer says so. */
  readonly organisation?: Bin
  readonly name: string
  readonly roles: readonly RoleHeld[]
}

/** What a record is read or a deed done for; what of it is logged is the reader's case, ticket or appointment. */
export const purposes = ['law', 'operation', 'demonstration', 'sums', 'status', 'intake', 'own'] as const
type Purpose = (typeof purposes)[number]

/**
 * Whose record an answer shows: nobody's, one person's named in the question, those of the persons of a payment file,
 * or the caller's own. Everything but `nobody` is in the access log before the answer leaves; but of one's own account
 * nothing is logged.
 */
export const recordsOf = ['nobody', 'person', 'persons-of-file', 'own', 'own-account'] as const
type RecordOf = (typeof recordsOf)[number]

/** Who may: all of a role, or those of it who were given a function. */
export type Allowed = Role | `${Role}/${StaffFunction}`

/** Who may call a route: everybody without sign-in, whoever has signed in (people alone), or those named. */
export type Access = {
  readonly roles: 'everybody' | 'signed-in' | readonly Allowed[]
  readonly purpose: Purpose
  readonly record: RecordOf
  /** Only from the machine the server runs on, or with the token of measures. */
  readonly from?: 'this-machine'
}

/** By which of his roles a caller may, and about whom: a citizen about himself. */
export type Permission = { readonly as: Role; readonly whose: 'own' | 'anybody' }

const mayBy = (held: RoleHeld, allowed: readonly Allowed[]): boolean =>
  allowed.some((each) => {
    const [role, given] = each.split('/')
    return role === held.role && (given === undefined || held.functions.includes(given as StaffFunction))
  })

/** What permits a caller the route, by the widest of his roles; undefined where nothing does. */
export function permissionOf(
  { roles: allowed }: Pick<Access, 'roles'>,
  caller: Pick<Caller, 'roles'>,
): Permission | undefined {
  const may = (held: RoleHeld): boolean => typeof allowed === 'string' || mayBy(held, allowed)
  const [staff, own] = [
    caller.roles.find((held) => held.role !== 'citizen' && may(held)),
    caller.roles.find((held) => held.role === 'citizen' && may(held)),
  ]
  if (staff) return { as: staff.role, whose: 'anybody' }
  return own && { as: 'citizen', whose: 'own' }
}

/** As the access log names whoever reads: the role and the account, `fund:12`. */
export const whoOf = ({ as }: Permission, { accountId }: Caller): string => `${as}:${accountId}`

/** Whoever has not signed in, where that lets one see anything. */
export const visitor = 'demonstration'

/** The role and the account of one who had signed in. */
export function readWho(who: string): { readonly role: Role; readonly accountId: number } | undefined {
  const [, role, account] = /^([a-z-]+):(\d+)$/.exec(who) ?? []
  return isRole(role) ? { role, accountId: Number(account) } : undefined
}
