/**
 * Programs: each comes with an access token of the issuer and has an account like people, but no session. What was read of
 * a token serves this process for a minute, and no longer than the token itself.
 */
import { hash } from 'node:crypto'
import { type Clock, microsecondsOf } from '#platform/clock'
import type { Database } from '#platform/database'
import type { AccessTokens } from '#platform/identity'
import type { Caller } from '#vocabulary/callers/caller.ts'
import { type ClaimNames, readProgramClaims } from './claims.ts'
import { keepAccount } from './store.ts'

type Options = {
  readonly database: Database
  /** Of the machine. */
  readonly clock: Clock
  readonly tokens: AccessTokens
  readonly claims: ClaimNames
  /** Told of each time a token was verified, by the program's account. */
  readonly onCame?: (accountId: number) => void
}

const second = 1_000_000
const servesFor = 60 * second
const mostHeld = 10_000

type Held = { readonly until: number; readonly caller: Caller }

/** Which program a token is of; undefined where it is not accepted. */
export function openPrograms({ database, clock, tokens, claims, onCame }: Options) {
  const held = new Map<string, Held>()

  return async (token: string): Promise<Caller | undefined> => {
    const key = hash('sha256', token)
    const at = clock.now()
    const now = microsecondsOf(at)
    const known = held.get(key)
    if (known && now < known.until) return known.caller
    held.delete(key)
    const read = await tokens.read(token)
    if (!read) return undefined
    const { issuer, subject, expiresAt } = read
    const { name, roles, organisation } = readProgramClaims(read.claims, claims)
    const accountId = await keepAccount(database, { issuer, subject, name, personId: undefined }, at)
    onCame?.(accountId)
    const caller = { accountId, name, roles, ...(organisation !== undefined && { organisation }) }
    const [oldest] = held.keys()
    if (held.size >= mostHeld) held.delete(oldest!)
    held.set(key, { until: Math.min(now + servesFor, expiresAt * second), caller })
    return caller
  }
}
