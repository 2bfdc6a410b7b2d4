/** "Am I insured?": the question, the answer at an address of its own or why there is none, and the calculator. */
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useEffectEvent, useRef } from 'react'
import { askStatus } from '#insurance/status/contract'
import { Problem } from '../../client/call.ts'
import { type AnswerShown, answerQuery } from '../../client/given-answer.ts'
import { useMay, useMe } from '../../client/me.ts'
import { Mark } from '../../design/marks.tsx'
import { Waiting } from '../../design/states.tsx'
import { useSay, useTitle } from '../../language.tsx'
import { useNow } from '../../now.ts'
import { anotherText } from './another/another-text.ts'
import { AnswerView } from './answer.tsx'
import { againOf, isAsGiven } from './answer-words.ts'
import { useAsking } from './asking/asking.ts'
import { OwnQuestion } from './asking/own-question.tsx'
import { focusOn, Question } from './asking/question.tsx'
import { Calculator } from './calculator/calculator.tsx'
import { erasedText } from './erased/erased-text.ts'
import { AbsentAnswer, NoAnswer } from './no-answer.tsx'
import { answerText, questionText } from './text.ts'
import './status.css'

/** Of those who ask, a clinic alone is told no more. */
const ShortAnswer = lazy(() =>
  import('./short/short-answer.tsx').then((module) => ({ default: module.ShortAnswer })),
)

/** Of an answer had again by a newer law. */
const TodayDiffers = lazy(() =>
  import('./today-differs.tsx').then((module) => ({ default: module.TodayDiffers })),
)

/** Whoever has signed in writes no number; the form says so. */
function Head({ own, atDesk }: { readonly own: boolean; readonly atDesk: boolean }) {
  const say = useSay()
  const { title, lead } = atDesk ? anotherText : questionText
  useTitle(say(title))
  return (
    <header className="title screen-only">
      <h1>{say(title)}</h1>
      {!own && <p className="lead">{say(lead)}</p>}
    </header>
  )
}

/** To an office that reads nobody's status: no form that would be refused. */
function NotYours() {
  const say = useSay()
  useTitle(say(anotherText.title))
  return (
    <section className="card">
      <h1>{say(anotherText.title)}</h1>
      <p>{say(anotherText.notYours)}</p>
    </section>
  )
}

const answerHeights = [260, 96, 300]

/**
 * Why there is no answer, as long as the address says that there is none: going back from it finds the form as it was filled,
 * and going forward the same words. An address opened by itself, where nothing was asked, is that of the form.
 */
function useUnanswered(error: Error | null, onBack: () => void): Error | null {
  const navigate = useNavigate()
  const { unanswered = false } = useSearch({ from: '/' })
  const told = useRef<Error>(null)
  const before = useRef(unanswered)
  const leave = useEffectEvent(onBack)
  const go = useEffectEvent((to: { readonly unanswered?: true; readonly replace: boolean }) =>
    navigate({ to: '/', search: { unanswered: to.unanswered }, replace: to.replace, resetScroll: false }),
  )
  useEffect(() => {
    if (error && told.current !== error) {
      const replace = unanswered
      told.current = error
      if (!replace) void go({ unanswered: true, replace })
    } else if (!error && unanswered && told.current === null) void go({ replace: true })
    else if (error && before.current && !unanswered) leave()
    before.current = unanswered
  }, [error, unanswered])
  return unanswered ? error : null
}

export function StatusPage() {
  const { today, examples } = useNow()
  const { me, asksOfSelf } = useMe()
  const { mutate, data, error, isPending, isSuccess, variables, failureReason } = useAsking()
  const form = useRef<HTMLFormElement>(null)
  const shown = useUnanswered(error, () => focusOn(form.current, 'iin'))
  // An answer that has come is about to be gone to: until then it is still awaited.
  const short = data && !('number' in data) ? data : undefined
  const waiting = isPending || (isSuccess && !short)
  const on = variables?.on ?? today
  const may = useMay()
  if (me && !asksOfSelf && !may(askStatus.access))
    return (
      <div className="stack">
        <NotYours />
        <Calculator today={today} />
      </div>
    )
  return (
    <div className="stack">
      {shown ? (
        <NoAnswer
          error={shown}
          again={() => variables && mutate(variables)}
          iin={variables?.iin}
          mend={(field) => focusOn(form.current, field)}
        />
      ) : (
        <Head own={asksOfSelf} atDesk={me != null && !asksOfSelf} />
      )}
      {me && asksOfSelf ? (
        <OwnQuestion name={me.name} today={today} />
      ) : (
        <Question
          form={form}
          today={today}
          examples={waiting ? [] : examples}
          asking={waiting}
          onAsk={mutate}
        />
      )}
      {waiting && <Waiting heights={answerHeights} because={failureReason} />}
      {short && on !== undefined && (
        <Suspense fallback={<Waiting heights={answerHeights} />}>
          <ShortAnswer answer={short} on={on} />
        </Suspense>
      )}
      <Calculator today={today} />
    </div>
  )
}

function AnswerOrNone({ number }: { readonly number: string }) {
  const say = useSay()
  const { me, asksOfSelf } = useMe()
  const { today, failed } = useNow()
  const { data, error, refetch, failureReason } = useQuery<AnswerShown>(answerQuery(number))
  if (!data && error instanceof Problem && error.status === 404) return <AbsentAnswer error={error} />
  if (!data && error) return <NoAnswer error={error} again={() => refetch()} />
  if (!data || (today === undefined && !failed))
    return <Waiting heights={answerHeights} because={failureReason} wholePage />
  const { again } = data
  const ofAnother = again?.aboutAnother ?? data.aboutAnother ?? (me != null && !asksOfSelf)
  const erased = again?.erased
  const asGiven = again === undefined || isAsGiven({ ...data, again })
  return (
    <>
      <p className="ask-another screen-only">
        <Link to="/">
          <Mark name="back" /> {say(asksOfSelf ? answerText.askAnotherDay : answerText.askAnother)}
        </Link>
      </p>
      {erased && (
        <div className="notice sky">
          <p>
            <strong>{say(erased.said)}</strong>
          </p>
          <p>{say(erasedText.erasedBehind)}</p>
        </div>
      )}
      {again && !asGiven && !erased && (
        <p className="note differs">
          <Mark name="exclamation" /> {say(againOf({ ...data, again }))}
        </p>
      )}
      {again?.today && (
        <Suspense>
          <TodayDiffers again={again} />
        </Suspense>
      )}
      <AnswerView answer={data} today={today ?? data.knownOn} ofAnother={ofAnother} />
      {again && asGiven && (
        <p className="note">
          <Mark name="tick" /> {say(againOf({ ...data, again }))}
        </p>
      )}
    </>
  )
}

/** A month that whoever is not insured may pay himself; he is not asked for a wage. */
const ownDueOf = ({ status, ways }: AnswerShown) =>
  status === 'uninsured' ? ways.find(({ pay }) => pay.length > 0)?.pay[0] : undefined

/** The answer by its number: as it was just given, or made again. */
export function AnswerPage() {
  const { number } = useParams({ from: '/answers/$number' })
  const { today } = useNow()
  const { data } = useQuery<AnswerShown>(answerQuery(number))
  return (
    <div className="stack">
      <AnswerOrNone number={number} />
      <Calculator key={number} today={today} owes={data && ownDueOf(data)} />
    </div>
  )
}
