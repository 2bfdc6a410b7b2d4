/** The door of oversight: reading that stands out. */
export { oversightJobs } from './jobs.ts'
export { oversightRoutes } from './routes.ts'
