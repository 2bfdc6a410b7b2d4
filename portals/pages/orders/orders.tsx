/** Orders of payers, and what the bank made of each. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { getOrders, getOwnOrders, type PayerOrderTold } from '#insurance/orders/contract'
import { columnSum, countText, dayText, shortDay } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import { query } from '../../client/query.ts'
import { Paging } from '../../design/paging.tsx'
import { Shown } from '../../design/states.tsx'
import { useSay } from '../../language.tsx'
import { ordersText as text } from './text.ts'
import '../../design/drop.css'

const atOnce = 10

const states: Readonly<Record<PayerOrderTold['state'], { readonly words: Text; readonly tone: string }>> = {
  'handed-in': { words: text.waits, tone: 'sun' },
  executed: { words: text.executed, tone: 'leaf' },
  rejected: { words: text.rejected, tone: 'clay' },
}

/** Of an organisation; without one of all payers, whose files an office may open. */
export function Orders({ organisation }: { readonly organisation?: number }) {
  const [offset, setOffset] = useState(0)
  const part = { offset, limit: atOnce }
  const ofAll = useQuery({
    ...query(getOrders, { query: part }),
    placeholderData: keepPreviousData,
    enabled: organisation === undefined,
  })
  const own = useQuery({
    ...query(getOwnOrders, { params: { organisation: organisation ?? 0 }, query: part }),
    placeholderData: keepPreviousData,
    enabled: organisation !== undefined,
  })
  const say = useSay()
  return (
    <Shown of={organisation === undefined ? ofAll : own} heights={[140]}>
      {({ orders, total }) => (
        <section className="card orders">
          <h2>{say(text.orders)}</h2>
          {total === 0 ? (
            <p>{say(text.none)}</p>
          ) : (
            <table className="stacks" aria-label={say(text.orders)}>
              <thead>
                <tr>
                  <th>{say(text.day)}</th>
                  <th>{say(text.payer)}</th>
                  <th className="sum">{say(text.sum)}</th>
                  <th>{say(text.state)}</th>
                </tr>
              </thead>
              <tbody>
                {orders.map((order) => (
                  <OrderRow key={order.id} order={order} opens={organisation === undefined} />
                ))}
              </tbody>
            </table>
          )}
          <Paging of={text.orders} offset={offset} limit={atOnce} total={total} onOffset={setOffset} />
        </section>
      )}
    </Shown>
  )
}

function OrderRow({ order, opens }: { readonly order: PayerOrderTold; readonly opens: boolean }) {
  const say = useSay()
  const { words, tone } = states[order.state]
  return (
    <tr>
      <td data-label={say(text.day)}>{shortDay(order.handedInOn)}</td>
      <td data-label={say(text.payer)}>
        {order.payer || '–'}
        <span className="small">{order.name}</span>
        <Remarks order={order} unfolded={!opens} />
      </td>
      <td className="sum" data-label={say(text.sum)}>
        {say(columnSum(order.total))}
      </td>
      <td data-label={say(text.state)}>
        <span className={`pill ${tone}`}>{say(words)}</span>
        {order.settledOn && order.reference && (
          <span className="small">
            {say(text.notice, { day: dayText(order.settledOn), reference: order.reference })}
          </span>
        )}
        {order.reason && <span className="small">{say(order.reason)}</span>}
        {opens && order.file !== null && (
          <Link className="small" to="/files/$id" params={{ id: String(order.file) }}>
            {say(text.openFile)}
          </Link>
        )}
      </td>
    </tr>
  )
}

type Remarks = { readonly order: PayerOrderTold; readonly unfolded: boolean }

/** What the file alone shows: before the organisation itself, which is to mend it; folded where all payers are listed. */
function Remarks({ order: { findings, findingsLeftOut }, unfolded }: Remarks) {
  const say = useSay()
  if (findings.length === 0) return null
  return (
    <details open={unfolded}>
      <summary>{say(text.remarks, { count: countText(findings.length + findingsLeftOut) })}</summary>
      <ul>
        {findings.map(({ row, code, message }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two findings may be alike in everything
          <li key={place}>
            {row !== null && `${say(text.rowOf, { row: countText(row) })}: `}
            {say(message)} ({code})
          </li>
        ))}
      </ul>
    </details>
  )
}
