/** The entries of the bank that wait for people: what is amiss, and what to do. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { getWaitingEntries, type WaitingTold } from '#insurance/payments/contract'
import { columnSum, countText, shortDay, sumText } from '#vocabulary/spoken.ts'
import { query } from '../../../client/query.ts'
import { Paging } from '../../../design/paging.tsx'
import { useSay } from '../../../language.tsx'
import { text } from './text.ts'

const atOnce = 20

/** Nothing where none waits. */
export function WaitingEntries() {
  const say = useSay()
  const [offset, setOffset] = useState(0)
  const asked = { query: { offset, limit: atOnce } }
  const { data } = useQuery({ ...query(getWaitingEntries, asked), placeholderData: keepPreviousData })
  if (!data || data.total === 0) return null
  const { entries, total, sum } = data
  return (
    <section className="card waiting-entries">
      <h2>{say(text.waiting)}</h2>
      <p className="hint">{say(text.waitingSum, { count: countText(total), sum: sumText(sum) })}</p>
      <table className="stacks">
        <thead>
          <tr>
            <th>{say(text.day)}</th>
            <th>{say(text.entry)}</th>
            <th className="sum">{say(text.sum)}</th>
            <th>{say(text.why)}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <EntryRow key={`${entry.notice}-${entry.entry}`} entry={entry} />
          ))}
        </tbody>
      </table>
      <Paging of={text.waiting} offset={offset} limit={atOnce} total={total} onOffset={setOffset} />
    </section>
  )
}

function EntryRow({ entry }: { readonly entry: WaitingTold }) {
  const say = useSay()
  const { notice, line, creditedOn, references, amount, what, remedy, file } = entry
  return (
    <tr>
      <td data-label={say(text.day)}>{shortDay(creditedOn)}</td>
      <td data-label={say(text.entry)}>
        {references.join(', ') || '–'}
        <span className="small">{say(text.ofNotice, { notice: String(notice), line: countText(line) })}</span>
      </td>
      <td className="sum" data-label={say(text.sum)}>
        {say(columnSum(amount))}
      </td>
      <td data-label={say(text.why)}>
        {say(what)}
        <span className="small">{say(remedy)}</span>
        {file !== null && (
          <Link to="/files/$id" params={{ id: String(file) }}>
            {say(text.open)}
          </Link>
        )}
      </td>
    </tr>
  )
}
