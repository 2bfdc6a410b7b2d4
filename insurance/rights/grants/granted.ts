/** What somebody may by what was granted to him, beside what his issuer tells of him. */
import type { Role, RoleHeld, StaffFunction } from '#vocabulary/callers/caller.ts'

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
