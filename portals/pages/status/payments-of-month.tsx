/** The payments of one month of the answer. Those of all its months are fetched once, when first wanted. */

import { Button, Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getPaymentsBehind, type MonthOfGrid, type PaymentBehind } from '#insurance/status/contract'
import { monthStateNames, purposeCode } from '#law/names'
import { columnSum, dayText, monthText, shortDay, sumText } from '#vocabulary/spoken.ts'
import { query } from '../../client/query.ts'
import { troubleText } from '../../design/states.tsx'
import { text as stateText } from '../../design/text.ts'
import { useSay } from '../../language.tsx'
import { monthsText as text } from './text.ts'
import type { UnpaidMonth } from './two-prices.ts'

function PaymentTable({ payments }: { readonly payments: readonly PaymentBehind[] }) {
  const say = useSay()
  return (
    <table aria-label={say(text.payments)}>
      <thead>
        <tr>
          <th scope="col">{say(text.day)}</th>
          <th scope="col">{say(text.payer)}</th>
          <th scope="col" className="sum">
            {say(text.sum)}
          </th>
        </tr>
      </thead>
      <tbody>
        {payments.map((payment, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two payments may be alike in everything
          <tr key={place}>
            <td>
              <time dateTime={payment.creditedOn} title={say(dayText(payment.creditedOn))}>
                {shortDay(payment.creditedOn)}
              </time>
            </td>
            <td>
              {payment.payerName}
              <span className="small">{say(purposeCode(payment.purposeCode))}</span>
            </td>
            <td className="sum">{say(columnSum(payment.amount))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type OfMonth = { readonly of: MonthOfGrid; readonly number: string }

function Fetched({ of, number }: OfMonth) {
  const say = useSay()
  const { data, error, refetch, isFetching } = useQuery({
    ...query(getPaymentsBehind, { params: { number } }),
    // An answer by its number is the same for ever, and so is what stood behind it.
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (data) return <PaymentTable payments={data.payments.filter(({ month }) => month === of.month)} />
  if (isFetching || !error)
    return (
      <div role="status">
        <span className="unseen">{say(stateText.loading)}</span>
        <Skeleton height={96} radius={8} />
      </div>
    )
  return (
    <div role="alert" className="payments-trouble">
      <p>{say(text.paidInAll, { paid: sumText(of.paid) })}</p>
      <p className="problem">{say(troubleText(error))}</p>
      <Button className="screen-only" variant="outline" size="md" onClick={() => refetch()}>
        {say(stateText.again)}
      </Button>
    </div>
  )
}

type Shown = OfMonth & { readonly unpaid: UnpaidMonth | undefined }

export function PaymentsOfMonth({ of, number, unpaid }: Shown) {
  const say = useSay()
  const free = of.state === 'state' || of.state === 'own-service'
  const owed = unpaid?.employerOwes
  return (
    <>
      <h3>{say(text.heading, { month: monthText(of.month), state: monthStateNames[of.state] })}</h3>
      {owed !== undefined ? (
        <p>{say(text.dueOfEmployer, { due: sumText(owed), own: sumText(unpaid!.payingYourself) })}</p>
      ) : (
        of.due && Number(of.due) > 0 && <p>{say(text.due, { due: sumText(of.due) })}</p>
      )}
      {Number(of.paid) > 0 ? (
        <Fetched of={of} number={number} />
      ) : (
        <p>{say(free ? text.noneNeeded : text.noPayments)}</p>
      )}
    </>
  )
}
