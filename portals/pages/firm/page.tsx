/** An organisation one acts for: its number stands in the address, so that two windows may be of two. */
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { type DelegateTold, getDelegates, type OrganisationTold } from '#insurance/rights/contract'
import { query } from '../../client/query.ts'
import { Shown } from '../../design/states.tsx'
import { useSay, useTitle } from '../../language.tsx'
import { GiveOrder } from '../orders/give-order.tsx'
import { Orders } from '../orders/orders.tsx'
import { abilityNames } from './abilities.ts'
import { Delegates } from './delegates.tsx'
import { Payments } from './payments.tsx'
import { text } from './text.ts'
import { Workers } from './workers.tsx'
import './firm.css'

export function FirmPage() {
  const organisation = Number(useParams({ from: '/firms/$organisation' }).organisation)
  const told = useQuery(query(getDelegates, { params: { organisation } }))
  return (
    <Shown of={told} heights={[140, 300]} wholePage>
      {(known) => <Firm key={organisation} {...known} />}
    </Shown>
  )
}

type Firm = { readonly organisation: OrganisationTold; readonly delegates: readonly DelegateTold[] }

function Firm({ organisation: { organisation, name, abilities }, delegates }: Firm) {
  const say = useSay()
  useTitle(name)
  const given = abilities.map((ability) => say(abilityNames[ability])).join(', ')
  return (
    <div className="stack">
      <header className="title firm">
        <p className="hint">{say(text.actsFor)}</p>
        <h1>{name}</h1>
        <p className="lead">{say(text.may, { abilities: given })}</p>
      </header>
      {abilities.includes('file') && <GiveOrder organisation={organisation} />}
      {abilities.includes('see') && (
        <>
          <Workers organisation={organisation} />
          <Orders organisation={organisation} />
          <Payments organisation={organisation} />
        </>
      )}
      <Delegates
        organisation={organisation}
        delegates={delegates}
        mayInvite={abilities.includes('delegate')}
      />
    </div>
  )
}
