/** A day written as people of the country write it; the browser's own field would speak the browser's language. */
import { TextInput } from '@mantine/core'
import { shortDay } from '#vocabulary/spoken.ts'
import { useSay } from '../language.tsx'
import { readDay } from './days.ts'
import { text } from './text.ts'
import { useTypedBefore } from './typed-before.ts'

type DayField = {
  readonly label: string
  /** As written so far. */
  readonly written: string
  readonly onWritten: (written: string) => void
  /** A day to show how one is written, `YYYY-MM-DD`. */
  readonly example: string
}

export function DayField({ label, written, onWritten, example }: DayField) {
  const say = useSay()
  const field = useTypedBefore(onWritten)
  const unread = written.trim() !== '' && readDay(written) === undefined && written.trim().length >= 8
  const filling = { example: shortDay(example) }
  return (
    <TextInput
      className="day-field"
      ref={field}
      name="on"
      label={label}
      description={say(text.dayHint, filling)}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      value={written}
      onChange={(event) => onWritten(event.currentTarget.value)}
      error={unread ? say(text.dayUnread, filling) : undefined}
      inputMode="decimal"
      autoComplete="off"
      maxLength={10}
    />
  )
}
