/** Whether a certificate of status that is shown is ours, and what it says: for whoever has its number. */
import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { askCertificate, type CertificateConfirmed } from '#insurance/status/contract'
import { statusNames } from '#law/names'
import { dayOfInstant, dayText, timeOfDay } from '#vocabulary/spoken.ts'
import { Problem } from '../../client/call.ts'
import { query } from '../../client/query.ts'
import { Outcome } from '../../design/outcome/outcome.tsx'
import { inTwo } from '../../design/outcome/said.ts'
import { TroubleCard, Waiting } from '../../design/states.tsx'
import { useSay, useTitle } from '../../language.tsx'
import { text } from './text.ts'

export function CertificatesPage() {
  const say = useSay()
  useTitle(say(text.title))
  return (
    <div className="stack">
      <header className="title">
        <h1>{say(text.title)}</h1>
        <p className="lead">{say(text.lead)}</p>
      </header>
      <AskByNumber />
    </div>
  )
}

export function CertificatePage() {
  const { number } = useParams({ from: '/certificates/$number' })
  return (
    <div className="stack">
      <OursOrNot key={number} number={number} />
      <AskByNumber />
    </div>
  )
}

function AskByNumber() {
  const say = useSay()
  const navigate = useNavigate()
  const [number, setNumber] = useState('')
  const written = number.trim()
  return (
    <form
      className="card stack tight screen-only"
      onSubmit={(event) => {
        event.preventDefault()
        if (written !== '') void navigate({ to: '/certificates/$number', params: { number: written } })
      }}
    >
      <TextInput
        label={say(text.number)}
        placeholder="K-7F3A-9QX2-0MBD-4TZE"
        value={number}
        onChange={({ currentTarget }) => setNumber(currentTarget.value)}
        autoComplete="off"
        spellCheck={false}
        maxLength={40}
      />
      <div>
        <Button type="submit" disabled={written === ''}>
          {say(text.check)}
        </Button>
      </div>
      <p className="hint">{say(text.noneMayAsk)}</p>
    </form>
  )
}

function OursOrNot({ number }: { readonly number: string }) {
  const say = useSay()
  const { data, error, refetch, failureReason } = useQuery(query(askCertificate, { params: { number } }))
  if (data) return <Ours of={data} />
  if (!error) return <Waiting heights={[220]} because={failureReason} wholePage />
  if (!(error instanceof Problem && error.status === 404 && error.text))
    return <TroubleCard error={error} retry={() => refetch()} wholePage />
  const { what, rest } = inTwo(error.text)
  return (
    <Outcome
      of={error}
      opened
      pill={{ words: text.pillNotOurs, mark: 'exclamation', tone: 'clay' }}
      sentence={say(what)}
    >
      <p className="lead">{say(rest)}</p>
    </Outcome>
  )
}

const whenText = (instant: string) => ({
  day: dayText(dayOfInstant(instant)),
  time: timeOfDay(instant),
})

function Ours({ of }: { readonly of: CertificateConfirmed }) {
  const say = useSay()
  const answered = whenText(of.answeredAt)
  const filling = { name: of.name, status: statusNames[of.status], day: dayText(of.on) }
  return (
    <Outcome
      of={of.number}
      opened
      pill={{ words: text.pillOurs, mark: 'tick', tone: 'leaf' }}
      sentence={say(text.says, filling)}
    >
      <p className="lead">{say(text.compare)}</p>
      <dl className="facts">
        <div>
          <dt>{say(text.iin)}</dt>
          <dd className="figure">{of.iin}</dd>
        </div>
        <div>
          <dt>{say(text.answered)}</dt>
          <dd>
            {say(answered.day)}, {answered.time} · <span className="unbroken">{of.number}</span>
          </dd>
        </div>
        <div>
          <dt>{say(text.issued)}</dt>
          <dd>{say(dayText(dayOfInstant(of.issuedAt)))}</dd>
        </div>
      </dl>
    </Outcome>
  )
}
