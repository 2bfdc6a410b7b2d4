/** Who is calling: the issuer of identities people sign in at, and the demonstration's own. */

export { type AccessTokens, openAccessTokens } from './access-tokens.ts'
export { type IssuerFound, lookAtIssuer } from './known-issuer.ts'
export { type IssuersProgram, type LocalIssuer, makeLocalIssuer, type Persona } from './local-issuer.ts'
export { openRelyingParty, type RelyingParty } from './relying-party.ts'
export { type CheckOfSignIn, whySilent } from './why-not.ts'
