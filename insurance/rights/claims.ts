/** What an issuer says of somebody, in our words: his IIN, his name, his roles. */
import { type Allowed, functions, type RoleHeld, roles } from '#vocabulary/callers/caller.ts'
import { type Iin, readIin } from '#vocabulary/iin.ts'

/** By which names this issuer tells what we ask. */
export type ClaimNames = { readonly iin: string; readonly name: string; readonly roles: string }

export const usualClaims: ClaimNames = { iin: 'iin', name: 'name', roles: 'kepil_roles' }

type ToldByIssuer = {
  readonly iin: Iin | undefined
  readonly name: string
  readonly roles: readonly RoleHeld[]
}

/**
 * Whoever has an IIN is a citizen; what else he is, the issuer tells as a list of roles, each alone (`auditor`) or with a
 * function (`fund/registrar`). What is not a role of ours gives no right.
 */
export function readClaims(claims: Readonly<Record<string, unknown>>, names: ClaimNames): ToldByIssuer {
  const read = readIin(String(claims[names.iin] ?? ''))
  const iin = read.valid ? read.iin : undefined
  const listed = claims[names.roles]
  const told = Array.isArray(listed) ? listed.filter((each) => typeof each === 'string') : []
  return { iin, name: String(claims[names.name] ?? ''), roles: rolesOf(told, iin !== undefined) }
}

function rolesOf(told: readonly string[], isCitizen: boolean): RoleHeld[] {
  const held = roles.flatMap((role): RoleHeld[] => {
    if (role === 'citizen') return isCitizen ? [{ role, functions: [] }] : []
    const own = functions.filter((given) => told.includes(`${role}/${given}` satisfies Allowed))
    return own.length > 0 || told.includes(role) ? [{ role, functions: own }] : []
  })
  return held
}
