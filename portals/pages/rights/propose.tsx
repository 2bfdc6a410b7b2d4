/** Proposing a right for somebody of an office. */
import { NativeSelect, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { type HolderTold, proposeGrant } from '#insurance/rights/contract'
import { type Allowed, roles, type StaffFunction } from '#vocabulary/callers/caller.ts'
import { allowedName, functionsOf } from '#vocabulary/callers/names.ts'
import type { AskedOf } from '#vocabulary/route.ts'
import { capital } from '#vocabulary/spoken.ts'
import { call } from '../../client/call.ts'
import { useMe } from '../../client/me.ts'
import { forgetTouched } from '../../client/query.ts'
import { DayField } from '../../design/day-field.tsx'
import { readDay } from '../../design/days.ts'
import { FormEnd } from '../../design/form-end.tsx'
import { useSay } from '../../language.tsx'
import { text } from './text.ts'

/** What an office can be given: each role of one, alone and with each of its functions. */
const grantable: readonly Allowed[] = roles
  .filter((role) => role !== 'citizen' && role !== 'employer')
  .flatMap((role): Allowed[] => [role, ...functionsOf[role].map((given): Allowed => `${role}/${given}`)])

const nothing = {
  account: '',
  subject: '',
  right: '',
  unit: '',
  from: '',
  through: '',
  inPlaceOf: '',
  reason: '',
}
type Written = typeof nothing
type Body = AskedOf<typeof proposeGrant>['body']

/** What is written as it is sent; undefined while something is missing. */
function bodyOf({
  account,
  subject,
  right,
  unit,
  from,
  through,
  inPlaceOf,
  reason,
}: Written): Body | undefined {
  const [first, last] = [readDay(from), readDay(through)]
  const why = reason.trim()
  const whom = account === '' ? { subject: subject.trim() } : { account: Number(account) }
  if (whom.subject === '' || right === '' || !first || !last || why.length < 5) return undefined
  const [role, given] = right.split('/') as [Body['role'], StaffFunction | undefined]
  return {
    ...whom,
    role,
    ...(given && { function: given }),
    ...(unit.trim() && { unit: unit.trim() }),
    from: first,
    through: last,
    ...(inPlaceOf && { inPlaceOf: Number(inPlaceOf) }),
    reason: why,
  }
}

export function Propose({ holders }: { readonly holders: readonly HolderTold[] }) {
  const say = useSay()
  const cache = useQueryClient()
  const { today } = useMe()
  const [written, setWritten] = useState(nothing)
  const [tried, setTried] = useState(false)
  const write = (more: Partial<Written>) => setWritten({ ...written, ...more })
  const proposing = useMutation({
    mutationFn: (body: Body) => call(proposeGrant, { body }),
    onSuccess: () => {
      setWritten(nothing)
      setTried(false)
    },
    onSettled: () => forgetTouched(cache, proposeGrant),
  })
  const body = bodyOf(written)
  const send = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (body) proposing.mutate(body)
  }
  const people = holders.map(({ account, name }) => (
    <option key={account} value={account}>
      {name}
    </option>
  ))
  return (
    <section className="card">
      <h2>{say(text.propose)}</h2>
      <p className="hint">{say(text.proposeLead)}</p>
      <p className="hint">{say(text.notListed)}</p>
      <form onSubmit={send}>
        <div className="fields">
          <NativeSelect
            label={say(text.account)}
            value={written.account}
            onChange={(event) => write({ account: event.currentTarget.value })}
          >
            <option value="">{say(text.choose)}</option>
            {people}
          </NativeSelect>
          {written.account === '' && (
            <TextInput
              label={say(text.subject)}
              description={say(text.subjectHint)}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              value={written.subject}
              maxLength={255}
              onChange={(event) => write({ subject: event.currentTarget.value })}
            />
          )}
          <NativeSelect
            label={say(text.right)}
            value={written.right}
            onChange={(event) => write({ right: event.currentTarget.value })}
          >
            <option value="">{say(text.choose)}</option>
            {grantable.map((allowed) => (
              <option key={allowed} value={allowed}>
                {capital(say(allowedName(allowed)))}
              </option>
            ))}
          </NativeSelect>
          <DayField
            label={say(text.from)}
            written={written.from}
            onWritten={(from) => write({ from })}
            example={today}
          />
          <DayField
            label={say(text.through)}
            written={written.through}
            onWritten={(through) => write({ through })}
            example={today}
          />
          <TextInput
            label={say(text.unit)}
            description={say(text.unitHint)}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={written.unit}
            maxLength={100}
            onChange={(event) => write({ unit: event.currentTarget.value })}
          />
          <NativeSelect
            label={say(text.standsIn)}
            value={written.inPlaceOf}
            onChange={(event) => write({ inPlaceOf: event.currentTarget.value })}
          >
            <option value="">–</option>
            {people}
          </NativeSelect>
          <TextInput
            className="why"
            label={say(text.reason)}
            value={written.reason}
            maxLength={500}
            onChange={(event) => write({ reason: event.currentTarget.value })}
          />
        </div>
        <FormEnd
          lacking={tried && !body ? text.fillAll : undefined}
          send={text.send}
          sending={proposing}
          done={proposing.isSuccess && say(text.sent)}
        />
      </form>
    </section>
  )
}
