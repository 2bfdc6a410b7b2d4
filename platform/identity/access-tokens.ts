/** We as one whom programs call: JWT access tokens of the issuer, made for us (RFC 9068). */
import { errors, jwtVerify } from 'jose'
import { type IssuerSettings, openIssuer, signatures } from './known-issuer.ts'

type TokenSettings = IssuerSettings & {
  /** By what address the issuer knows us: a token for another is none for us. */
  readonly audience: string
}

/** What the issuer says of a program, until when. */
type ProgramToken = {
  readonly issuer: string
  readonly subject: string
  readonly claims: Readonly<Record<string, unknown>>
  /** In seconds since 1970. */
  readonly expiresAt: number
}

export type AccessTokens = {
  /**
   * The program an access token was given to; undefined where it is none for us now. Throws Failure where keys are needed
   * and the issuer is silent.
   */
  read(token: string): Promise<ProgramToken | undefined>
}

/** Two clocks may differ by so much. */
const leewaySeconds = 60

export function openAccessTokens(settings: () => TokenSettings): AccessTokens {
  const known = openIssuer(settings)
  return {
    async read(token) {
      const { configuration, keys } = await known()
      try {
        const { payload } = await jwtVerify(token, keys, {
          issuer: configuration.serverMetadata().issuer,
          audience: settings().audience,
          typ: 'at+jwt',
          algorithms: signatures,
          clockTolerance: leewaySeconds,
          requiredClaims: ['exp', 'iat', 'sub', 'client_id'],
        })
        const { iss, sub, exp, client_id: program } = payload
        // A token that somebody has allowed a program to use in his name is a person's, and no program's.
        if (typeof sub !== 'string' || sub !== program) return undefined
        return { issuer: iss!, subject: sub, claims: payload, expiresAt: exp! }
      } catch (error) {
        if (error instanceof errors.JOSEError) return undefined
        throw error
      }
    },
  }
}
