/** A choice among values; a long one is searched by a part of a word. */
import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ChoiceField } from '#law/pages'
import { capital } from '#vocabulary/spoken.ts'
import { useLanguage, useSay } from '../../../language.tsx'
import { type FieldOf, useShared } from './field-shared.ts'
import { formText as text } from './text.ts'

/** Options longer than this are cut in a closed choice: the one chosen is written out under it. */
const cutOnPhoneFrom = 27
const cutFrom = 40

/** How wide a choice wants to be for its longest option. */
function widthFor(labels: readonly string[]): string | undefined {
  const longest = Math.max(...labels.map((label) => label.length))
  if (longest > 50) return 'long longest'
  return longest > 26 ? 'long' : undefined
}

type ChoiceOf = FieldOf<ChoiceField> & {
  /** The options shown; all of the field's without it. */
  readonly among?: ChoiceField['choices']
}

export function ChoiceInput({ among, ...of }: ChoiceOf) {
  const say = useSay()
  const { field, written, onWritten } = of
  const known = field.choices.find(({ value }) => value === written)
  const offered = (among ?? field.choices).some(({ value }) => value === written)
  const long = known && say(known.label).length > cutOnPhoneFrom ? capital(say(known.label)) : undefined
  const hint = field.hint && !written ? say(field.hint) : undefined
  return (
    <NativeSelect
      {...useShared(of)}
      className={widthFor(field.choices.map(({ label }) => say(label)))}
      description={long ? <span className={long.length > cutFrom ? '' : 'narrow-only'}>{long}</span> : hint}
      value={written}
      onChange={(event) => onWritten(event.currentTarget.value)}
    >
      {(!field.needed || written === '') && <option value="">{capital(say(text.notSaid))}</option>}
      {written !== '' && !offered && (
        <option value={written}>{known ? capital(say(known.label)) : written}</option>
      )}
      {(among ?? field.choices).map(({ value, label }) => (
        <option key={value} value={value}>
          {capital(say(label))}
        </option>
      ))}
    </NativeSelect>
  )
}

/** The options that hold every word written; the first of them is chosen at once, to be answered while one writes. */
export function SearchedChoice(of: FieldOf<ChoiceField>) {
  const say = useSay()
  const { language } = useLanguage()
  const [sought, seek] = useState('')
  const { field, path, written, onWritten } = of
  const matching = (words: string) => {
    const parts = words.toLowerCase().split(/\s+/)
    return field.choices.filter(({ value, label }) => {
      const told = `${label[language]} ${value}`.toLowerCase()
      return parts.every((part) => told.includes(part))
    })
  }
  const found = matching(sought)
  const search = (words: string) => {
    seek(words)
    const [first, ...others] = matching(words)
    if (first && ![first, ...others].some(({ value }) => value === written)) onWritten(first.value)
  }
  const told = found.length > 0 ? say(text.foundOf, { count: found.length }) : say(text.notFound)
  return (
    <>
      <TextInput
        className="screen-only"
        name={`${path}.search`}
        label={say(text.searchOf, { label: say(field.label) })}
        description={<span role="status">{sought.trim() === '' ? say(text.searchHint) : told}</span>}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={sought}
        onChange={(event) => search(event.currentTarget.value)}
        autoComplete="off"
        spellCheck={false}
        maxLength={60}
      />
      <ChoiceInput {...of} among={found.length > 0 ? found : field.choices} />
    </>
  )
}
