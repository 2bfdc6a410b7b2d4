/**
 * An unpaid month has two prices, which are never to be taken for one another: what the employer owes on the wage, and
 * what it costs the person to pay for himself.
 */
import type { FullStatus } from '#insurance/status/contract'
import { formatTenge, parseTenge, sumOf, type Tiyn } from '#vocabulary/tiyn.ts'

/** Sums in tenge; `employerOwes` is absent where nobody has said what the wage was. */
export type UnpaidMonth = {
  readonly month: string
  readonly payingYourself: string
  readonly employerOwes: string | undefined
}

/** The unpaid months of an answer with both prices. */
export const unpaidMonths = ({ arrears, months }: Pick<FullStatus, 'arrears' | 'months'>): UnpaidMonth[] =>
  arrears.map(({ month, amount }) => {
    const told = months.find((each) => each.month === month)
    const due = told?.due == null ? undefined : parseTenge(told.due)
    // One's own due is what is left to pay and what one has paid; any other is reckoned on a wage.
    const own = sumOf([parseTenge(amount)!, parseTenge(told?.paid ?? '0')!])
    const isEmployers = due !== undefined && due !== own
    return { month, payingYourself: amount, employerOwes: isEmployers ? formatTenge(due) : undefined }
  })

/** What employers owe for these months together; undefined where it is known of none. */
export function employersTotal(months: readonly UnpaidMonth[]): string | undefined {
  const owed: Tiyn[] = months.flatMap(({ employerOwes }) =>
    employerOwes === undefined ? [] : [parseTenge(employerOwes)!],
  )
  return owed.length > 0 ? formatTenge(sumOf(owed)) : undefined
}
