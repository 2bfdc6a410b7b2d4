/** The money of the overview page: what came in by month and by whom, what is held, and how much is new. */
import { creditedByMonth } from '#insurance/contributions'
import { type PayerKind, payerKinds } from '#law'
import type { Connection } from '#platform/database'
import type { Day } from '#vocabulary/day.ts'
import { formatMonth } from '#vocabulary/month.ts'
import { formatTenge, noMoney, type Tiyn } from '#vocabulary/tiyn.ts'
import { lastRecorded } from './stores/store-answer.ts'
import { filesReceived, receivedByMonth, receivedInMonthOf } from './stores/store-overview.ts'
import { openSuspenseTotal } from './stores/store-suspense.ts'

/** Told of every month; another payer only of a month in which he paid. */
const usualPayers = ['employer', 'gph', 'entrepreneur', 'self'] as const satisfies readonly PayerKind[]
type UsualPayer = (typeof usualPayers)[number]

type SumsByPayer = Readonly<Record<UsualPayer, string>> &
  Readonly<Partial<Record<Exclude<PayerKind, UsualPayer>, string>>>

type MoneyOfMonth = {
  /** In which the money was credited. */
  readonly month: string
  readonly received: string
  readonly posted: string
  readonly suspense: string
  readonly returned: string
  /** Dues posted, by who paid; penalties are in `posted` alone. */
  readonly byPayer: SumsByPayer
}

type MoneyOverview = {
  readonly months: readonly MoneyOfMonth[]
  readonly suspenseOpen: { readonly rows: number; readonly sum: string; readonly oldestOn: Day | null }
  readonly files: { readonly count: number; readonly lastReceivedAt: string | null }
  readonly thisMonth: { readonly received: string; readonly rows: number; readonly files: number }
}

type Kept = { readonly of: string; readonly overview: Promise<MoneyOverview> }
const keptOf = new WeakMap<Connection, Kept>()

/** The overview of a day, made anew only when something was recorded since; touches no person's record. */
export async function moneyOverview(connection: Connection, today: Day): Promise<MoneyOverview> {
  const of = `${today} ${await lastRecorded(connection)}`
  const kept = keptOf.get(connection)
  if (kept?.of === of) return kept.overview
  const overview = makeOverview(connection, today)
  keptOf.set(connection, { of, overview })
  // What could not be made is not kept.
  overview.catch(() => keptOf.delete(connection))
  return overview
}

const isUsual = (kind: PayerKind): boolean => (usualPayers as readonly PayerKind[]).includes(kind)

function sumsByPayer(sumOf: (kind: PayerKind) => Tiyn | undefined): SumsByPayer {
  const told = payerKinds.filter((kind) => isUsual(kind) || sumOf(kind) !== undefined)
  return Object.fromEntries(told.map((kind) => [kind, formatTenge(sumOf(kind) ?? noMoney)])) as SumsByPayer
}

/** All of it as JSON says it. */
async function makeOverview(connection: Connection, today: Day): Promise<MoneyOverview> {
  const months = await receivedByMonth(connection)
  const credited = await creditedByMonth(connection)
  const byMonth = new Map(credited.map((each) => [`${each.month} ${each.payerKind}`, each.amount]))
  const suspense = await openSuspenseTotal(connection)
  const files = await filesReceived(connection)
  const thisMonth = await receivedInMonthOf(connection, today)
  return {
    months: months.map(({ month, received, posted, suspense: held, returned }) => ({
      month: formatMonth(month),
      received: formatTenge(received),
      posted: formatTenge(posted),
      suspense: formatTenge(held),
      returned: formatTenge(returned),
      byPayer: sumsByPayer((kind) => byMonth.get(`${month} ${kind}`)),
    })),
    suspenseOpen: {
      rows: suspense.rows,
      sum: formatTenge(suspense.sum),
      oldestOn: suspense.oldestOn ?? null,
    },
    files: { count: files.count, lastReceivedAt: files.lastReceivedAt ?? null },
    thisMonth: { ...thisMonth, received: formatTenge(thisMonth.received) },
  }
}
