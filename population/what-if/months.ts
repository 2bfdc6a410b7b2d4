/** The months a reform is looked at over. */
import { addMonths, firstDayOf, lastDayOf, type Month } from '#vocabulary/month.ts'

export type Months = {
  readonly first: Month
  readonly last: Month
  readonly all: readonly Month[]
  /** By place among them. */
  readonly firstDay: Int32Array
  readonly lastDay: Int32Array
}

export function monthsFrom(first: Month, count: number): Months {
  const all = Array.from({ length: count }, (_, place) => addMonths(first, place))
  return {
    first,
    last: all.at(-1)!,
    all,
    firstDay: Int32Array.from(all, firstDayOf),
    lastDay: Int32Array.from(all, lastDayOf),
  }
}
