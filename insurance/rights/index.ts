/** The door of rights: who is signed in, until when, and the routes of it. */
export { type ClaimNames, usualClaims } from './claims.ts'
export { openPrograms } from './programs.ts'
export { rightsRoutes } from './routes.ts'
export { openSessions, type Sessions } from './sessions.ts'
