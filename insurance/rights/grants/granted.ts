/** What somebody may by what was granted to him, beside what his issuer tells of him. */
import {
  type Allowed,
  type Role,
  type RoleHeld,
  rightsOf,
  type StaffFunction,
} from '#vocabulary/callers/caller.ts'
import { readUnit, type Within, withinEither } from '#vocabulary/callers/unit.ts'

export type GrantedRight = {
  readonly role: Role
  readonly given: StaffFunction | null
  /** The one it is limited to; null: it reaches the whole organisation. */
  readonly unit: string | null
}

/** The roles with what was granted: a role of its own, or a function within one. What is given twice reaches wherever either does. */
export function withGrants(
  roles: readonly RoleHeld[],
  granted: readonly GrantedRight[],
): readonly RoleHeld[] {
  if (granted.length === 0) return roles
  const held = new Map<Role, Map<Allowed, Within>>()
  const hold = (role: Role, right: Allowed, within: Within): void => {
    const rights = held.get(role) ?? new Map<Allowed, Within>()
    rights.set(right, rights.has(right) ? withinEither(rights.get(right), within) : within)
    held.set(role, rights)
  }
  for (const told of roles) for (const right of rightsOf(told)) hold(told.role, right, told.units?.[right])
  for (const { role, given, unit } of granted)
    for (const right of rightsOf({ role, functions: given === null ? [] : [given] }))
      hold(role, right, unit === null ? undefined : [readUnit(unit) ?? []].flat())
  return [...held].map(([role, rights]) => roleHeldBy(role, rights))
}

function roleHeldBy(role: Role, rights: ReadonlyMap<Allowed, Within>): RoleHeld {
  const functions = [...rights.keys()].flatMap(
    (right) => (right.split('/')[1] as StaffFunction | undefined) ?? [],
  )
  const limited = [...rights].filter(([, within]) => within !== undefined)
  return { role, functions, ...(limited.length > 0 && { units: Object.fromEntries(limited) }) }
}

type Proof = { readonly allowed: Allowed; readonly acr: string }

/** Without what asks for a second factor that the issuer has not seen; the very same where nothing is missing. */
export function withoutUnproven(
  roles: readonly RoleHeld[],
  proofs: readonly Proof[],
  acr: string | null,
): readonly RoleHeld[] {
  const unproven = new Set(proofs.filter((proof) => proof.acr !== acr).map(({ allowed }) => allowed))
  const left = roles.flatMap((held): RoleHeld[] => {
    if (unproven.has(held.role)) return []
    const functions = held.functions.filter((given) => !unproven.has(`${held.role}/${given}`))
    return functions.length === held.functions.length ? [held] : [{ ...held, functions }]
  })
  return left.length === roles.length && left.every((held, place) => held === roles[place]) ? roles : left
}
