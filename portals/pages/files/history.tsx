/** The files taken in, latest first. */

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { type FileOfHistory, type FileState, getFiles } from '#insurance/payments/contract'
import { purposeCode } from '#law/names'
import { columnSum, countText, shortDay } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import { query } from '../../client/query.ts'
import { Paging } from '../../design/paging.tsx'
import { Shown } from '../../design/states.tsx'
import { useSay } from '../../language.tsx'
import { text } from './text.ts'

const atOnce = 15

/** A file's state in words, and the colour that goes with it. */
export const states: Readonly<Record<FileState, { readonly words: Text; readonly tone: string }>> = {
  received: { words: text.stateReceived, tone: 'sky' },
  checked: { words: text.stateChecked, tone: 'sun' },
  accepting: { words: text.stateAccepting, tone: 'sky' },
  accepted: { words: text.stateAccepted, tone: 'leaf' },
  refused: { words: text.stateRefused, tone: 'clay' },
}

function FileOf({ file }: { readonly file: FileOfHistory }) {
  const say = useSay()
  const state = states[file.state]
  return (
    <tr>
      <td>{shortDay(file.receivedOn)}</td>
      <td>
        <Link to="/files/$id" params={{ id: String(file.id) }}>
          {file.name}
        </Link>
        <span className="small">
          {[file.payer, file.purposeCode && say(purposeCode(file.purposeCode))].filter(Boolean).join(' · ')}
        </span>
      </td>
      <td className="sum">{countText(file.rows)}</td>
      <td className="sum">{say(columnSum(file.totalSum))}</td>
      <td>
        <span className={state.tone}>{say(state.words)}</span>
      </td>
    </tr>
  )
}

export function History() {
  const say = useSay()
  const [offset, setOffset] = useState(0)
  const files = useQuery({
    ...query(getFiles, { query: { offset, limit: atOnce } }),
    placeholderData: keepPreviousData,
  })
  return (
    <Shown of={files} heights={[520]}>
      {(page) => (
        <section className="card history">
          <h2>{say(text.history)}</h2>
          {page.total === 0 && <p className="empty">{say(text.historyEmpty)}</p>}
          {page.total > 0 && (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard
            <section className="wide" tabIndex={0} aria-label={say(text.history)}>
              <table className="lines">
                <thead>
                  <tr>
                    <th scope="col">{say(text.day)}</th>
                    <th scope="col">{say(text.file)}</th>
                    <th scope="col" className="sum">
                      {say(text.rows)}
                    </th>
                    <th scope="col" className="sum">
                      {say(text.sum)}
                    </th>
                    <th scope="col">{say(text.state)}</th>
                  </tr>
                </thead>
                <tbody>
                  {page.files.map((file) => (
                    <FileOf key={file.id} file={file} />
                  ))}
                </tbody>
              </table>
            </section>
          )}
          <Paging offset={offset} limit={atOnce} total={page.total} onOffset={setOffset} />
        </section>
      )}
    </Shown>
  )
}
