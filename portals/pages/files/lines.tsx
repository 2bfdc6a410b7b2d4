/** The rows of a file, part by part: whose, for which month, how much, what was found and what to do. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { getLines, type LineTold } from '#insurance/payments/contract'
import { columnSum, numericMonth, shortDay } from '#vocabulary/spoken.ts'
import { query } from '../../client/query.ts'
import { Mark } from '../../design/marks.tsx'
import { Paging } from '../../design/paging.tsx'
import { Shown } from '../../design/states.tsx'
import { useSay } from '../../language.tsx'
import { FindingWords } from './findings.tsx'
import { text } from './text.ts'

const atOnce = 50

type OfLine = { readonly line: LineTold; readonly manyDocuments: boolean; readonly standings: boolean }

/** Who is insured now that the money is posted, and until when. */
function StandingOf({ standing }: { readonly standing: LineTold['standing'] }) {
  const say = useSay()
  if (standing === null) return null
  if (standing.status !== 'insured') {
    return standing.status === 'uninsured' ? (
      <span className="small standing lost">
        <Mark name="exclamation" /> {say(text.notInsured)}
      </span>
    ) : null
  }
  const words =
    standing.through === null
      ? say(text.insuredOpen)
      : say(text.insuredThrough, { day: shortDay(standing.through) })
  return (
    <span className="small standing held">
      <Mark name="tick" /> {words}
    </span>
  )
}

function LineOf({ line, manyDocuments, standings }: OfLine) {
  const say = useSay()
  return (
    <tr>
      <td>
        {line.row}
        {manyDocuments && (
          <span className="small">{say(text.documentOf, { document: String(line.document) })}</span>
        )}
      </td>
      <td>
        {line.person}
        <span className="small figure">{line.iin}</span>
        {standings && <StandingOf standing={line.standing} />}
      </td>
      <td>{line.month === null ? '—' : numericMonth(line.month)}</td>
      <td className="sum">{say(columnSum(line.amount))}</td>
      <td className="found">
        {line.findings.length === 0 && <span className="soft">{say(text.clean)}</span>}
        {line.findings.map((finding) => (
          <FindingWords key={finding.code} finding={finding} />
        ))}
      </td>
    </tr>
  )
}

type Lines = { readonly id: number; readonly manyDocuments: boolean; readonly state: string }

export function Lines({ id, manyDocuments, state }: Lines) {
  const say = useSay()
  const [offset, setOffset] = useState(0)
  const lines = useQuery({
    ...query(getLines, { params: { id }, query: { offset, limit: atOnce } }),
    placeholderData: keepPreviousData,
  })
  return (
    <Shown of={lines} heights={[360]}>
      {(page) => (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard */}
          <section className="wide" tabIndex={0} aria-label={say(text.rowsTable)}>
            <table className="lines">
              <thead>
                <tr>
                  <th scope="col">{say(text.row)}</th>
                  <th scope="col">{say(text.person)}</th>
                  <th scope="col">{say(text.month)}</th>
                  <th scope="col" className="sum">
                    {say(text.sum)}
                  </th>
                  <th scope="col">{say(text.found)}</th>
                </tr>
              </thead>
              <tbody>
                {page.lines.map((line) => (
                  <LineOf
                    key={`${line.document}-${line.row}`}
                    line={line}
                    manyDocuments={manyDocuments}
                    standings={state === 'accepted'}
                  />
                ))}
              </tbody>
            </table>
          </section>
          <Paging offset={offset} limit={atOnce} total={page.total} onOffset={setOffset} />
        </>
      )}
    </Shown>
  )
}
