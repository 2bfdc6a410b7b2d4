/** What waits for a second person: what it would do, who proposes it and why; approving or refusing it. */
import { Button, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import {
  decideProposal,
  getApprovals,
  getErasures,
  type ProposalTold,
  proposeRepresentation,
} from '#insurance/rights/contract'
import { dayOfInstant, shortDay, timeOfDay } from '#vocabulary/spoken.ts'
import { call } from '../../client/call.ts'
import { useMay } from '../../client/me.ts'
import { forgetTouched, query } from '../../client/query.ts'
import { AskFirst } from '../../design/asking/ask-first.tsx'
import { Mark } from '../../design/marks.tsx'
import { Shown, TroubleCard } from '../../design/states.tsx'
import { useSay, useTitle } from '../../language.tsx'
import { CounterProposes } from './counter.tsx'
import { text } from './text.ts'
import './approvals.css'

const shown = (instant: string): string => `${shortDay(dayOfInstant(instant))} ${timeOfDay(instant)}`

export function ApprovalsPage() {
  const say = useSay()
  useTitle(say(text.title))
  const may = useMay()
  const approvals = useQuery(query(getApprovals, {}))
  return (
    <Shown of={approvals} heights={[220, 160]} wholePage>
      {({ waiting, own }) => (
        <div className="stack">
          <header className="title">
            <h1>{say(text.title)}</h1>
            <p className="lead">{say(text.lead)}</p>
            {may(getErasures.access) && (
              <p>
                <Link to="/erasures">{say(text.erasures)}</Link>
              </p>
            )}
          </header>
          <Deciding waiting={waiting} />
          {may(proposeRepresentation.access) && <CounterProposes />}
          <Own own={own} />
        </div>
      )}
    </Shown>
  )
}

type Decision = { readonly of: ProposalTold; readonly approve: boolean; readonly reason: string }

function useDeciding() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: ({ of, approve, reason }: Decision) =>
      call(decideProposal, {
        params: { proposal: of.proposal },
        body: { approve, reason, digest: of.digest },
      }),
    onSettled: () => forgetTouched(cache, decideProposal),
  })
}

function Deciding({ waiting }: { readonly waiting: readonly ProposalTold[] }) {
  const say = useSay()
  const deciding = useDeciding()
  const { data, error, variables, isPending } = deciding
  return (
    <>
      {data && (
        <p className="note" role="status">
          <Mark name="tick" /> {say(data.done ? (data.awaits ?? text.approvedNow) : text.refusedNow)}
        </p>
      )}
      {waiting.length === 0 && (
        <section className="card">
          <p>{say(text.nothing)}</p>
        </section>
      )}
      {waiting.map((proposal) => (
        <Waiting
          key={proposal.proposal}
          proposal={proposal}
          isSending={isPending && variables.of.proposal === proposal.proposal}
          onDecided={(approve, reason) => deciding.mutate({ of: proposal, approve, reason })}
        />
      ))}
      {error && <TroubleCard error={error} />}
    </>
  )
}

function Lines({ of: { lines, reason, proposedBy, proposedAt } }: { readonly of: ProposalTold }) {
  const say = useSay()
  return (
    <>
      <dl className="labelled">
        {lines.map(({ label, value }) => (
          <div key={label.en}>
            <dt>{say(label)}</dt>
            <dd>{say(value)}</dd>
          </div>
        ))}
      </dl>
      <p>{say(text.why, { reason })}</p>
      <p className="hint">{say(text.proposed, { name: proposedBy, when: shown(proposedAt) })}</p>
    </>
  )
}

const shortest = 5

type WaitingCard = {
  readonly proposal: ProposalTold
  readonly isSending: boolean
  readonly onDecided: (approve: boolean, reason: string) => void
}

function Waiting({ proposal, isSending, onDecided }: WaitingCard) {
  const say = useSay()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const isShort = reason.trim().length < shortest
  const withReason = (next: () => void) => () => {
    setTried(true)
    if (!isShort) next()
  }
  const decide = (approve: boolean) => onDecided(approve, reason.trim())
  return (
    <section className="card" aria-labelledby={`proposal-${proposal.proposal}`}>
      <h2 id={`proposal-${proposal.proposal}`}>{say(proposal.title)}</h2>
      <Lines of={proposal} />
      <TextInput
        label={say(text.reason)}
        description={say(text.reasonHint)}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={reason}
        maxLength={500}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={tried && isShort && say(text.reasonShort)}
      />
      <p className="deeds">
        <Approving proposal={proposal} onApproved={() => decide(true)}>
          {(approve) => (
            <Button size="lg" loading={isSending} onClick={withReason(approve)}>
              {say(text.approve)}
            </Button>
          )}
        </Approving>
        <Button size="lg" variant="outline" disabled={isSending} onClick={withReason(() => decide(false))}>
          {say(text.refuse)}
        </Button>
      </p>
    </section>
  )
}

type Approving = {
  readonly proposal: ProposalTold
  readonly onApproved: () => void
  readonly children: (approve: () => void) => ReactNode
}

/** What cannot be undone is asked once more; the rest is done by the first press. */
function Approving({ proposal: { title, forGood }, onApproved, children }: Approving) {
  const say = useSay()
  if (forGood === null) return children(onApproved)
  return (
    <AskFirst
      title={say(text.approveTitle, { title })}
      what={say(text.approveWhat)}
      forGood={say(forGood)}
      yes={say(text.approveYes)}
      onYes={onApproved}
    >
      {children}
    </AskFirst>
  )
}

function Own({ own }: { readonly own: readonly ProposalTold[] }) {
  const say = useSay()
  const taking = useDeciding()
  return (
    <section className="card">
      <h2>{say(text.own)}</h2>
      {own.length === 0 ? (
        <p>{say(text.ownNone)}</p>
      ) : (
        <table className="stacks own-proposals">
          <thead>
            <tr>
              <th>{say(text.what)}</th>
              <th>{say(text.state)}</th>
            </tr>
          </thead>
          <tbody>
            {own.map((proposal) => (
              <OwnRow
                key={proposal.proposal}
                of={proposal}
                onTakenBack={() =>
                  taking.mutate({ of: proposal, approve: false, reason: say(text.takeBack) })
                }
              />
            ))}
          </tbody>
        </table>
      )}
      {taking.error && <TroubleCard error={taking.error} />}
    </section>
  )
}

type OwnRow = { readonly of: ProposalTold; readonly onTakenBack: () => void }

function OwnRow({ of, onTakenBack }: OwnRow) {
  const say = useSay()
  const { decision } = of
  return (
    <tr>
      <td className="proposal">
        <strong>{say(of.title)}</strong>
        <Lines of={of} />
      </td>
      <td data-label={say(text.state)}>
        {decision ? (
          <>
            {say(decision.approved ? text.approved : text.refused, {
              name: decision.by,
              when: shown(decision.at),
            })}
            <span className="small">{decision.reason}</span>
          </>
        ) : (
          <>
            {say(text.waits)}{' '}
            <Button variant="outline" size="compact-md" onClick={onTakenBack}>
              {say(text.takeBack)}
            </Button>
          </>
        )}
      </td>
    </tr>
  )
}
