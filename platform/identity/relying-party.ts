/** We as one who relies on an issuer of identities: OpenID Connect, authorisation code with PKCE, state and nonce. */
import { createRemoteJWKSet, errors, type JWTVerifyGetKey, jwtVerify } from 'jose'
import * as client from 'openid-client'
import { Failure } from '#vocabulary/refusal.ts'

type IssuerSettings = {
  readonly issuer: string
  readonly clientId: string
  /** Absent for a public client, as the demonstration's is. */
  readonly clientSecret?: string | undefined
  /** Plain http, to an issuer on this machine alone. */
  readonly onLoopback?: boolean
}

/** Whom the issuer says has come. */
type Identity = {
  readonly issuer: string
  readonly subject: string
  readonly claims: Readonly<Record<string, unknown>>
}

/** What is to be remembered between sending somebody to the issuer and their coming back. */
type ComingBack = { readonly state: string; readonly nonce: string; readonly verifier: string }

export type RelyingParty = {
  /** Where to send the browser. `hint`: as whom to come, where the issuer heeds it. */
  begin(arrivesAt: string, hint?: string): Promise<{ readonly address: string; readonly arrival: ComingBack }>
  /** Who has come back; undefined where the issuer, or what it sent, says nobody. Throws Failure when it is silent. */
  finish(address: URL, arrival: ComingBack): Promise<Identity | undefined>
}

const scope = 'openid profile kepil'

/** `settings` are asked for when somebody first signs in: our own address may be known only then. */
export function openRelyingParty(settings: () => IssuerSettings): RelyingParty {
  let found: Promise<KnownIssuer> | undefined
  const known = (): Promise<KnownIssuer> => {
    found ??= discover(settings()).catch((error: unknown) => {
      found = undefined
      throw silent(error)
    })
    return found
  }
  return {
    async begin(arrivesAt, hint) {
      const arrival = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
      }
      const address = client.buildAuthorizationUrl((await known()).configuration, {
        redirect_uri: arrivesAt,
        scope,
        state: arrival.state,
        nonce: arrival.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(arrival.verifier),
        code_challenge_method: 'S256',
        // Whoever says as whom to come is asked, whoever came before.
        ...(hint !== undefined && { login_hint: hint, prompt: 'login' }),
      })
      return { address: address.href, arrival }
    },
    async finish(address, { state, nonce, verifier }) {
      const { configuration, keys } = await known()
      try {
        const tokens = await client.authorizationCodeGrant(configuration, address, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        })
        const claims = tokens.claims()!
        const audience = configuration.clientMetadata().client_id
        await jwtVerify(tokens.id_token!, keys, { issuer: claims.iss, audience })
        const told = configuration.serverMetadata().userinfo_endpoint
          ? await client.fetchUserInfo(configuration, tokens.access_token, claims.sub)
          : {}
        return { issuer: claims.iss, subject: claims.sub, claims: { ...claims, ...told } }
      } catch (error) {
        if (isNo(error)) return undefined
        throw silent(error)
      }
    },
  }
}

/** An issuer as it describes itself, and its keys: where something is signed by one not known, they are asked for again. */
type KnownIssuer = { readonly configuration: client.Configuration; readonly keys: JWTVerifyGetKey }

async function discover(settings: IssuerSettings): Promise<KnownIssuer> {
  const { issuer, clientId, clientSecret, onLoopback } = settings
  const configuration = await client.discovery(
    new URL(issuer),
    clientId,
    clientSecret,
    clientSecret === undefined ? client.None() : client.ClientSecretPost(clientSecret),
    onLoopback ? { execute: [client.allowInsecureRequests] } : {},
  )
  const { jwks_uri: keys } = configuration.serverMetadata()
  if (keys === undefined) throw new Error(`${issuer} names no keys`)
  return { configuration, keys: createRemoteJWKSet(new URL(keys), { cooldownDuration: 1000 }) }
}

/** The issuer said no, or what came is not what it would have sent to us. Not an issuer out of reach. */
const isNo = (error: unknown): boolean =>
  error instanceof client.AuthorizationResponseError ||
  (error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout)) ||
  (error instanceof client.ResponseBodyError && error.status < 500) ||
  (error instanceof client.ClientError && error.code !== 'OAUTH_TIMEOUT' && !isOfNetwork(error))

const isOfNetwork = ({ cause }: Error): boolean => cause instanceof TypeError

const silent = (cause: unknown): Failure =>
  new Failure(
    'issuer-silent',
    {
      kk: 'Жүйеге кіргізетін қызмет жауап бермейді, сондықтан кіру мүмкін болмады. Бірнеше минуттан кейін қайталаңыз; қайталана берсе, әкімшіге айтыңыз.',
      ru: 'Служба входа не отвечает, поэтому войти не удалось. Повторите через несколько минут; если не поможет, сообщите администратору.',
      en: 'The sign-in service does not answer, so nobody could be signed in. Try again in a few minutes; if it repeats, tell the administrator.',
    },
    { cause },
  )
