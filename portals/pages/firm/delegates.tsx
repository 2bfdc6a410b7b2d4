/** The delegates of the organisation, and inviting another. */
import { Button, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { type DelegateTold, endDelegate, inviteDelegate } from '#insurance/rights/contract'
import { type Ability, abilities } from '#vocabulary/callers/ability.ts'
import { shortDay } from '#vocabulary/spoken.ts'
import { call } from '../../client/call.ts'
import { useMe } from '../../client/me.ts'
import { forgetTouched } from '../../client/query.ts'
import { AskFirst } from '../../design/asking/ask-first.tsx'
import { DayField } from '../../design/day-field.tsx'
import { readDay } from '../../design/days.ts'
import { FormEnd } from '../../design/form-end.tsx'
import { TroubleCard } from '../../design/states.tsx'
import { useSay } from '../../language.tsx'
import { abilityNames } from './abilities.ts'
import { text } from './text.ts'

type Delegates = {
  readonly organisation: number
  readonly delegates: readonly DelegateTold[]
  readonly mayInvite: boolean
}

export function Delegates({ organisation, delegates, mayInvite }: Delegates) {
  const say = useSay()
  const cache = useQueryClient()
  const ending = useMutation({
    mutationFn: (delegation: number) => call(endDelegate, { params: { organisation, delegation }, body: {} }),
    onSettled: () => forgetTouched(cache, endDelegate),
  })
  return (
    <section className="card">
      <h2>{say(text.delegates)}</h2>
      <table className="stacks">
        <thead>
          <tr>
            <th>{say(text.delegate)}</th>
            <th>{say(text.term)}</th>
            <th>
              <span className="unseen">{say(text.end)}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {delegates.map((delegate) => (
            <DelegateRow
              key={delegate.delegation}
              delegate={delegate}
              onEnd={mayInvite ? () => ending.mutate(delegate.delegation) : undefined}
            />
          ))}
        </tbody>
      </table>
      {ending.error && <TroubleCard error={ending.error} />}
      {mayInvite && <Invite organisation={organisation} />}
    </section>
  )
}

type DelegateRow = { readonly delegate: DelegateTold; readonly onEnd: (() => void) | undefined }

function DelegateRow({ delegate, onEnd }: DelegateRow) {
  const say = useSay()
  const { name, isSelf, isFirst, from, through, hasEnded } = delegate
  const given = delegate.abilities.map((ability) => say(abilityNames[ability])).join(', ')
  return (
    <tr>
      <td data-label={say(text.delegate)}>
        {name}
        {isSelf && ` (${say(text.self)})`}
        <span className="small">
          {given}
          {isFirst && ` · ${say(text.first)}`}
        </span>
      </td>
      <td data-label={say(text.term)}>
        {shortDay(from)} – {shortDay(through)}
      </td>
      <td>
        {hasEnded
          ? say(text.over)
          : onEnd &&
            !isSelf && (
              <AskFirst
                title={say(text.endTitle, { name })}
                what={say(text.endWhat)}
                forGood={say(text.endForGood)}
                yes={say(text.endYes)}
                onYes={onEnd}
              >
                {(ask) => (
                  <Button
                    variant="outline"
                    size="compact-md"
                    aria-label={`${say(text.end)}: ${name}`}
                    onClick={ask}
                  >
                    {say(text.end)}
                  </Button>
                )}
              </AskFirst>
            )}
      </td>
    </tr>
  )
}

function Invite({ organisation }: { readonly organisation: number }) {
  const say = useSay()
  const { today } = useMe()
  const [invited, setInvited] = useState('')
  const [given, setGiven] = useState<readonly Ability[]>(['see'])
  const [written, setWritten] = useState('')
  const [tried, setTried] = useState(false)
  const inviting = useMutation({
    mutationFn: (body: { invited: string; abilities: Ability[]; through: string }) =>
      call(inviteDelegate, { params: { organisation }, body }),
  })
  const through = readDay(written)
  const isWhole = invited.trim().length > 1 && given.length > 0 && through !== undefined
  const send = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (isWhole) inviting.mutate({ invited: invited.trim(), abilities: [...given], through })
  }
  return (
    <form className="invite" onSubmit={send}>
      <h3>{say(text.invite)}</h3>
      <p className="hint">{say(text.inviteLead)}</p>
      <div className="fields">
        <TextInput
          label={say(text.invited)}
          description={say(text.invitedHint)}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={invited}
          maxLength={100}
          onChange={(event) => setInvited(event.currentTarget.value)}
        />
        <DayField label={say(text.through)} written={written} onWritten={setWritten} example={today} />
      </div>
      <fieldset className="abilities">
        <legend>{say(text.mayDo)}</legend>
        {abilities.map((ability) => (
          <label key={ability}>
            <input
              type="checkbox"
              checked={given.includes(ability)}
              onChange={({ currentTarget: { checked } }) =>
                setGiven(abilities.filter((each) => (each === ability ? checked : given.includes(each))))
              }
            />
            {say(abilityNames[ability])}
          </label>
        ))}
      </fieldset>
      <FormEnd
        lacking={tried && !isWhole ? text.fillAll : undefined}
        send={text.makeCode}
        sending={inviting}
        done={inviting.data && say(text.code, { code: inviting.data.code })}
      />
    </form>
  )
}
