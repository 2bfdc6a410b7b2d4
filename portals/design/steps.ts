/** The geometry of a value drawn as steps: its stretches, the path through them, and which of them are labelled. */
import type { Text } from '#vocabulary/text.ts'

/** `at` is a time in months: year × 12 + month of the year, from 0; without a value the line breaks off there. */
export type PlotStep = { readonly at: number; readonly value: number | undefined }

export type StepLine = {
  readonly name: Text
  /** `now` is drawn last, with its values beside the steps. */
  readonly tone: 'now' | 'before' | 'bill'
  readonly steps: readonly PlotStep[]
}

export type Scale = { readonly x: (at: number) => number; readonly y: (value: number) => number }

export type Stretch = { readonly at: number; readonly value: number; readonly until: number }

/** What a label of a value is given in pixels. */
export const roomForLabel = 46

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

type Labels = {
  /** Labelled besides the last. */
  readonly placed: readonly Stretch[]
  readonly last: Stretch | undefined
  /** Whether the last one's label has room to the right of its beginning; else it ends with its stretch. */
  readonly lastFits: boolean
}

/** Stretches long enough to carry a label, each clear of the one before and of the last; the last one always. */
export function labelsOf(line: StepLine, until: number, x: Scale['x']): Labels {
  const stretches = stretchesOf(line, until)
  const last = stretches.at(-1)
  if (!last) return { placed: [], last, lastFits: false }
  const lastFits = x(last.at) < x(last.until) - roomForLabel
  const taken = lastFits ? x(last.at) : x(last.until) - roomForLabel
  let free = Number.NEGATIVE_INFINITY
  const placed = stretches.slice(0, -1).filter(({ at, until: ends }) => {
    const isShort = x(ends) < x(at) + roomForLabel * 0.7
    if (isShort || x(at) < free || x(at) > taken - roomForLabel) return false
    free = x(at) + roomForLabel
    return true
  })
  return { placed, last, lastFits }
}
