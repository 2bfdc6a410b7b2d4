/** The door of carriers: e-mail and short messages to people. */
export { type Carriers, carriersOf } from './carriers.ts'
