/** The door of the demonstration: the made-up region in this database, its loading, its day and its example file. */
export { acquaint, acquaintLoaded } from './acquaintances.ts'
export { playBank } from './day/bank.ts'
export { finishDay, followDay, type Moving, type PlayDay } from './day/move-day.ts'
export {
  beginDemonstration,
  type Demonstration,
  type ExamplePerson,
  findDemonstration,
  loadDemonstration,
  openLoadedShare,
  type TakeInRegion,
} from './demonstration.ts'
export {
  demonstrationAudience,
  demonstrationClient,
  findPersonas,
  issuerAddress,
  serveIssuer,
} from './issuer.ts'
export { demonstrationRoutes } from './routes.ts'
