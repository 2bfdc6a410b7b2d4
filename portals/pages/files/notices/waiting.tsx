/** The entries of the bank that wait for people: what is amiss, and what to do. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { endWaitingEntry, getWaitingEntries, type WaitingTold } from '#insurance/payments/contract'
import { columnSum, countText, dayOfInstant, shortDay, sumText } from '#vocabulary/spoken.ts'
import { useMay } from '../../../client/me.ts'
import { query } from '../../../client/query.ts'
import { Paging } from '../../../design/paging.tsx'
import { useSay } from '../../../language.tsx'
import { EndEntry } from './end-entry.tsx'
import { text } from './text.ts'

const atOnce = 20

type Which = { readonly ended: boolean }

function useEntries({ ended }: Which) {
  const [offset, setOffset] = useState(0)
  const asked = { query: { offset, limit: atOnce, ...(ended && { ended }) } }
  const { data } = useQuery({ ...query(getWaitingEntries, asked), placeholderData: keepPreviousData })
  return { data, paging: { offset, limit: atOnce, onOffset: setOffset } }
}

/** Nothing where none waits and none was ended. */
export function WaitingEntries() {
  const say = useSay()
  const { data: waiting, paging } = useEntries({ ended: false })
  const { data: ended, paging: pagingEnded } = useEntries({ ended: true })
  if (!waiting || !ended || waiting.total + ended.total === 0) return null
  return (
    <section className="card waiting-entries">
      <h2>{say(text.waiting)}</h2>
      <p className="hint">
        {say(text.waitingSum, { count: countText(waiting.total), sum: sumText(waiting.sum) })}
      </p>
      {waiting.total > 0 && <Table entries={waiting.entries} />}
      <Paging of={text.waiting} {...paging} total={waiting.total} />
      {ended.total > 0 && (
        <details>
          <summary>{say(text.ended, { count: countText(ended.total) })}</summary>
          <Table entries={ended.entries} />
          <Paging of={text.endedList} {...pagingEnded} total={ended.total} />
        </details>
      )}
    </section>
  )
}

function Table({ entries }: { readonly entries: readonly WaitingTold[] }) {
  const say = useSay()
  return (
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
  )
}

function EntryRow({ entry }: { readonly entry: WaitingTold }) {
  const say = useSay()
  const may = useMay()
  const { notice, line, creditedOn, references, amount, what, remedy, file, ended } = entry
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
        <span className="small">
          {ended === null
            ? say(remedy)
            : say(text.endedBy, { ...ended, at: shortDay(dayOfInstant(ended.at)) })}
        </span>
        {file !== null && (
          <Link to="/files/$id" params={{ id: String(file) }}>
            {say(text.open)}
          </Link>
        )}
        {ended === null && may(endWaitingEntry.access) && <EndEntry entry={entry} />}
      </td>
    </tr>
  )
}
