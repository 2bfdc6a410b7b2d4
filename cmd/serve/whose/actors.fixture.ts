/** Everybody there is to ask: visitors, people of every role with each of its functions, delegates, programs, and whose right is over. */
import { type Ability, abilities } from '#vocabulary/callers/ability.ts'
import { type RoleHeld, roles } from '#vocabulary/callers/caller.ts'
import { functionsOf } from '#vocabulary/callers/names.ts'

/** How he comes: by a session, by one that is over or locked, by a token, by one of nobody's, or by nothing. */
type ComesBy = 'nothing' | 'session' | 'session over' | 'session locked' | 'token' | 'forged token'

/** Of two units of an office: people come to the one, and not to the other. */
export const officesUnits = { 'its own': 'Есіл бөлімшесі', another: 'Алатау бөлімшесі' } as const
export type OfficesUnit = keyof typeof officesUnits

export type Actor = {
  readonly name: string
  readonly comesBy: ComesBy
  /** What he holds, by the table's own reckoning: the server finds it out by itself. */
  readonly holds: readonly RoleHeld[]
  /** What he was granted instead of being told by his issuer; `over`: what he holds no longer. */
  readonly granted?: 'now' | 'over'
  /** The unit of his office that it is limited to: by the grant, or by what the issuer tells. */
  readonly unit?: OfficesUnit
  /** Whether the register knows him as a person. */
  readonly isPerson: boolean
  /** What his firm has given him to do. */
  readonly ability?: Ability
  /** How his term as a delegate ended. */
  readonly delegated?: 'over' | 'ended'
}

const citizen: RoleHeld = { role: 'citizen', functions: [] }
const employer: RoleHeld = { role: 'employer', functions: [] }

/** Each role of an office alone, and with each function that is given within it. */
const ofOffices = roles
  .filter((role) => role !== 'citizen')
  .flatMap((role): RoleHeld[] => [
    { role, functions: [] },
    ...functionsOf[role].map((given) => ({ role, functions: [given] })),
  ])
const nameOf = ({ role, functions: [given] }: RoleHeld): string => (given ? `${role}/${given}` : role)

const session = { comesBy: 'session', isPerson: false } as const
const registrar: RoleHeld = { role: 'fund', functions: ['registrar'] }
const counterClerk: RoleHeld = { role: 'state-corporation', functions: ['counter'] }

/** Who is limited to a unit: by a grant, by one that is over, by his issuer; and programs. */
const ofUnits: readonly Actor[] = (['its own', 'another'] as const).flatMap((unit): Actor[] => [
  ...[counterClerk, registrar].map(
    (held): Actor => ({
      ...session,
      name: `${nameOf(held)} of ${unit} unit`,
      holds: [held],
      granted: 'now',
      unit,
    }),
  ),
  {
    ...session,
    name: `a clinic’s clerk of ${unit} unit`,
    holds: [{ role: 'provider', functions: [] }],
    unit,
  },
  {
    name: `a clinic’s program of ${unit} unit`,
    comesBy: 'token',
    holds: [{ role: 'provider', functions: [] }],
    isPerson: false,
    unit,
  },
])

export const actors: readonly Actor[] = [
  { name: 'nobody signed in', comesBy: 'nothing', holds: [], isPerson: false },
  { name: 'a session that is over', comesBy: 'session over', holds: [citizen], isPerson: true },
  { name: 'a locked session', comesBy: 'session locked', holds: [citizen], isPerson: true },
  { name: 'citizen', comesBy: 'session', holds: [citizen], isPerson: true },
  { ...session, name: 'a citizen the register does not know', holds: [citizen] },
  ...ofOffices.map((held): Actor => ({ ...session, name: nameOf(held), holds: [held] })),
  { ...session, name: 'a registrar by a grant', holds: [registrar], granted: 'now' },
  ...ofUnits,
  {
    ...session,
    name: 'one whose grant for a unit is over',
    holds: [counterClerk],
    granted: 'over',
    unit: 'its own',
  },
  { ...session, name: 'one whose grants are all over', holds: ofOffices, granted: 'over' },
  { ...session, name: 'a registrar who is a citizen too', holds: [citizen, registrar], isPerson: true },
  ...abilities.map(
    (ability): Actor => ({
      ...session,
      name: `a delegate given to ${ability}`,
      holds: [citizen, employer],
      isPerson: true,
      ability,
    }),
  ),
  ...(['over', 'ended'] as const).map(
    (delegated): Actor => ({
      ...session,
      name: `a delegate whose term is ${delegated}`,
      holds: [citizen],
      isPerson: true,
      delegated,
    }),
  ),
  ...ofOffices.map(
    (held): Actor => ({
      name: `a program of ${nameOf(held)}`,
      comesBy: 'token',
      holds: [held],
      isPerson: false,
    }),
  ),
  { name: 'a forged token', comesBy: 'forged token', holds: [], isPerson: false },
]

/** What he may act as now. */
export const heldBy = ({ holds, granted }: Actor): readonly RoleHeld[] => (granted === 'over' ? [] : holds)
