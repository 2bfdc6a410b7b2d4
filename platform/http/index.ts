/** HTTP: the server, its refusals and faults, its reference. */
export { languageOf, type Problem, problem, problemSchema, refuse, textSchema } from './problem.ts'
export { createServer, listen, portInUse, type Server, type ServerOptions } from './server.ts'
export { closed } from './validation.ts'
