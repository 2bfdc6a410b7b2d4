/** While the record is being loaded, routes that are true only of a whole one say so, with how far it is. */
import type { FastifyInstance } from 'fastify'
import { refusal } from '#vocabulary/refusal.ts'
import { sendRefusal } from '../problem.ts'
import { loadingRefusals } from '../refusals.ts'

/** How much of the record is loaded, 0 to 1; undefined once all of it is there, or where none is being loaded. */
export type LoadedShare = () => Promise<number | undefined>

export function awaitWholeRecord(server: FastifyInstance, loadedShare: LoadedShare): void {
  server.addHook('onRequest', async (request, reply) => {
    if (!request.routeOptions.config.contract?.wholeRecord) return
    const progress = await loadedShare()
    if (progress === undefined) return
    const said = { ...refusal(loadingRefusals, 'record-loading', progress), progress }
    return sendRefusal(reply, said, loadingRefusals['record-loading'].status)
  })
}
