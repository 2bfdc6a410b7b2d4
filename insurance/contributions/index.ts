/** The person-month record: append-only, read by person, or by everybody in the order of persons. */
export { type CreditedDue, type CreditInForce, inForce } from './credit.ts'
export { type AsKnown, creditedByMonth, creditsInForce, creditsOf, creditsTotal, record } from './store.ts'
export { creditsAgainst, type PersonMonths } from './store-against.ts'
export { type GatheredCredits, gatherCredits, type Whose } from './store-gathered.ts'
export { streamCredits } from './store-stream.ts'
