/** A value through time as steps: what holds now in ink, what was enacted and then replaced dashed behind it. */
import { useElementSize } from '@mantine/hooks'
import type { Text } from '#vocabulary/text.ts'
import { useSay } from '../language.tsx'
import { gridStep } from './stacked-plot.tsx'
import { labelsOf, pathOf, roomForLabel, type Scale, type StepLine } from './steps.ts'
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
const left = 56
const right = 12

type Lettering = {
  readonly line: StepLine
  readonly until: number
  readonly scale: Scale
  readonly textOf: (value: number) => Text
}

function Years({ from, until, scale }: { from: number; until: number; scale: Scale }) {
  const first = Math.ceil(from / 12)
  const last = Math.floor(until / 12)
  const perYear = scale.x(12) - scale.x(0)
  const every = [1, 2, 5, 10].find((step) => step * perYear >= roomForLabel) ?? 10
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

/** The values above the beginnings of steps long enough to carry them; the last one always. */
function Labels({ line, until, scale, textOf }: Lettering) {
  const say = useSay()
  const { placed, last, lastFits } = labelsOf(line, until, scale.x)
  if (!last) return null
  return (
    <>
      {placed.map(({ at, value }) => (
        <text key={at} className="direct" x={scale.x(at) + 3} y={scale.y(value) - 7}>
          {say(textOf(value))}
        </text>
      ))}
      <text
        className="direct"
        x={lastFits ? scale.x(last.at) + 3 : scale.x(last.until)}
        y={scale.y(last.value) - 7}
        textAnchor={lastFits ? 'start' : 'end'}
      >
        {say(textOf(last.value))}
      </text>
    </>
  )
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
  const top = Math.max(highest, step)
  const scale: Scale = {
    x: (at) => left + ((width - left - right) * (at - from)) / Math.max(1, until - from),
    y: (value) => head + (height - foot - head) * (1 - value / top),
  }
  const grid = Array.from({ length: Math.floor(top / step + 1e-9) + 1 }, (_, place) => place * step)
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
        <path key={line.name.en} className={`steps ${line.tone}`} d={pathOf(line, scale, until)} />
      ))}
      {now && <Labels line={now} until={until} scale={scale} textOf={textOf} />}
    </>
  )
}

/** The table of the same values stands beside the plot; the plot's name says what it holds. */
export function StepPlot({ label, lines, ...scales }: StepPlot) {
  const say = useSay()
  const { ref, width } = useElementSize()
  const inOrder = [...lines].sort((a, b) => Number(a.tone === 'now') - Number(b.tone === 'now'))
  return (
    <figure className="plot">
      {lines.length > 1 && (
        <ul className="legend">
          {lines.map(({ name, tone }) => (
            <li key={name.en}>
              <svg className="swatch-line" viewBox="0 0 24 6" aria-hidden="true">
                <path className={`steps ${tone}`} d="M0 3H24" />
              </svg>
              {say(name)}
            </li>
          ))}
        </ul>
      )}
      <div ref={ref}>
        <svg width={width} height={height} role="img" aria-label={label}>
          {width > 0 && <Drawn width={width} lines={inOrder} {...scales} />}
        </svg>
      </div>
    </figure>
  )
}
