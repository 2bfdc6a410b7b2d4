/** The person-month record: append-only, read by person, or by everybody in the order of persons. */
export type { CreditedDue, CreditInForce } from './credit.ts'
export { creditedByMonth, creditsInForce, creditsOf, creditsSeen, record } from './store.ts'
export { creditsAgainst } from './store-against.ts'
export { type GatheredCredits, gatherCredits } from './store-gathered.ts'
