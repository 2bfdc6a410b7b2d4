/** GET /api/setup: the running server looks around, by the role it works by. */
import { type Server, serve } from '#platform/http'
import { getSetup } from './contract.ts'
import { lookAround, type Whereabouts } from './look.ts'
import { setupOf } from './setup.ts'

export function setupRoutes(server: Server, whereabouts: Whereabouts): void {
  serve(server, getSetup, async () => setupOf(await lookAround(whereabouts)))
}
