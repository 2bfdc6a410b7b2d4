/** GET /api/overview. */
import { moneyOverview } from '#insurance/payments'
import { openStatusCounts } from '#insurance/status'
import type { Clock, Database } from '#platform/database'
import { type Server, serve } from '#platform/http'
import { getOverview } from './contract.ts'

export function dashboardRoutes(
  server: Server,
  { database, clock }: { readonly database: Database; readonly clock: Clock },
): void {
  const statusCounts = openStatusCounts(database)
  serve(server, getOverview, async () => {
    const today = clock.today()
    const [counts, moved] = await Promise.all([statusCounts(today), moneyOverview(database, today)])
    return { ...counts, ...moved }
  })
}
