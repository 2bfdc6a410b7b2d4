/** GET /api/overview: who is insured and why not, and what became of the money; no person's record is touched. */
import Type from 'typebox'
import { moneyOverview } from '#insurance/payments'
import { openStatusCounts } from '#insurance/status'
import type { Clock } from '#platform/clock'
import type { Database } from '#platform/database'
import type { Server } from '#platform/http'

const money = Type.String({ description: 'Tenge with two decimals', examples: ['4250.00'] })
const count = Type.Integer()

const overview = Type.Object({
  on: Type.String(),
  persons: count,
  insured: Type.Object({ total: count, byGround: Type.Array(Type.Object({ ground: Type.String(), count })) }),
  uninsured: Type.Object({
    total: count,
    byReason: Type.Array(Type.Object({ reason: Type.String(), count })),
  }),
  notParticipant: count,
  unknown: count,
  months: Type.Array(
    Type.Object({
      month: Type.String({ description: 'In which the money was credited' }),
      received: money,
      posted: money,
      suspense: money,
      returned: money,
      byPayer: Type.Object({
        employer: money,
        gph: money,
        entrepreneur: money,
        self: money,
        state: Type.Optional(money),
        'single-payment': Type.Optional(money),
        'unified-payment': Type.Optional(money),
        platform: Type.Optional(money),
        assistant: Type.Optional(money),
        'peasant-farm': Type.Optional(money),
        'local-budget': Type.Optional(money),
      }),
    }),
  ),
  suspenseOpen: Type.Object({ rows: count, sum: money, oldestOn: Type.Union([Type.String(), Type.Null()]) }),
  files: Type.Object({ count, lastReceivedAt: Type.Union([Type.String(), Type.Null()]) }),
  thisMonth: Type.Object({ received: money, rows: count, files: count }),
})

export function overviewRoutes(
  server: Server,
  { database, clock }: { database: Database; clock: Clock },
): void {
  const statusCounts = openStatusCounts(database)
  server.get(
    '/api/overview',
    {
      config: { open: true },
      schema: {
        summary: 'Insured by ground, uninsured by reason, money by month',
        tags: ['overview'],
        response: { 200: overview },
      },
    },
    async () => {
      const today = clock.today()
      const [counts, moved] = await Promise.all([statusCounts(today), moneyOverview(database, today)])
      return {
        ...counts,
        insured: { ...counts.insured, byGround: [...counts.insured.byGround] },
        uninsured: { ...counts.uninsured, byReason: [...counts.uninsured.byReason] },
        ...moved,
        months: [...moved.months],
      }
    },
  )
}
