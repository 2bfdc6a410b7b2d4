/** Puts the slices together: the one place that knows them all. */
import { randomBytes } from 'node:crypto'
import { ledgerRoutes } from '#insurance/ledger'
import { statusRoutes } from '#insurance/status'
import type { Server } from '#platform/http'
import type { Attached } from '../attach.ts'
import { lawRoutes } from '../law/routes.ts'
import { exampleFileRoute } from './example-file.ts'
import { nowRoutes } from './now-routes.ts'

/** Gives the server every route there is. */
export function registerSlices(server: Server, { config, databases, clock }: Attached): void {
  const { database } = databases
  lawRoutes(server)
  nowRoutes(server, { database, clock })
  exampleFileRoute(server, { clock, dataFolder: config.dataFolder })
  ledgerRoutes(server, { database, clock })
  const onFault = (fault: unknown) => server.log.error(fault)
  statusRoutes(server, { database, clock, random: randomBytes, onFault })
}
