/** Coming in: to the issuer and back, with what only this browser knows; the issuer's IIN becomes the person of the register. */
import { hash } from 'node:crypto'
import { findPersonIds, personIdsOf, personNow } from '#insurance/registry'
import { type Clock, instantAt, microsecondsOf } from '#platform/clock'
import type { Database } from '#platform/database'
import type { CheckOfSignIn, RelyingParty } from '#platform/identity'
import { type RefusalOf, refusal } from '#vocabulary/refusal.ts'
import { type ClaimNames, readClaims } from './claims.ts'
import { signInRefusals } from './refusals.ts'
import type { Sessions } from './sessions.ts'
import { beginSignIn, keepAccountOf, takeSignIn } from './store.ts'

export type SignInOptions = {
  readonly database: Database
  /** Of the machine. */
  readonly clock: Clock
  /** Absent where no issuer is set up. */
  readonly party: RelyingParty | undefined
  readonly claims: ClaimNames
  readonly sessions: Sessions
}

/** How long a sign-in waits to be taken up, in microseconds. */
export const signInLasts = 10 * 60_000_000
export const signInSeconds = signInLasts / 1_000_000

type Leaving = {
  readonly arrivesAt: string
  readonly returnTo: string
  readonly as: string | undefined
  /** With a second factor, where functions ask for one. */
  readonly isStepUp: boolean
}

/** Where the browser is to go, and the state by which it is known when it is back. */
export async function leaveForIssuer(
  { database, clock, party, sessions }: SignInOptions,
  { arrivesAt, returnTo, as, isStepUp }: Leaving,
): Promise<{ readonly address: string; readonly state: string } | Refused> {
  if (!party) return refusal(signInRefusals, 'sign-in-not-set-up')
  const { address, arrival } = await party.begin(arrivesAt, {
    hint: as,
    acr: isStepUp ? sessions.acrAsked : [],
  })
  const { state, nonce, verifier } = arrival
  const now = clock.now()
  await beginSignIn(database, digestOf(state), { nonce, verifier, returnTo, arrivesAt }, now)
  return { address, state }
}

type Refused = RefusalOf<typeof signInRefusals>
/** With the check that failed, for the log alone: whoever comes is not told by what he was found out. */
type NotLetIn = Refused & { readonly failed?: CheckOfSignIn }
type Arrived = { readonly secret: string; readonly returnTo: string }

/** Opens a session for whoever has come back with `query`, in the browser that left with `state`. */
export async function arriveFromIssuer(
  options: SignInOptions,
  state: string | undefined,
  query: string,
): Promise<Arrived | NotLetIn> {
  const { database, clock, party, claims: names, sessions } = options
  if (!party) return refusal(signInRefusals, 'sign-in-not-set-up')
  const now = clock.now()
  const earliest = instantAt(microsecondsOf(now) - signInLasts)
  const begun = state === undefined ? undefined : await takeSignIn(database, digestOf(state), earliest)
  if (state === undefined || !begun) return refusal(signInRefusals, 'sign-in-expired')
  const { nonce, verifier, arrivesAt, returnTo } = begun
  const identity = await party.finish(new URL(`${arrivesAt}?${query}`), { state, nonce, verifier })
  if ('failed' in identity)
    return { ...refusal(signInRefusals, 'sign-in-not-confirmed'), failed: identity.failed }
  const { iin, name, roles, organisation, human } = readClaims(identity.claims, names)
  const found = iin === undefined ? undefined : (await findPersonIds(database, [iin])).get(iin)
  const person = found === undefined ? undefined : await personNow(database, found)
  if (person?.hasDied) return refusal(signInRefusals, 'person-not-living')
  const { issuer, subject } = identity
  // Nobody reads the value back: it is only asked whether two are the same.
  const humanDigest = human === undefined ? undefined : digestOf(JSON.stringify([issuer, human]))
  // An issuer never gives one account to two people (OpenID Connect Core 2): another's IIN is a fault, or somebody's deed.
  const personIds = iin === undefined ? undefined : person ? await personIdsOf(database, person.personId) : []
  const account = { issuer, subject, name, personId: person && found, humanDigest }
  const accountId = await keepAccountOf(database, account, personIds, now)
  if (accountId === undefined) return refusal(signInRefusals, 'account-of-another')
  const acr = typeof identity.claims.acr === 'string' ? identity.claims.acr : undefined
  return { secret: await sessions.open(accountId, { roles, organisation, acr }), returnTo }
}

export const digestOf = (text: string): Buffer => hash('sha256', text, 'buffer')
