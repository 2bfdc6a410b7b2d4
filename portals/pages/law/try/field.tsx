/** One field of a case: its label, what is written in it, and what is wrong with that. */
import { NativeSelect, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import type { ChoiceField, PlainField } from '#law/pages'
import { capital } from '#vocabulary/spoken.ts'
import { useSay } from '../../../language.tsx'
import { ChoiceInput, SearchedChoice } from './choice.tsx'
import { type FieldOf, useShared } from './field-shared.ts'
import { formText as text } from './text.ts'

function YesNoInput(of: FieldOf<PlainField>) {
  const say = useSay()
  const { field, written, onWritten } = of
  return (
    <NativeSelect
      {...useShared(of)}
      description={field.hint && say(field.hint)}
      value={written}
      onChange={(event) => onWritten(event.currentTarget.value)}
    >
      {(!field.needed || written === '') && <option value="">{capital(say(text.notSaid))}</option>}
      <option value="yes">{capital(say(text.yes))}</option>
      <option value="no">{capital(say(text.no))}</option>
    </NativeSelect>
  )
}

const firstDayOffered = 'day 01.01.2020'

/** Which law is asked for; a day has an input of its own. */
function EditionInput(of: FieldOf<PlainField>) {
  const say = useSay()
  const { written, onWritten } = of
  const { error, required: _, ...shared } = useShared(of)
  const onDay = written.startsWith('day ')
  return (
    <>
      <NativeSelect
        {...shared}
        value={onDay ? 'day' : written}
        onChange={({ currentTarget: { value } }) => onWritten(value === 'day' ? firstDayOffered : value)}
      >
        <option value="current">{capital(say(text.current))}</option>
        <option value="qa-2018">{capital(say(text.questions2018))}</option>
        <option value="day">{capital(say(text.knownOnDay))}</option>
      </NativeSelect>
      {onDay && (
        <TextInput
          {...shared}
          name={`${shared.name}.day`}
          label={say(text.editionDay)}
          description={say(text.dayHint)}
          error={error}
          value={written.slice('day '.length)}
          onChange={(event) => onWritten(`day ${event.currentTarget.value}`)}
          inputMode="decimal"
          autoComplete="off"
          maxLength={28}
        />
      )}
    </>
  )
}

const numeric: readonly PlainField['kind'][] = ['day', 'month', 'sum', 'count', 'age']
const longest: Partial<Record<PlainField['kind'], number>> = { day: 28, month: 20, sum: 24, count: 5, age: 3 }

function WrittenInput(of: FieldOf<PlainField>) {
  const say = useSay()
  const { field, written, onWritten } = of
  const howWritten = field.kind === 'month' ? text.monthHint : field.kind === 'day' ? text.dayHint : undefined
  const hints = [field.hint, howWritten].filter((hint) => hint !== undefined).map((hint) => say(hint))
  return (
    <TextInput
      {...useShared(of)}
      description={hints.length > 0 ? hints.join(' · ') : undefined}
      value={written}
      onChange={(event) => onWritten(event.currentTarget.value)}
      inputMode={numeric.includes(field.kind) ? 'decimal' : 'text'}
      autoComplete="off"
      spellCheck={false}
      maxLength={longest[field.kind] ?? 60}
    />
  )
}

/** A choice of more options than this is searched. */
const searchedFrom = 40

export function FieldInput(of: FieldOf<PlainField | ChoiceField>): ReactNode {
  const { field } = of
  if (field.kind === 'choice' && field.choices.length > searchedFrom)
    return <SearchedChoice {...of} field={field} />
  if (field.kind === 'choice') return <ChoiceInput {...of} field={field} />
  if (field.kind === 'yes-no') return <YesNoInput {...of} field={field} />
  if (field.kind === 'edition') return <EditionInput {...of} field={field} />
  return <WrittenInput {...of} field={field} />
}
