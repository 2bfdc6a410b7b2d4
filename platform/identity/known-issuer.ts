/** An issuer of identities as it describes itself, and its keys. */
import { createLocalJWKSet, createRemoteJWKSet, customFetch, errors, type JWTVerifyGetKey } from 'jose'
import * as client from 'openid-client'
import { Failure } from '#vocabulary/refusal.ts'

export type IssuerSettings = {
  readonly issuer: string
  readonly clientId: string
  /** As it is when it is asked for; absent for a public client, as the demonstration's is. */
  readonly clientSecret?: { readonly now: string } | undefined
  /** Plain http, to an issuer on this machine alone. */
  readonly onLoopback?: boolean
}

type KnownIssuer = { readonly configuration: client.Configuration; readonly keys: JWTVerifyGetKey }

/** Those by which only the issuer can sign; `none` and a secret shared with us are not among them. */
export const signatures = [
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  ...['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'],
]

/** `settings` are asked for when the issuer is first needed: our own address may be known only then. */
export function openIssuer(settings: () => IssuerSettings): () => Promise<KnownIssuer> {
  let found: Promise<KnownIssuer> | undefined
  return () => {
    found ??= discover(settings()).catch((error: unknown) => {
      found = undefined
      throw silent(error)
    })
    return found
  }
}

/** Within so many seconds. */
async function discover(settings: IssuerSettings, timeout = 30): Promise<KnownIssuer> {
  const { issuer, clientId, clientSecret, onLoopback } = settings
  const configuration = await client.discovery(
    new URL(issuer),
    clientId,
    undefined,
    clientSecret === undefined ? client.None() : bySecret(clientSecret),
    {
      timeout,
      [client.customFetch]: (address, asked) => ask(address, asked as RequestInit),
      ...(onLoopback && { execute: [client.allowInsecureRequests] }),
    },
  )
  const { jwks_uri: keys } = configuration.serverMetadata()
  if (keys === undefined) throw new Error(`${issuer} names no keys`)
  return { configuration, keys: keysAt(new URL(keys)) }
}

export type IssuerFound = {
  /** As it names itself: accounts are kept by that name. */
  readonly issuer: string
  /** How many it publishes. */
  readonly keys: number
}

/** Asks an issuer what it says of itself, and for its keys. Throws Failure where it is silent or says neither. */
export async function lookAtIssuer(settings: IssuerSettings): Promise<IssuerFound> {
  try {
    const { configuration } = await discover(settings, 5)
    const { issuer, jwks_uri: keys } = configuration.serverMetadata()
    const published = createRemoteJWKSet(new URL(keys!), { timeoutDuration: 3000, [customFetch]: ask })
    await published.reload()
    return { issuer, keys: published.jwks()?.keys.length ?? 0 }
  } catch (error) {
    throw silent(error)
  }
}

const mostTimes = 3
const closed = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE'])

/**
 * Asks the issuer. A connection that was kept may be closed by it in the moment it is used again, which says nothing of the
 * issuer: what was sent is then sent once more. A code it took the first time it refuses the second.
 */
async function ask(address: string, asked: RequestInit, times = 1): Promise<Response> {
  try {
    return await fetch(address, asked)
  } catch (error) {
    const { code } = ((error as Error).cause ?? {}) as { code?: string }
    if (times === mostTimes || code === undefined || !closed.has(code)) throw error
    return ask(address, asked, times + 1)
  }
}

/** The secret of now, each time anew: it may be changed while the program runs. */
const bySecret =
  (secret: NonNullable<IssuerSettings['clientSecret']>): client.ClientAuth =>
  (...asked) =>
    client.ClientSecretPost(secret.now)(...asked)

/**
 * The issuer's keys: where something is signed by one not known, they are asked for again. While the issuer is silent
 * those held serve on; a key that is not among them might be one of its own, so it is a failure and no refusal.
 */
function keysAt(address: URL): JWTVerifyGetKey {
  const published = createRemoteJWKSet(address, {
    cooldownDuration: 1000,
    timeoutDuration: 3000,
    [customFetch]: ask,
  })
  return async (header, token) => {
    try {
      return await published(header, token)
    } catch (error) {
      if (saysNo(error)) throw error
      const held = published.jwks()
      if (!held) throw silent(error)
      return createLocalJWKSet(held)(header, token).catch(() => {
        throw silent(error)
      })
    }
  }
}

/** The issuer has told its keys, and none of them is the one. */
const saysNo = (error: unknown): boolean =>
  error instanceof errors.JWKSNoMatchingKey ||
  error instanceof errors.JWKSMultipleMatchingKeys ||
  error instanceof errors.JOSENotSupported

export const silent = (cause: unknown): Failure =>
  new Failure(
    'issuer-silent',
    {
      kk: 'Жүйеге кіргізетін қызмет жауап бермейді, сондықтан кіру мүмкін болмады. Бірнеше минуттан кейін қайталаңыз; қайталана берсе, әкімшіге айтыңыз.',
      ru: 'Служба входа не отвечает, поэтому войти не удалось. Повторите через несколько минут; если не поможет, сообщите администратору.',
      en: 'The sign-in service does not answer, so nobody could be signed in. Try again in a few minutes; if it repeats, tell the administrator.',
    },
    { cause },
  )
