/** One question: its answer by the law of a day, the places it rests on, and what was told otherwise in 2018. */
import { Button } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { getQuestion } from '#insurance/knowledge/contract'
import { questions } from '#law/pages'
import { questionTopics } from '#law/questions'
import type { AnswerOfRoute } from '#vocabulary/route.ts'
import { dayText } from '#vocabulary/spoken.ts'
import { Problem } from '../../client/call.ts'
import { query } from '../../client/query.ts'
import { Mark } from '../../design/marks.tsx'
import { Shown, troubleText } from '../../design/states.tsx'
import { useSay, useTitle } from '../../language.tsx'
import { AbsentPage } from '../../shell.tsx'
import { PlaceLink } from '../law/place-link.tsx'
import { OtherDay } from './other-day.tsx'
import { QuestionLinks } from './questions-page.tsx'
import { answerText as text } from './text.ts'
import './questions.css'

export function QuestionPage() {
  const { number } = useParams({ from: '/questions/$number' })
  const isOne = /^[1-9]\d?$/.test(number) && Number(number) <= questions.length
  return isOne ? <PageOfQuestion key={number} number={Number(number)} /> : <AbsentPage />
}

function PageOfQuestion({ number }: { readonly number: number }) {
  const say = useSay()
  const title = say(questions[number - 1]!.title)
  useTitle(title)
  const { on, edition } = useSearch({ from: '/questions/$number' })
  const asked = { ...(on && { on }), ...(edition && { edition }) }
  // What was answered stays in sight until the answer of another day has come.
  const answered = useQuery({
    ...query(getQuestion, { params: { number }, query: asked }),
    placeholderData: keepPreviousData,
  })
  return (
    <div className="stack">
      <header className="title">
        <p className="crumbs">
          <Link to="/questions">{say(text.back)}</Link>
        </p>
        <h1>{title}</h1>
      </header>
      {isOutOfReach(answered.error) ? (
        <p className="note differs" role="alert">
          <Mark name="exclamation" /> {say(troubleText(answered.error))}
        </p>
      ) : (
        <Shown of={answered} heights={[260, 120]}>
          {(given) => <Answered of={given} />}
        </Shown>
      )}
      <OtherDay number={number} />
      <Beside number={number} />
    </div>
  )
}

/** The law has no answer for the day, and says why: nothing is broken. */
const isOutOfReach = (error: unknown): boolean => error instanceof Problem && error.status === 422

type OfAnswered = { readonly of: AnswerOfRoute<typeof getQuestion> }

function Answered({ of }: OfAnswered) {
  const say = useSay()
  const [answer, ...more] = of.answer
  return (
    <>
      <section className="card question-answer" aria-live="polite">
        <p className="small">{say(...byWhichLaw(of))}</p>
        <p className="first-thought">{say(answer!)}</p>
        {more.map((thought) => (
          <p key={thought.en}>{say(thought)}</p>
        ))}
        {of.cautions.map((caution) => (
          <p key={caution.en} className="not-sure">
            {say(caution)}
          </p>
        ))}
        <Places of={of.cites} />
        <p className="deeds screen-only">
          <Button
            size="md"
            renderRoot={(given) => (
              <Link
                to="/law/rules/$rule"
                params={{ rule: of.example.rule }}
                search={{ case: of.example.case }}
                {...given}
              />
            )}
          >
            {say(text.ownFigures)}
          </Button>
          <Button variant="outline" size="md" onClick={() => window.print()}>
            {say(text.print)}
          </Button>
        </p>
      </section>
      {of.then2018 && (
        <section className="card told-in-2018" aria-labelledby="told-in-2018">
          <h2 id="told-in-2018">{say(text.told)}</h2>
          <p>{say(of.then2018.text)}</p>
          <Places of={of.then2018.cites} />
        </section>
      )}
    </>
  )
}

function byWhichLaw({ on, edition }: OfAnswered['of']): Parameters<ReturnType<typeof useSay>> {
  const day = dayText(on)
  if (edition === 'current') return [text.byLaw, { day }]
  if (edition === 'qa-2018') return [text.byLawOf2018, { day }]
  return [text.byLawKnown, { day, known: dayText(edition, 'on') }]
}

function Places({ of }: { readonly of: OfAnswered['of']['cites'] }) {
  const say = useSay()
  return (
    <p className="cited-places">
      <span className="soft">{say(text.places)}:</span>
      {of.map((cite) => (
        <PlaceLink key={`${cite.act} ${cite.article}`} cite={cite} />
      ))}
    </p>
  )
}

/** The other questions of its topic. */
function Beside({ number }: { readonly number: number }) {
  const say = useSay()
  const topic = questionTopics.find(({ numbers }) => (numbers as readonly number[]).includes(number))!
  return (
    <nav className="card screen-only" aria-labelledby="beside">
      <h2 id="beside">{say(text.beside)}</h2>
      <QuestionLinks numbers={topic.numbers.filter((each) => each !== number)} />
    </nav>
  )
}
