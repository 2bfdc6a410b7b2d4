/** An answer as a document: what is so, why, what to do, the detail. */
import { Button } from '@mantine/core'
import { lazy, Suspense } from 'react'
import type { FullStatus } from '#insurance/status/contract'
import { columnSum, dayText, numericMonth, sumText } from '#vocabulary/spoken.ts'
import type { AnswerShown } from '../../client/given-answer.ts'
import { Outcome } from '../../design/outcome/outcome.tsx'
import { useSay } from '../../language.tsx'
import { anotherText } from './another/another-text.ts'
import { faultOf, headline, leadOf, pillOf } from './answer-words.ts'
import { erasedText } from './erased/erased-text.ts'
import { Months } from './months.tsx'
import { whatToDo } from './next-step.ts'
import { Reasons } from './reasons.tsx'
import { answerText as text } from './text.ts'
import { employersTotal, unpaidMonths } from './two-prices.ts'

/** Comes with an answer that has ways: who has asked nothing yet need not wait for it. */
const Ways = lazy(() => import('./ways/ways.tsx').then((module) => ({ default: module.Ways })))

const CertificateLink = lazy(() => import('../certificates/certificate-link.tsx'))

type OfAnswer = { readonly answer: AnswerShown }
type AnswerOnDay = OfAnswer & {
  readonly today: string
  /** Whoever reads it asked about another. */
  readonly ofAnother: boolean
}

function AnswerCard({ answer, today, ofAnother }: AnswerOnDay) {
  const say = useSay()
  const fault = faultOf(answer)
  return (
    <Outcome
      of={answer.number}
      opened={answer.again !== undefined}
      pill={pillOf(answer, { ofAnother })}
      sentence={say(...headline(answer, today, { ofAnother }))}
      action={
        <div className="deeds screen-only">
          <Button variant="outline" size="md" onClick={() => window.print()}>
            {say(text.print)}
          </Button>
          {!answer.again?.erased && answer.status !== 'unknown' && (
            <Suspense>
              <CertificateLink number={answer.number} />
            </Suspense>
          )}
        </div>
      }
    >
      <p className="lead">
        {leadOf(answer, today, { ofAnother })
          .map((sentence) => say(...sentence))
          .join(' ')}
      </p>
      {fault && <p className="lead">{say(fault)}</p>}
      {ofAnother && !answer.again?.erased && <p className="hint">{say(anotherText.spokenTo)}</p>}
      <dl className="facts">
        <div>
          <dt className="unseen">{say(text.person)}</dt>
          <dd>
            {answer.again?.erased ? (
              say(erasedText.erased)
            ) : (
              <>
                {answer.name} · <span className="figure">{answer.iin}</span>
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>
            {say(text.number)} <span className="unbroken">{answer.number}</span>
          </dt>
          <dd>
            {say(text.knownOn, { on: dayText(answer.knownOn, 'on') })}
            {!answer.again?.erased && `; ${say(text.numberHint)}`}
          </dd>
        </div>
      </dl>
    </Outcome>
  )
}

function Arrears({ answer }: OfAnswer) {
  const say = useSay()
  const months = unpaidMonths(answer)
  const owed = employersTotal(months)
  const ofEmployer = (sum: string | undefined) =>
    owed !== undefined && <td className="sum">{sum === undefined ? '—' : say(columnSum(sum))}</td>
  return (
    <section className="card arrears">
      <h2>{say(text.arrears)}</h2>
      <p className="hint">
        {say(answer.status === 'insured' ? text.arrearsOwed : text.arrearsLead, {
          total: sumText(answer.arrearsTotal),
        })}{' '}
        {owed !== undefined && say(text.arrearsOfEmployer, { total: sumText(owed) })}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{say(text.month)}</th>
            {owed !== undefined && (
              <th scope="col" className="sum">
                {say(text.employerOwes)}
              </th>
            )}
            <th scope="col" className="sum">
              {say(text.payingYourself)}
            </th>
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, employerOwes, payingYourself }) => (
            <tr key={month}>
              <td>{numericMonth(month)}</td>
              {ofEmployer(employerOwes)}
              <td className="sum">{say(columnSum(payingYourself))}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say(text.total)}</th>
            {ofEmployer(owed)}
            <td className="sum">{say(columnSum(answer.arrearsTotal))}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

/** Nothing is owed and nothing is running out: no colour of warning. */
const asksNothing = ({ status, ground, arrears }: FullStatus): boolean =>
  status === 'insured' && ground !== 'grace' && arrears.length === 0

/** Of whoever was erased by law since, nothing is so today. */
const longAfter = '9999-12-31'

export function AnswerView({ answer, today, ofAnother }: AnswerOnDay) {
  const say = useSay()
  return (
    <div className="stack">
      <AnswerCard answer={answer} today={answer.again?.erased ? longAfter : today} ofAnother={ofAnother} />
      <div className="columns">
        {answer.because.length > 0 && (
          <section className="card why">
            <h2>{say(text.why)}</h2>
            <Reasons because={answer.because} />
            {answer.caution && <p className="hint">{say(answer.caution)}</p>}
          </section>
        )}
        {!answer.again?.erased && (
          <section className={asksNothing(answer) ? 'band' : 'band sun'}>
            <h2>{say(text.next)}</h2>{' '}
            <p>
              {whatToDo(answer)
                .map((sentence) => say(...sentence))
                .join(' ')}
            </p>
          </section>
        )}
        {answer.ways.length > 0 && (
          <Suspense>
            <Ways ways={answer.ways} on={answer.on} />
          </Suspense>
        )}
        {answer.months.length > 0 && <Months key={answer.number} {...answer} />}
        {answer.arrears.length > 0 && <Arrears answer={answer} />}
      </div>
    </div>
  )
}
