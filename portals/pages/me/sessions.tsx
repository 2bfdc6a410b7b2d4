/** One's open sessions, each of which can be ended from here. */
import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { endSessions, getSessions, type SessionTold } from '#insurance/rights/contract'
import { dayOfInstant, shortDay, timeOfDay } from '#vocabulary/spoken.ts'
import { call } from '../../client/call.ts'
import { forgetTouched, query } from '../../client/query.ts'
import { Shown, TroubleCard } from '../../design/states.tsx'
import { useSay } from '../../language.tsx'
import { text } from './text.ts'

const shown = (instant: string): string => `${shortDay(dayOfInstant(instant))} ${timeOfDay(instant)}`

export function Sessions() {
  const say = useSay()
  const cache = useQueryClient()
  const sessions = useQuery(query(getSessions, {}))
  const ending = useMutation({
    mutationFn: (session: number | 'others') => call(endSessions, { body: { session } }),
    onSettled: () => forgetTouched(cache, endSessions),
  })
  return (
    <Shown of={sessions} heights={[200]}>
      {({ sessions: open }) => (
        <section className="card">
          <h2>{say(text.sessionsTitle)}</h2>
          <p className="hint">{say(text.sessionsLead)}</p>
          <table className="stacks sessions">
            <thead>
              <tr>
                <th>{say(text.since)}</th>
                <th>{say(text.seen)}</th>
                <th>
                  <span className="unseen">{say(text.end)}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {open.map((session) => (
                <SessionRow
                  key={session.session}
                  session={session}
                  onEnd={() => ending.mutate(session.session)}
                />
              ))}
            </tbody>
          </table>
          {open.length > 1 && (
            <Button variant="outline" onClick={() => ending.mutate('others')}>
              {say(text.endOthers)}
            </Button>
          )}
          {ending.error && <TroubleCard error={ending.error} />}
        </section>
      )}
    </Shown>
  )
}

type SessionRow = { readonly session: SessionTold; readonly onEnd: () => void }

function SessionRow({ session: { signedInAt, seenAt, isThis }, onEnd }: SessionRow) {
  const say = useSay()
  return (
    <tr>
      <td data-label={say(text.since)}>{shown(signedInAt)}</td>
      <td data-label={say(text.seen)}>{shown(seenAt)}</td>
      <td>
        {isThis ? (
          say(text.thisOne)
        ) : (
          <Button
            variant="outline"
            size="compact-md"
            aria-label={`${say(text.end)}: ${shown(signedInAt)}`}
            onClick={onEnd}
          >
            {say(text.end)}
          </Button>
        )}
      </td>
    </tr>
  )
}
