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

type RightHeld = { readonly right: string; readonly units: readonly string[] | null }

/** Each right somebody has, a role alone and with each function, and the units it is limited to. */
const rightsHeld = ({ told, toldUnits, grants }: HolderTold): RightHeld[] => [
  ...told
    .flatMap(({ role, functions }) => [role, ...functions.map((given) => `${role}/${given}`)])
    .map((right) => ({ right, units: toldUnits })),
  ...grants.flatMap(({ role, function: given, unit }) =>
    [role, ...(given === null ? [] : [`${role}/${given}`])].map((right) => ({
      right,
      units: unit === null ? null : [unit],
    })),
  ),
]

/** To which units he is limited by all that lets him; null: to none. */
function unitsOf(rights: readonly RightHeld[]): readonly string[] | null {
  const units = rights.flatMap((each) => each.units ?? [])
  return rights.some((each) => each.units === null) ? null : [...new Set(units)]
}

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
  const may = holders.flatMap((holder) => {
    const { account, name } = holder
    const rights = rightsHeld(holder).filter(({ right }) => allowed.includes(right))
    return rights.length === 0 ? [] : [{ account, name, units: unitsOf(rights) }]
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
          {may.map(({ account, name, units }) => (
            <li key={account}>
              {name}
              {units !== null && ` (${say(text.toldUnits, { units: units.join(', ') || '–' })})`}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
