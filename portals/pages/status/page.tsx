/** "Am I insured?": the question, the answer or why there is none, and the calculator. */
import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { askStatus, type FullStatus, getAnswer } from '#insurance/status/contract'
import { call, Problem } from '../../client/call.ts'
import { query } from '../../client/query.ts'
import { dayOfDevice } from '../../design/days.ts'
import { Mark } from '../../design/marks.tsx'
import { Shown, troubleText, Waiting } from '../../design/states.tsx'
import { useSay, useTitle } from '../../language.tsx'
import { nowQuery } from '../../shell.tsx'
import { AnswerView } from './answer.tsx'
import { againOf, isAsGiven } from './answer-words.ts'
import { Calculator } from './calculator.tsx'
import { Question } from './question.tsx'
import { answerText, questionText } from './text.ts'
import { TodayDiffers } from './today-differs.tsx'
import './status.css'

/** No answer is never a "no": a fault is said as one, and that care does not depend on it. */
type NoAnswer = { readonly error: unknown; readonly retry: () => void }

function NoAnswer({ error, retry }: NoAnswer) {
  const say = useSay()
  if (error instanceof Problem && error.status < 500 && error.text)
    return (
      <section className="card" role="alert">
        <p className="problem">{say(error.text)}</p>
      </section>
    )
  return (
    <section className="card answer" role="alert">
      <p className="pill sun">
        <Mark name="question" /> {say(answerText.pillUnknown)}
      </p>
      <h2 className="said">{say(answerText.unknown)}</h2>
      <p className="lead">
        {say(answerText.careNotRefused)} {say(answerText.tryLater)}
      </p>
      <p className="lead">{say(troubleText(error))}</p>
      <Button variant="outline" size="md" onClick={retry}>
        {say(answerText.askAgain)}
      </Button>
    </section>
  )
}

/** The whole answer; a short one is only for programs that ask for it. */
const askWhole = (body: { readonly iin: string; readonly on?: string }): Promise<FullStatus> =>
  call(askStatus, { body }) as Promise<FullStatus>

export function StatusPage() {
  const say = useSay()
  useTitle(say(questionText.title))
  const now = useQuery(nowQuery)
  const { mutate, data, error, isPending, variables } = useMutation({ mutationFn: askWhole })
  const today = now.data?.today ?? dayOfDevice()
  return (
    <div className="stack">
      {!data && (
        <header className="title screen-only">
          <h1>{say(questionText.title)}</h1>
          <p className="lead">{say(questionText.lead)}</p>
        </header>
      )}
      <Question today={today} examples={now.data?.examples ?? []} asking={isPending} onAsk={mutate} />
      {isPending && <Waiting heights={[260, 96, 300]} />}
      {!isPending && error && <NoAnswer error={error} retry={() => mutate(variables)} />}
      {!isPending && data && <AnswerView answer={data} today={today} />}
      <Calculator today={today} />
    </div>
  )
}

/** The same answer again, by its number. */
export function AnswerPage() {
  const say = useSay()
  const { number } = useParams({ from: '/answers/$number' })
  useTitle(say(answerText.againTitle, { number }))
  const now = useQuery(nowQuery)
  const answer = useQuery({ ...query(getAnswer, { params: { number } }) })
  const today = now.data?.today ?? dayOfDevice()
  return (
    <Shown
      wholePage
      of={answer}
      heights={[300, 96, 300]}
      absent={{ title: answerText.absent, onward: <Link to="/">{say(questionText.title)}</Link> }}
    >
      {(given) => (
        <div className="stack">
          <p className={isAsGiven(given) ? 'note' : 'note differs'}>
            <Mark name={isAsGiven(given) ? 'tick' : 'exclamation'} /> {say(againOf(given))}
          </p>
          <TodayDiffers again={given.again} />
          <AnswerView answer={given} today={today} />
        </div>
      )}
    </Shown>
  )
}
