/** What somebody of an office has to do with a person: a ticket, an appointment, an attachment, a case, or a reason that could not wait. */
import { type Clock, instantAt, microsecondsOf } from '#platform/clock'
import type { Database, Reading } from '#platform/database'
import type { Bin } from '#vocabulary/bin.ts'
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

/** To which provider each of these persons is attached today, by the day of the record. */
type AttachedTo = (personIds: readonly number[]) => Reading<ReadonlyMap<number, Bin>>

type Purposes = {
  readonly database: Database
  /** Of the machine: what lasts an hour lasts it by the time that passes. */
  readonly clock: Clock
  readonly caseFor?: CaseFor
  readonly attachedTo?: AttachedTo
}

type Named = { readonly seeker: Seeker; readonly personId: number }

const mayBeAttached = ({ seeker: { role, organisation } }: Named): boolean =>
  organisation !== undefined && purposesOf[role].includes('attachment')

/** How each asker is connected with the person asked about, by the first of what may be a purpose of his role. */
export function openPurposes({ database, clock, caseFor, attachedTo }: Purposes): FindPurposes {
  const caseOf = async (seeker: Seeker, personId: number): Promise<PurposeHeld | undefined> => {
    if (!caseFor || !purposesOf[seeker.role].includes('case')) return undefined
    const { accountId, role, functions = [] } = seeker
    const queues = [role, ...functions.map((given): Allowed => `${role}/${given}`)]
    const reference = await caseFor({ accountId, personId, queues })
    return reference === undefined ? undefined : { kind: 'case', reference }
  }
  return async (asked) => {
    // Read with what lies open, in one way there and back; where nobody works for a clinic, not at all.
    const attachable = attachedTo ? asked.filter(mayBeAttached) : []
    const attached =
      attachable.length > 0 && attachedTo
        ? attachedTo([...new Set(attachable.map(({ personId }) => personId))])
        : undefined
    const lyingOpen = await openPurposesOf(database, asked, { at: clock.now(), with: attached })
    const open = Map.groupBy(lyingOpen, ({ place }) => place)
    const providers = attached?.result()
    const attachmentOf = ({ organisation }: Seeker, personId: number): PurposeHeld | undefined =>
      organisation !== undefined && providers?.get(personId) === organisation
        ? { kind: 'attachment', reference: organisation }
        : undefined
    return Promise.all(
      asked.map(async ({ seeker, personId }, place) => {
        const lying = open.get(place) ?? []
        for (const kind of purposesOf[seeker.role]) {
          const found =
            kind === 'case'
              ? await caseOf(seeker, personId)
              : kind === 'attachment'
                ? attachmentOf(seeker, personId)
                : lying.find((each) => each.kind === kind)
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
