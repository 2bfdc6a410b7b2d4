/** How long each kind of record is kept, from which day on: one table. What falls due by it is done by jobs. */
import { addMonthsToDay, type Day, day, dayNumber, formatDay } from '#vocabulary/day.ts'
import type { KeptKind } from './kinds.ts'

/** `for-ever`: as long as the scheme stands; `not-kept`: it is sent and no copy stays. */
export type KeptFor =
  | { readonly years: number }
  | { readonly days: number }
  | { readonly minutes: number }
  | 'for-ever'
  | 'not-kept'

type KeepingTerm = { readonly from: Day; readonly keeps: KeptFor }

/** Since when this table holds; a term that is changed gets a second line with its day. */
const first = day('2026-01-01')
const since = (keeps: KeptFor): readonly KeepingTerm[] => [{ from: first, keeps }]

/** The latest last. The term of today holds for older records too. */
export const keepingTerms: Readonly<Record<KeptKind, readonly KeepingTerm[]>> = {
  persons: since({ years: 75 }),
  // With the person: erasure of him takes them.
  attachments: since({ years: 75 }),
  'lines-as-received': since('for-ever'),
  ledger: since('for-ever'),
  'file-totals': since('for-ever'),
  'refused-files': since({ years: 5 }),
  orders: since('for-ever'),
  answers: since('for-ever'),
  'own-data': since('not-kept'),
  'access-log': since('for-ever'),
  'case-papers': since({ years: 5 }),
  cases: since('for-ever'),
  visits: since({ years: 3 }),
  notices: since({ years: 3 }),
  // With the person: erasure of him takes them.
  'notice-wishes': since({ years: 75 }),
  sessions: since({ years: 3 }),
  invitations: since({ years: 1 }),
  'rights-given': since('for-ever'),
  'sign-ins': since({ minutes: 10 }),
  'idempotency-keys': since({ days: 30 }),
  'caller-counts': since({ days: 1 }),
}

export const keptFor = (kind: KeptKind, today: Day): KeptFor =>
  (keepingTerms[kind].findLast(({ from }) => from <= today) ?? keepingTerms[kind][0]!).keeps

/** Kinds whose term is counted in years. */
export type KeptForYears =
  | 'persons'
  | 'refused-files'
  | 'case-papers'
  | 'visits'
  | 'notices'
  | 'sessions'
  | 'invitations'

/** The last day of which what began its term then is over it by today; by the calendar. */
export function lastDayOver(kind: KeptForYears, today: Day): Day {
  const keeps = keptFor(kind, today)
  if (typeof keeps === 'string' || !('years' in keeps)) throw new Error(`${kind} are not kept by years`)
  return formatDay(addMonthsToDay(dayNumber(today), -12 * keeps.years))
}
