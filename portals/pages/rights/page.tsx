/** Who of the offices may what on a day; proposing a right; what was opened in an emergency. */
import { Button } from '@mantine/core'
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import {
  endAccountSessions,
  endGrant,
  type GrantTold,
  getEmergencies,
  getStaffRights,
  getStaffRightsFile,
  type HolderTold,
  proposeGrant,
} from '#insurance/rights/contract'
import { getSetup } from '#insurance/setup/contract'
import { allowedName } from '#vocabulary/callers/names.ts'
import { capital, shortDay } from '#vocabulary/spoken.ts'
import { addressOf, call } from '../../client/call.ts'
import { useMay } from '../../client/me.ts'
import { forgetTouched, query } from '../../client/query.ts'
import { AskFirst } from '../../design/asking/ask-first.tsx'
import { DayField } from '../../design/day-field.tsx'
import { readDay } from '../../design/days.ts'
import { Shown, TroubleCard } from '../../design/states.tsx'
import { useSay, useTitle } from '../../language.tsx'
import { Deeds } from './deeds.tsx'
import { Emergencies } from './emergencies.tsx'
import { Propose } from './propose.tsx'
import { text } from './text.ts'
import './rights.css'

export function RightsPage() {
  const say = useSay()
  useTitle(say(text.title))
  const may = useMay()
  const [on, setOn] = useState<string>()
  const asked = { query: on === undefined ? {} : { on } }
  const rights = useQuery({ ...query(getStaffRights, asked), placeholderData: keepPreviousData })
  return (
    <Shown of={rights} heights={[120, 300]} wholePage>
      {({ on: day, holders }) => (
        <div className="stack">
          <header className="title">
            <h1>{say(text.title)}</h1>
            <p className="lead">{say(text.lead)}</p>
            {may(getSetup.access) && (
              <p className="deeds">
                <Link to="/approvals">{say(text.toApprovals)}</Link>
                <Link to="/setup">{say(text.toSetup)}</Link>
              </p>
            )}
          </header>
          <section className="card">
            <OfDay day={day} onDay={setOn} />
            {holders.length === 0 ? <p>{say(text.nobody)}</p> : <Holders holders={holders} />}
            <p>
              <a href={addressOf(getStaffRightsFile, { query: { on: day } })} download>
                {say(text.asFile)}
              </a>
            </p>
          </section>
          <Deeds holders={holders} />
          {may(proposeGrant.access) && <Propose holders={holders} />}
          {may(getEmergencies.access) && <Emergencies />}
        </div>
      )}
    </Shown>
  )
}

type OfDay = { readonly day: string; readonly onDay: (day: string) => void }

function OfDay({ day, onDay }: OfDay) {
  const say = useSay()
  const [written, setWritten] = useState(shortDay(day))
  const ask = (event: FormEvent) => {
    event.preventDefault()
    const read = readDay(written)
    if (read !== undefined) onDay(read)
  }
  return (
    <form className="fields of-day" onSubmit={ask}>
      <DayField label={say(text.onDay)} written={written} onWritten={setWritten} example={day} />
      <Button type="submit" size="lg">
        {say(text.show)}
      </Button>
    </form>
  )
}

function Holders({ holders }: { readonly holders: readonly HolderTold[] }) {
  const say = useSay()
  const cache = useQueryClient()
  const may = useMay()
  const ending = useMutation({
    mutationFn: (grant: number) =>
      call(endGrant, { params: { grant }, body: { reason: say(text.endReason) } }),
    onSettled: () => forgetTouched(cache, endGrant),
  })
  const leaving = useMutation({
    mutationFn: (account: number) => call(endAccountSessions, { params: { account } }),
    onSettled: () => forgetTouched(cache, endAccountSessions),
  })
  return (
    <>
      <table className="stacks holders">
        <thead>
          <tr>
            <th>{say(text.who)}</th>
            <th>{say(text.told)}</th>
            <th>{say(text.granted)}</th>
          </tr>
        </thead>
        <tbody>
          {holders.map((holder) => (
            <HolderRow
              key={holder.account}
              holder={holder}
              onEnd={may(endGrant.access) ? (grant) => ending.mutate(grant) : undefined}
              onLeave={may(endAccountSessions.access) ? () => leaving.mutate(holder.account) : undefined}
            />
          ))}
        </tbody>
      </table>
      {ending.error && <TroubleCard error={ending.error} />}
      {leaving.error && <TroubleCard error={leaving.error} />}
      <p role="status" className={leaving.data && 'note'}>
        {leaving.data && say(text.sessionsEnded, { sessions: String(leaving.data.ended) })}
      </p>
    </>
  )
}

type HolderRow = {
  readonly holder: HolderTold
  readonly onEnd: ((grant: number) => void) | undefined
  readonly onLeave: (() => void) | undefined
}

function HolderRow({ holder: { name, organisation, told, toldUnits, grants }, onEnd, onLeave }: HolderRow) {
  const say = useSay()
  const rights = told.flatMap(({ role, functions }) =>
    functions.length > 0 ? functions.map((each) => allowedName(`${role}/${each}`)) : [allowedName(role)],
  )
  return (
    <tr>
      <td data-label={say(text.who)}>
        {name}
        {organisation !== null && <span className="small">{organisation}</span>}
        {onLeave && (
          <AskFirst
            title={say(text.endSessionsTitle, { name })}
            what={say(text.endSessionsWhat)}
            forGood={say(text.endSessionsForGood)}
            yes={say(text.endSessionsYes)}
            onYes={onLeave}
          >
            {(ask) => (
              <Button
                className="end-sessions"
                variant="outline"
                size="compact-md"
                aria-label={`${say(text.endSessions)}: ${name}`}
                onClick={ask}
              >
                {say(text.endSessions)}
              </Button>
            )}
          </AskFirst>
        )}
      </td>
      <td data-label={say(text.told)}>
        {rights.length === 0 ? say(text.none) : rights.map((each) => capital(say(each))).join(', ')}
        {toldUnits !== null && (
          <span className="small">{say(text.toldUnits, { units: toldUnits.join(', ') || '–' })}</span>
        )}
      </td>
      <td data-label={say(text.granted)}>
        {grants.length === 0
          ? say(text.none)
          : grants.map((grant) => <Grant key={grant.grant} grant={grant} of={name} onEnd={onEnd} />)}
      </td>
    </tr>
  )
}

type Grant = { readonly grant: GrantTold; readonly of: string; readonly onEnd: HolderRow['onEnd'] }

function Grant({ grant, of: name, onEnd }: Grant) {
  const say = useSay()
  const { role, function: given, unit, from, through, proposedBy: by, approvedBy: approver } = grant
  const right = capital(say(allowedName(given === null ? role : `${role}/${given}`)))
  return (
    <div className="grant">
      <strong>{unit === null ? right : `${right}, ${unit}`}</strong>
      <span className="small">
        {say(text.grantOf, { from: shortDay(from), through: shortDay(through), by, approver })}
        {grant.inPlaceOf !== null && `; ${say(text.inPlaceOf, { name: grant.inPlaceOf })}`}
      </span>
      {onEnd && (
        <AskFirst
          title={say(text.endTitle, { right, name })}
          what={say(text.endWhat)}
          forGood={say(text.endForGood)}
          yes={say(text.endYes)}
          onYes={() => onEnd(grant.grant)}
        >
          {(ask) => (
            <Button
              variant="outline"
              size="compact-md"
              aria-label={`${say(text.end)}: ${right}`}
              onClick={ask}
            >
              {say(text.end)}
            </Button>
          )}
        </AskFirst>
      )}
    </div>
  )
}
