/** What an issuer says of somebody, in our words: his IIN, name and roles, which human he is, for which organisation and unit. */
import { type Bin, readBin } from '#vocabulary/bin.ts'
import { type Allowed, functions, type RoleHeld, rightsOf, roles } from '#vocabulary/callers/caller.ts'
import { readUnit, type Within } from '#vocabulary/callers/unit.ts'
import { type Iin, readIin } from '#vocabulary/iin.ts'

/** By which names this issuer tells what we ask. */
export type ClaimNames = {
  readonly iin: string
  readonly name: string
  readonly roles: string
  readonly organisation: string
  /** To which unit of it his roles are limited, or to which units. */
  readonly unit: string
  /** The same for all accounts of one human, and of nobody else. */
  readonly human: string
}

export const usualClaims: ClaimNames = {
  iin: 'iin',
  name: 'name',
  roles: 'kepil_roles',
  organisation: 'kepil_organisation',
  unit: 'kepil_unit',
  human: 'kepil_person',
}

type ToldByIssuer = {
  readonly iin: Iin | undefined
  readonly name: string
  readonly roles: readonly RoleHeld[]
  /** For whom somebody of an office works. */
  readonly organisation: Bin | undefined
  /** Which human he is, beside the subject of the account. */
  readonly human: string | undefined
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
  return {
    iin,
    name: String(claims[names.name] ?? ''),
    roles: limitedTo(withinOfClaim(claims[names.unit]), rolesOf(told, iin !== undefined)),
    organisation: organisationOf(claims, names),
    human: humanOf(claims[names.human]),
  }
}

/** A number or a text that says something; whatever else comes tells nobody apart. */
function humanOf(told: unknown): string | undefined {
  if (typeof told !== 'string' && typeof told !== 'number') return undefined
  return String(told).trim() || undefined
}

/** A unit or a list of them. A claim that is there and names none reaches none; without it all of the organisation is reached. */
export function withinOfClaim(told: unknown): Within {
  if (told === undefined || told === null) return undefined
  return [told].flat().flatMap((each) => {
    const isSaid = typeof each === 'string' || typeof each === 'number'
    return (isSaid ? readUnit(String(each)) : undefined) ?? []
  })
}

/** What an office gives is limited to its units; a citizen is one everywhere. */
export const limitedTo = (within: Within, held: readonly RoleHeld[]): readonly RoleHeld[] =>
  within === undefined
    ? held
    : held.map((each) =>
        each.role === 'citizen'
          ? each
          : { ...each, units: Object.fromEntries(rightsOf(each).map((right) => [right, within])) },
      )

const organisationOf = (
  claims: Readonly<Record<string, unknown>>,
  { organisation }: ClaimNames,
): Bin | undefined => {
  const read = readBin(String(claims[organisation] ?? ''))
  return read.valid ? read.bin : undefined
}

type ToldOfProgram = Omit<ToldByIssuer, 'iin' | 'human'>

/**
 * What a program may is in the scopes of its token, each a role as people have them. A program is nobody's self: no scope
 * makes it a citizen, whatever IIN is told with it.
 */
export function readProgramClaims(
  claims: Readonly<Record<string, unknown>>,
  names: ClaimNames,
): ToldOfProgram {
  const { scope, client_id: program, [names.name]: name } = claims
  return {
    name: String(name ?? program),
    roles: limitedTo(
      withinOfClaim(claims[names.unit]),
      rolesOf(typeof scope === 'string' ? scope.split(' ') : [], false),
    ),
    organisation: organisationOf(claims, names),
  }
}

function rolesOf(told: readonly string[], isCitizen: boolean): RoleHeld[] {
  const held = roles.flatMap((role): RoleHeld[] => {
    if (role === 'citizen') return isCitizen ? [{ role, functions: [] }] : []
    const own = functions.filter((given) => told.includes(`${role}/${given}` satisfies Allowed))
    return own.length > 0 || told.includes(role) ? [{ role, functions: own }] : []
  })
  return held
}
