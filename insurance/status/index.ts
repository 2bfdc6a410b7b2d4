/** Who is insured, since when and why: kept for everybody, answered for one, recomputed for all. */
export { type Answered, type Lookup, type LookupOptions, openLookup, type Reader } from './answers/lookup.ts'
export type { WrittenQuestion } from './answers/question.ts'
export { openStatusCounts, type StatusCounts } from './overview.ts'
export { type Recomputed, type RecomputeOptions, recompute } from './recompute.ts'
export { type Renewed, renew } from './renew.ts'
export { type StatusRoutes, statusRoutes } from './routes.ts'
export { type Standing, standingsOn } from './standing.ts'
