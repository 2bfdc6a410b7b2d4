/** The files handed in, latest first: all, or those asked for in the address. */

import { NativeSelect, TextInput } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { type FileOfHistory, type FileState, type FilesFound, getFiles } from '#insurance/payments/contract'
import { purposeCode } from '#law/names'
import { holdsIin } from '#vocabulary/iin.ts'
import * as nouns from '#vocabulary/nouns.ts'
import { capital, columnSum, counted, countText, shortDay } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import { partQuery } from '../../client/query.ts'
import { Paging } from '../../design/paging.tsx'
import { Shown } from '../../design/states.tsx'
import { useTypedBefore } from '../../design/typing/typed-before.ts'
import { useTypedInAddress } from '../../design/typing/typed-in-address.ts'
import { useSay } from '../../language.tsx'
import { type FilesAsked, type KindOfFiles, kindsOfFiles, pageAsked, pageAt } from './asked.ts'
import { text } from './text.ts'

/** A file's state in words, and the colour that goes with it. */
export const states: Readonly<Record<FileState, { readonly words: Text; readonly tone: string }>> = {
  received: { words: text.stateReceived, tone: 'sky' },
  checked: { words: text.stateChecked, tone: 'sun' },
  accepting: { words: text.stateAccepting, tone: 'sky' },
  accepted: { words: text.stateAccepted, tone: 'leaf' },
  refused: { words: text.stateRefused, tone: 'clay' },
}

/** The same of several files. */
const manyOf: Readonly<Record<KindOfFiles, Text>> = {
  received: text.manyReceived,
  checked: text.manyChecked,
  accepting: text.manyAccepting,
  accepted: text.manyAccepted,
  refused: text.manyRefused,
  held: text.manyHeld,
  unconfirmed: text.manyUnconfirmed,
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
          {[
            file.payer,
            file.documents > 1 &&
              say(text.andMore, { documents: counted(file.documents - 1, nouns.document) }),
            file.purposeCode && say(purposeCode(file.purposeCode)),
          ]
            .filter(Boolean)
            .join(' · ')}
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

type AskedFor = {
  readonly asked: FilesAsked
  readonly onAsked: (asked: FilesAsked, how?: { readonly replace: boolean }) => void
}

function Narrowing({ asked, onAsked }: AskedFor) {
  const say = useSay()
  const { written, write, settle } = useTypedInAddress(asked.q, (q, how) =>
    onAsked({ q, state: asked.state }, how),
  )
  const field = useTypedBefore(write)
  return (
    <search className="fields narrowing screen-only">
      <TextInput
        ref={field}
        className="find"
        type="search"
        label={say(text.find)}
        description={say(text.findHint)}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        error={holdsIin(written) && say(text.noIin)}
        maxLength={200}
        value={written}
        onChange={(event) => write(event.currentTarget.value)}
        onBlur={settle}
      />
      <NativeSelect
        label={say(text.state)}
        value={asked.state ?? ''}
        onChange={(event) => {
          const { value } = event.currentTarget
          onAsked({ q: asked.q, state: kindsOfFiles.find((kind) => kind === value) })
        }}
      >
        <option value="">{say(text.anyState)}</option>
        {kindsOfFiles.map((kind) => (
          <option key={kind} value={kind}>
            {capital(say(manyOf[kind]))}
          </option>
        ))}
      </NativeSelect>
    </search>
  )
}

/** How many were handed in, and what has become of them: those refused are not among those posted. */
function HandedIn({ byState }: { readonly byState: FilesFound['byState'] }) {
  const say = useSay()
  const total = Object.values(byState).reduce((sum, count) => sum + count, 0)
  const parts = (['accepted', 'checked', 'received', 'accepting', 'refused'] as const)
    .filter((state) => byState[state] > 0)
    .map((state) => `${say(manyOf[state])} – ${countText(byState[state])}`)
  return (
    <p className="hint">
      {say(text.handedIn, { files: counted(total, nouns.file) })}: {parts.join(', ')}.
    </p>
  )
}

function Table({ files }: Pick<FilesFound, 'files'>) {
  const say = useSay()
  return (
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
          {files.map((file) => (
            <FileOf key={file.id} file={file} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** What was asked for in words, how many there are, and the way back to all. */
function Found({ total, nothing }: { readonly total: number; readonly nothing: boolean }) {
  const say = useSay()
  return (
    <p className="found-files">
      <span role="status">
        {nothing ? say(text.nothingFound) : say(text.foundFiles, { files: counted(total, nouns.file) })}
      </span>{' '}
      <Link to="/files" resetScroll={false}>
        {say(text.showAll)}
      </Link>
    </p>
  )
}

/** On a page that asks for none of them, what is asked opens the list itself. */
export function History({ asked = {} }: { readonly asked?: FilesAsked }) {
  const say = useSay()
  const navigate = useNavigate()
  const onAsked: AskedFor['onAsked'] = (search, how) =>
    navigate({ to: '/files', search, resetScroll: false, ...how })
  const sent = pageAsked(asked)
  const files = useQuery({ ...partQuery(getFiles, { query: sent }), placeholderData: keepPreviousData })
  const narrowed = asked.q !== undefined || asked.state !== undefined
  return (
    <section className="card history">
      <h2>{say(text.history)}</h2>
      <Narrowing asked={asked} onAsked={onAsked} />
      <Shown of={files} heights={[520]}>
        {({ files: shown, total, byState, offset, limit }) => (
          <>
            {!narrowed && total === 0 && <p className="empty">{say(text.historyEmpty)}</p>}
            {!narrowed && total > 0 && <HandedIn byState={byState} />}
            {(narrowed || (total > 0 && shown.length === 0)) && (
              <Found total={total} nothing={shown.length === 0} />
            )}
            {shown.length > 0 && <Table files={shown} />}
            {shown.length > 0 && (
              <Paging
                of={text.history}
                {...{ offset, limit, total }}
                onOffset={(to) => onAsked({ ...asked, page: pageAt(to) })}
              />
            )}
          </>
        )}
      </Shown>
    </section>
  )
}
