/** The PostgreSQL that comes with the program: started, attached to, brought back after a kill, stopped. */
export { type EmbeddedServer, startEmbedded } from './launcher.ts'
export { isAlive } from './processes.ts'
export { startScratch } from './scratch.ts'
