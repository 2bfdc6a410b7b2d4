/** What the environment says of how to run. */
export { type Config, clockOf, demonstrationDay, type Environment, readConfig } from './config.ts'
