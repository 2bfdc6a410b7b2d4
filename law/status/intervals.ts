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

/** Fills with the days of the first that are not among the second. */
export function without(left: Intervals, days: Intervals, gone: Intervals): void {
  empty(left)
  let at = 0
  for (let i = 0; i < days.count; i++) {
    let from = days.from[i]!
    const until = days.until[i]!
    while (at < gone.count && gone.until[at]! <= from) at++
    for (let next = at; next < gone.count && gone.from[next]! < until; next++) {
      append(left, from, gone.from[next]!)
      from = Math.max(from, gone.until[next]!)
    }
    append(left, from, until)
  }
}

const common: Intervals = newIntervals()

/** The same of days that are among both the second and the third. */
export function withoutBoth(left: Intervals, days: Intervals, gone: Intervals, alsoGone: Intervals): void {
  empty(common)
  for (let i = 0, j = 0; i < gone.count && j < alsoGone.count; ) {
    const until = Math.min(gone.until[i]!, alsoGone.until[j]!)
    append(common, Math.max(gone.from[i]!, alsoGone.from[j]!), until)
    if (gone.until[i] === until) i++
    else j++
  }
  without(left, days, common)
}

/** Moves to the stretch that holds the day or is the next after it; true when it holds the day. Days only ascend. */
export function reaches(intervals: Intervals, day: number): boolean {
  while (intervals.at < intervals.count && intervals.until[intervals.at]! <= day) intervals.at++
  return intervals.at < intervals.count && intervals.from[intervals.at]! <= day
}
