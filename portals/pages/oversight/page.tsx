/** Whose reading stands out, why, and what the auditor found when he looked into it. */
import { Button, Textarea } from '@mantine/core'
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { getUnusual, sendNote, tryAccessLog, type UnusualTold } from '#insurance/oversight/contract'
import { roleNames } from '#vocabulary/callers/names.ts'
import { countText, dayOfInstant, shortDay, timeOfDay } from '#vocabulary/spoken.ts'
import { call } from '../../client/call.ts'
import { useMay } from '../../client/me.ts'
import { forgetTouched, query } from '../../client/query.ts'
import { Mark } from '../../design/marks.tsx'
import { Paging } from '../../design/paging.tsx'
import { Shown, TroubleCard } from '../../design/states.tsx'
import { useSay, useTitle } from '../../language.tsx'
import { LogCheck } from './log-check.tsx'
import { text } from './text.ts'
import './oversight.css'

const atOnce = 20
const shown = (instant: string): string => `${shortDay(dayOfInstant(instant))} ${timeOfDay(instant)}`

export function OversightPage() {
  const say = useSay()
  useTitle(say(text.title))
  const may = useMay()
  const [offset, setOffset] = useState(0)
  const unusual = useQuery({
    ...query(getUnusual, { query: { offset, limit: atOnce } }),
    placeholderData: keepPreviousData,
  })
  return (
    <Shown wholePage of={unusual} heights={[110, 260]}>
      {({ unusual: found, total, sought }) => (
        <div className="stack">
          <header className="title">
            <h1>{say(text.title)}</h1>
            <p className="lead">{say(text.lead)}</p>
            <p className="hint">
              {sought === null ? say(text.notSought) : say(text.sought, { at: shown(sought) })}
            </p>
          </header>
          {found.length === 0 && sought !== null && <p className="card">{say(text.none)}</p>}
          {found.map((one) => (
            <Unusual key={one.id} one={one} />
          ))}
          <Paging of={text.title} offset={offset} limit={atOnce} total={total} onOffset={setOffset} />
          {may(tryAccessLog.access) && <LogCheck />}
        </div>
      )}
    </Shown>
  )
}

type One = { readonly one: UnusualTold }

function Unusual({ one }: One) {
  const say = useSay()
  const { lookedInto } = one
  return (
    <section className="card unusual">
      <h2>
        {one.name ?? say(text.nameless)}
        <span className="small">{say(roleNames[one.role])}</span>
      </h2>
      <p>{say(one.why)}</p>
      <dl>
        <div>
          <dt>{say(text.own)}</dt>
          <dd>{countText(one.own)}</dd>
        </div>
        <div>
          <dt>{say(text.usual)}</dt>
          <dd>{countText(one.usual)}</dd>
        </div>
        <div>
          <dt>{say(text.days)}</dt>
          <dd>{say(text.period, { from: shortDay(one.from), through: shortDay(one.through) })}</dd>
        </div>
      </dl>
      {lookedInto === null ? <Note one={one} /> : <Kept {...lookedInto} />}
    </section>
  )
}

function Kept({ at, by, note }: NonNullable<UnusualTold['lookedInto']>) {
  const say = useSay()
  return (
    <>
      <p>
        <Mark name="tick" /> {say(text.lookedInto, { at: shown(at) })}
        {by !== null && `, ${by}`}
      </p>
      <blockquote>{note}</blockquote>
    </>
  )
}

function Note({ one: { id, name } }: One) {
  const say = useSay()
  const cache = useQueryClient()
  const [note, setNote] = useState('')
  const sending = useMutation({
    mutationFn: () => call(sendNote, { params: { id }, body: { note } }),
    onSuccess: () => forgetTouched(cache, sendNote),
  })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (note.trim() !== '') sending.mutate()
      }}
    >
      <Textarea
        label={say(text.note)}
        description={say(text.noteHint)}
        required
        rows={3}
        maxLength={2000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Button
        type="submit"
        variant="outline"
        loading={sending.isPending}
        aria-label={say(text.keepOf, { name: name ?? say(text.nameless) })}
      >
        {say(text.keep)}
      </Button>
      {sending.error && <TroubleCard error={sending.error} />}
    </form>
  )
}
