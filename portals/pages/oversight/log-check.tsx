/** Whether the access log is as it was written: checked from end to end when the auditor asks. */
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type LogChecked, tryAccessLog } from '#insurance/oversight/contract'
import { countText, dayOfInstant, shortDay, timeOfDay } from '#vocabulary/spoken.ts'
import { call } from '../../client/call.ts'
import { Mark } from '../../design/marks.tsx'
import { TroubleCard } from '../../design/states.tsx'
import { useSay } from '../../language.tsx'
import { text } from './text.ts'

export function LogCheck() {
  const say = useSay()
  const checking = useMutation({ mutationFn: () => call(tryAccessLog, {}) })
  return (
    <section className="card log-check">
      <h2>{say(text.logTitle)}</h2>
      <p className="hint">{say(text.logLead)}</p>
      <p>
        <Button variant="outline" size="lg" loading={checking.isPending} onClick={() => checking.mutate()}>
          {say(text.logCheck)}
        </Button>
      </p>
      {checking.data && <Checked checked={checking.data} />}
      {checking.error && <TroubleCard error={checking.error} />}
    </section>
  )
}

function Checked({ checked }: { readonly checked: LogChecked }) {
  const say = useSay()
  const { whole, verdict, entries, heads, unheld, found, at } = checked
  const figures = {
    at: `${shortDay(dayOfInstant(at))} ${timeOfDay(at)}`,
    entries: countText(entries),
    heads: countText(heads),
    unheld: countText(unheld),
  }
  return (
    <div role="status">
      <p className={whole ? 'note' : 'note differs'}>
        <Mark name={whole ? 'tick' : 'exclamation'} /> {say(verdict)}
      </p>
      {found.length > 0 && (
        <ul>
          {found.map(({ kind, times }) => (
            <li key={kind.en}>
              {say(kind)}: {countText(times)}
            </li>
          ))}
        </ul>
      )}
      <p className="hint">{say(text.logFigures, figures)}</p>
    </div>
  )
}
