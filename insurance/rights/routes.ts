/** Signing in and out, one's sessions, and who looked at one's record, over HTTP. */
import type { FastifyRequest } from 'fastify'
import { personIdsOf } from '#insurance/registry'
import { countLooksAt, type LookOnRecord, looksAt } from '#platform/audit'
import {
  cookieOf,
  GoTo,
  noteNotSignedIn,
  type Server,
  serve,
  sessionCookie,
  WithCookies,
} from '#platform/http'
import { whySilent } from '#platform/identity'
import { type Caller, readWho, visitor } from '#vocabulary/callers/caller.ts'
import { readWhy } from '#vocabulary/callers/purpose.ts'
import { Failure, isRefusal, type Refusal, refusal } from '#vocabulary/refusal.ts'
import type { Route } from '#vocabulary/route.ts'
import { nameFirstDelegate, representPerson } from './acting/deeds.ts'
import { organisationRoutes } from './acting/organisation-routes.ts'
import { peopleRoutes } from './acting/people-routes.ts'
import { openApprovals } from './approvals/approvals.ts'
import { approvalRoutes } from './approvals/routes.ts'
import {
  endSessions,
  finishSignIn,
  getLooks,
  getMe,
  getPersonas,
  getSessions,
  type Look,
  type PersonaTold,
  signOut,
  startSignIn,
} from './contract.ts'
import { lockSession } from './contract-me.ts'
import { erasePerson, type OpenMattersOf } from './erasing/deed.ts'
import { erasureRoutes } from './erasing/routes.ts'
import { giveGrant } from './grants/grant-deed.ts'
import { grantRoutes } from './grants/routes.ts'
import { purposeRoutes } from './purpose/routes.ts'
import { reasonsGiven } from './purpose/store.ts'
import { ownRefusals, sessionRefusals, signInRefusals } from './refusals.ts'
import { arriveFromIssuer, digestOf, leaveForIssuer, type SignInOptions, signInSeconds } from './sign-in.ts'
import { accountNames, type SessionOnRecord } from './store.ts'

type RightsRoutes = SignInOptions & {
  /** So many random bytes: the codes of invitations are made of them. */
  readonly random: (bytes: number) => Uint8Array
  /** Every route there is, for the table of deeds. */
  readonly deeds: readonly Route[]
  /** Where our pages are reached: of a demonstration, by whichever name of this machine the browser uses. */
  readonly address: (request: FastifyRequest) => string
  /** What is open of a person, counted: whoever decides of erasing him sees it. */
  readonly openMattersOf: OpenMattersOf
  /** As whom one may come to a demonstration. */
  readonly personas: () => Promise<readonly PersonaTold[]>
}

const finish = finishSignIn.path

export function rightsRoutes(server: Server, options: RightsRoutes): void {
  const { address, sessions } = options
  serve(server, startSignIn, async ({ query }, request) => {
    const arrivesAt = address(request) + finish
    const returnTo = ownPath(query.to)
    // A page of another site, and a link there, leads to where one signs in, and signs nobody in.
    if (/^(cross|same)-site$/.test(String(request.headers['sec-fetch-site'])))
      return new GoTo(signInPage({ to: returnTo }))
    const leaving = {
      arrivesAt,
      returnTo,
      as: query.as,
      isStepUp: query.secondFactor === true,
    }
    const left = await orUnavailable(request, leaveForIssuer(options, leaving))
    if (isRefusal(left)) return refusedAt(left, leaving.returnTo)
    const kept = { name: stateCookie(left.state), value: left.state, seconds: signInSeconds }
    return new WithCookies(new GoTo(left.address), kept)
  })
  serve(server, finishSignIn, async ({ query }, request) => {
    const asked = query.state ?? ''
    const state = cookieOf(request, stateCookie(asked))
    const own = state === asked ? state : undefined
    const back = request.url.split('?')[1] ?? ''
    const arrived = await orUnavailable(request, arriveFromIssuer(options, own, back))
    const forgotten = { name: stateCookie(asked) }
    if (isRefusal(arrived)) {
      noteNotSignedIn(request, arrived.code, 'failed' in arrived ? arrived.failed : undefined)
      return new WithCookies(refusedAt(arrived), forgotten)
    }
    // Whoever comes in again, to unlock or with a second factor, leaves nothing open behind him.
    await endBefore(sessions, cookieOf(request, sessionCookie))
    const session = { name: sessionCookie, value: arrived.secret }
    return new WithCookies(new GoTo(arrived.returnTo), forgotten, session)
  })
  serve(server, getMe, (_, { caller }) => ({
    today: options.clock.today(),
    signedIn: caller
      ? {
          name: caller.name,
          isPerson: caller.personId !== undefined,
          roles: caller.roles.map(({ role, functions }) => ({ role, functions: [...functions] })),
          organisation: caller.organisation ?? null,
          session: caller.sessionId ?? null,
          isLocked: caller.isLocked === true,
          lacksSecondFactor: caller.afterSecondFactor !== undefined,
        }
      : null,
  }))
  serve(server, getPersonas, async () => ({ personas: [...(await options.personas())] }))
  serve(server, signOut, async (_, { caller }) => {
    if (caller?.sessionId) await sessions.end(caller.accountId, [caller.sessionId], 'signed-out')
    return new WithCookies({ signedOut: true as const }, { name: sessionCookie })
  })
  ownSessions(server, options)
  ownLooks(server, options)
  purposeRoutes(server, options)
  const erasing = erasePerson(options.openMattersOf)
  const approvals = openApprovals({
    ...options,
    deeds: [giveGrant, representPerson, nameFirstDelegate, erasing],
    humanClaim: options.claims.human,
  })
  const deciding = { ...options, approvals, erasing, rightsChanged: sessions.rightsChanged }
  approvalRoutes(server, deciding)
  grantRoutes(server, deciding)
  peopleRoutes(server, deciding)
  erasureRoutes(server, deciding)
  organisationRoutes(server, deciding)
}

/** Ends the session this browser had until now. */
async function endBefore(sessions: SignInOptions['sessions'], secret: string | undefined): Promise<void> {
  const before = secret === undefined ? undefined : await sessions.callerOf(secret)
  if (before?.sessionId !== undefined) await sessions.end(before.accountId, [before.sessionId], 'signed-out')
}

/** A browser is told on the page what a program would be told by a failure; who runs the server finds the cause in the log. */
async function orUnavailable<Come>(request: FastifyRequest, coming: Promise<Come>) {
  try {
    return await coming
  } catch (error) {
    if (!(error instanceof Failure && error.code === 'issuer-silent')) throw error
    const { code, cause } = error
    request.log.warn(
      { code, reason: whySilent(cause), cause: String(cause), reference: request.id },
      'failure',
    )
    return refusal(signInRefusals, 'sign-in-unavailable')
  }
}

/** The page where one signs in, which says why nobody was, and goes on to where he was going. */
const refusedAt = ({ code }: Refusal, to = '/'): GoTo => new GoTo(signInPage({ refused: code, to }))

function signInPage({ refused, to }: { readonly refused?: string; readonly to: string }): string {
  const said = new URLSearchParams({ ...(refused && { refused }), ...(to !== '/' && { to }) })
  return said.size === 0 ? '/sign-in' : `/sign-in?${said}`
}

/** Of each sign-in its own, so that two windows do not disturb each other; no more is told by the name than by the value. */
const stateCookie = (state: string): string =>
  `kepil-sign-in-${digestOf(state).subarray(0, 6).toString('hex')}`

/** A page of this server; the first one where the address names none. */
const ownPath = (to: string | undefined): string =>
  to !== undefined && /^\/(?![/\\])[^\s\\]*$/.test(to) && !/^\/(api|issuer)\//.test(to) ? to : '/'

function ownSessions(server: Server, { sessions }: RightsRoutes): void {
  serve(server, lockSession, async (_, { caller }) => {
    await sessions.lock(caller!.sessionId!)
    return { locked: true as const }
  })
  serve(server, getSessions, async (_, { caller }) => ({
    sessions: (await sessions.of(caller!.accountId)).map((session) => tellSession(session, caller!)),
  }))
  serve(server, endSessions, async ({ body: { session } }, { caller }) => {
    const { accountId, sessionId } = caller!
    const open = (await sessions.of(accountId)).map((each) => each.sessionId)
    const ended = open.filter((each) => (session === 'others' ? each !== sessionId : each === session))
    if (session !== 'others' && ended.length === 0) return refusal(sessionRefusals, 'session-not-open')
    return { ended: await sessions.end(accountId, ended, 'ended-elsewhere') }
  })
}

const tellSession = (
  { sessionId, signedInAt, seenAt, endsAt }: SessionOnRecord,
  { sessionId: ofCaller }: Caller,
) => ({ session: sessionId, signedInAt, seenAt, endsAt, isThis: sessionId === ofCaller })

const looksAtOnce = 50

function ownLooks(server: Server, { database }: RightsRoutes): void {
  serve(server, getLooks, async ({ query: { offset = 0 } }, { caller }) => {
    const { personId, accountId } = caller!
    if (personId === undefined) return refusal(ownRefusals, 'not-in-register')
    const personIds = await personIdsOf(database, personId)
    const seeing = database.seeing(personIds)
    const [looks, total] = await Promise.all([
      looksAt(seeing, personIds, { offset, limit: looksAtOnce }),
      countLooksAt(seeing, personIds),
    ])
    const ids = new Set(looks.flatMap(({ who }) => readWho(who)?.accountId ?? []))
    const openings = looks.flatMap(({ why }) => {
      const purpose = readWhy(why)
      return purpose?.kind === 'break-glass' ? [purpose.reference] : []
    })
    const known = {
      names: await accountNames(database, [...ids]),
      reasons: await reasonsGiven(database, personIds, openings),
      own: accountId,
    }
    return { looks: looks.map((look) => tellLook(look, known)), total }
  })
}

type KnownOfLooks = {
  readonly names: ReadonlyMap<number, string>
  readonly reasons: ReadonlyMap<string, string>
  readonly own: number
}

function tellLook({ entry, at, who, what, why }: LookOnRecord, { names, reasons, own }: KnownOfLooks): Look {
  const read = readWhy(why)
  const purpose = read ? { ...read, reason: reasons.get(read.reference) ?? null } : null
  const looked = { entry, at, what, why, purpose }
  const reader = readWho(who)
  if (!reader) return { ...looked, role: who === visitor ? 'demonstration' : 'program', name: null }
  const { role, accountId } = reader
  if (accountId === own) return { ...looked, role: 'self', name: null }
  return { ...looked, role, name: names.get(accountId) ?? null }
}
