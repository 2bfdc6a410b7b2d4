/** The months of the answer as tiles; a tile opens the payments of its month. */

import { useState } from 'react'
import type { FullStatus, MonthOfGrid } from '#insurance/status/contract'
import { monthStateNames } from '#law/names'
import { monthText, shortMonth } from '#vocabulary/spoken.ts'
import { Mark, markOfMonth } from '../../design/marks.tsx'
import { useSay } from '../../language.tsx'
import { PaymentsOfMonth } from './payments-of-month.tsx'
import { monthsText as text } from './text.ts'
import { unpaidMonths } from './two-prices.ts'

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
          {say(text.heading, { month: monthText(of.month), state: monthStateNames[of.state] })}
        </span>
      </button>
    </li>
  )
}

const order: readonly MonthOfGrid['state'][] = [
  'paid',
  'state',
  'own-service',
  'prepaid',
  'unpaid',
  'not-due',
  'none',
]

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
          {say(monthStateNames[state])}
        </li>
      ))}
    </ul>
  )
}

export function Months({ number, months, arrears }: Pick<FullStatus, 'number' | 'months' | 'arrears'>) {
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
        {shown && (
          <PaymentsOfMonth
            of={shown}
            number={number}
            unpaid={unpaidMonths({ months, arrears }).find(({ month }) => month === opened)}
          />
        )}
      </div>
    </section>
  )
}
