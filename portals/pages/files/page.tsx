/** "Payment files": a file handed in, its findings, the deed, the proof of the day, the history. */

import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import {
  acceptFile,
  type FileState,
  type FileTold,
  getFile,
  getFiles,
  sendFile,
  sendNotice,
} from '#insurance/payments/contract'
import { getMe } from '#insurance/rights/contract-me'
import { purposeCode } from '#law/names'
import * as nouns from '#vocabulary/nouns.ts'
import {
  capital,
  counted,
  countText,
  dayText,
  monthText,
  numericMonth,
  timeOfDay,
} from '#vocabulary/spoken.ts'
import { useMay, useMe } from '../../client/me.ts'
import { query } from '../../client/query.ts'
import { Mark } from '../../design/marks.tsx'
import { Notice } from '../../design/outcome/notice.tsx'
import { Shown } from '../../design/states.tsx'
import { useSay, useTitle } from '../../language.tsx'
import { useNow } from '../../now.ts'
import { GiveOrder } from '../orders/give-order.tsx'
import { Orders } from '../orders/orders.tsx'
import { Accept } from './accept.tsx'
import { BalanceCard } from './balance.tsx'
import { DropZone } from './drop-zone.tsx'
import { DocumentFindings } from './findings.tsx'
import { type HandingIn, HandingInNotice, useHandingIn } from './handing-in.tsx'
import { History, states } from './history.tsx'
import { Lines } from './lines.tsx'
import { SendNotice } from './notices/send-notice.tsx'
import { text as noticeText } from './notices/text.ts'
import { WaitingEntries } from './notices/waiting.tsx'
import { OperatorAccepts } from './operator-accepts.tsx'
import { partsOf, Split } from './split.tsx'
import { text } from './text.ts'
import './files.css'

/** The page of files; whoever may see none is told so in place of it, and who may. */
export function FilesPage() {
  const may = useMay()
  const me = useQuery(query(getMe, {}))
  return (
    <Shown of={me} heights={[90, 300]} wholePage>
      {() => (may(getFiles.access) ? <Files /> : <NoFiles />)}
    </Shown>
  )
}

function NoFiles() {
  const say = useSay()
  useTitle(say(text.title))
  const refused = useQuery(query(getFiles, { query: { limit: 1 } }))
  return (
    <Shown of={refused} heights={[200]} wholePage>
      {() => null}
    </Shown>
  )
}

function Files() {
  const say = useSay()
  const may = useMay()
  useTitle(say(text.title))
  const handingIn = useHandingIn()
  const asked = useSearch({ from: '/files' })
  return (
    <div className="stack">
      <HandingInNotice {...handingIn} />
      <header className="title">
        <h1>{say(text.title)}</h1>
        <p className="lead">{say(text.lead)}</p>
      </header>
      <div className="desk">
        <div className="stack side">
          <Taking {...handingIn} path="/files" />
          {may(sendNotice.access) && <SendNotice />}
          <BalanceCard />
        </div>
        <div className="stack">
          <Orders />
          <WaitingEntries />
          <History asked={asked} />
        </div>
      </div>
    </div>
  )
}

/** Where the operator hands a file in, and who he is told to everybody else; nothing until it is known who reads. */
function Taking({ path, ...handingIn }: HandingIn & { readonly path: string }) {
  const may = useMay()
  const { me } = useMe()
  const { demonstration } = useNow()
  if (me === undefined) return null
  if (may(sendFile.access)) return <DropZone {...handingIn} />
  return (
    <>
      {me === null && demonstration && path === '/files' && <GiveOrder />}
      <OperatorAccepts path={path} />
    </>
  )
}

/** What becomes of the rows, in one line; of a file with none its name. */
function useSentence(file: FileTold): string {
  const say = useSay()
  if (isUnread(file) || file.rows === 0) return file.name
  const parts = partsOf(file).filter(({ rows }) => rows > 0)
  return capital(parts.map(({ name, rows }) => `${say(name)}: ${say(counted(rows, nouns.row))}`).join(', '))
}

/** By which notice of the bank, and which day, its money is confirmed; of several documents, how many are. */
function useBankSays(file: FileTold): string {
  const say = useSay()
  if (file.noticedOn) return say(text.noticed, { day: dayText(file.noticedOn) })
  const taken = file.documents.filter(({ creditedOn }) => creditedOn !== null)
  const confirmed = taken.filter(({ confirmedOn }) => confirmedOn !== null)
  const [first] = confirmed
  if (!first?.confirmedOn) return say(text.notNoticed)
  if (taken.length === 1 && first.confirmedBy)
    return say(noticeText.confirmedBy, {
      notice: String(first.confirmedBy.notice),
      day: dayText(first.confirmedOn),
    })
  const words = file.documentsLeftOut > 0 ? noticeText.firstConfirmed : noticeText.someConfirmed
  return say(words, {
    count: countText(confirmed.length),
    all: countText(taken.length),
  })
}

function FileHead({ file }: { readonly file: FileTold }) {
  const say = useSay()
  const sentence = useSentence(file)
  const bankSays = useBankSays(file)
  const { document } = file
  const state = states[file.state]
  const period =
    document?.period && /^\d{4}-\d{2}$/.test(document.period) ? monthText(document.period) : undefined
  const parts = [
    sentence !== file.name && file.name,
    document?.payerName || document?.payer,
    document?.purposeCode && say(purposeCode(document.purposeCode)),
    document?.period && (period ? say(period) : numericMonth(document.period)),
    !isUnread(file) && [file.format?.toUpperCase(), file.encoding].filter(Boolean).join(', '),
    file.documents.length > 1 && say(counted(file.documents.length + file.documentsLeftOut, nouns.document)),
    !isUnread(file) && say(counted(file.rows, nouns.row)),
    bankSays,
    `${say(text.receivedLine, { on: dayText(file.receivedOn, 'on') })}${file.receivedAt ? `, ${timeOfDay(file.receivedAt)}` : ''}`,
  ]
  return (
    <header className="title">
      <p className="back screen-only">
        <Link to="/files">
          <Mark name="back" /> {say(text.back)}
        </Link>
      </p>
      <h1 className="file-name">{sentence}</h1>
      <p className="lead file-name">{parts.filter(Boolean).join(' · ')}</p>
      <p className={`pill ${state.tone}`}>{say(state.words)}</p>
    </header>
  )
}

/** A file in which no document was found has no sums and no rows to show. */
const isUnread = ({ state, documents }: FileTold): boolean => state === 'refused' && documents.length === 0

const moving: readonly FileState[] = ['received', 'accepting']

/** A file that is being checked or posted is asked for again until it is done. */
const whileMoving = ({ state }: { readonly state: { readonly data?: FileTold | undefined } }) =>
  state.data && moving.includes(state.data.state) ? 1000 : false

export function FilePage() {
  const may = useMay()
  const say = useSay()
  const { id } = useParams({ from: '/files/$id' })
  const file = useQuery({
    ...query(getFile, { params: { id: Number(id) }, query: {} }),
    refetchInterval: whileMoving,
  })
  useTitle(file.data?.name ?? say(text.title))
  const handingIn = useHandingIn()
  return (
    <Shown
      wholePage
      of={file}
      heights={[120, 600]}
      absent={{ title: text.absent, onward: <Link to="/files">{say(text.back)}</Link> }}
    >
      {(taken) => (
        <div className="stack">
          <HandingInNotice {...handingIn} />
          {isUnread(taken) && <Unread file={taken} />}
          <FileHead file={taken} />
          <div className="desk of-file">
            <div className="stack side">
              <Taking {...handingIn} path={`/files/${id}`} />
              <BalanceCard />
            </div>
            {isUnread(taken) ? (
              <History />
            ) : (
              <section className="card file">
                <Split file={taken} />
                {(taken.state !== 'checked' || may(acceptFile.access)) && <Accept file={taken} />}
                <DocumentFindings {...taken} />
                <Lines file={taken} />
                {taken.notChecked.length > 0 && taken.state !== 'accepted' && (
                  <p className="hint">{say(text.notChecked, { codes: taken.notChecked.join(', ') })}</p>
                )}
              </section>
            )}
          </div>
        </div>
      )}
    </Shown>
  )
}

/** The file was kept, and nothing of it can be read: what it is, and what to do. */
function Unread({ file }: { readonly file: FileTold }) {
  const say = useSay()
  return (
    <Notice tone="clay" mark="cross" title={say(text.notTaken)}>
      {file.findings.map((finding) => (
        <p key={finding.kind}>
          {say(finding.message)} <span className="soft">({finding.code})</span>
        </p>
      ))}
      <p>{say(text.nothingChanged)}</p>
    </Notice>
  )
}
