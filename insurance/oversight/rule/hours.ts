/**
 * When an account works, and looks that come at no such time. A stay is looks without a long pause between two: three
 * hours, more of whoever looks seldom. A stay of three hours, or of an hour with as many looks as most of a day has, is work,
 * by day or by night. A short stay is stray where it comes at an hour in which the account is never at work, or where nothing
 * else was done for half a day before and after.
 */

import { chanceOfAtLeast, median } from './robust.ts'

export type Strays = {
  /** Days with such looks, and the looks. */
  readonly days: number
  readonly looks: number
}

type Stay = { readonly from: number; through: number; looks: number }

const hour = 60
const halfADay = 9 * hour
const aMoment = 2 * hour
const mostOfADay = 0.6
const fewestStays = 5

const hourOf = (minute: number): number => Math.floor((minute % (24 * hour)) / hour)

/** `minutes` of the looks since 1970 by local time, in order. Of whoever has hardly worked yet nothing is said. */
export function straysOf(minutes: readonly number[], looksADay: number): Strays {
  const stays = staysOf(minutes, longPause(minutes))
  const isWork = ({ from, through, looks }: Stay): boolean =>
    through - from >= 3 * hour || (through - from >= hour && looks >= mostOfADay * looksADay)
  const work = stays.filter(isWork)
  if (work.length < fewestStays) return { days: 0, looks: 0 }
  // A duty of a day and a night has long pauses in it.
  const duties = staysOf(minutes, 6 * hour).filter(({ from, through }) => through - from >= 18 * hour)
  const usual = usualHours([...work, ...duties])
  const stray = stays.filter((stay, at) => {
    const { from, through, looks } = stay
    if (isWork(stay)) return false
    if (!usual[hourOf(from)] && !usual[hourOf(through)]) return true
    const [before, after] = [stays[at - 1], stays[at + 1]]
    const isAlone =
      from - (before?.through ?? 0) >= halfADay && (after?.from ?? Infinity) - through >= halfADay
    return isAlone && through - from < aMoment && chanceOfSuchADay(looks, looksADay) < 0.03
  })
  return {
    days: new Set(stray.map(({ from }) => Math.floor(from / (24 * hour)))).size,
    looks: stray.reduce((sum, { looks }) => sum + looks, 0),
  }
}

/** How likely an ordinary day of work comes to so few looks, and all of them within a moment. */
const chanceOfSuchADay = (looks: number, looksADay: number): number =>
  (1 - chanceOfAtLeast(looks + 1, looksADay)) * Math.min(1, looks * (aMoment / halfADay) ** (looks - 1))

/** Several times the pauses there are between two looks of one day's work; from three hours to six. */
function longPause(minutes: readonly number[]): number {
  const pauses = minutes.slice(1).map((minute, at) => minute - minutes[at]!)
  const usual = median(pauses.filter((pause) => pause < 8 * hour))
  return Math.min(6 * hour, Math.max(3 * hour, 4 * usual))
}

function staysOf(minutes: readonly number[], apart: number): Stay[] {
  const stays: Stay[] = []
  for (const minute of minutes) {
    const last = stays.at(-1)
    if (last && minute - last.through < apart) {
      last.through = minute
      last.looks++
    } else stays.push({ from: minute, through: minute, looks: 1 })
  }
  return stays
}

/** The hours of the day that several stays of work had, and an hour before and after. */
function usualHours(work: readonly Stay[]): readonly boolean[] {
  const had = new Array<number>(24).fill(0)
  for (const { from, through } of work) {
    const hours = Math.min(24, Math.floor(through / hour) - Math.floor(from / hour) + 1)
    for (let each = 0; each < hours; each++) had[(hourOf(from) + each) % 24]!++
  }
  const enough = Math.max(2, work.length / 10)
  return had.map((_, at) => [at + 23, at, at + 1].some((near) => had[near % 24]! >= enough))
}
