/** A value through time as steps: what holds now in ink, what was enacted and then replaced dashed behind it. */
import type { Text } from '#vocabulary/text.ts'
import { useSay } from '../language.tsx'
import { useDrawnWidth } from './on-paper.ts'
import { gridStep } from './stacked-plot.tsx'
import { labelsOf, pathOf, type Scale, type StepLine } from './steps.ts'
import './step-plot.css'

type StepPlot = {
  readonly label: string
  readonly lines: readonly StepLine[]
  /** Where the lines that nothing ends are cut off. */
  readonly until: number
  readonly textOf: (value: number) => Text
  /** The shorter form that stands on the axis. */
  readonly axisText: (value: number) => Text
}

const height = 220
const foot = 28
const head = 26
const leastLeft = 56
const right = 12
const roomForYear = 46
/** How wide a letter of a label is at most, on the average. */
const letter = 7.6
const letterOfAxis = 7.1

type Lettering = {
  readonly line: StepLine
  readonly lines: readonly StepLine[]
  readonly until: number
  readonly scale: Scale
  readonly width: number
  readonly textOf: (value: number) => Text
}

function Years({ from, until, scale }: { from: number; until: number; scale: Scale }) {
  const first = Math.ceil(from / 12)
  const last = Math.floor(until / 12)
  const perYear = scale.x(12) - scale.x(0)
  const every = [1, 2, 5, 10].find((step) => step * perYear >= roomForYear) ?? 10
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place)
  return years
    .filter((year) => (last - year) % every === 0)
    .map((year) => (
      <g key={year}>
        <line x1={scale.x(year * 12)} x2={scale.x(year * 12)} y1={head} y2={height - foot} className="grid" />
        <text x={scale.x(year * 12)} y={height - 8} textAnchor="middle">
          {year}
        </text>
      </g>
    ))
}

/** The values beside the steps, as many as are clear of the lines and of one another. */
function Labels({ line, lines, until, scale, textOf, width }: Lettering) {
  const say = useSay()
  const labels = labelsOf({
    line,
    lines,
    until,
    scale,
    widthOf: (value) => say(textOf(value)).length * letter,
    within: { x0: scale.x(line.steps[0]!.at) + 1, x1: width, y0: 0, y1: height - foot },
  })
  return labels.map(({ x, y, value }) => (
    <text key={`${x} ${y}`} className="direct" x={x} y={y}>
      {say(textOf(value))}
    </text>
  ))
}

/** Lines that were replaced have each dashes of its own. */
function classOf({ name, tone }: StepLine, lines: readonly StepLine[]): string {
  const alike = lines.filter((line) => line.tone === tone)
  const place = alike.findIndex((line) => line.name.en === name.en)
  return `steps ${tone} dash-${place + 1}`
}

function Drawn({
  width,
  lines,
  until,
  textOf,
  axisText,
}: Omit<StepPlot, 'label'> & { readonly width: number }) {
  const say = useSay()
  const steps = lines.flatMap((line) => line.steps)
  const from = Math.min(...steps.map(({ at }) => at))
  const values = steps.flatMap(({ value }) => (value === undefined ? [] : [value]))
  const highest = Math.max(...values, 0)
  const step = gridStep(highest)
  const top = Math.max(Math.ceil(highest / step - 1e-9), 1) * step
  const grid = Array.from({ length: Math.floor(top / step + 1e-9) + 1 }, (_, place) => place * step)
  const widest = Math.max(...grid.map((value) => say(axisText(value)).length)) * letterOfAxis
  const left = Math.max(leastLeft, widest + 10)
  const scale: Scale = {
    x: (at) => left + ((width - left - right) * (at - from)) / Math.max(1, until - from),
    y: (value) => head + (height - foot - head) * (1 - value / top),
  }
  const now = lines.find(({ tone }) => tone === 'now')
  return (
    <>
      {grid.map((value) => (
        <g key={value}>
          <line x1={left} x2={width - right} y1={scale.y(value)} y2={scale.y(value)} className="grid" />
          <text x={left - 8} y={scale.y(value) + 4} textAnchor="end">
            {say(axisText(value))}
          </text>
        </g>
      ))}
      <Years from={from} until={until} scale={scale} />
      {lines.map((line) => (
        <path key={line.name.en} className={classOf(line, lines)} d={pathOf(line, scale, until)} />
      ))}
      {now && <Labels line={now} lines={lines} until={until} scale={scale} textOf={textOf} width={width} />}
    </>
  )
}

/** The table of the same values stands beside the plot; the plot's name says what it holds. */
export function StepPlot({ label, lines, ...scales }: StepPlot) {
  const say = useSay()
  const { ref, width } = useDrawnWidth()
  const inOrder = [...lines].sort((a, b) => Number(a.tone === 'now') - Number(b.tone === 'now'))
  return (
    <figure className="plot">
      {lines.length > 1 && (
        <ul className="legend">
          {lines.map((line) => (
            <li key={line.name.en}>
              <svg className="swatch-line" viewBox="0 0 42 6" aria-hidden="true">
                <path className={classOf(line, lines)} d="M0 3H42" />
              </svg>
              {say(line.name)}
            </li>
          ))}
        </ul>
      )}
      <div ref={ref}>
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
          {width > 0 && <Drawn width={width} lines={inOrder} {...scales} />}
        </svg>
      </div>
    </figure>
  )
}
