/** One case: how it stands, its whole course, and what one may do to it. */
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { type CaseTold, getCase, getCaseFile } from '#insurance/cases/contract'
import { roleNames } from '#vocabulary/callers/names.ts'
import { capital, countText, dayOfInstant, dayText, shortDay, timeOfDay } from '#vocabulary/spoken.ts'
import { addressOf } from '../../client/call.ts'
import { query } from '../../client/query.ts'
import { Shown } from '../../design/states.tsx'
import { useSay, useTitle } from '../../language.tsx'
import { Acts } from './acts.tsx'
import { Term } from './term.tsx'
import { text } from './text.ts'
import { eventWords, Stand } from './words.tsx'
import './cases.css'

export function CasePage() {
  const say = useSay()
  const { number } = useParams({ from: '/cases/$number' })
  useTitle(number)
  const found = useQuery(query(getCase, { params: { number } }))
  const onward = <Link to="/cases">{say(text.back)}</Link>
  const absent = { title: text.absentTitle, onward, code: 'case-not-found' }
  return (
    <Shown of={found} heights={[160, 300]} wholePage absent={absent}>
      {(told) => (
        <div className="stack">
          <Head of={told} />
          <Course of={told} />
          <Acts of={told} />
          <p>
            <Link to="/cases">{say(text.back)}</Link>
          </p>
        </div>
      )}
    </Shown>
  )
}

type Of = { readonly of: CaseTold }

function Head({ of: told }: Of) {
  const say = useSay()
  const { name, number, stand, dueOn, outcome, workedBy, takenBy, about, details, erased } = told
  return (
    <section className="card case-head">
      <h1>{say(name)}</h1>
      <p className="soft">{say(text.number, { number })}</p>
      <p>
        <Stand of={told} />
      </p>
      {outcome && <p className="case-outcome">{say(text.outcome, { outcome })}</p>}
      {dueOn !== null && <p>{say(text.dueOn, { day: dayText(dueOn) })}</p>}
      {stand === 'waiting' && <p>{say(text.clockStill)}</p>}
      {stand !== 'closed' && (
        <div className="hint">
          <Term of={told} />
        </div>
      )}
      <dl>
        <dt>{say(text.with)}</dt>
        <dd>{[capital(say(workedBy)), takenBy].filter(Boolean).join(' · ')}</dd>
        {erased && (
          <>
            <dt>{say(text.about)}</dt>
            <dd>{say(erased)}</dd>
          </>
        )}
        {about && (
          <>
            <dt>{say(text.about)}</dt>
            <dd>
              {about.name} <span className="unbroken soft">{about.number}</span>
            </dd>
          </>
        )}
        {details.map((detail) => (
          <div key={detail.name.en}>
            <dt>{capital(say(detail.name))}</dt>
            <dd>{say(detail.value)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** Whoever does something is taken to what he did: what he pressed may be gone by then. */
function useFocusOnDone(events: CaseTold['events']) {
  const list = useRef<HTMLOListElement>(null)
  const shown = useRef(events.length)
  useEffect(() => {
    const isDone = events.length > shown.current && events.at(-1)?.isYou
    shown.current = events.length
    if (isDone) (list.current?.lastElementChild as HTMLElement | null)?.focus()
  }, [events])
  return list
}

function Course({ of: { number, events } }: Of) {
  const say = useSay()
  const list = useFocusOnDone(events)
  return (
    <section className="card">
      <h2>{say(text.course)}</h2>
      <ol className="case-course" ref={list}>
        {events.map((event, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: events are only added
          <li key={place} tabIndex={-1}>
            <p className="soft small">
              {shortDay(dayOfInstant(event.at))} {timeOfDay(event.at)} ·{' '}
              {event.isYou ? say(text.you) : whoDid(event, say)}
            </p>
            <p className="what">
              {say(eventWords[event.what], {
                ...(event.to && { to: event.to }),
                ...(event.outcome && { outcome: event.outcome }),
              })}
            </p>
            {event.erased && event.words === null && event.what === 'message' && (
              <p className="soft">{say(event.erased)}</p>
            )}
            {event.words !== null && <p className="said">{event.words}</p>}
            {event.file && <FileOf number={number} file={event.file} />}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Nobody's name stands any more where he was erased by law. */
const whoDid = ({ role, name, erased }: CaseTold['events'][number], say: ReturnType<typeof useSay>): string =>
  [capital(say(roleNames[role])), name === '' && erased ? say(erased) : name].join(', ')

type FileOf = { readonly number: string; readonly file: NonNullable<CaseTold['events'][number]['file']> }

function FileOf({ number, file: { file, name, bytes, state } }: FileOf) {
  const say = useSay()
  const size = say(text.size, { size: countText(Math.max(1, Math.round(bytes / 1024))) })
  if (name === '') return <p className="soft">{say(text.fileErased)}</p>
  if (state === 'infected') return <p className="clay">{`${name}: ${say(text.infected)}`}</p>
  const sizeShown = <span className="soft unbroken">{size}</span>
  // It is given to nobody, so there is nothing to follow.
  if (state === 'quarantined')
    return (
      <p>
        {name} {sizeShown}
        <span className="sun"> · {say(text.quarantined)}</span>
      </p>
    )
  return (
    <p>
      <a href={addressOf(getCaseFile, { params: { number, file } })} download>
        {name}
      </a>{' '}
      {sizeShown}
    </p>
  )
}
