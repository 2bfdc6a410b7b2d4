/**
 * An issuer of identities in the program itself, for the demonstration: it lets anybody in as whomever it knows, so it
 * answers on loopback alone. What it keeps, it keeps in memory: a sign-in under way ends with the program.
 */
import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { exportJWK, generateKeyPair, type JWK } from 'jose'
import { type Adapter, type AdapterPayload, type Configuration, errors, Provider } from 'oidc-provider'

/** Somebody one may come as: by what name the issuer knows him, and what it says of him. */
export type Persona = { readonly subject: string; readonly claims: Readonly<Record<string, unknown>> }

/** A program that may come: it signs by one of its keys, and gets no more than these scopes. */
export type IssuersProgram = Persona & { readonly scopes: readonly string[]; readonly keys: readonly JWK[] }

export type LocalIssuer = {
  /** Answers a request whose path begins with the issuer's own. */
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>
}

type LocalIssuerOptions = {
  /** Its address, such as `http://127.0.0.1:8080/issuer`. */
  readonly address: string
  readonly clientId: string
  /** Where it may send people back to. */
  readonly arrivals: readonly string[]
  /** Whom it knows by that subject. */
  find(subject: string): Promise<Persona | undefined>
  /** Where it sends a browser that names nobody it knows, or comes as no sign-in of ours does. */
  readonly unknownTo: string
  readonly programs: readonly IssuersProgram[]
  /** Whom the programs call: their tokens are for it alone. */
  readonly audience: string
}

export async function makeLocalIssuer(options: LocalIssuerOptions): Promise<LocalIssuer> {
  const { address, clientId, arrivals, find, unknownTo } = options
  const base = new URL(address).pathname
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  const provider = new Provider(address, {
    adapter: kept(),
    clients: [
      {
        client_id: clientId,
        redirect_uris: [...arrivals],
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
      ...options.programs.map(({ subject, keys }) => ({
        client_id: subject,
        redirect_uris: [],
        token_endpoint_auth_method: 'private_key_jwt' as const,
        jwks: { keys: [...keys] },
        grant_types: ['client_credentials'],
        response_types: [],
      })),
    ],
    jwks: { keys: [{ ...(await exportJWK(privateKey)), use: 'sig', alg: 'RS256', kid: 'demonstration' }] },
    claims: {
      openid: ['sub'],
      profile: ['name'],
      kepil: ['iin', 'kepil_roles', 'kepil_organisation', 'kepil_unit', 'kepil_person'],
    },
    scopes: ['openid', 'profile', 'kepil'],
    cookies: { keys: [randomBytes(32).toString('base64url')], long: { path: base } },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false }, ...forPrograms(options) },
    extraTokenClaims: (_, { clientId: program }) =>
      options.programs.find(({ subject }) => subject === program)?.claims,
    renderError: (context) => context.redirect(unknownTo),
    interactions: { url: (_, { uid }) => `${base}/as/${uid}` },
    ttl: {
      ...{ AccessToken: 60, AuthorizationCode: 60, Grant: 600, IdToken: 60, Interaction: 600, Session: 60 },
      ClientCredentials: programTokenSeconds,
    },
    findAccount: async (_, subject) => {
      const persona = await find(subject)
      return persona && { accountId: subject, claims: () => ({ sub: subject, ...persona.claims }) }
    },
    // Whoever is sent here was sent by us: there is nothing to consent to.
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({ clientId, accountId: oidc.session!.accountId! })
      grant.addOIDCScope('openid profile kepil')
      await grant.save()
      return grant
    },
  })
  const answerOthers = provider.callback()
  return {
    async answer(request, response) {
      const url = request.url ?? ''
      if (!url.startsWith(`${base}/as/`)) {
        Object.assign(request, { originalUrl: url, url: url.slice(base.length) || '/' })
        return void (await answerOthers(request, response))
      }
      const sendBack = (): void => void response.writeHead(303, { location: unknownTo }).end()
      const under = await provider.interactionDetails(request, response).catch(whereNone)
      const persona = under && (await find(String(under.params.login_hint ?? '')))
      if (!persona) return sendBack()
      const login = { accountId: persona.subject, remember: false }
      await provider.interactionFinished(request, response, { login }, { mergeWithLastSubmission: false })
    },
  }
}

/** A sign-in that is over, or was never begun in this browser. */
function whereNone(error: unknown): undefined {
  if (!(error instanceof errors.SessionNotFound)) throw error
}

const programTokenSeconds = 300

/** Programs come by what they sign themselves, and get signed tokens that say all there is to say. */
function forPrograms({ programs, audience }: LocalIssuerOptions): NonNullable<Configuration['features']> {
  const find = (clientId: string) => programs.find(({ subject }) => subject === clientId)
  return {
    clientCredentials: { enabled: true },
    resourceIndicators: {
      enabled: true,
      defaultResource: async (_, { clientId }) => (find(clientId) ? audience : []),
      getResourceServerInfo: async (_, asked, { clientId }) => {
        const program = find(clientId)
        if (!program || asked.replace(/\/$/, '') !== audience) throw new errors.InvalidTarget()
        return {
          scope: program.scopes.join(' '),
          audience,
          accessTokenTTL: programTokenSeconds,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'RS256' } },
        }
      },
    },
  }
}

/** What is kept of each kind, for as long as it holds; the oldest makes room. */
function kept(): new (kind: string) => Adapter {
  const mostKept = 10_000
  return class Kept implements Adapter {
    readonly #byId = new Map<string, { payload: AdapterPayload; until: number }>()
    async upsert(id: string, payload: AdapterPayload, seconds: number): Promise<void> {
      this.#byId.delete(id)
      this.#byId.set(id, { payload, until: performance.now() + seconds * 1000 })
      const [oldest] = this.#byId.keys()
      if (this.#byId.size > mostKept) this.#byId.delete(oldest!)
    }
    async find(id: string): Promise<AdapterPayload | undefined> {
      const found = this.#byId.get(id)
      return found && found.until > performance.now() ? found.payload : undefined
    }
    async findByUid(uid: string): Promise<AdapterPayload | undefined> {
      return [...this.#byId.values()].find(({ payload }) => payload.uid === uid)?.payload
    }
    async findByUserCode(): Promise<undefined> {
      return undefined
    }
    async consume(id: string): Promise<void> {
      const found = this.#byId.get(id)
      if (found) found.payload.consumed = Math.floor(Date.now() / 1000)
    }
    async destroy(id: string): Promise<void> {
      this.#byId.delete(id)
    }
    async revokeByGrantId(grantId: string): Promise<void> {
      for (const [id, { payload }] of this.#byId) if (payload.grantId === grantId) this.#byId.delete(id)
    }
  }
}
