/** The door of setup: what stands of an installation, and the route that tells it. */
export { lookAround } from './look.ts'
export { setupRoutes } from './routes.ts'
export { type Setup, setupOf } from './setup.ts'
