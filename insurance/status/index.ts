/** Who is insured, since when and why: kept for everybody, answered for one, recomputed for all. */
export { findLapsed, type Lapsed } from './answers/lapsed.ts'
export { openStatusCounts, type StatusChanges, statusChangesOn } from './overview.ts'
export { type Recomputed, recompute } from './recompute.ts'
export { renew } from './renew.ts'
export { statusRoutes } from './routes.ts'
export { standingsOn } from './standing.ts'
export { forgetSpells } from './store.ts'
