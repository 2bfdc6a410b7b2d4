/** A case of `status` that turns on a minimum wage nobody has set: whether what he paid himself is all that was due. */

import { type DayNumber, formatDay } from '#vocabulary/day.ts'
import { addMonths, firstDayOf, formatMonth, month } from '#vocabulary/month.ts'

const firstMonth = month(209_801)

/** A year of wages, then three months that the person paid himself, each on the 15th of the next. */
const payments = Array.from({ length: 15 }, (_, at) => {
  const paid = addMonths(firstMonth, at)
  return {
    month: formatMonth(paid),
    ...(at < 12
      ? { amount: '9000.00', payer: 'employer', kind: 'employer-deduction' }
      : { amount: '4250.00', payer: 'self', kind: 'contribution' }),
    creditedOn: formatDay((firstDayOf(addMonths(paid, 1)) + 14) as DayNumber),
  }
})

export const unsettledCase = { on: '2099-06-01', birthDate: '2060-05-05', payments } as const
