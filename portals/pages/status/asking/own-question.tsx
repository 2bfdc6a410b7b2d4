/** The question of one who has signed in as a citizen: he asks about himself, and types no number. */
import { Button } from '@mantine/core'
import type { FormEvent } from 'react'
import { shortDay } from '#vocabulary/spoken.ts'
import { useAskingOwn } from '../../../client/own-status.ts'
import { DayField } from '../../../design/day-field.tsx'
import { readDay } from '../../../design/days.ts'
import { TroubleCard } from '../../../design/states.tsx'
import { useSay } from '../../../language.tsx'
import { text as portalsText } from '../../../text.ts'
import { questionText as text } from '../text.ts'
import { useWritten } from './asking.ts'
import { focusOn } from './question.tsx'

type OwnQuestion = {
  readonly name: string
  /** Unknown until the server has said it. */
  readonly today: string | undefined
}

export function OwnQuestion({ name, today }: OwnQuestion) {
  const say = useSay()
  const { mutate, isPending, isSuccess, error, variables } = useAskingOwn()
  // The same day as in the form that stood here until it was known who asks: what was typed into it meanwhile is not lost.
  const [{ on: typed }, write] = useWritten()
  const written = typed ?? (today === undefined ? '' : shortDay(today))
  const ask = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const on = readDay(written)
    if (on === undefined && written.trim() !== '') focusOn(event.currentTarget, 'on')
    else mutate(on)
  }
  return (
    <form className="card question own screen-only" onSubmit={ask}>
      <p>{say(text.asOneself, { name })}</p>
      <div className="fields">
        <DayField label={say(text.on)} written={written} onWritten={(on) => write({ on })} example={today} />
        <Button type="submit" size="lg" loading={isPending || isSuccess}>
          {say(portalsText.askOwn)}
        </Button>
      </div>
      {error && <TroubleCard error={error} retry={() => mutate(variables)} />}
    </form>
  )
}
