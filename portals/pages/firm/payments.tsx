/** The documents the organisation has paid, those credited last first. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { getOwnPayments, type OwnPaymentsTold } from '#insurance/payments/contract'
import { purposeCode } from '#law/names'
import { columnSum, countText, shortDay } from '#vocabulary/spoken.ts'
import { query } from '../../client/query.ts'
import { Paging } from '../../design/paging.tsx'
import { Shown } from '../../design/states.tsx'
import { useSay } from '../../language.tsx'
import { text } from './text.ts'

const atOnce = 20

export function Payments({ organisation }: { readonly organisation: number }) {
  const say = useSay()
  const [offset, setOffset] = useState(0)
  const asked = { params: { organisation }, query: { offset, limit: atOnce } }
  const payments = useQuery({ ...query(getOwnPayments, asked), placeholderData: keepPreviousData })
  return (
    <Shown of={payments} heights={[240]}>
      {({ documents, total }) => (
        <section className="card">
          <h2>{say(text.payments)}</h2>
          {total === 0 ? (
            <p>{say(text.noPayments)}</p>
          ) : (
            <table className="stacks">
              <thead>
                <tr>
                  <th>{say(text.day)}</th>
                  <th>{say(text.document)}</th>
                  <th className="sum">{say(text.rows)}</th>
                  <th className="sum">{say(text.sum)}</th>
                  <th className="sum">{say(text.heldOrBack)}</th>
                </tr>
              </thead>
              <tbody>
                {documents.map((document) => (
                  <DocumentRow key={`${document.file}-${document.document}`} document={document} />
                ))}
              </tbody>
            </table>
          )}
          <Paging of={text.payments} offset={offset} limit={atOnce} total={total} onOffset={setOffset} />
        </section>
      )}
    </Shown>
  )
}

function DocumentRow({ document }: { readonly document: OwnPaymentsTold['documents'][number] }) {
  const say = useSay()
  const { creditedOn, reference, purposeCode: purpose, rows, total, suspense, returned } = document
  return (
    <tr>
      <td data-label={say(text.day)}>{shortDay(creditedOn)}</td>
      <td data-label={say(text.document)}>
        {reference || '–'}
        <span className="small">{say(purposeCode(String(purpose)))}</span>
      </td>
      <td className="sum" data-label={say(text.rows)}>
        {countText(rows)}
      </td>
      <td className="sum" data-label={say(text.sum)}>
        {say(columnSum(total))}
      </td>
      <td className="sum" data-label={say(text.heldOrBack)}>
        {say(columnSum(suspense))} · {say(columnSum(returned))}
      </td>
    </tr>
  )
}
