/** What a counter proposes by a document shown: who acts for a person, and the first delegate of an organisation. */
import { NativeSelect, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useState } from 'react'
import { proposeFirstDelegate, proposeRepresentation } from '#insurance/rights/contract'
import type { Text } from '#vocabulary/text.ts'
import { call } from '../../client/call.ts'
import { useMe } from '../../client/me.ts'
import { forgetTouched } from '../../client/query.ts'
import { DayField } from '../../design/day-field.tsx'
import { readDay } from '../../design/days.ts'
import { FormEnd } from '../../design/form-end.tsx'
import { useSay } from '../../language.tsx'
import { counterText as text } from './counter-text.ts'

const nothing = { iin: '', other: '', kind: 'parent', evidence: '', through: '', reason: '' }
type Written = typeof nothing
type Write = (more: Partial<Written>) => void

const digits = (typed: string): string => typed.replaceAll(/\s/g, '')

type Proposing = {
  readonly title: Text
  readonly lead: Text
  readonly needsDay: boolean
  readonly send: (written: Written, through: string | undefined) => Promise<unknown>
  readonly fields: (written: Written, write: Write) => ReactNode
}

function Proposing({ title, lead, needsDay, send, fields }: Proposing) {
  const say = useSay()
  const cache = useQueryClient()
  const [written, setWritten] = useState(nothing)
  const [tried, setTried] = useState(false)
  const write: Write = (more) => setWritten({ ...written, ...more })
  const through = readDay(written.through)
  const proposing = useMutation({
    mutationFn: () => send(written, through),
    onSuccess: () => {
      setWritten(nothing)
      setTried(false)
    },
    onSettled: () => forgetTouched(cache, proposeRepresentation),
  })
  const isWhole =
    digits(written.iin).length === 12 &&
    digits(written.other).length === 12 &&
    written.evidence.trim().length > 4 &&
    written.reason.trim().length > 4 &&
    (through !== undefined || (!needsDay && written.through.trim() === ''))
  const propose = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (isWhole) proposing.mutate()
  }
  const of = (name: 'evidence' | 'reason', label: Text, description?: Text) => (
    <TextInput
      className="wide-field"
      label={say(label)}
      description={description && say(description)}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      value={written[name]}
      maxLength={200}
      onChange={(event) => write({ [name]: event.currentTarget.value })}
    />
  )
  return (
    <section className="card">
      <h2>{say(title)}</h2>
      <p className="hint">{say(lead)}</p>
      <form onSubmit={propose}>
        <div className="fields">
          {fields(written, write)}
          {of('evidence', text.evidence, text.evidenceHint)}
          {of('reason', text.reason)}
        </div>
        <FormEnd
          lacking={tried && !isWhole ? text.fillAll : undefined}
          send={text.propose}
          sending={proposing}
          done={proposing.isSuccess && say(text.sent)}
        />
      </form>
    </section>
  )
}

type NumberField = {
  readonly label: Text
  readonly value: string
  readonly onNumber: (typed: string) => void
}

function NumberField({ label, value, onNumber }: NumberField) {
  const say = useSay()
  return (
    <TextInput
      label={say(label)}
      value={value}
      inputMode="numeric"
      autoComplete="off"
      maxLength={16}
      onChange={(event) => onNumber(event.currentTarget.value)}
    />
  )
}

export function CounterProposes() {
  const say = useSay()
  const { today } = useMe()
  return (
    <>
      <Proposing
        title={text.representTitle}
        lead={text.representLead}
        needsDay={false}
        send={({ iin, other, kind, evidence, reason }, through) =>
          call(proposeRepresentation, {
            body: {
              iin: digits(iin),
              represented: digits(other),
              kind: kind === 'guardian' ? 'guardian' : 'parent',
              evidence: evidence.trim(),
              ...(kind === 'guardian' && through !== undefined && { through }),
              reason: reason.trim(),
            },
          })
        }
        fields={({ iin, other, kind, through }, write) => (
          <>
            <NumberField label={text.whoActs} value={iin} onNumber={(typed) => write({ iin: typed })} />
            <NumberField label={text.forWhom} value={other} onNumber={(typed) => write({ other: typed })} />
            <NativeSelect
              label={say(text.as)}
              value={kind}
              onChange={(event) => write({ kind: event.currentTarget.value })}
            >
              <option value="parent">{say(text.parent)}</option>
              <option value="guardian">{say(text.guardian)}</option>
            </NativeSelect>
            {kind === 'guardian' && (
              <DayField
                label={say(text.guardianThrough)}
                written={through}
                onWritten={(typed) => write({ through: typed })}
                example={today}
              />
            )}
          </>
        )}
      />
      <Proposing
        title={text.firstTitle}
        lead={text.firstLead}
        needsDay
        send={({ iin, other, evidence, reason }, through) =>
          call(proposeFirstDelegate, {
            body: {
              iin: digits(iin),
              payer: digits(other),
              evidence: evidence.trim(),
              through: through!,
              reason: reason.trim(),
            },
          })
        }
        fields={({ iin, other, through }, write) => (
          <>
            <NumberField label={text.head} value={iin} onNumber={(typed) => write({ iin: typed })} />
            <NumberField label={text.payer} value={other} onNumber={(typed) => write({ other: typed })} />
            <DayField
              label={say(text.firstThrough)}
              written={through}
              onWritten={(typed) => write({ through: typed })}
              example={today}
            />
          </>
        )}
      />
    </>
  )
}
