/** The door of cases: their routes, and whether one works on a case about a person. */

export { caseFor } from './case-for.ts'
export { caseRoutes } from './http/routes.ts'
export { casePapersJob, quarantineJob } from './jobs.ts'
export { strikeOutOfCases } from './keeping/strike.ts'
export { unseenKinds } from './kinds.ts'
export { caseNumbersOf, countOpenCases } from './store.ts'
