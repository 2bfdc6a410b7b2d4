/** Records opened in an emergency: who, when and why. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type EmergencyTold, getEmergencies } from '#insurance/rights/contract'
import { roleNames } from '#vocabulary/callers/names.ts'
import { capital, dayOfInstant, shortDay, timeOfDay } from '#vocabulary/spoken.ts'
import { query } from '../../client/query.ts'
import { Paging } from '../../design/paging.tsx'
import { Shown } from '../../design/states.tsx'
import { useSay } from '../../language.tsx'
import { text } from './text.ts'

const atOnce = 50

export function Emergencies() {
  const say = useSay()
  const [offset, setOffset] = useState(0)
  const told = useQuery({
    ...query(getEmergencies, { query: { offset } }),
    placeholderData: keepPreviousData,
  })
  return (
    <Shown of={told} heights={[200]}>
      {({ emergencies, total }) => (
        <section className="card emergencies">
          <h2>{say(text.emergencies)}</h2>
          <p className="hint">{say(text.emergenciesLead)}</p>
          {total === 0 ? <p>{say(text.emergenciesNone)}</p> : <Table emergencies={emergencies} />}
          <Paging of={text.emergencies} offset={offset} limit={atOnce} total={total} onOffset={setOffset} />
        </section>
      )}
    </Shown>
  )
}

function Table({ emergencies }: { readonly emergencies: readonly EmergencyTold[] }) {
  const say = useSay()
  return (
    <table className="stacks">
      <thead>
        <tr>
          <th>{say(text.when)}</th>
          <th>{say(text.who)}</th>
          <th>{say(text.why)}</th>
        </tr>
      </thead>
      <tbody>
        {emergencies.map(({ breakGlass, at, name, role, reason }) => (
          <tr key={breakGlass}>
            <td data-label={say(text.when)}>
              {shortDay(dayOfInstant(at))} {timeOfDay(at)}
            </td>
            <td data-label={say(text.who)}>
              {name}
              <span className="small">{capital(say(roleNames[role]))}</span>
            </td>
            <td data-label={say(text.why)}>{reason}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
