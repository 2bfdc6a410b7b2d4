/** The sample desk behind a server, as the tests of its routes ask it. */
import { createServer, type Server } from '#platform/http'
import type { Caller } from '#vocabulary/callers/caller.ts'
import type { StandingsOf } from '../http/routes.ts'
import { paymentRoutes } from '../index.ts'
import { operatorOf } from './operator.fixture.ts'
import { SampleDesk } from './sample-desk.fixture.ts'

export type ServedDesk = {
  readonly desk: SampleDesk
  readonly server: Server
  readonly close: () => Promise<void>
}

type Serving = { readonly callerOf?: () => Promise<Caller>; readonly standingsOf?: StandingsOf }

export async function serveDesk({ callerOf = operatorOf, standingsOf }: Serving = {}): Promise<ServedDesk> {
  const desk = await SampleDesk.open()
  const server = await createServer({
    database: desk.fresh.database,
    demonstration: () => true,
    callerOf,
    holdsAnswers: true,
  })
  paymentRoutes(server, desk.intake, standingsOf)
  const close = async () => {
    await server.close()
    await desk.fresh.close()
  }
  return { desk, server, close }
}
