/** The payments of an organisation, for its delegates, over HTTP. */
import { recordAccess } from '#platform/audit'
import { type Server, serve, whoAsks } from '#platform/http'
import { type DayNumber, dayNumber, formatDay } from '#vocabulary/day.ts'
import { maskIin } from '#vocabulary/iin.ts'
import { findMonth, firstDayOf, formatMonth, lastDayOf } from '#vocabulary/month.ts'
import { refusal } from '#vocabulary/refusal.ts'
import { formatTenge, tiyn } from '#vocabulary/tiyn.ts'
import type { StandingsOf } from '../http/routes.ts'
import type { Intake } from '../intake/intake.ts'
import { getOwnPayments, getPaidFor } from './contract.ts'
import { ownPaymentRefusals } from './refusals.ts'
import { countDocumentsOfPayer, countPaidFor, documentsOfPayer, monthsOfPayer, paidForBy } from './store.ts'

const shown = (sum: number): string => formatTenge(tiyn(sum))

export function payerRoutes(
  server: Server,
  { database, clock }: Pick<Intake, 'database' | 'clock'>,
  standingsOf: StandingsOf,
): void {
  serve(server, getOwnPayments, async ({ params: { organisation }, query: { offset = 0, limit = 50 } }) => {
    const [documents, total, months] = await Promise.all([
      documentsOfPayer(database, organisation, { offset, limit }),
      countDocumentsOfPayer(database, organisation),
      monthsOfPayer(database, organisation),
    ])
    return {
      documents: documents.map((one) => ({
        ...one,
        total: shown(one.total),
        posted: shown(one.posted),
        suspense: shown(one.suspense),
        returned: shown(one.returned),
      })),
      total,
      months: months.map(formatMonth),
    }
  })

  serve(server, getPaidFor, async ({ params: { organisation }, query }, request) => {
    const { offset = 0, limit = 50 } = query
    const month = findMonth(query.month)!
    const today = dayNumber(clock.today())
    if (firstDayOf(month) > today) return refusal(ownPaymentRefusals, 'month-ahead')
    const on = formatDay(Math.min(lastDayOf(month), today) as DayNumber)
    const [workers, total] = await Promise.all([
      paidForBy(database, organisation, month, { offset, limit }),
      countPaidFor(database, organisation, month),
    ])
    const personIds = [...new Set(workers.flatMap(({ personId }) => personId ?? []))]
    const entries = personIds.map((personId) => ({
      personId,
      who: whoAsks(request),
      what: 'covered or not',
      why: `paid for by payer ${organisation}`,
    }))
    await recordAccess(database, entries, clock.now())
    const standings = await standingsOf(personIds, on)
    return {
      month: formatMonth(month),
      workers: workers.map(({ personId, iin, surname, givenName, amount, posted }) => {
        const standing = personId === null ? undefined : standings.get(personId)
        const isTold = standing !== undefined && standing.status !== 'unknown'
        return {
          name: `${surname} ${givenName}`.trim(),
          iin: iin.length === 12 ? maskIin(iin) : '••••••',
          paid: shown(amount),
          posted: shown(posted),
          covered: isTold ? standing.status === 'insured' : null,
        }
      }),
      total,
    }
  })
}
