/** What one was told: each notice with where more of it stands; read, or new. */
import { Button } from '@mantine/core'
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { getInbox, type InboxNotice, sendNoticeMarks } from '#insurance/notices/contract'
import { dayOfInstant, shortDay, timeOfDay } from '#vocabulary/spoken.ts'
import { call } from '../../client/call.ts'
import { useMe } from '../../client/me.ts'
import { forgetTouched, query } from '../../client/query.ts'
import { Paging } from '../../design/paging.tsx'
import { Shown, TroubleCard, Waiting } from '../../design/states.tsx'
import { useSay, useTitle } from '../../language.tsx'
import { SignInFirst } from '../sign-in/sign-in-first.tsx'
import { text } from './text.ts'
import { Wishes } from './wishes.tsx'
import './notices.css'

const atOnce = 50

const stateWords = {
  waiting: text.waiting,
  sent: text.sent,
  received: text.received,
  failed: text.failed,
} as const

export function NoticesPage() {
  const say = useSay()
  const { me, isCitizen } = useMe()
  useTitle(say(text.title))
  if (me === undefined) return <Waiting heights={[90, 300]} wholePage />
  if (me === null) return <SignInFirst title={text.title} lead={text.nobody} to="/notices" />
  const isPerson = isCitizen && me.isPerson
  return (
    <div className="stack">
      <header className="title">
        <h1>{say(text.title)}</h1>
        <p className="lead">{say(isPerson ? text.lead : text.notPerson)}</p>
      </header>
      {isPerson && <Inbox />}
      {isPerson && <Wishes />}
    </div>
  )
}

function useMarking() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (body: { readonly notices: number[]; readonly read: boolean }) =>
      call(sendNoticeMarks, { body }),
    onSettled: () => forgetTouched(cache, sendNoticeMarks),
  })
}

function Inbox() {
  const say = useSay()
  const [offset, setOffset] = useState(0)
  const inbox = useQuery({ ...query(getInbox, { query: { offset } }), placeholderData: keepPreviousData })
  const marking = useMarking()
  const mark = (notices: number[], read: boolean) => marking.mutate({ notices, read })
  return (
    <Shown of={inbox} heights={[300]}>
      {({ notices, total }) => {
        const fresh = notices.filter(({ isRead }) => !isRead).map(({ notice }) => notice)
        return (
          <section className="card notices" aria-label={say(text.title)}>
            {total === 0 ? (
              <p className="empty">{say(text.none)}</p>
            ) : (
              <ol>
                {notices.map((each) => (
                  <Notice key={each.notice} notice={each} mark={(read) => mark([each.notice], read)} />
                ))}
              </ol>
            )}
            {marking.error && <TroubleCard error={marking.error} />}
            {fresh.length > 1 && (
              <p className="deeds">
                <Button variant="outline" onClick={() => mark(fresh, true)}>
                  {say(text.markAll)}
                </Button>
              </p>
            )}
            <Paging of={text.title} offset={offset} limit={atOnce} total={total} onOffset={setOffset} />
          </section>
        )
      }}
    </Shown>
  )
}

type Marked = { readonly notice: InboxNotice; readonly mark: (read: boolean) => void }

function Notice({ notice, mark }: Marked) {
  const say = useSay()
  const { at, title, says, isRead } = notice
  return (
    <li className={isRead ? undefined : 'unread'}>
      <p className="when">
        <time dateTime={at}>{`${shortDay(dayOfInstant(at))} ${timeOfDay(at)}`}</time>
        {!isRead && <strong>{say(text.fresh)}</strong>}
      </p>
      <h2>{say(title)}</h2>
      <p>{say(says)}</p>
      {notice.outside.map((each) => (
        <p key={each.way} className="hint">
          {say(each.way === 'email' ? text.byEmail : text.bySms, { address: each.address })}:{' '}
          {say(stateWords[each.state])}
        </p>
      ))}
      <p className="deeds">
        <More {...notice} follow={() => !isRead && mark(true)} />
        <button
          type="button"
          className="as-link"
          aria-label={`${say(isRead ? text.markUnread : text.markRead)}: ${say(title)}`}
          onClick={() => mark(!isRead)}
        >
          {say(isRead ? text.markUnread : text.markRead)}
        </button>
      </p>
    </li>
  )
}

/** Where more of it stands; whoever goes there has read it. */
function More({ leadsTo, case: number, follow }: InboxNotice & { readonly follow: () => void }) {
  const say = useSay()
  if (leadsTo === 'case' && number !== null)
    return (
      <Link to="/cases/$number" params={{ number }} onClick={follow}>
        {say(text.toCase)}
      </Link>
    )
  if (leadsTo === 'status')
    return (
      <Link to="/" onClick={follow}>
        {say(text.toStatus)}
      </Link>
    )
  if (leadsTo === 'wishes') return null
  return (
    <Link to="/me" onClick={follow}>
      {say(leadsTo === 'looks' ? text.toLooks : text.toActing)}
    </Link>
  )
}
