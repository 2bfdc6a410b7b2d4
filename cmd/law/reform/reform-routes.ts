/** GET and POST /api/law/reform: what a reform would change over the made-up population of the demonstration. */
import { type Server, serve } from '#platform/http'
import type { MonthsAsked } from '#population'
import { getPopulation, mostMonths, reformRefusals, tryReform } from '#reform/contract'
import { findMonth, formatMonth, type Month, monthIndex } from '#vocabulary/month.ts'
import { isRefusal, type Refusal, refusal } from '#vocabulary/refusal.ts'
import type { ReformDesk } from './reform-desk.ts'

export function reformRoutes(server: Server, desk: ReformDesk): void {
  server.addHook('onClose', () => desk.close())
  serve(server, getPopulation, () => {
    const { first, last, ...state } = desk.state()
    return { ...state, firstMonth: formatMonth(first), lastMonth: formatMonth(last) }
  })
  serve(server, tryReform, ({ body, query }) => {
    const asked = readMonths(query)
    return isRefusal(asked) ? asked : desk.try(body, asked)
  })
}

type MonthsWritten = { readonly from?: string; readonly to?: string }

function readMonths({ from, to }: MonthsWritten): MonthsAsked | Refusal<'months-out-of-order'> {
  const first = from === undefined ? undefined : (findMonth(from) as Month)
  if (to === undefined) return { from: first }
  if (first === undefined) return refusal(reformRefusals, 'months-out-of-order')
  const count = monthIndex(findMonth(to) as Month) - monthIndex(first) + 1
  return count < 1 || count > mostMonths
    ? refusal(reformRefusals, 'months-out-of-order')
    : { from: first, count }
}
