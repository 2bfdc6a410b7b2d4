/**
 * Months as bars, drawn to the width there is: one on another, or each series by itself where one is far larger. The
 * legend tells the month that is pointed at, by mouse, finger or arrow keys; else the last.
 */
import { type KeyboardEvent, useState } from 'react'
import { capitalText, columnSum, monthText, roundSum, shareText, shortMonth } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import { useSay } from '../language.tsx'
import { useDrawnWidth } from './on-paper.ts'
import { text } from './text.ts'
import './stacked-plot.css'

export type PlotSeries = {
  readonly name: Text
  /** A class that colours it. */
  readonly tone: string
  /** Contract sums, one a month. */
  readonly sums: readonly string[]
}

type StackedPlot = {
  readonly label: string
  readonly months: readonly string[]
  readonly series: readonly PlotSeries[]
  /** A further column of the table that is not drawn. */
  readonly alsoInTable?: readonly PlotSeries[]
  readonly totalName: Text
  /** Each series by itself, to its own scale. */
  readonly apart?: boolean
}

const usualHeight = 236
const heightApart = 150
const foot = 42
const head = 22

/** A round step that makes two to four lines under the highest bar. */
export function gridStep(highest: number): number {
  if (highest <= 0) return 1
  const power = 10 ** Math.floor(Math.log10(highest))
  const step = [0.2, 0.5, 1, 2, 5].find((part) => highest / (part * power) <= 4) ?? 5
  return step * power
}

/** January, and the first month where the next January leaves it room. */
const marksYear = (months: readonly string[], place: number): boolean =>
  months[place]!.endsWith('-01') || (place === 0 && Number(months[0]!.slice(5)) < 11)

type Drawn = {
  readonly width: number
  readonly height: number
  readonly months: readonly string[]
  readonly series: readonly PlotSeries[]
  readonly at: number
  readonly point: (place: number) => void
}

function Bars({ width, height, months, series, at, point }: Drawn) {
  const say = useSay()
  const totals = months.map((_, place) => series.reduce((sum, { sums }) => sum + Number(sums[place]), 0))
  const highest = Math.max(...totals, 0)
  const step = gridStep(highest)
  const left = 64
  const plotHeight = height - foot - head
  const top = Math.max(highest, step)
  const y = (value: number) => head + plotHeight * (1 - value / top)
  const pitch = (width - left) / months.length
  const lines = Array.from({ length: Math.floor(top / step) + 1 }, (_, place) => place * step)
  // Every label where it fits, else every second, third …
  const labelled = Math.ceil(34 / pitch)
  return (
    <>
      {lines.map((value) => (
        <g key={value}>
          <line x1={left} x2={width} y1={y(value)} y2={y(value)} className="grid" />
          <text x={left - 8} y={y(value) + 4} textAnchor="end">
            {say(roundSum(value, ''))}
          </text>
        </g>
      ))}
      {months.map((month, place) => {
        let under = 0
        const x = left + pitch * place + pitch * 0.17
        return (
          <g key={month} onPointerEnter={() => point(place)} onPointerDown={() => point(place)}>
            <rect
              className={place === at ? 'pointed' : 'pointable'}
              x={left + pitch * place}
              width={pitch}
              y={head - 4}
              height={plotHeight + 4}
            />
            {series.map(({ tone, sums }) => {
              const value = Number(sums[place])
              const bottom = y(under)
              under += value
              const tall = Math.max(0, bottom - y(under) - 1)
              return (
                <rect
                  key={tone}
                  className={tone}
                  x={x}
                  width={pitch * 0.66}
                  y={bottom - tall}
                  height={tall}
                />
              )
            })}
            {(months.length - 1 - place) % labelled === 0 && (
              <text x={x + pitch * 0.33} y={height - 24} textAnchor="middle">
                {say(shortMonth(month))}
              </text>
            )}
            {marksYear(months, place) && (
              <text className="year-mark" x={x + pitch * 0.33} y={height - 6} textAnchor="middle">
                {month.slice(0, 4)}
              </text>
            )}
          </g>
        )
      })}
      {pitch > 0 && (
        <text
          className="direct"
          x={left + pitch * (totals.indexOf(highest) + 0.5)}
          y={y(highest) - 7}
          textAnchor={totals.indexOf(highest) * pitch > (width - left) * 0.8 ? 'end' : 'middle'}
        >
          {say(roundSum(highest))}
        </text>
      )}
    </>
  )
}

function TableBehind({ months, series, alsoInTable = [], totalName, label }: StackedPlot) {
  const say = useSay()
  const columns = [...series, ...alsoInTable]
  const totalOf = (place: number) =>
    (columns.reduce((sum, { sums }) => sum + Math.round(Number(sums[place]) * 100), 0) / 100).toFixed(2)
  return (
    <details>
      <summary>{say(text.asTable)}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard */}
      <section className="wide" tabIndex={0} aria-label={label}>
        <table className="lines">
          <thead>
            <tr>
              <th scope="col">{say(text.month)}</th>
              {columns.map(({ name, tone }) => (
                <th key={tone} scope="col" className="sum">
                  {say(name)}
                </th>
              ))}
              <th scope="col" className="sum">
                {say(totalName)}
              </th>
            </tr>
          </thead>
          <tbody>
            {months.map((month, place) => (
              <tr key={month}>
                <th scope="row">{say(monthText(month))}</th>
                {columns.map(({ tone, sums }) => (
                  <td key={tone} className="sum">
                    {say(columnSum(sums[place]!))}
                  </td>
                ))}
                <td className="sum">{say(columnSum(totalOf(place)))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}

/** Which month is pointed at: the last unless another is. */
function usePointer(count: number) {
  const [pointed, setPointed] = useState<number>()
  const at = pointed === undefined || pointed >= count ? count - 1 : pointed
  const byKey = (event: KeyboardEvent) => {
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: count - 1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    setPointed(Math.min(Math.max(to, 0), count - 1))
  }
  return { at, point: setPointed, leave: () => setPointed(undefined), byKey }
}

type OfPanel = Omit<Drawn, 'width'>

function Panel(drawn: OfPanel) {
  const { ref, width } = useDrawnWidth()
  return (
    <div ref={ref}>
      <svg width={width} height={drawn.height} viewBox={`0 0 ${width} ${drawn.height}`} aria-hidden="true">
        {width > 0 && <Bars {...drawn} width={width} />}
      </svg>
    </div>
  )
}

export function StackedPlot(plot: StackedPlot) {
  const say = useSay()
  const { ref, width } = useDrawnWidth()
  // A phone shows the last year; the table behind holds every month.
  const shown = width < 480 ? Math.min(12, plot.months.length) : plot.months.length
  const months = plot.months.slice(-shown)
  const series = plot.series.map((one) => ({ ...one, sums: one.sums.slice(-shown) }))
  const { at, point, leave, byKey } = usePointer(months.length)
  const sumAt = ({ sums }: PlotSeries): number => Number(sums[at] ?? 0)
  const whole = series.reduce((sum, one) => sum + sumAt(one), 0)
  const told = series.map((one) => `${say(one.name)} ${say(roundSum(sumAt(one)))}`)
  const drawn = { months, at, point }
  return (
    <figure className="plot">
      <p className="plot-month">{say(capitalText(monthText(months[at]!)))}</p>
      <div
        ref={ref}
        className={plot.apart ? 'plot-panels' : undefined}
        role="slider"
        tabIndex={0}
        aria-label={plot.label}
        aria-valuemin={1}
        aria-valuemax={months.length}
        aria-valuenow={at + 1}
        aria-valuetext={`${say(monthText(months[at]!))}: ${told.join(', ')}`}
        onKeyDown={byKey}
        onPointerLeave={({ pointerType }) => pointerType === 'mouse' && leave()}
      >
        {plot.apart ? (
          series.map((one) => (
            <div key={one.tone}>
              <p className="panel-name">
                <span className={`swatch ${one.tone}`} /> {say(one.name)}{' '}
                <strong>{say(roundSum(sumAt(one)))}</strong>
                {series.length > 1 && <span> {say(shareText(sumAt(one), whole))}</span>}
              </p>
              <Panel {...drawn} series={[one]} height={heightApart} />
            </div>
          ))
        ) : (
          <>
            <ul className="legend">
              {series.map((one) => (
                <li key={one.tone}>
                  <span className={`swatch ${one.tone}`} />
                  {say(one.name)} <strong>{say(roundSum(sumAt(one)))}</strong>
                </li>
              ))}
            </ul>
            <Panel {...drawn} series={series} height={usualHeight} />
          </>
        )}
      </div>
      <TableBehind {...plot} />
    </figure>
  )
}
