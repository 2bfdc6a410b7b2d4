/** The geometry of a value drawn as steps: its stretches, the path through them, and where their values are written. */
import type { Text } from '#vocabulary/text.ts'

/** `at` is a time in months: year × 12 + month of the year, from 0; without a value the line breaks off there. */
type PlotStep = { readonly at: number; readonly value: number | undefined }

export type StepLine = {
  readonly name: Text
  /** `now` is drawn last, with its values beside the steps. */
  readonly tone: 'now' | 'before' | 'bill'
  readonly steps: readonly PlotStep[]
}

export type Scale = { readonly x: (at: number) => number; readonly y: (value: number) => number }

type Stretch = { readonly at: number; readonly value: number; readonly until: number }

/** Stretches of one value, up to the next step to another or the end. */
export function stretchesOf({ steps }: StepLine, until: number): Stretch[] {
  const changes = steps.filter(({ value }, place) => place === 0 || value !== steps[place - 1]!.value)
  return changes.flatMap(({ at, value }, place) =>
    value === undefined ? [] : [{ at, value, until: changes[place + 1]?.at ?? until }],
  )
}

/** Along each stretch, then straight up or down to the next; a gap lifts the pen. */
export function pathOf(line: StepLine, { x, y }: Scale, until: number): string {
  let path = ''
  let reached = Number.NaN
  for (const { at, value, until: end } of stretchesOf(line, until)) {
    path += at === reached ? `V${y(value)}` : `M${x(at)} ${y(value)}`
    path += `H${x(end)}`
    reached = end
  }
  return path
}

type Box = { readonly x0: number; readonly x1: number; readonly y0: number; readonly y1: number }

/** A value beside its stretch: `x` is where its writing begins, `y` the line it stands on. */
type Label = { readonly value: number; readonly x: number; readonly y: number }

/** `beside`: before its stretch, where it must not be taken for the value of another. */
type LabelPlace = Label & { readonly beside: boolean }

type Lettered = {
  /** The line whose values are told. */
  readonly line: StepLine
  /** All lines drawn: a label lies on none of them. */
  readonly lines: readonly StepLine[]
  readonly until: number
  readonly scale: Scale
  readonly widthOf: (value: number) => number
  /** What the labels have to stay within. */
  readonly within: Box
}

const rise = 11
const fall = 3
const gap = 7
const farFromOthers = 14

const meet = (a: Box, b: Box): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1

/** Each stretch, and the way straight up or down to the next, as thin boxes. */
function strokesOf(line: StepLine, until: number, { x, y }: Scale): Box[] {
  const stretches = stretchesOf(line, until)
  return stretches.flatMap(({ at, value, until: end }, place) => {
    const flat = { x0: x(at), x1: x(end), y0: y(value) - 1, y1: y(value) + 1 }
    const next = stretches[place + 1]
    if (next?.at !== end) return [flat]
    const [high, low] = [y(value), y(next.value)].sort((a, b) => a - b) as [number, number]
    return [flat, { x0: x(end) - 1, x1: x(end) + 1, y0: high, y1: low }]
  })
}

const boxOf = ({ x, y }: Label, width: number): Box => ({ x0: x, x1: x + width, y0: y - rise, y1: y + fall })

/** Where a label may stand: above its stretch or under it, from its beginning, to its end, or about its middle. */
function placesFor({ at, value, until }: Stretch, { x, y }: Scale, width: number): LabelPlace[] {
  const columns = [x(at) + 3, x(until) - width, (x(at) + x(until) - width) / 2]
  const [above, under] = [y(value) - gap, y(value) + gap + rise]
  const own = [above, under].flatMap((row) =>
    columns.map((column) => ({ value, x: column, y: row, beside: false })),
  )
  return [...own, { value, x: x(at) - width - 3, y: above, beside: true }]
}

/** The last, the highest and the lowest first, then the longest: each where it is clear of the lines and the others. */
export function labelsOf({ line, lines, until, scale, widthOf, within }: Lettered): Label[] {
  const stretches = stretchesOf(line, until)
  const byHeight = stretches.toSorted((a, b) => b.value - a.value)
  const byLength = stretches.toSorted((a, b) => b.until - b.at - (a.until - a.at))
  const order = new Set([stretches.at(-1), byHeight[0], byHeight.at(-1), ...byLength])
  const strokes = lines.flatMap((each) => strokesOf(each, until, scale))
  const taken: Box[] = []
  const labels: Label[] = []
  for (const stretch of order) {
    if (!stretch) continue
    const width = widthOf(stretch.value)
    const label = placesFor(stretch, scale, width).find((place) => {
      const box = boxOf(place, width)
      const kept = place.beside ? { ...box, y0: box.y0 - farFromOthers, y1: box.y1 + farFromOthers } : box
      const inside = box.x0 >= within.x0 && box.x1 <= within.x1 && box.y0 >= within.y0 && box.y1 <= within.y1
      return (
        inside && !strokes.some((stroke) => meet(kept, stroke)) && !taken.some((label) => meet(box, label))
      )
    })
    if (!label) continue
    const { x0, x1, y0, y1 } = boxOf(label, width)
    taken.push({ x0: x0 - 8, x1: x1 + 8, y0, y1 })
    labels.push({ value: label.value, x: label.x, y: label.y })
  }
  return labels
}
