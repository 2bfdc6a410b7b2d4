/** What somebody may by what was granted to him, beside what his issuer tells of him. */
import type { Allowed, Role, RoleHeld, StaffFunction } from '#vocabulary/callers/caller.ts'

export type GrantedRight = { readonly role: Role; readonly given: StaffFunction | null }

/** The roles with what was granted: a role of its own, or a function within one. */
export function withGrants(
  roles: readonly RoleHeld[],
  granted: readonly GrantedRight[],
): readonly RoleHeld[] {
  if (granted.length === 0) return roles
  const held = new Map(roles.map(({ role, functions }) => [role, new Set(functions)]))
  for (const { role, given } of granted) {
    const functions = held.get(role) ?? new Set()
    if (given !== null) functions.add(given)
    held.set(role, functions)
  }
  return [...held].map(([role, functions]) => ({ role, functions: [...functions] }))
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
