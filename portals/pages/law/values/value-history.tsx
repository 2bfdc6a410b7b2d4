/** The history of a value: its steps drawn, the table of them, and by which acts it was changed. */

import type { Confidence, ParameterHistory } from '#law'
import { confidenceNames, valueText } from '#law/names'
import { citedPlace, nameOfAct } from '#law/pages'
import { dayText, fromTimeText, shortDay } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import { StepPlot } from '../../../design/step-plot.tsx'
import { useSay } from '../../../language.tsx'
import { PlaceLink } from '../place-link.tsx'
import { historyText as text } from '../text.ts'
import {
  type AmendmentTold,
  axisText,
  fromColumn,
  linesOf,
  plotUntil,
  type Row,
  replacedName,
  replacedOf,
} from './history.ts'

type OfHistory = { readonly history: ParameterHistory }

/** Steps of a grid are not exact in binary. */
const rounded = (value: number): string => String(Number(value.toFixed(2)))

/** The plot of a value; nothing where its values are no plain numbers. */
export function HistoryPlot({ history }: OfHistory) {
  const say = useSay()
  const lines = linesOf(history)
  const spoken = history.rows.filter(({ value }) => value !== undefined)
  const [first, last] = [spoken[0], spoken.at(-1)]
  if (lines.length === 0 || !first || !last) return null
  const label = say(text.plot, {
    title: history.title,
    first: fromTimeText(first.from),
    firstValue: valueText(first.value!, history.unit),
    last: fromTimeText(last.from),
    lastValue: valueText(last.value!, history.unit),
  })
  return (
    <StepPlot
      label={label}
      lines={lines}
      until={plotUntil(history)}
      textOf={(value) => valueText(rounded(value), history.unit)}
      axisText={(value) => axisText(rounded(value), history.unit)}
    />
  )
}

const rowOf = ({ rows }: AmendmentTold, from: string): Row | undefined =>
  rows.findLast((row) => row.from <= from)

export function HistoryTable({ history }: OfHistory) {
  const say = useSay()
  const replaced = replacedOf(history)
  const { rows, unit, title } = history
  const others = replaced.flatMap((one) => one.rows.map(({ from }) => from))
  const times = [...new Set([...rows.map(({ from }) => from), ...others])].sort()
  const shown = (row: Row | undefined) =>
    row === undefined ? '' : say(row.value === undefined ? text.textEnds : valueText(row.value, unit))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard
    <section className="wide" tabIndex={0} aria-label={say(text.table, { title })}>
      <table className="history stacks">
        <thead>
          <tr>
            <th scope="col">{say(text.from)}</th>
            <th scope="col" className="sum">
              {say(text.value)}
            </th>
            {replaced.map((one) => (
              <th key={one.enacted} scope="col" className="sum replaced">
                {say(replacedName(one))}
              </th>
            ))}
            <th scope="col">{say(text.place)}</th>
            <th scope="col">{say(text.confidence)}</th>
            <th scope="col">{say(text.checkedOn)}</th>
          </tr>
        </thead>
        <tbody>
          {times.map((from) => {
            const row = rows.findLast((one) => one.from <= from)
            return (
              <tr key={from}>
                <th scope="row" className="figure">
                  {fromColumn(from)}
                </th>
                <td className="sum" data-label={say(text.value)}>
                  <strong>{shown(row)}</strong>
                </td>
                {replaced.map((one) => (
                  <td key={one.enacted} className="sum replaced" data-label={say(replacedName(one))}>
                    {shown(rowOf(one, from))}
                  </td>
                ))}
                <td data-label={say(text.place)}>{row && <PlaceLink cite={row.cite} />}</td>
                <td data-label={say(text.confidence)}>{row && <Sureness of={row.confidence} />}</td>
                <td className="figure" data-label={say(text.checkedOn)}>
                  {row && shortDay(row.checkedOn)}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

const whyUnsure: Readonly<Record<Confidence, Text | undefined>> = {
  high: undefined,
  medium: text.whyMedium,
  low: text.whyLow,
}

/** How sure we are of a value, and why no more. */
function Sureness({ of }: { readonly of: Confidence }) {
  const say = useSay()
  const why = whyUnsure[of]
  return (
    <>
      {say(confidenceNames[of])}
      {why && <span className="small">{say(why)}</span>}
    </>
  )
}

/** Each act that set the value, the last one first. */
export function Amendments({ history }: OfHistory) {
  const say = useSay()
  if (history.amendments.length === 0) return null
  return (
    <>
      <h3>{say(text.amendments)}</h3>
      <ul className="amendments">
        {history.amendments.toReversed().map((one) => (
          <li key={`${one.enacted} ${one.bill}`}>
            <AmendmentLine of={one} />
          </li>
        ))}
      </ul>
    </>
  )
}

function AmendmentLine({ of }: { readonly of: AmendmentTold }) {
  const say = useSay()
  const told = of.rows.findLast(({ value }) => value !== undefined)
  const day = dayText(of.enacted, 'on')
  const head = of.bill
    ? say(text.billOf, { day })
    : of.by
      ? say(text.enactedBy, { day, act: nameOfAct(of.by) })
      : say(text.enacted, { day })
  return (
    <>
      {head.charAt(0).toUpperCase() + head.slice(1)}
      {told && (
        <span className="small">
          {say(citedPlace(told.cite))} ·{' '}
          {say(text.sureness, {
            confidence: confidenceNames[told.confidence],
            day: dayText(of.checkedOn, 'on'),
          })}
        </span>
      )}
    </>
  )
}
