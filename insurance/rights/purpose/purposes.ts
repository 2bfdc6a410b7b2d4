/** What somebody of an office has to do with a person: a ticket, an appointment, an attachment, a case, or a reason that could not wait. */
import { tellPersons } from '#insurance/notices'
import { type Clock, instantAt, microsecondsOf } from '#platform/clock'
import type { Database, Reading } from '#platform/database'
import type { Bin } from '#vocabulary/bin.ts'
import {
  type Allowed,
  type Role,
  rightsOf,
  type UnitsOfRights,
  withinOf,
} from '#vocabulary/callers/caller.ts'
import {
  type FindPurposes,
  type PurposeHeld,
  purposesOf,
  type Seeker,
  takenUp,
} from '#vocabulary/callers/purpose.ts'
import { reachesUnit, type Within } from '#vocabulary/callers/unit.ts'
import { keepBreakGlass, type LyingOpen, openPurposesOf } from './store.ts'
import { takeTickets } from './tickets.ts'

/** The number of an open case about the person that the account has taken. */
type CaseFor = (asked: {
  readonly accountId: number
  readonly personId: number
  /** In whose queues he works now: of a case of another he is no worker any more. */
  readonly queues: readonly Allowed[]
  /** To which units of it what he does in a queue is limited. */
  readonly units?: UnitsOfRights
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

/** Of all that he holds within his role. */
const withinRole = (seeker: Seeker): Within => withinOf([seeker], seeker.role)

/** A person is attached to a clinic, not to a unit of it: to whom only a unit was given it opens nobody. */
const mayBeAttached = ({ seeker }: Named): boolean =>
  seeker.organisation !== undefined &&
  purposesOf[seeker.role].includes('attachment') &&
  withinRole(seeker) === undefined

/** Visits to where what he holds reaches; what is no visit is his own. */
const reached = (seeker: Seeker, open: readonly LyingOpen[]): readonly LyingOpen[] =>
  open.filter(({ visit, unit }) => visit === undefined || reachesUnit(withinRole(seeker), unit))

/** How each asker is connected with the person asked about, by the first of what may be a purpose of his role. */
export function openPurposes({ database, clock, caseFor, attachedTo }: Purposes): FindPurposes {
  const caseOf = async (seeker: Seeker, personId: number): Promise<PurposeHeld | undefined> => {
    if (!caseFor || !purposesOf[seeker.role].includes('case')) return undefined
    const { accountId, units } = seeker
    const working = { accountId, personId, queues: rightsOf(seeker), ...(units && { units }) }
    const reference = await caseFor(working)
    return reference === undefined ? undefined : { kind: 'case', reference }
  }
  return async (asked) => {
    // Read with what lies open, in one way there and back; where nobody works for a clinic, not at all.
    const attachable = attachedTo ? asked.filter(mayBeAttached) : []
    const attached =
      attachable.length > 0 && attachedTo
        ? attachedTo([...new Set(attachable.map(({ personId }) => personId))])
        : undefined
    const seekers = asked.map(({ seeker }) => seeker)
    const lying = await openPurposesOf(database, asked, { at: clock.now(), with: attached })
    const open = await takeTickets(
      { database, clock },
      seekers,
      lying.map((each, place) => reached(seekers[place]!, each)),
    )
    const providers = attached?.result()
    const attachmentOf = (named: Named): PurposeHeld | undefined => {
      const { organisation } = named.seeker
      return mayBeAttached(named) && providers?.get(named.personId) === organisation
        ? { kind: 'attachment', reference: organisation! }
        : undefined
    }
    return Promise.all(
      asked.map(async (named, place) => {
        const { seeker, personId } = named
        const isHis = ({ takenBy }: LyingOpen): boolean =>
          takenBy === undefined || takenBy === seeker.accountId
        for (const kind of purposesOf[seeker.role]) {
          const found =
            kind === 'case'
              ? await caseOf(seeker, personId)
              : kind === 'attachment'
                ? attachmentOf(named)
                : open[place]!.find((each) => each.kind === kind && isHis(each))
          if (found) return { kind: found.kind, reference: found.reference }
        }
        const isTakenUp =
          purposesOf[seeker.role].includes('ticket') && open[place]!.some((each) => !isHis(each))
        return isTakenUp ? takenUp : undefined
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

/** Opens a person's record to somebody for half an hour, and tells the person; gives the number of the opening, and until when. */
export async function breakTheGlass({ database, clock }: Purposes, opening: Opening) {
  const at = clock.now()
  const until = instantAt(microsecondsOf(at) + openMinutes * 60_000_000)
  const breakGlass = await database.transaction(async (tx) => {
    const opened = await keepBreakGlass(tx, { ...opening, until }, at)
    const { personId, as } = opening
    await tellPersons(tx, [{ personId, kind: 'record-opened', event: String(opened), facts: { as } }], at)
    return opened
  })
  return { at, until, breakGlass }
}
