/** What somebody of an office has to do with a person: a ticket, an appointment, a case, or a reason that could not wait. */
import { type Clock, instantAt, microsecondsOf } from '#platform/clock'
import type { Database } from '#platform/database'
import type { Allowed, Role } from '#vocabulary/callers/caller.ts'
import { type FindPurposes, type PurposeHeld, purposesOf, type Seeker } from '#vocabulary/callers/purpose.ts'
import { keepBreakGlass, openPurposesOf } from './store.ts'

/** The number of an open case about the person that the account has taken. */
type CaseFor = (asked: {
  readonly accountId: number
  readonly personId: number
  /** In whose queues he works now: of a case of another he is no worker any more. */
  readonly queues: readonly Allowed[]
}) => Promise<string | undefined>

type Purposes = {
  readonly database: Database
  /** Of the machine: what lasts an hour lasts it by the time that passes. */
  readonly clock: Clock
  readonly caseFor?: CaseFor
}

/** How each asker is connected with the person asked about, by the first of what may be a purpose of his role. */
export function openPurposes({ database, clock, caseFor }: Purposes): FindPurposes {
  const caseOf = async (seeker: Seeker, personId: number): Promise<PurposeHeld | undefined> => {
    if (!caseFor || !purposesOf[seeker.role].includes('case')) return undefined
    const { accountId, role, functions = [] } = seeker
    const queues = [role, ...functions.map((given): Allowed => `${role}/${given}`)]
    const reference = await caseFor({ accountId, personId, queues })
    return reference === undefined ? undefined : { kind: 'case', reference }
  }
  return async (asked) => {
    const open = Map.groupBy(await openPurposesOf(database, asked, clock.now()), ({ place }) => place)
    return Promise.all(
      asked.map(async ({ seeker, personId }, place) => {
        const lying = open.get(place) ?? []
        for (const kind of purposesOf[seeker.role]) {
          const found =
            kind === 'case' ? await caseOf(seeker, personId) : lying.find((each) => each.kind === kind)
          if (found) return { kind: found.kind, reference: found.reference }
        }
        return undefined
      }),
    )
  }
}

/** How long a record stays open to whoever opened it with a reason alone. */
const openMinutes = 30

type Opening = {
  readonly accountId: number
  readonly personId: number
  readonly as: Role
  readonly reason: string
}

/** Opens a person's record to somebody for half an hour; gives the number of the opening, and until when. */
export async function breakTheGlass({ database, clock }: Purposes, opening: Opening) {
  const at = clock.now()
  const until = instantAt(microsecondsOf(at) + openMinutes * 60_000_000)
  return { at, until, breakGlass: await keepBreakGlass(database, { ...opening, until }, at) }
}
