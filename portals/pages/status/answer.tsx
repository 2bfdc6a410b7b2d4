/** An answer as a document: what is so, why, what to do, the detail. */
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { FullStatus } from '#insurance/status/contract'
import { columnSum, dayText, monthText, sumText } from '#vocabulary/spoken.ts'
import { Mark } from '../../design/marks.tsx'
import { useSay } from '../../language.tsx'
import { faultOf, headline, leadOf, nextStepOf, pillOf } from './answer-words.ts'
import { Months } from './months.tsx'
import { Reasons } from './reasons.tsx'
import { answerText as text } from './text.ts'

type OfAnswer = { readonly answer: FullStatus }
type AnswerOnDay = OfAnswer & { readonly today: string }

function AnswerCard({ answer, today }: AnswerOnDay) {
  const say = useSay()
  const heading = useRef<HTMLHeadingElement>(null)
  const { words, mark, tone } = pillOf(answer)
  const fault = faultOf(answer)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new answer takes the focus, as a new page would
  useEffect(() => {
    const { current } = heading
    current?.focus({ preventScroll: true })
    const top = current?.getBoundingClientRect().top ?? 0
    if (top < 0 || top > window.innerHeight * 0.6) current?.closest('section')?.scrollIntoView()
  }, [answer.number])
  return (
    <section className="card answer" aria-labelledby="what-is-so">
      <p className={`pill ${tone}`}>
        <Mark name={mark} /> {say(words)}
      </p>
      <h1 id="what-is-so" ref={heading} tabIndex={-1}>
        {say(...headline(answer, today))}
      </h1>
      <p className="lead">
        {leadOf(answer, today)
          .map((sentence) => say(...sentence))
          .join(' ')}
      </p>
      {fault && <p className="lead">{say(fault)}</p>}
      <dl className="facts">
        <div>
          <dt className="unseen">{say(text.number, { number: answer.number })}</dt>
          <dd>
            {answer.name} · <span className="figure">{answer.iin}</span>
          </dd>
        </div>
        <div>
          <dt>
            <Link to="/answers/$number" params={{ number: answer.number }}>
              {say(text.number, { number: answer.number })}
            </Link>
          </dt>
          <dd>
            {say(text.knownOn, { on: dayText(answer.knownOn, 'on') })}; {say(text.numberHint)}
          </dd>
        </div>
      </dl>
      <Button className="screen-only" variant="outline" size="md" onClick={() => window.print()}>
        {say(text.print)}
      </Button>
    </section>
  )
}

function Arrears({ answer }: OfAnswer) {
  const say = useSay()
  return (
    <section className="card arrears">
      <h2>{say(text.arrears)}</h2>
      <p className="hint">
        {say(answer.status === 'insured' ? text.arrearsOwed : text.arrearsLead, {
          total: sumText(answer.arrearsTotal),
        })}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{say(text.month)}</th>
            <th scope="col" className="sum">
              {say(text.sum)}
            </th>
          </tr>
        </thead>
        <tbody>
          {answer.arrears.map(({ month, amount }) => (
            <tr key={month}>
              <td>{say(monthText(month))}</td>
              <td className="sum">{say(columnSum(amount))}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say(text.total)}</th>
            <td className="sum">{say(columnSum(answer.arrearsTotal))}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

export function AnswerView({ answer, today }: AnswerOnDay) {
  const say = useSay()
  return (
    <div className="stack">
      <AnswerCard answer={answer} today={today} />
      <div className="columns">
        {answer.because.length > 0 && (
          <section className="card why">
            <h2>{say(text.why)}</h2>
            <Reasons because={answer.because} />
            {answer.caution && <p className="hint">{say(answer.caution)}</p>}
          </section>
        )}
        <section className="band">
          <h2>{say(text.next)}</h2> <p>{say(nextStepOf(answer))}</p>
        </section>
        {answer.months.length > 0 && <Months key={answer.number} {...answer} />}
        {answer.arrears.length > 0 && <Arrears answer={answer} />}
      </div>
    </div>
  )
}
