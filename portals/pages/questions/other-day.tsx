/** The same question asked of another day, or by the law as it was told or known before. */
import { NativeSelect } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { dayText, shortDay } from '#vocabulary/spoken.ts'
import { DayField } from '../../design/day-field.tsx'
import { readDay } from '../../design/days.ts'
import { useSay } from '../../language.tsx'
import { useNow } from '../../now.ts'
import type { AnswerAsked } from './asked.ts'
import { answerText as text } from './text.ts'

export function OtherDay({ number }: { readonly number: number }) {
  const say = useSay()
  const { today } = useNow()
  const { on, edition } = useSearch({ from: '/questions/$number' })
  const [typed, setTyped] = useState<string>()
  const navigate = useNavigate()
  const ask = (asked: AnswerAsked) =>
    navigate({
      to: '/questions/$number',
      params: { number: String(number) },
      search: { on, edition, ...asked },
      replace: true,
      resetScroll: false,
    })
  const day = on ?? today
  const write = (written: string) => {
    setTyped(written)
    const read = readDay(written)
    if (read !== undefined && read !== day) ask({ on: read as AnswerAsked['on'] })
  }
  return (
    <section className="card screen-only" aria-labelledby="other-day">
      <h2 id="other-day">{say(text.otherDay)}</h2>
      <div className="fields">
        <DayField
          label={say(text.on)}
          written={typed ?? (day === undefined ? '' : shortDay(day))}
          onWritten={write}
          example={today}
        />
        <NativeSelect
          name="edition"
          label={say(text.edition)}
          value={edition ?? 'current'}
          onChange={({ currentTarget: { value } }) =>
            ask({ edition: value === 'current' ? undefined : value })
          }
        >
          <option value="current">{say(text.current)}</option>
          <option value="qa-2018">{say(text.of2018)}</option>
          {edition !== undefined && edition !== 'qa-2018' && (
            <option value={edition}>{say(text.known, { day: dayText(edition, 'on') })}</option>
          )}
        </NativeSelect>
      </div>
    </section>
  )
}
