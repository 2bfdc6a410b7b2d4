/** The clinic one is attached to, since when, and the next one where another was chosen. */
import { useQuery } from '@tanstack/react-query'
import { type AttachmentTold, getOwnAttachment } from '#insurance/attachment/contract'
import { shortDay } from '#vocabulary/spoken.ts'
import { query } from '../../client/query.ts'
import { Shown } from '../../design/states.tsx'
import { useSay } from '../../language.tsx'
import { text } from './text.ts'

export function Clinic() {
  const say = useSay()
  const attachment = useQuery(query(getOwnAttachment, {}))
  return (
    <Shown of={attachment} heights={[120]}>
      {({ now, next }) => (
        <section className="card clinic">
          <h2>{say(text.clinicTitle)}</h2>
          {now === null ? <p className="hint">{say(text.clinicNone)}</p> : <OneClinic attachment={now} />}
          {next !== null && <OneClinic attachment={next} isNext />}
          {now !== null && <p className="hint">{say(text.clinicMay)}</p>}
        </section>
      )}
    </Shown>
  )
}

type OfClinic = { readonly attachment: AttachmentTold; readonly isNext?: boolean }

function OneClinic({ attachment: { provider, name, from, through }, isNext = false }: OfClinic) {
  const say = useSay()
  const since = say(isNext ? text.clinicNext : text.clinicSince, { day: shortDay(from) })
  const last = through === null ? '' : ` · ${say(text.clinicThrough, { day: shortDay(through) })}`
  const bin = say(text.clinicBin, { bin: provider })
  return (
    <p>
      <strong>{name ?? bin}</strong>
      <span className="small">
        {since}
        {last}
        {name !== null && ` · ${bin}`}
      </span>
    </p>
  )
}
