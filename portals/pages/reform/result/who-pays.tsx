/** Dues by who pays them, as it is and with the reform. */

import { duesNames } from '#law/names'
import type { DuesOfKind, ReformTried, Sides } from '#reform/contract'
import * as nouns from '#vocabulary/nouns.ts'
import { capitalText, counted, countText, roundSum, sumText } from '#vocabulary/spoken.ts'
import { inEachLanguage } from '#vocabulary/text.ts'
import { fill } from '../../../filling.ts'
import { useSay } from '../../../language.tsx'
import { resultText as text } from '../text.ts'
import { useAverageWageThrough } from './average-wage.ts'
import { exactChange, noSides, roundChange } from './figures.ts'
import { type SideBar, SideBars } from './side-bars.tsx'

export function WhoPays({ tried }: { readonly tried: ReformTried }) {
  const say = useSay()
  const year = useAverageWageThrough()
  const ofState =
    year === undefined
      ? text.notKnown
      : inEachLanguage((language) => fill(text.stateNotCounted, language, { year }))
  const shown = tried.dues.filter(({ persons }) => persons > 0)
  const bars = shown.map(
    ({ kind, due }): SideBar => ({
      key: kind,
      name: capitalText(duesNames[kind]),
      before: Number(due?.before ?? 0),
      after: Number(due?.after ?? 0),
      ...(due ? {} : { instead: kind === 'state' ? ofState : text.notKnown }),
      shown: (value) => roundSum(value),
      change: roundChange(due ?? noSides),
    }),
  )
  return (
    <section className="card">
      <h2>{say(text.whoPays)}</h2>
      <p className="hint">{say(text.whoPaysHint, { months: counted(tried.months.count, nouns.month) })}</p>
      <SideBars bars={bars} nameOfNames={text.payment} label={say(text.whoPays)} />
      <details>
        <summary>{say(text.asTable)}</summary>
        <DuesTable dues={shown} total={tried.total} />
      </details>
    </section>
  )
}

function DuesTable({ dues, total }: { readonly dues: readonly DuesOfKind[]; readonly total: Sides }) {
  const say = useSay()
  const cells = (sides: Sides | null) =>
    sides
      ? [say(sumText(sides.before)), say(sumText(sides.after)), say(exactChange(sides))]
      : [say(text.notKnown), say(text.notKnown), '']
  const row = (name: string, persons: string, sides: Sides | null) => (
    <tr key={name}>
      <th scope="row">{name}</th>
      <td className="sum">{persons}</td>
      {cells(sides).map((cell, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the columns never change
        <td key={at} className="sum">
          {cell}
        </td>
      ))}
    </tr>
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard
    <section className="wide" tabIndex={0} aria-label={say(text.whoPays)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say(text.payment)}</th>
            {[text.people, text.before, text.after, text.difference].map((name) => (
              <th key={name.en} scope="col" className="sum">
                {say(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {dues.map(({ kind, persons, due }) =>
            row(say(capitalText(duesNames[kind])), countText(persons), due),
          )}
        </tbody>
        <tfoot>{row(say(text.total), '', total)}</tfoot>
      </table>
    </section>
  )
}
