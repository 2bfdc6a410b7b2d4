/** The Fund's books: double entry, append-only. Other slices post here and read the proof of the day. */
export type { Account, TransferReason } from './account.ts'
export { balanceOn, balances, formatBalance } from './balance.ts'
export { post, type Transfer, theFund } from './post.ts'
export { ledgerRoutes } from './routes.ts'
export { enteredFor, personDuesByRange, personDuesTotal, type RecordedTransfer, standingOf } from './store.ts'
