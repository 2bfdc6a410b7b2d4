/** The question: whose status, on which day. The number is checked while it is typed, by the law's own rule. */
import { Button, TextInput } from '@mantine/core'
import { useHydrated } from '@tanstack/react-router'
import { type FormEvent, type RefObject, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Now } from '#insurance/demonstration/contract-me'
import { numberFaults } from '#law/names'
import { findDay } from '#vocabulary/day.ts'
import { readIin } from '#vocabulary/iin.ts'
import { capital, shortDay } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import { DayField } from '../../../design/day-field.tsx'
import { readDay } from '../../../design/days.ts'
import { Mark } from '../../../design/marks.tsx'
import { useTypedBefore } from '../../../design/typing/typed-before.ts'
import type { Filling } from '../../../filling.ts'
import { useSay } from '../../../language.tsx'
import { questionText as text } from '../text.ts'
import { type PersonAndDay, useWritten } from './asking.ts'

type Reading = {
  readonly sound: boolean
  readonly note?: readonly [Text, Filling?]
  readonly fault?: Text
}

/** What can be said of the number so far: letters at once, digits to come, the reason of the rule at twelve. */
function iinReadingOf(written: string, today: string | undefined): Reading {
  const iin = written.replaceAll(' ', '')
  if (/\D/.test(iin)) return { sound: false, fault: text.iinLetters }
  if (iin.length < 12)
    return { sound: false, ...(iin ? { note: [text.iinMore, { count: 12 - iin.length }] as const } : {}) }
  const reading = readIin(iin, today === undefined ? undefined : findDay(today))
  return reading.valid ? { sound: true } : { sound: false, fault: numberFaults[reading.fault] }
}

type Question = {
  readonly form: RefObject<HTMLFormElement | null>
  /** Unknown until the server has said it. */
  readonly today: string | undefined
  readonly examples: Now['examples']
  readonly asking: boolean
  readonly onAsk: (asked: PersonAndDay) => void
}

export function Question({ form, today, examples, asking, onAsk }: Question) {
  const say = useSay()
  const [{ iin, on: written }, write] = useWritten()
  const [tried, setTried] = useState(false)
  // Sent before the program is here, the form would write the number into the address.
  const ready = useHydrated()
  const reading = iinReadingOf(iin, today)
  const on = written ?? (today === undefined ? '' : shortDay(today))
  const day = readDay(on)
  const ofDay = day === undefined ? {} : { on: day }
  const ask = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    const dayIsSound = day !== undefined || on.trim() === ''
    if (reading.sound && dayIsSound) onAsk({ iin: iin.replaceAll(' ', ''), ...ofDay })
    else focusOn(event.currentTarget, reading.sound ? 'on' : 'iin')
  }
  return (
    <form ref={form} className="card question screen-only" onSubmit={ask}>
      <div className="fields">
        <IinField iin={iin} onIin={(typed) => write({ iin: typed })} reading={reading} tried={tried} />
        <DayField
          label={say(text.on)}
          written={on}
          onWritten={(typed) => write({ on: typed })}
          example={today}
        />
        <Button type="submit" size="lg" loading={asking} disabled={!ready}>
          {say(text.ask)}
        </Button>
      </div>
      {examples.length > 0 && (
        <>
          <p className="hint">{say(text.examples)}</p>
          <Examples
            examples={examples}
            onChosen={(chosen) => {
              write({ iin: chosen })
              onAsk({ iin: chosen, ...ofDay })
            }}
          />
        </>
      )}
    </form>
  )
}

/** So many stand on a phone at once: all eight would stand between the question and everything else. */
const firstOnPhone = 3

type Examples = Pick<Question, 'examples'> & { readonly onChosen: (iin: string) => void }

function Examples({ examples, onChosen }: Examples) {
  const say = useSay()
  const [all, setAll] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  const showAll = () => {
    flushSync(() => setAll(true))
    list.current?.querySelectorAll('button')[firstOnPhone]?.focus()
  }
  return (
    <>
      <ul ref={list} className={all ? 'examples all' : 'examples'}>
        {examples.map(({ iin, what }) => (
          <li key={iin}>
            <button type="button" onClick={() => onChosen(iin)}>
              {capital(say(what))}
            </button>
          </li>
        ))}
      </ul>
      {!all && examples.length > firstOnPhone && (
        <button type="button" className="as-link more-persons" onClick={showAll}>
          {say(text.moreExamples, { count: examples.length - firstOnPhone })}
        </button>
      )}
    </>
  )
}

/** The field to mend takes the focus. */
export function focusOn(form: HTMLFormElement | null, field: string): void {
  const found = form?.elements.namedItem(field)
  if (found instanceof HTMLInputElement) found.focus()
}

type IinField = {
  readonly iin: string
  readonly onIin: (iin: string) => void
  readonly reading: Reading
  /** Asked already: digits still to come are a fault now. */
  readonly tried: boolean
}

function IinField({ iin, onIin, reading, tried }: IinField) {
  const say = useSay()
  const field = useTypedBefore(onIin)
  const [words, filling] = reading.note ?? [text.iinHint]
  const missing = iin.trim() === '' ? text.iinMissing : words
  const fault = reading.fault ?? (tried && !reading.sound ? missing : undefined)
  return (
    <TextInput
      className="iin-field"
      ref={field}
      name="iin"
      label={say(text.iin)}
      description={
        reading.sound ? (
          <span className="sound">
            <Mark name="tick" /> {say(text.iinSound)}
          </span>
        ) : (
          !fault && say(words, filling)
        )
      }
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      value={iin}
      onChange={(event) => onIin(event.currentTarget.value)}
      error={
        fault && (
          <>
            <Mark name="exclamation" /> {say(fault, filling)}
          </>
        )
      }
      inputMode="numeric"
      autoComplete="off"
      spellCheck={false}
      maxLength={14}
    />
  )
}
