/** The proof of the day over HTTP. */
import type { Clock, Database } from '#platform/database'
import { type Server, serve } from '#platform/http'
import type { Day } from '#vocabulary/day.ts'
import { balanceOn, formatBalance } from './balance.ts'
import { getBalance } from './contract.ts'

export function ledgerRoutes(
  server: Server,
  { database, clock }: { database: Database; clock: Clock },
): void {
  serve(server, getBalance, async ({ query }) => {
    const on = (query.on as Day | undefined) ?? clock.today()
    return formatBalance(on, await balanceOn(database, on))
  })
}
