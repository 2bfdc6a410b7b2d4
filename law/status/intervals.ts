/** Days of a kind as disjoint stretches in order, refilled for each person: `until` is the first day no longer in. */
export type Intervals = { readonly from: number[]; readonly until: number[]; count: number; at: number }

export const newIntervals = (): Intervals => ({ from: [], until: [], count: 0, at: 0 })

export function empty(intervals: Intervals): void {
  intervals.count = 0
  intervals.at = 0
}

/** Adds days not beginning before the last ones added; what touches becomes one. */
export function append(intervals: Intervals, from: number, until: number): void {
  if (until <= from) return
  const last = intervals.count - 1
  if (last >= 0 && from <= intervals.until[last]!) {
    if (until > intervals.until[last]!) intervals.until[last] = until
    return
  }
  intervals.from[intervals.count] = from
  intervals.until[intervals.count] = until
  intervals.count++
}

/** Adds days in any order. */
export function insert(intervals: Intervals, from: number, until: number): void {
  if (until <= from) return
  let place = intervals.count
  while (place > 0 && intervals.from[place - 1]! > from) place--
  if (place === intervals.count) {
    append(intervals, from, until)
    return
  }
  const later = intervals.from.slice(place, intervals.count)
  const laterUntil = intervals.until.slice(place, intervals.count)
  intervals.count = place
  append(intervals, from, until)
  for (let i = 0; i < later.length; i++) append(intervals, later[i]!, laterUntil[i]!)
}

/** Moves to the stretch that holds the day or is the next after it; true when it holds the day. Days only ascend. */
export function reaches(intervals: Intervals, day: number): boolean {
  while (intervals.at < intervals.count && intervals.until[intervals.at]! <= day) intervals.at++
  return intervals.at < intervals.count && intervals.from[intervals.at]! <= day
}
