/** HTTP: the server, the serving of routes, refusals and faults, the reference. */

export { serverRoutes } from './contract.ts'
export { usualLimits } from './door/limits.ts'
export { languageOf } from './problem.ts'
export { describeRoutes } from './reference/document.ts'
export { ReadyJson, SentFile, serve, serveFile } from './serve.ts'
export { createServer, listen, portInUse, type Server } from './server.ts'
