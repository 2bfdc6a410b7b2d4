/** Who calls, and what for: the words a route names its readers by, and what they permit. */
import type { Bin } from '../bin.ts'
import type { Ability } from './ability.ts'
import type { Unit, Within } from './unit.ts'

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
export type RoleHeld = {
  readonly role: Role
  readonly functions: readonly StaffFunction[]
  readonly units?: UnitsOfRights
}

/** The units that the role, or a function within it, is limited to; what is not named here reaches the whole organisation. */
export type UnitsOfRights = Readonly<Partial<Record<Allowed, readonly Unit[]>>>

/** The role, and each function within it. */
export const rightsOf = ({
  role,
  functions = [],
}: {
  role: Role
  functions?: readonly StaffFunction[]
}): Allowed[] => [role, ...functions.map((given): Allowed => `${role}/${given}`)]

/** How far a right reaches that somebody holds by one of these. */
export const withinOf = (held: readonly Pick<RoleHeld, 'units'>[], right: Allowed): Within =>
  held.find(({ units }) => units && right in units)?.units?.[right]

/** A person somebody acts for, by the number of the representation. */
export type ActedFor = { readonly representation: number; readonly personId: number }

/** `organisation`: its number in the register of payers, since an entrepreneur's identifier is his IIN. */
export type Delegated = {
  readonly organisation: number
  readonly abilities: readonly Ability[]
  /** The register has it no longer: nobody acts for it. */
  readonly isStruckOff?: true
}

/** Whoever has signed in, or the program that came in, as a request knows him. */
export type Caller = {
  readonly accountId: number
  /** The session the request came by; a program has none. */
  readonly sessionId?: number
  /** The person of the register he is, where he is one. */
  readonly personId?: number
  /** Persons whose parent or guardian he is today: what he may see of himself, he may see of them. */
  readonly actsFor?: readonly ActedFor[]
  /** Organisations that have named him to act for them, and what he may do there. */
  readonly delegations?: readonly Delegated[]
  /** The organisation he or the program works for, by its BIN, where the issuer says so. */
  readonly organisation?: Bin
  readonly name: string
  readonly roles: readonly RoleHeld[]
  /** What he would hold, had the issuer seen a second factor. */
  readonly afterSecondFactor?: readonly RoleHeld[]
  /** He has left his desk: nothing is answered until he has signed in again. */
  readonly isLocked?: true
}

/** What a record is read or a deed done for; what of it is logged is the reader's case, ticket or appointment. */
export const purposes = [
  'law',
  'operation',
  'demonstration',
  'sums',
  'status',
  'intake',
  'own',
  'rights',
  'case',
  'oversight',
] as const
type Purpose = (typeof purposes)[number]

/**
 * Whose record an answer shows: nobody's, one person's named in the question, those of the persons of a payment file
 * or of cases, or the caller's own; `rights`: what others may and did, which is no person's record; `organisation`: of the
 * one in the path. Whatever shows a person is in the access log before the answer leaves; but of one's own account nothing is
 * logged.
 */
export const recordsOf = [
  'nobody',
  'person',
  'persons-of-file',
  'persons-of-cases',
  'own',
  'own-account',
  'rights',
  'organisation',
] as const
type RecordOf = (typeof recordsOf)[number]

/** Who may: all of a role, or those of it who were given a function. */
export type Allowed = Role | `${Role}/${StaffFunction}`

export function isAllowed(text: string): text is Allowed {
  const [role, given, ...more] = text.split('/')
  return (
    isRole(role) && more.length === 0 && (given === undefined || functions.some((each) => each === given))
  )
}

/** Who may call a route: everybody without sign-in, whoever has signed in (people alone), or those named. */
export type Access = {
  readonly roles: 'everybody' | 'signed-in' | readonly Allowed[]
  readonly purpose: Purpose
  readonly record: RecordOf
  /** The organisation of the path must have given him this. */
  readonly ability?: Ability
  /** Only from the machine the server runs on, or with the token of measures. */
  readonly from?: 'this-machine'
}

/**
 * By which of his roles a caller may, and about whom: a citizen about himself, the offices about anybody; where it is a
 * person's record, only one whom they have a purpose for.
 */
export type Permission = { readonly as: Role; readonly whose: 'own' | 'anybody' | 'with-purpose' }

const mayBy = (held: RoleHeld, allowed: readonly Allowed[]): boolean =>
  allowed.some((each) => {
    const [role, given] = each.split('/')
    return role === held.role && (given === undefined || held.functions.includes(given as StaffFunction))
  })

/** What permits a caller the route, by the widest of his roles; undefined where nothing does. */
export function permissionOf(
  { roles: allowed, record }: Pick<Access, 'roles'> & Partial<Access>,
  caller: Pick<Caller, 'roles'>,
): Permission | undefined {
  const may = (held: RoleHeld): boolean => typeof allowed === 'string' || mayBy(held, allowed)
  const [staff, own] = [
    caller.roles.find((held) => held.role !== 'citizen' && may(held)),
    caller.roles.find((held) => held.role === 'citizen' && may(held)),
  ]
  if (staff) return { as: staff.role, whose: record === 'person' ? 'with-purpose' : 'anybody' }
  return own && { as: 'citizen', whose: 'own' }
}

/** Whether the organisation has given him this to do for it. */
export const actsForOrganisation = (
  { delegations = [] }: Pick<Caller, 'delegations'>,
  organisation: number,
  ability: Ability,
): boolean =>
  delegations.some(
    (each) => !each.isStruckOff && each.organisation === organisation && each.abilities.includes(ability),
  )

/** Whether it is only for those who were given a function: a role alone is not enough. */
export const needsGrant = ({ roles }: Pick<Access, 'roles'>): boolean =>
  typeof roles !== 'string' && roles.every((each) => each.includes('/'))

/** A visitor of a demonstration has nothing of his own, and nobody gave him a function or a right that he could pass on. */
export const isForVisitors = (access: Pick<Access, 'roles' | 'record'>): boolean =>
  access.roles !== 'signed-in' &&
  !needsGrant(access) &&
  !['own', 'own-account', 'rights', 'organisation'].includes(access.record)

/** As the access log names whoever reads: the role and the account, `fund:12`. */
export const whoOf = ({ as }: Permission, { accountId }: Caller): string => `${as}:${accountId}`

/** Whoever has not signed in, where that lets one see anything. */
export const visitor = 'demonstration'

/** The role and the account of one who had signed in. */
export function readWho(who: string): { readonly role: Role; readonly accountId: number } | undefined {
  const [, role, account] = /^([a-z-]+):(\d+)$/.exec(who) ?? []
  return isRole(role) ? { role, accountId: Number(account) } : undefined
}
