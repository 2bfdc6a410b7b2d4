/** The door of the dashboards: figures of the whole, made of what other slices count. */
export { dashboardRoutes } from './routes.ts'
