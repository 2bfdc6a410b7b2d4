/** For whom the organisation paid in a month, and whether each is covered. */
import { NativeSelect } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { getOwnPayments, getPaidFor, type WorkerTold } from '#insurance/payments/contract'
import { capital, columnSum, monthText } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import { query } from '../../client/query.ts'
import { Mark, type MarkName } from '../../design/marks.tsx'
import { Paging } from '../../design/paging.tsx'
import { Shown } from '../../design/states.tsx'
import { useSay } from '../../language.tsx'
import { text } from './text.ts'

const atOnce = 20

type OfFirm = { readonly organisation: number }

export function Workers({ organisation }: OfFirm) {
  const say = useSay()
  const payments = useQuery(query(getOwnPayments, { params: { organisation }, query: {} }))
  return (
    <Shown of={payments} heights={[300]}>
      {({ months }) => (
        <section className="card">
          <h2>{say(text.workers)}</h2>
          <p className="hint">{say(text.workersLead)}</p>
          {months.length === 0 ? (
            <p>{say(text.noPayments)}</p>
          ) : (
            <OfMonth organisation={organisation} months={months} />
          )}
        </section>
      )}
    </Shown>
  )
}

function OfMonth({ organisation, months }: OfFirm & { readonly months: readonly string[] }) {
  const say = useSay()
  const [month, setMonth] = useState(months[0]!)
  const [offset, setOffset] = useState(0)
  const asked = { params: { organisation }, query: { month, offset, limit: atOnce } }
  const workers = useQuery({ ...query(getPaidFor, asked), placeholderData: keepPreviousData })
  return (
    <>
      <NativeSelect
        className="of-month"
        label={say(text.month)}
        value={month}
        onChange={(event) => {
          setMonth(event.currentTarget.value)
          setOffset(0)
        }}
      >
        {months.map((each) => (
          <option key={each} value={each}>
            {capital(say(monthText(each)))}
          </option>
        ))}
      </NativeSelect>
      <Shown of={workers} heights={[240]}>
        {({ workers: paidFor, total }) => (
          <>
            {total === 0 ? <p>{say(text.nobodyPaid)}</p> : <Table workers={paidFor} />}
            <Paging of={text.workers} offset={offset} limit={atOnce} total={total} onOffset={setOffset} />
          </>
        )}
      </Shown>
    </>
  )
}

function Table({ workers }: { readonly workers: readonly WorkerTold[] }) {
  const say = useSay()
  return (
    <table className="stacks workers">
      <thead>
        <tr>
          <th>{say(text.worker)}</th>
          <th className="sum">{say(text.paid)}</th>
          <th className="sum">{say(text.posted)}</th>
          <th>{say(text.covered)}</th>
        </tr>
      </thead>
      <tbody>
        {workers.map((worker, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two workers may look the same to others
          <WorkerRow key={place} worker={worker} />
        ))}
      </tbody>
    </table>
  )
}

type CoveredTold = { readonly words: Text; readonly mark: MarkName; readonly tone: string }

const told = (covered: boolean | null): CoveredTold => {
  if (covered === null) return { words: text.unknown, mark: 'question', tone: 'sun' }
  return covered
    ? { words: text.yes, mark: 'tick', tone: 'leaf' }
    : { words: text.no, mark: 'exclamation', tone: 'clay' }
}

function WorkerRow({ worker }: { readonly worker: WorkerTold }) {
  const say = useSay()
  const { words, mark, tone } = told(worker.covered)
  return (
    <tr>
      <td data-label={say(text.worker)}>
        {worker.name}
        <span className="small">{worker.iin}</span>
      </td>
      <td className="sum" data-label={say(text.paid)}>
        {say(columnSum(worker.paid))}
      </td>
      <td className="sum" data-label={say(text.posted)}>
        {say(columnSum(worker.posted))}
      </td>
      <td data-label={say(text.covered)}>
        <span className={`pill ${tone}`}>
          <Mark name={mark} /> {say(words)}
        </span>
      </td>
    </tr>
  )
}
