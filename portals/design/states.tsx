/** What a page shows when it has nothing to show yet, or cannot. */
import { Button, Progress, Skeleton } from '@mantine/core'
import { Link, useRouterState } from '@tanstack/react-router'
import { type ReactNode, useEffect, useState } from 'react'
import { shareText } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import { isLoading, Problem, Unreachable } from '../client/call.ts'
import { useMe } from '../client/me.ts'
import { useSay } from '../language.tsx'
import { text as portalsText } from '../text.ts'
import { text } from './text.ts'

type Waiting = {
  readonly heights: readonly number[]
  /** Why it was not answered yet, where it was asked already. */
  readonly because?: unknown
  /** It stands in the place of the whole page, and so begins it. */
  readonly wholePage?: boolean | undefined
}

/** A skeleton in the place and size of what is coming; past a second, with a number that moves. */
export function Waiting({ heights, because, wholePage }: Waiting) {
  const say = useSay()
  const seconds = useSeconds()
  const loading = isLoading(because) ? (because.progress ?? 0) : undefined
  return (
    <div className="stack waiting" role="status">
      {loading !== undefined ? (
        <div className="progress">
          {wholePage && <h1>{say(text.recordLoadingTitle)}</h1>}
          <p>{say(text.recordLoading, { done: shareText(loading, 1) })}</p>
          <Progress value={loading * 100} aria-label={say(text.loading)} />
        </div>
      ) : (
        <span className="unseen">{say(text.loading)}</span>
      )}
      {seconds > 0 && (
        <p className="hint" aria-hidden="true">
          {say(text.waited, { seconds: String(seconds) })}
        </p>
      )}
      {heights.map((height, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
        <Skeleton key={place} height={height} radius={14} />
      ))}
    </div>
  )
}

/** Whole seconds since it was first shown. */
function useSeconds(): number {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const ticking = setInterval(() => setSeconds((passed) => passed + 1), 1000)
    return () => clearInterval(ticking)
  }, [])
  return seconds
}

/** What happened, what is safe and what to do; the server's own words where it gave any. */
export function troubleText(error: unknown): Text {
  if (error instanceof Unreachable) return text.offline
  return (error instanceof Problem && error.text) || text.fault
}

/** What is said where the server has none of what the address names, and where the reader may go on. */
type Absent = {
  readonly title: Text
  readonly onward: ReactNode
  /** Also where it says so by this code, to whoever may not know whether it is there. */
  readonly code?: string
}

type Trouble = {
  readonly error: unknown
  readonly retry?: (() => void) | undefined
  /** It stands in the place of the whole page, and so begins it. */
  readonly wholePage?: boolean | undefined
  readonly absent?: Absent | undefined
}

/** By which whoever runs the server finds a fault in its log. */
export function FaultReference({ of: error }: { readonly of: unknown }) {
  const say = useSay()
  if (!(error instanceof Problem) || error.reference === undefined) return null
  return (
    <p className="hint">
      {say(text.reference)} <span className="figure unbroken">{error.reference}</span>
    </p>
  )
}

/** The trouble in the place of what could not be shown. */
export function TroubleCard({ error, retry, wholePage, absent }: Trouble) {
  const say = useSay()
  const Heading = wholePage ? 'h1' : 'h2'
  const unreachable = error instanceof Unreachable
  if (absent && error instanceof Problem && (error.status === 404 || error.code === absent.code))
    return (
      <section className="card" role="alert">
        <Heading>{say(absent.title)}</Heading>
        <p>{say(troubleText(error))}</p>
        <p>{absent.onward}</p>
      </section>
    )
  if (error instanceof Problem && (error.status === 401 || error.status === 403))
    return <NoRight error={error} heading={Heading} />
  return (
    <section className="card trouble" role="alert">
      <Heading>{say(unreachable ? text.offlineTitle : text.faultTitle)}</Heading>
      <p>{say(troubleText(error))}</p>
      <FaultReference of={error} />
      {retry && (
        <Button variant="outline" onClick={retry}>
          {say(text.again)}
        </Button>
      )}
    </section>
  )
}

/** Nothing is broken: one has to sign in; whoever has, and may not, goes on from his own page. */
function NoRight({ error, heading: Heading }: { readonly error: Problem; readonly heading: 'h1' | 'h2' }) {
  const say = useSay()
  const { me, isOver } = useMe()
  const path = useRouterState({ select: ({ location }) => location.pathname })
  return (
    <section className="card" role="alert">
      <Heading>{say(error.status === 401 ? text.signInTitle : text.noRightTitle)}</Heading>
      <p>{say(troubleText(error))}</p>
      <p>
        {me && !isOver && error.status === 403 ? (
          <Link to="/me">{say(text.toOwnPage)}</Link>
        ) : (
          <Link to="/sign-in" search={{ to: path }}>
            {say(portalsText.signIn)}
          </Link>
        )}
      </p>
    </section>
  )
}

type Fetched<Answered> = {
  readonly data: Answered | undefined
  readonly error: unknown
  readonly failureReason: unknown
  readonly refetch: () => unknown
}

type Shown<Answered> = {
  readonly of: Fetched<Answered>
  readonly heights: readonly number[]
  readonly wholePage?: boolean
  readonly absent?: Absent
  readonly children: (answered: Answered) => ReactNode
}

/** Waiting, trouble, or the thing itself. What was once shown stays while it is asked again. */
export function Shown<Answered>({ of, heights, wholePage, absent, children }: Shown<Answered>) {
  if (of.data !== undefined) return children(of.data)
  if (of.error)
    return <TroubleCard error={of.error} retry={() => of.refetch()} wholePage={wholePage} absent={absent} />
  return <Waiting heights={heights} because={of.failureReason} wholePage={wholePage} />
}
