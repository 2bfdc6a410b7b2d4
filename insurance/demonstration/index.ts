/** The door of the demonstration: the made-up region in this database, its loading, its day and its example file. */
export {
  type Demonstration,
  type ExamplePerson,
  findDemonstration,
  loadDemonstration,
  type TakeInRegion,
} from './demonstration.ts'
export { demonstrationRoutes } from './routes.ts'
