/** What the environment says of how to run. */
export { type Config, clockOf, demonstrationDay, readConfig } from './config.ts'
