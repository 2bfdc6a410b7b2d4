/** The 46 questions: looked for in the reader's own words, or gone through by topic. */
import { TextInput } from '@mantine/core'
import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useDeferredValue, useMemo } from 'react'
import { questions } from '#law/pages'
import { questionTopics } from '#law/questions'
import { Waiting } from '../../design/states.tsx'
import { useTypedBefore } from '../../design/typing/typed-before.ts'
import { useTypedInAddress } from '../../design/typing/typed-in-address.ts'
import { useSay, useTitle } from '../../language.tsx'
import { text } from './text.ts'
import './questions.css'

export function QuestionsPage() {
  const say = useSay()
  useTitle(say(text.title))
  const navigate = useNavigate()
  const { written, write, settle } = useTypedInAddress(useSearch({ from: '/questions' }).q, (q, how) =>
    navigate({ to: '/questions', search: { q }, resetScroll: false, ...how }),
  )
  const field = useTypedBefore(write)
  const asked = useDeferredValue(written.trim())
  const client = useQueryClient()
  return (
    <div className="stack">
      <header className="title">
        <h1>{say(text.title)}</h1>
        <p className="lead">{say(text.lead)}</p>
      </header>
      <TextInput
        ref={field}
        className="asked screen-only"
        type="search"
        size="md"
        label={say(text.search)}
        description={say(text.searchHint)}
        inputWrapperOrder={['label', 'input', 'description']}
        value={written}
        onFocus={() => readySearch(client)}
        onChange={(event) => write(event.currentTarget.value)}
        onBlur={settle}
        autoComplete="off"
        maxLength={200}
      />
      {asked !== '' && <Found asked={asked} />}
      <ByTopic />
    </div>
  )
}

/** The index of the search is made in the browser, when somebody is about to type. */
const searchQuery = {
  queryKey: ['search of the questions'],
  queryFn: async () => (await import('./search.ts')).searchOfQuestions(),
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
}

const readySearch = (client: QueryClient) => client.prefetchQuery(searchQuery)

const mostShown = 5

/** The nearest questions; all of them stand below by topic whatever was found. */
function Found({ asked }: { readonly asked: string }) {
  const say = useSay()
  const { data: find } = useQuery(searchQuery)
  const found = useMemo(() => find?.(asked).slice(0, mostShown), [asked, find])
  if (!found) return <Waiting heights={[200]} />
  return (
    <section className="card nearest-questions" aria-labelledby="found-questions">
      <h2 id="found-questions">{say(text.nearest)}</h2>
      <p className="hint" role="status">
        {found.length === 0 ? say(text.nothingFound) : say(text.foundQuestions, { count: found.length })}
      </p>
      <QuestionLinks numbers={found} />
    </section>
  )
}

function ByTopic() {
  const say = useSay()
  return (
    <div className="topics">
      {questionTopics.map(({ id, title, numbers }) => (
        <section key={id} className="card" aria-labelledby={`topic-${id}`}>
          <h2 id={`topic-${id}`}>{say(title)}</h2>
          <QuestionLinks numbers={numbers} />
        </section>
      ))}
    </div>
  )
}

export function QuestionLinks({ numbers }: { readonly numbers: readonly number[] }) {
  const say = useSay()
  return (
    <ul className="question-links">
      {numbers.map((number) => (
        <li key={number}>
          <Link to="/questions/$number" params={{ number: String(number) }}>
            {say(questions[number - 1]!.title)}
          </Link>
        </li>
      ))}
    </ul>
  )
}
