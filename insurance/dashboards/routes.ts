/** GET /api/overview. */
import { moneyOverview } from '#insurance/payments'
import { openStatusCounts } from '#insurance/status'
import type { Clock, Database } from '#platform/database'
import { type Server, serve } from '#platform/http'
import { addMonthsToDay, dayNumber, formatDay } from '#vocabulary/day.ts'
import { getOverview } from './contract.ts'

export function dashboardRoutes(
  server: Server,
  { database, clock }: { readonly database: Database; readonly clock: Clock },
): void {
  const countsOfToday = openStatusCounts(database)
  const countsOfThen = openStatusCounts(database)
  serve(server, getOverview, async () => {
    const today = clock.today()
    const then = formatDay(addMonthsToDay(dayNumber(today), -1))
    const [counts, before, moved] = await Promise.all([
      countsOfToday(today),
      countsOfThen(then),
      moneyOverview(database, today),
    ])
    return { ...counts, monthAgo: { on: then, insured: before.insured.total }, ...moved }
  })
}
