/** What the environment says of how to run. */
export {
  type Config,
  clockOf,
  demonstrationDay,
  type Environment,
  isOnLoopback,
  movableClockOf,
  readConfig,
} from './config.ts'
export type { MailAddress } from './mail-address.ts'
export { isLoopback, isOnNetwork } from './network.ts'
export { type ScannerAddress, scannerText } from './scanner-address.ts'
