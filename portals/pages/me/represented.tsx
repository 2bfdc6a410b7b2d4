/** Those one acts for: children and wards, with their status; organisations, each at an address of its own. */
import { Button, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import {
  acceptInvitation,
  endRepresented,
  getOrganisations,
  getRepresented,
  type OrganisationTold,
  type RepresentedTold,
} from '#insurance/rights/contract'
import { askRepresentedStatus } from '#insurance/status/contract'
import { shortDay } from '#vocabulary/spoken.ts'
import { call } from '../../client/call.ts'
import { useOpenAnswer } from '../../client/given-answer.ts'
import { forgetTouched, query } from '../../client/query.ts'
import { AskFirst } from '../../design/asking/ask-first.tsx'
import { Shown, TroubleCard } from '../../design/states.tsx'
import { useSay } from '../../language.tsx'
import { text } from './text.ts'

export function Represented() {
  const represented = useQuery(query(getRepresented, {}))
  return (
    <Shown of={represented} heights={[120]}>
      {({ represented: persons }) => <Persons persons={persons} />}
    </Shown>
  )
}

function Persons({ persons }: { readonly persons: readonly RepresentedTold[] }) {
  const say = useSay()
  const onSuccess = useOpenAnswer({ aboutAnother: true })
  const asking = useMutation({
    mutationFn: (representation: number) =>
      call(askRepresentedStatus, { params: { representation }, body: {} }),
    onSuccess,
  })
  const cache = useQueryClient()
  const ending = useMutation({
    mutationFn: (representation: number) => call(endRepresented, { params: { representation }, body: {} }),
    onSettled: () => forgetTouched(cache, endRepresented),
  })
  return (
    <section className="card represented">
      <h2>{say(text.representedTitle)}</h2>
      {persons.length === 0 ? (
        <p className="hint">{say(text.representedNone)}</p>
      ) : (
        <ul className="plain">
          {persons.map(({ representation, name, kind, through }) => (
            <li key={representation}>
              <span>
                <strong>{name}</strong>
                <span className="small">
                  {say(kind === 'parent' ? text.asParent : text.asGuardian)}
                  {through !== null && ` · ${say(text.actsThrough, { day: shortDay(through) })}`}
                </span>
              </span>
              <Button
                variant="outline"
                loading={asking.isPending && asking.variables === representation}
                onClick={() => asking.mutate(representation)}
              >
                {say(text.askOf)}
                <span className="unseen">: {name}</span>
              </Button>
              <AskFirst
                title={say(text.ceaseTitle, { name })}
                what={say(text.ceaseWhat)}
                forGood={say(text.ceaseForGood)}
                yes={say(text.ceaseYes)}
                onYes={() => ending.mutate(representation)}
              >
                {(ask) => (
                  <Button
                    variant="subtle"
                    size="compact-md"
                    loading={ending.isPending && ending.variables === representation}
                    onClick={ask}
                  >
                    {say(text.cease)}
                    <span className="unseen">: {name}</span>
                  </Button>
                )}
              </AskFirst>
            </li>
          ))}
        </ul>
      )}
      {asking.error && <TroubleCard error={asking.error} />}
      {ending.error && <TroubleCard error={ending.error} />}
    </section>
  )
}

export function Organisations() {
  const organisations = useQuery(query(getOrganisations, {}))
  return (
    <Shown of={organisations} heights={[120]}>
      {({ organisations: all }) => <OwnOrganisations organisations={all} />}
    </Shown>
  )
}

function OwnOrganisations({ organisations }: { readonly organisations: readonly OrganisationTold[] }) {
  const say = useSay()
  return (
    <section className="card organisations">
      <h2>{say(text.organisationsTitle)}</h2>
      {organisations.length > 0 && (
        <ul className="plain">
          {organisations.map(({ organisation, name }) => (
            <li key={organisation}>
              <Link to="/firms/$organisation" params={{ organisation: String(organisation) }}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <AcceptCode />
    </section>
  )
}

function AcceptCode() {
  const say = useSay()
  const cache = useQueryClient()
  const [code, setCode] = useState('')
  const accepting = useMutation({
    mutationFn: () => call(acceptInvitation, { body: { code: code.trim() } }),
    onSuccess: () => setCode(''),
    onSettled: () => forgetTouched(cache, acceptInvitation),
  })
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (code.trim().length > 3) accepting.mutate()
  }
  return (
    <form className="fields accept-code" onSubmit={send}>
      <TextInput
        label={say(text.code)}
        description={say(text.codeHint)}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={code}
        maxLength={40}
        autoComplete="off"
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <Button type="submit" variant="outline" loading={accepting.isPending}>
        {say(text.acceptCode)}
      </Button>
      {accepting.data && (
        <p className="note" role="status">
          {say(text.accepted, { name: accepting.data.name })}
        </p>
      )}
      {accepting.error && <TroubleCard error={accepting.error} />}
    </form>
  )
}
