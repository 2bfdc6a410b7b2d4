/** A registrar proposes to erase a person by law: whom, on what basis, why; what goes, what stays, and that it is for good. */
import { TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useRef, useState } from 'react'
import { erasureWords, getApprovals, proposeErasure } from '#insurance/rights/contract'
import { numberFaults } from '#law/names'
import { findDay } from '#vocabulary/day.ts'
import { holdsIin, readIin } from '#vocabulary/iin.ts'
import { inEachLanguage, type Text } from '#vocabulary/text.ts'
import { call } from '../../client/call.ts'
import { useMe } from '../../client/me.ts'
import { forgetTouched, query } from '../../client/query.ts'
import { FormEnd } from '../../design/form-end.tsx'
import { Mark } from '../../design/marks.tsx'
import { fill } from '../../filling.ts'
import { useSay } from '../../language.tsx'
import { text as approvalsText } from '../approvals/text.ts'
import { text } from './text.ts'

const nothing = { iin: '', basis: '', reason: '' }
type Written = typeof nothing
type Field = keyof Written

const fields: readonly Field[] = ['iin', 'basis', 'reason']
const labels: Readonly<Record<Field, Text>> = { iin: text.iin, basis: text.basisOfIt, reason: text.reason }
const hints: Readonly<Record<Field, Text>> = {
  iin: text.iinHint,
  basis: text.basisHint,
  reason: text.reasonHint,
}
const longest: Readonly<Record<Field, number>> = { iin: 16, basis: 200, reason: 500 }
const shortest = 5

/** What is to be mended in a field. */
function faultOf(field: Field, written: string, today: string | undefined): Text | undefined {
  if (field === 'iin') {
    const reading = readIin(written.replaceAll(' ', ''), today === undefined ? undefined : findDay(today))
    return reading.valid ? undefined : numberFaults[reading.fault]
  }
  if (holdsIin(written)) return text.noNumber
  return written.trim().length < shortest ? approvalsText.reasonShort : undefined
}

export function ProposeErasure() {
  const say = useSay()
  const cache = useQueryClient()
  const { today } = useMe()
  const form = useRef<HTMLFormElement>(null)
  const [written, setWritten] = useState(nothing)
  const [tried, setTried] = useState(false)
  const proposing = useMutation({
    mutationFn: ({ iin, basis, reason }: Written) =>
      call(proposeErasure, {
        body: { iin: iin.replaceAll(' ', ''), basis: basis.trim(), reason: reason.trim() },
      }),
    onSuccess: () => {
      setWritten(nothing)
      setTried(false)
    },
    onSettled: () => forgetTouched(cache, proposeErasure),
  })
  const faulty = fields.filter((field) => faultOf(field, written[field], today))
  const propose = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    const found = faulty[0] && form.current?.elements.namedItem(faulty[0])
    if (found instanceof HTMLInputElement) found.focus()
    else proposing.mutate(written)
  }
  return (
    <section className="card">
      <h2>{say(text.propose)}</h2>
      <p className="hint">{say(text.proposeLead)}</p>
      <dl className="labelled">
        <div>
          <dt>{say(erasureWords.goes)}</dt>
          <dd>{say(erasureWords.what)}</dd>
        </div>
        <div>
          <dt>{say(erasureWords.stays)}</dt>
          <dd>
            {say(erasureWords.rest)}. {say(text.whyStays)}
          </dd>
        </div>
      </dl>
      <p className="for-good">
        <Mark name="exclamation" /> <strong>{say(text.forGood)}</strong>
      </p>
      <form ref={form} onSubmit={propose} noValidate>
        <div className="erasure-fields">
          {fields.map((field) => {
            const fault = tried ? faultOf(field, written[field], today) : undefined
            return (
              <TextInput
                key={field}
                name={field}
                label={say(labels[field])}
                description={say(hints[field])}
                inputWrapperOrder={['label', 'input', 'description', 'error']}
                autoComplete="off"
                {...(field === 'iin' && { inputMode: 'numeric' as const, className: 'erasure-iin' })}
                value={written[field]}
                maxLength={longest[field]}
                onChange={(event) => setWritten({ ...written, [field]: event.currentTarget.value })}
                error={fault && say(fault)}
              />
            )
          })}
        </div>
        <FormEnd
          lacking={tried && faulty.length > 0 ? toMend(faulty) : undefined}
          send={text.send}
          sending={proposing}
          done={proposing.data && <Proposed {...proposing.data} />}
        />
      </form>
    </section>
  )
}

/** The number was typed blind: whom it is of is told by name, and how to take the proposal back. */
function Proposed({ proposal }: { readonly proposal: number }) {
  const say = useSay()
  const { data } = useQuery(query(getApprovals, {}))
  const whom = data?.own.find((each) => each.proposal === proposal)?.lines[0]
  return (
    <>
      {say(text.sent)}
      {whom && (
        <>
          {' '}
          <strong>
            {say(whom.label)}: {say(whom.value)}.
          </strong>{' '}
          <Link to="/approvals">{say(text.isAnother)}</Link>
        </>
      )}
    </>
  )
}

/** Of all fields at once, by their names. */
const toMend = (faulty: readonly Field[]): Text =>
  inEachLanguage((language) =>
    fill(text.mend, language, { fields: faulty.map((field) => labels[field][language]).join(', ') }),
  )
