/** The Fund's books: double entry, append-only. Other slices post here and read the proof of the day. */
export {
  type Account,
  findEarlySpending,
  firstSpendingDay,
  type SpendingRefusal,
  type TransferReason,
} from './account.ts'
export { type Balance, balanceOn, balances, formatBalance } from './balance.ts'
export { type Posted, post, type Transfer, theFund } from './post.ts'
export { ledgerRoutes } from './routes.ts'
export {
  enteredFor,
  personDuesByRange,
  personDuesTotal,
  type RecordedTransfer,
  transfersOfDocument,
  transfersOfPerson,
} from './store.ts'
