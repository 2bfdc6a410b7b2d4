/** Who may do a deed on that day: everybody of the offices whose right it is, or all deeds with who may. */
import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type DeedTold, getDeeds, type HolderTold } from '#insurance/rights/contract'
import type { Allowed } from '#vocabulary/callers/caller.ts'
import { allowedName } from '#vocabulary/callers/names.ts'
import { capital } from '#vocabulary/spoken.ts'
import { query } from '../../client/query.ts'
import { Shown } from '../../design/states.tsx'
import { useSay } from '../../language.tsx'
import { text } from './text.ts'

type OfHolders = { readonly holders: readonly HolderTold[] }

/** Each right somebody has: a role alone, and with each function. */
const rightsOf = ({ told, grants }: HolderTold): ReadonlySet<string> =>
  new Set([
    ...told.flatMap(({ role, functions }) => [role, ...functions.map((given) => `${role}/${given}`)]),
    ...grants.flatMap(({ role, function: given }) => [role, ...(given === null ? [] : [`${role}/${given}`])]),
  ])

export function Deeds({ holders }: OfHolders) {
  const deeds = useQuery(query(getDeeds, {}))
  return (
    <Shown of={deeds} heights={[200]}>
      {({ deeds: all }) => <OfDeed deeds={all} holders={holders} />}
    </Shown>
  )
}

function OfDeed({ deeds, holders }: OfHolders & { readonly deeds: readonly DeedTold[] }) {
  const say = useSay()
  const [chosen, choose] = useState('')
  const named = deeds.filter(({ allowed }) => !/^(everybody|signed-in)$/.test(allowed[0]!))
  const deed = named.find(({ name }) => name === chosen)
  return (
    <section className="card of-deed">
      <h2>{say(text.deeds)}</h2>
      <NativeSelect
        label={say(text.deed)}
        value={chosen}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="">{say(text.choose)}</option>
        {named.map(({ name, summary }) => (
          <option key={name} value={name}>
            {say(summary)}
          </option>
        ))}
      </NativeSelect>
      {deed && <WhoMay deed={deed} holders={holders} />}
    </section>
  )
}

function WhoMay({ deed: { allowed, ability }, holders }: OfHolders & { readonly deed: DeedTold }) {
  const say = useSay()
  const names = allowed.map((each) => say(allowedName(each as Allowed))).join(', ')
  const may = holders.filter((holder) => {
    const rights = rightsOf(holder)
    return allowed.some((each) => rights.has(each))
  })
  return (
    <>
      <p>
        {capital(names)}
        {ability !== null && ` (${say(text.byOrganisation)})`}
      </p>
      {may.length === 0 ? (
        <p>{say(text.nobodyMay)}</p>
      ) : (
        <ul>
          {may.map(({ account, name }) => (
            <li key={account}>{name}</li>
          ))}
        </ul>
      )}
    </>
  )
}
