/** Puts the slices together: the one place that knows them all. */
import type { Server } from '#platform/http'
import type { Attached } from '../attach.ts'
import { lawRoutes } from '../law/routes.ts'
import { nowRoutes } from './now-routes.ts'

/** Gives the server every route there is. */
export function registerSlices(server: Server, { databases, clock }: Attached): void {
  const { database } = databases
  lawRoutes(server)
  nowRoutes(server, { database, clock })
}
