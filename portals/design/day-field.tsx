/** A day written as people of the country write it; the browser's own field would speak the browser's language. */
import { TextInput } from '@mantine/core'
import { shortDay } from '#vocabulary/spoken.ts'
import { useSay } from '../language.tsx'
import { isWrittenAsDay, readDay } from './days.ts'
import { Mark } from './marks.tsx'
import { text } from './text.ts'
import { useTypedBefore } from './typing/typed-before.ts'

/** How a day is written, where today is not known. */
const anyDay = '2026-01-31'

type DayField = {
  readonly label: string
  /** As written so far. */
  readonly written: string
  readonly onWritten: (written: string) => void
  /** A day to show how one is written, `YYYY-MM-DD`. */
  readonly example: string | undefined
}

export function DayField({ label, written, onWritten, example }: DayField) {
  const say = useSay()
  const field = useTypedBefore(onWritten)
  const unread = written.trim() !== '' && readDay(written) === undefined && written.trim().length >= 7
  const filling = { example: shortDay(example ?? anyDay) }
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
      error={
        unread && (
          <>
            <Mark name="exclamation" />{' '}
            {say(isWrittenAsDay(written) ? text.dayUnread : text.dayUnreadable, filling)}
          </>
        )
      }
      inputMode="decimal"
      autoComplete="off"
      maxLength={28}
    />
  )
}
