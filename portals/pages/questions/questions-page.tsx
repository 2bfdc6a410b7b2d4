/** The 46 questions by topic. */
import { Link } from '@tanstack/react-router'
import { questions } from '#law/pages'
import { questionTopics } from '#law/questions'
import { useSay, useTitle } from '../../language.tsx'
import { text } from './text.ts'
import './questions.css'

export function QuestionsPage() {
  const say = useSay()
  useTitle(say(text.title))
  return (
    <div className="stack">
      <header className="title">
        <h1>{say(text.title)}</h1>
        <p className="lead">{say(text.lead)}</p>
      </header>
      <ByTopic />
    </div>
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
