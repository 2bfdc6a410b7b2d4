/** Builds the pages: after that whoever runs the program need not write in its folder. */
import { ensurePortals } from './serve/portals.ts'

await ensurePortals()
