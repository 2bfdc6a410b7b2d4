/** The door of the law's contract: what each rule takes, answers and refuses, as JSON Schema with examples. */
export { getServices, routes, ruleRoutes } from './routes.ts'
