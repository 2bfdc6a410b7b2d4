/** The PostgreSQL that comes with the program: started, attached to, brought back after a kill, stopped. */
export { type Binaries, getBinaries, packagedNative, relinkLibraries } from './binaries.ts'
export { secretFile } from './data-directory.ts'
export {
  attachEmbedded,
  type EmbeddedOptions,
  type EmbeddedServer,
  readPostmaster,
  startEmbedded,
} from './launcher.ts'
export { freePort, isAlive, serverProcessesIn } from './processes.ts'
export { type ScratchServer, startScratch } from './scratch.ts'
export type { Settings } from './settings.ts'
