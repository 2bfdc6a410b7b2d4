/** HTTP: the server, the serving of routes, refusals and faults, the reference. */

export { serverRoutes } from './contract.ts'
export { noteNotSignedIn } from './door/attempts.ts'
export { certificateHoldsUntil } from './door/certificate.ts'
export { cookieOf } from './door/cookies.ts'
export { forgetCounts } from './door/daily-counts.ts'
export { usualLimits } from './door/limits.ts'
export { type Sight, sessionCookie, sightOf, whoAsks } from './door/permit.ts'
export { forgetOldKeys, strikeKeptAnswers } from './idempotency.ts'
export { languageOf } from './problem.ts'
export { describeRoutes } from './reference/document.ts'
export { GoTo, ReadyJson, SentFile, serve, serveFile, WithCookies } from './serve.ts'
export { createServer, listen, portInUse, type Server } from './server.ts'
