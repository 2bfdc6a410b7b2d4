/** The person-month record: append-only, read by person, or by everybody in the order of persons. */
export { type Credit, type StandingCredit, standing } from './credit.ts'
export { type AsKnown, creditedByMonth, creditsOf, creditsTotal, record, standingCredits } from './store.ts'
export { type Asked, creditsAgainst } from './store-against.ts'
export { type GatheredCredits, gatherCredits, type Whose } from './store-gathered.ts'
export { streamCredits } from './store-stream.ts'
