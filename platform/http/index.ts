/** HTTP: the server, the serving of routes, refusals and faults, the reference. */
export { getHealth, getMetrics, getReadiness, getReference, serverRoutes } from './contract.ts'
export { languageOf, type Problem, problem } from './problem.ts'
export { describeRoutes } from './reference/document.ts'
export { arrivalRefusals, keyRefusals, operationRefusals, requestRefusals } from './refusals.ts'
export { ReadyJson, SentFile, serve, serveFile } from './serve.ts'
export { createServer, listen, portInUse, type Server, type ServerOptions } from './server.ts'
