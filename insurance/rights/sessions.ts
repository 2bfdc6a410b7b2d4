/**
 * Sessions: from sign-in until left, idle too long, too long at all, or ended from elsewhere. The browser holds a secret,
 * the record its digest. What was read of a session serves this process for a second.
 */
import { hash } from 'node:crypto'
import { payersById, personNow } from '#insurance/registry'
import { type Clock, dayOf, type Instant, instantAt, microsecondsOf } from '#platform/clock'
import type { Database } from '#platform/database'
import type { Bin } from '#vocabulary/bin.ts'
import type { ActedFor, Allowed, Caller, Delegated, RoleHeld } from '#vocabulary/callers/caller.ts'
import type { Day } from '#vocabulary/day.ts'
import { representedBy } from './acting/store.ts'
import { delegationsOf } from './acting/store-delegations.ts'
import { withGrants, withoutUnproven } from './grants/granted.ts'
import { grantsOf } from './grants/store.ts'
import {
  endSessionsOf,
  findOpenSession,
  lockSession,
  noteSeen,
  openSession,
  openSessionsOf,
  type SessionEnd,
  type SessionOnRecord,
} from './store.ts'

type SessionRules = {
  readonly idleMinutes: number
  readonly longestHours: number
  /** How many an account may have at once; the one seen longest ago makes room. */
  readonly mostAtOnce: number
}

export const usualSessionRules: SessionRules = { idleMinutes: 15, longestHours: 12, mostAtOnce: 5 }

type Options = {
  readonly database: Database
  /** Of the machine: a session lasts by the time that passes, whatever day the record is at. */
  readonly clock: Clock
  readonly random: (bytes: number) => Uint8Array
  readonly rules?: SessionRules
  /** What is given only to whoever the issuer knows so surely (acr); to everybody without it. */
  readonly secondFactors?: readonly SecondFactor[]
}

/** A role or function, and what the issuer has to say of how it knows who came. */
type SecondFactor = { readonly allowed: Allowed; readonly acr: string }

/** What the issuer tells when somebody comes. */
type ToldAtSignIn = {
  readonly roles: readonly RoleHeld[]
  readonly organisation?: Bin | undefined
  readonly acr?: string | undefined
}

const minute = 60_000_000
const servesFor = 1_000_000
const notedEvery = minute / 2
const mostHeld = 10_000

type Held = { readonly readAt: number; readonly caller: Promise<Caller | undefined> }

export type Sessions = ReturnType<typeof openSessions>

export function openSessions({
  database,
  clock,
  random,
  rules = usualSessionRules,
  secondFactors = [],
}: Options) {
  const held = new Map<string, Held>()

  const end = async (accountId: number, sessionIds: readonly number[], as: SessionEnd): Promise<number> => {
    if (sessionIds.length === 0) return 0
    const ended = await endSessionsOf(database, accountId, sessionIds, { as, at: clock.now() })
    held.clear()
    return ended
  }

  /** How a session is over by itself, if it is. */
  const overAs = ({ seenAt, endsAt }: SessionOnRecord, now: Instant): SessionEnd | undefined => {
    if (endsAt <= now) return 'too-long'
    return since(seenAt, now) > rules.idleMinutes * minute ? 'idle' : undefined
  }

  /** Whether the issuer has seen what acting for an organisation asks for. */
  const isProven = (acr: string | null): boolean =>
    withoutUnproven([asDelegate], secondFactors, acr).length > 0

  const read = async (secret: string): Promise<Caller | undefined> => {
    const session = await findOpenSession(database, digestOf(secret))
    if (!session) return undefined
    const { sessionId, accountId, personId, name, organisation } = session
    const now = clock.now()
    const over = overAs(session, now)
    if (over) {
      await end(accountId, [sessionId], over)
      return undefined
    }
    if (since(session.seenAt, now) > notedEvery) await noteSeen(database, sessionId, now)
    const today = dayOf(now)
    const all = withGrants(session.roles, await grantsOf(database, accountId, today))
    const roles = withoutUnproven(all, secondFactors, session.acr)
    const caller = {
      sessionId,
      accountId,
      name,
      roles,
      ...(organisation !== null && { organisation }),
      ...(roles !== all && { afterSecondFactor: all }),
      ...(session.lockedAt !== null && { isLocked: true as const }),
    }
    if (personId === null) return caller
    // Whoever was merged since is the other; of one who died nobody may ask in his name.
    const person = await personNow(database, personId)
    return person && !person.hasDied
      ? withOthers(
          database,
          { ...caller, personId: person.personId },
          { today, isProven: isProven(session.acr) },
        )
      : undefined
  }

  return {
    /** Opens a session and gives its secret, which is known to nobody else. */
    async open(accountId: number, told: ToldAtSignIn): Promise<string> {
      const secret = Buffer.from(random(32)).toString('base64url')
      const at = clock.now()
      const endsAt = instantAt(microsecondsOf(at) + rules.longestHours * 60 * minute)
      await openSession(database, { accountId, ...told, secretDigest: digestOf(secret), at, endsAt })
      const open = (await openSessionsOf(database, accountId)).toSorted((a, b) =>
        a.seenAt < b.seenAt ? 1 : -1,
      )
      const tooMany = open.slice(rules.mostAtOnce).map(({ sessionId }) => sessionId)
      await end(accountId, tooMany, 'too-many')
      return secret
    },
    /** Who it is whose session this secret opens; undefined once it is over. */
    callerOf(secret: string): Promise<Caller | undefined> {
      const now = microsecondsOf(clock.now())
      const known = held.get(secret)
      if (known && now - known.readAt < servesFor && now >= known.readAt) return known.caller
      if (held.size >= mostHeld) held.clear()
      const caller = read(secret)
      held.set(secret, { readAt: now, caller })
      caller.catch(() => held.delete(secret))
      return caller
    },
    /** The account's sessions that are not over. */
    async of(accountId: number): Promise<SessionOnRecord[]> {
      const now = clock.now()
      return (await openSessionsOf(database, accountId)).filter((session) => !overAs(session, now))
    },
    end,
    /** Locks it: nothing is answered to it until whoever it is has signed in again. */
    async lock(sessionId: number): Promise<void> {
      await lockSession(database, sessionId, clock.now())
      held.clear()
    },
    /** By what the issuer may know people who need a second factor. */
    acrAsked: [...new Set(secondFactors.map(({ acr }) => acr))],
    /** What anybody may is another from now on: here at once, in other processes within a second. */
    rightsChanged: (): void => held.clear(),
  }
}

type PersonCalling = Omit<Caller, 'personId'> & { readonly personId: number }

/** With those he acts for today, as the register has them by now, and the organisations. */
async function withOthers(
  database: Database,
  caller: PersonCalling,
  { today, isProven }: { readonly today: Day; readonly isProven: boolean },
): Promise<Caller> {
  const { personId } = caller
  const [represented, given] = await Promise.all([
    representedBy(database, personId, today),
    delegationsOf(database, personId, today),
  ])
  const delegations = await withStruckOff(database, given, today)
  const actsFor: ActedFor[] = []
  for (const { representation, representedId } of represented) {
    const person = await personNow(database, representedId)
    if (person && !person.hasDied) actsFor.push({ representation, personId: person.personId })
  }
  return {
    ...caller,
    ...(actsFor.length > 0 && { actsFor }),
    ...(delegations.length > 0 && isProven && { delegations, roles: [...caller.roles, asDelegate] }),
    ...(delegations.length > 0 &&
      !isProven && { afterSecondFactor: [...(caller.afterSecondFactor ?? caller.roles), asDelegate] }),
  }
}

/** With what the register says of the organisations by now. */
async function withStruckOff(
  database: Database,
  given: readonly Delegated[],
  today: Day,
): Promise<readonly Delegated[]> {
  if (given.length === 0) return given
  const payers = await payersById(
    database,
    given.map(({ organisation }) => organisation),
  )
  return given.map((each) => {
    const endedOn = payers.get(each.organisation)?.deregisteredOn
    return endedOn !== undefined && endedOn <= today ? { ...each, isStruckOff: true } : each
  })
}

const asDelegate: RoleHeld = { role: 'employer', functions: [] }

const digestOf = (secret: string): Buffer => hash('sha256', secret, 'buffer')
const since = (earlier: Instant, later: Instant): number => microsecondsOf(later) - microsecondsOf(earlier)
