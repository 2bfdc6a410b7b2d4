/** The months of the answer as tiles; a tile opens the payments of its month. */
import { useState } from 'react'
import type { MonthOfGrid, MonthState } from '../../answers.ts'
import { columnSum, dayText, monthText, shortDay, shortMonth, sumText } from '../../design/figures.ts'
import { Mark, markOfMonth } from '../../design/marks.tsx'
import { useSay } from '../../language.tsx'
import { monthsText as text } from './text.ts'

const inYear = (month: string): number => Number(month.slice(5, 7))

type Tile = { readonly of: MonthOfGrid; readonly open: boolean; readonly onOpen: () => void }

function Tile({ of, open, onOpen }: Tile) {
  const say = useSay()
  const column = inYear(of.month)
  return (
    <li className={`at-${column}`}>
      <button
        type="button"
        className={`tile ${of.state}`}
        aria-expanded={open}
        aria-controls="payments-of-month"
        onClick={onOpen}
      >
        <Mark name={markOfMonth[of.state]} />
        <span aria-hidden="true">{say(shortMonth(of.month))}</span>
        <span className="unseen">
          {say(text.heading, { month: monthText(of.month), state: text[of.state] })}
        </span>
      </button>
    </li>
  )
}

function PaymentsOfMonth({ of }: { readonly of: MonthOfGrid }) {
  const say = useSay()
  const free = of.state === 'state' || of.state === 'own-service'
  return (
    <>
      <h3>{say(text.heading, { month: monthText(of.month), state: text[of.state] })}</h3>
      {of.due && Number(of.due) > 0 && <p>{say(text.due, { due: sumText(of.due) })}</p>}
      {of.payments.length === 0 && <p>{say(free ? text.noneNeeded : text.noPayments)}</p>}
      {of.payments.length > 0 && (
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
            {of.payments.map((payment, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two payments may be alike in everything
              <tr key={place}>
                <td>
                  <time dateTime={payment.creditedOn} title={say(dayText(payment.creditedOn))}>
                    {shortDay(payment.creditedOn)}
                  </time>
                </td>
                <td>
                  {payment.payerName}
                  <span className="small">
                    {say(text.code)} {payment.purposeCode}
                  </span>
                </td>
                <td className="sum">{say(columnSum(payment.amount))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}

const order: readonly MonthState[] = ['paid', 'state', 'own-service', 'prepaid', 'unpaid', 'not-due', 'none']

function Legend({ months }: { readonly months: readonly MonthOfGrid[] }) {
  const say = useSay()
  const present = order.filter((state) => months.some((month) => month.state === state))
  return (
    <ul className="legend">
      {present.map((state) => (
        <li key={state}>
          <span className={`tile swatch ${state}`}>
            <Mark name={markOfMonth[state]} />
          </span>
          {say(text[state])}
        </li>
      ))}
    </ul>
  )
}

export function Months({ months }: { readonly months: readonly MonthOfGrid[] }) {
  const say = useSay()
  const [opened, open] = useState<string>()
  const years = [...new Set(months.map(({ month }) => month.slice(0, 4)))]
  const shown = months.find(({ month }) => month === opened)
  return (
    <section className="card months">
      <h2>{say(text.title)}</h2>
      <p className="hint screen-only">{say(text.hint)}</p>
      {years.map((year) => (
        <div className="year" key={year}>
          <span className="year-name">{year}</span>
          <ul aria-label={year}>
            {months
              .filter(({ month }) => month.startsWith(year))
              .map((month) => (
                <Tile
                  key={month.month}
                  of={month}
                  open={month.month === opened}
                  onOpen={() => open(month.month === opened ? undefined : month.month)}
                />
              ))}
          </ul>
        </div>
      ))}
      <Legend months={months} />
      <div id="payments-of-month" className="payments" aria-live="polite">
        {shown && <PaymentsOfMonth of={shown} />}
      </div>
    </section>
  )
}
