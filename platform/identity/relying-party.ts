/** We as one who relies on an issuer of identities: OpenID Connect, authorisation code with PKCE, state and nonce. */
import { jwtVerify } from 'jose'
import * as client from 'openid-client'
import { Failure } from '#vocabulary/refusal.ts'
import { type IssuerSettings, openIssuer, signatures, silent } from './known-issuer.ts'
import { type CheckOfSignIn, failedCheck } from './why-not.ts'

/** Whom the issuer says has come. */
type Identity = {
  readonly issuer: string
  readonly subject: string
  readonly claims: Readonly<Record<string, unknown>>
}

/** Nobody: the issuer said no, or what came is not what it would have sent to us. */
type NotConfirmed = { readonly failed: CheckOfSignIn }

/** What is to be remembered between sending somebody to the issuer and their coming back. */
type ComingBack = { readonly state: string; readonly nonce: string; readonly verifier: string }

/** `hint`: as whom to come, where the issuer heeds it; `acr`: how surely the issuer is to know him, one of these will do. */
type HowToCome = { readonly hint?: string | undefined; readonly acr?: readonly string[] }

export type RelyingParty = {
  /** Where to send the browser. */
  begin(
    arrivesAt: string,
    how?: HowToCome,
  ): Promise<{ readonly address: string; readonly arrival: ComingBack }>
  /** Who has come back, or which check says that nobody has. Throws Failure when the issuer is silent. */
  finish(address: URL, arrival: ComingBack): Promise<Identity | NotConfirmed>
}

const scope = 'openid profile kepil'

/** `settings` are asked for when somebody first signs in: our own address may be known only then. */
export function openRelyingParty(settings: () => IssuerSettings): RelyingParty {
  const known = openIssuer(settings)
  return {
    async begin(arrivesAt, { hint, acr = [] } = {}) {
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
        ...(acr.length > 0 && { acr_values: acr.join(' '), prompt: 'login' }),
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
        await jwtVerify(tokens.id_token!, keys, { issuer: claims.iss, audience, algorithms: signatures })
        const told = configuration.serverMetadata().userinfo_endpoint
          ? await client.fetchUserInfo(configuration, tokens.access_token, claims.sub)
          : {}
        return { issuer: claims.iss, subject: claims.sub, claims: { ...claims, ...told } }
      } catch (error) {
        const failed = failedCheck(error)
        if (failed) return { failed }
        throw error instanceof Failure ? error : silent(error)
      }
    },
  }
}
