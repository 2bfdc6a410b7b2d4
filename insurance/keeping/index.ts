/** The door of keeping: how long each kind of record is kept. */
export { keepingRoutes } from './routes.ts'
export { type KeptForYears, lastDayOver } from './terms.ts'
