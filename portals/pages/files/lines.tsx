/** The rows of a file, part by part: whose, for which month, how much, what was found and what to do. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type FileTold, getLines, type LineTold } from '#insurance/payments/contract'
import { columnSum, numericMonth, shortDay } from '#vocabulary/spoken.ts'
import { partQuery } from '../../client/query.ts'
import { Mark } from '../../design/marks.tsx'
import { Paging } from '../../design/paging.tsx'
import { Shown } from '../../design/states.tsx'
import { useSay } from '../../language.tsx'
import { FindingWords } from './findings.tsx'
import { StatusLink } from './status-link.tsx'
import { text } from './text.ts'

const atOnce = 50

/** A page of the rows of a file. */
export const linesQuery = (id: number, offset = 0) =>
  partQuery(getLines, { params: { id }, query: { offset, limit: atOnce } })

type OfLine = { readonly line: LineTold; readonly file: FileTold }

/** Who is insured now that the money is posted, and until when. */
function StandingOf({ standing }: { readonly standing: NonNullable<LineTold['standing']> }) {
  const say = useSay()
  if (standing.status !== 'insured') {
    return standing.status === 'uninsured' ? (
      <span className="standing lost">
        <Mark name="exclamation" /> {say(text.notInsured)}
      </span>
    ) : null
  }
  const words =
    standing.through === null
      ? say(text.insuredOpen)
      : say(text.insuredThrough, { day: shortDay(standing.through) })
  return (
    <span className="standing held">
      <Mark name="tick" /> {words}
    </span>
  )
}

function LineOf({ line, file }: OfLine) {
  const say = useSay()
  const standing = file.state === 'accepted' ? line.standing : null
  return (
    <tr>
      <td>
        {line.row}
        {file.documents.length > 1 && (
          <span className="small">{say(text.documentOf, { document: String(line.document) })}</span>
        )}
      </td>
      <td>
        {line.erased ? (
          <span className="soft">{say(line.erased)}</span>
        ) : (
          <>
            {line.person}
            <span className="small figure">{line.iin}</span>
          </>
        )}
      </td>
      <td>{line.month === null ? '—' : numericMonth(line.month)}</td>
      <td className="sum">{say(columnSum(line.amount))}</td>
      <td className="found">
        {standing && (
          <p>
            <StandingOf standing={standing} /> <StatusLink file={file.id} line={line} />
          </p>
        )}
        {line.findings.length === 0 && !standing && <span className="soft">{say(text.clean)}</span>}
        {line.findings.map((finding) => (
          <FindingWords key={finding.code} finding={finding} />
        ))}
      </td>
    </tr>
  )
}

export function Lines({ file }: { readonly file: FileTold }) {
  const say = useSay()
  const [offset, setOffset] = useState(0)
  const lines = useQuery({ ...linesQuery(file.id, offset), placeholderData: keepPreviousData })
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
                  <LineOf key={`${line.document}-${line.row}`} line={line} file={file} />
                ))}
              </tbody>
            </table>
          </section>
          <Paging of={text.rowsTable} {...page} onOffset={setOffset} />
        </>
      )}
    </Shown>
  )
}
