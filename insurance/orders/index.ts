/** The door of orders: a payer's file is an order to his bank, and credits nobody until the money has come. */
export type { Rejection } from './order.ts'
export { orderRoutes } from './routes.ts'
export { countWaitingNaming, settleOrder, type WaitingOrder, waitingOrders } from './store.ts'
export { strikeOutOfOrders } from './strike.ts'
