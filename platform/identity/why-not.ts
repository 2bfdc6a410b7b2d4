/** Why nobody could be signed in, as whoever runs the server is told: which check failed, and nothing of what was sent. */
import { errors } from 'jose'
import * as client from 'openid-client'

/** What the issuer, or what it sent, says against whoever comes. `docs/server.md` tells of each what it means. */
export const checksOfSignIn = [
  'denied',
  'request-refused',
  'answer-of-another',
  'code-refused',
  'issuer',
  'audience',
  'nonce',
  'clock',
  'signature',
  'userinfo',
  'unreadable',
] as const
export type CheckOfSignIn = (typeof checksOfSignIn)[number]

/** Why the issuer counts as silent: what stands between it and this server. */
export const reasonsOfSilence = [
  'unreachable',
  'certificate',
  'timeout',
  'issuer-name',
  'secret-refused',
  'keys',
  'fault',
] as const
type ReasonOfSilence = (typeof reasonsOfSilence)[number]

/** What an issuer says where somebody broke off or may not come; anything else it says is about our own request. */
const saidOfPeople = new Set([
  'access_denied',
  'login_required',
  'interaction_required',
  'consent_required',
  'account_selection_required',
])

const ofClaims: Readonly<Record<string, CheckOfSignIn>> = {
  iss: 'issuer',
  aud: 'audience',
  azp: 'audience',
  nonce: 'nonce',
  exp: 'clock',
  nbf: 'clock',
  iat: 'clock',
}

/**
 * The check that failed where the issuer said no, or what came is not what it would have sent to us. Undefined for an issuer
 * out of reach, or one that does not take our own secret: that is nothing about whoever comes.
 */
export function failedCheck(error: unknown): CheckOfSignIn | undefined {
  if (error instanceof client.AuthorizationResponseError)
    return saidOfPeople.has(error.error) ? 'denied' : 'request-refused'
  if (error instanceof client.ResponseBodyError)
    return error.status < 500 && error.error !== 'invalid_client' ? 'code-refused' : undefined
  if (error instanceof errors.JWTExpired) return 'clock'
  if (error instanceof errors.JWTClaimValidationFailed) return ofClaims[error.claim] ?? 'unreadable'
  if (error instanceof errors.JOSEError) return 'signature'
  if (!(error instanceof client.ClientError) || error.code === 'OAUTH_TIMEOUT' || isOfNetwork(error))
    return undefined
  return checkOf(error)
}

function checkOf({ code, cause }: client.ClientError): CheckOfSignIn {
  const { claim, parameters, header, attribute } = causeOf(cause)
  if (code === 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED') return 'clock'
  if (code === 'OAUTH_JWT_CLAIM_COMPARISON_FAILED') return ofClaims[String(claim)] ?? 'unreadable'
  if (code === 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED') return attribute === 'issuer' ? 'issuer' : 'userinfo'
  if (parameters !== undefined) return 'answer-of-another'
  if (header !== undefined) return 'signature'
  return 'unreadable'
}

/** What the library says of the comparison that failed lies one or two causes deep. */
function causeOf(cause: unknown): Readonly<Record<string, unknown>> {
  const near = (cause ?? {}) as Readonly<Record<string, unknown>>
  return cause instanceof Error ? { ...(near.cause as object | undefined) } : near
}

const isOfNetwork = ({ cause }: Error): boolean => cause instanceof TypeError

const ofCertificates = /^(CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|ERR_TLS_|HOSTNAME_MISMATCH)/
const ofKeys = /^(ERR_JWKS|ERR_JOSE)/

/** Why nothing was heard of the issuer, told by the causes of an error from the outermost inwards. */
export function whySilent(error: unknown): ReasonOfSilence {
  let told: ReasonOfSilence = 'fault'
  for (
    let each = error as { code?: unknown; name?: string; error?: string; cause?: unknown } | undefined;
    each;
  ) {
    const code = String(each.code ?? '')
    if (each.error === 'invalid_client') return 'secret-refused'
    if (ofCertificates.test(code)) return 'certificate'
    if (code === 'OAUTH_TIMEOUT' || code === 'ERR_JWKS_TIMEOUT' || each.name === 'TimeoutError')
      return 'timeout'
    if (code === 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED') return 'issuer-name'
    if (ofKeys.test(code)) told = 'keys'
    else if (each instanceof TypeError) told = 'unreachable'
    each = each.cause as typeof each
  }
  return told
}
