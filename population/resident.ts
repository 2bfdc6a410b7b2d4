/** People of the synthetic country, and how each lives through the months asked for. */
import { addMonthsToDay, calendarDateOf, type DayNumber, dayNumberOf } from '#vocabulary/day.ts'
import type { Sex } from '#vocabulary/iin.ts'
import { firstDayOf, type MonthIndex, monthOfIndex } from '#vocabulary/month.ts'
import type { Chance } from './chance.ts'
import {
  ageBands,
  diesInMonth,
  jobEndsInMonth,
  type Livelihood,
  livelihoods,
  pensionAge,
  type SelfPayerHabit,
  selfPayerHabits,
  studiesAt18,
} from './distributions.ts'
import type { Identifiers } from './identifiers.ts'
import { inventName, type PersonName } from './names.ts'

export type LifeStretch = {
  readonly as: Livelihood | 'child' | 'student' | 'pensioner' | 'working-pensioner' | 'between-jobs'
  readonly from: MonthIndex
  /** First month no longer so. */
  readonly until: MonthIndex
  /** Which employer, while hired. */
  readonly employer?: number
}

export type Resident = {
  readonly iin: string
  readonly name: PersonName
  readonly sex: Sex
  readonly birth: DayNumber
  readonly died: DayNumber | undefined
  readonly residence: 'citizen' | 'permanent-resident' | 'kandas' | 'eaeu-worker' | 'temporary'
  readonly stretches: readonly LifeStretch[]
  /** Which share of the median they earn when hired. */
  readonly payFactor: number
  readonly habit: SelfPayerHabit
}

export type Period = { readonly from: MonthIndex; readonly until: MonthIndex }
export type JobMarket = { hire(chance: Chance): number }

type Draw = {
  readonly chance: Chance
  readonly period: Period
  readonly market: JobMarket
  readonly identifiers: Identifiers
}

/** One person, with a life from the first to the last month of the period. */
export function drawResident(draw: Draw): Resident {
  const { chance, period } = draw
  const { sex, birth } = drawBirth(chance, period)
  const residence = chance.weighted([
    ['citizen', 970],
    ['kandas', 8],
    ['permanent-resident', 10],
    ['eaeu-worker', 5],
    ['temporary', 7],
  ] as const)
  const stretches = liveThrough(draw, { sex, birth })
  return {
    iin: draw.identifiers.iin(birth, sex),
    name: inventName(chance, sex),
    sex,
    birth,
    died: drawDeath(chance, birth, period),
    residence,
    stretches,
    payFactor: chance.normal(),
    habit: chance.weighted(selfPayerHabits),
  }
}

function drawBirth(chance: Chance, period: Period): { sex: Sex; birth: DayNumber } {
  const band = chance.weighted(
    ageBands.flatMap(
      (b) =>
        [
          [`${b.from}m`, b.men],
          [`${b.from}f`, b.women],
        ] as const,
    ),
  )
  const { from, until } = ageBands.find((b) => b.from === Number.parseInt(band, 10))!
  const sex = band.endsWith('m') ? 'male' : 'female'
  const end = calendarDateOf(firstDayOf(monthOfIndex(period.until)))
  const youngest = dayNumberOf(end.year - from, end.month, 1) - 1
  const oldest = dayNumberOf(end.year - until, end.month, 1)
  return { sex, birth: chance.whole(oldest, youngest) as DayNumber }
}

const ageIn = (birth: DayNumber, month: MonthIndex): number => {
  const { year, month: inYear } = calendarDateOf(birth)
  return Math.floor((month - (year * 12 + inYear - 1)) / 12)
}

function drawDeath(chance: Chance, birth: DayNumber, period: Period): DayNumber | undefined {
  for (let month = period.from; month < period.until; month++) {
    const age = ageIn(birth, month)
    if (age >= 1 && chance.happens(diesInMonth(age))) {
      return (firstDayOf(monthOfIndex(month)) + chance.whole(0, 27)) as DayNumber
    }
  }
  return undefined
}

/** The month a person of that birthday reaches so many years. */
const monthAtAge = (birth: DayNumber, years: number): MonthIndex => {
  const { year, month } = calendarDateOf(addMonthsToDay(birth, years * 12))
  return (year * 12 + month - 1) as MonthIndex
}

function liveThrough(draw: Draw, { sex, birth }: { sex: Sex; birth: DayNumber }): LifeStretch[] {
  const grown = monthAtAge(birth, 18)
  const retired = monthAtAge(birth, pensionAge[sex])
  const studies = draw.chance.happens(studiesAt18)
  const graduated = (studies ? (Math.floor(grown / 12) + 4) * 12 + 6 : grown) as MonthIndex
  const stretches: LifeStretch[] = []
  const add = (as: LifeStretch['as'], from: MonthIndex, until: MonthIndex) => {
    const start = Math.max(from, draw.period.from) as MonthIndex
    const end = Math.min(until, draw.period.until) as MonthIndex
    if (start < end) stretches.push({ as, from: start, until: end })
  }
  add('child', 0 as MonthIndex, grown)
  if (studies) add('student', grown, graduated)
  stretches.push(...work(draw, sex, { from: graduated, until: retired }))
  const last = draw.period.until
  if (retired < last && draw.chance.happens(0.2)) {
    const from = Math.max(retired, draw.period.from) as MonthIndex
    stretches.push({ as: 'working-pensioner', from, until: last, employer: draw.market.hire(draw.chance) })
  } else add('pensioner', retired, last)
  return stretches
}

/** The working years: one livelihood, or one job after another with a gap between. */
function work(draw: Draw, sex: Sex, span: Period): LifeStretch[] {
  const { chance, period } = draw
  const from = Math.max(span.from, period.from) as MonthIndex
  const until = Math.min(span.until, period.until) as MonthIndex
  if (from >= until) return []
  let livelihood = chance.weighted(livelihoods)
  if (sex === 'male' && (livelihood === 'at-home-with-child' || livelihood === 'decorated-mother'))
    livelihood = 'hired'
  if (livelihood !== 'hired' && livelihood !== 'unemployed') return [{ as: livelihood, from, until }]
  const stretches: LifeStretch[] = []
  let month: number = from
  let idle = livelihood === 'unemployed'
  while (month < until) {
    const length = idle ? chance.whole(1, 5) : jobLength(chance)
    const end = Math.min(month + length, until) as MonthIndex
    const as = idle ? (chance.happens(0.5) ? 'unemployed' : 'between-jobs') : 'hired'
    const stretch = { as, from: month as MonthIndex, until: end } as const
    stretches.push(as === 'hired' ? { ...stretch, employer: draw.market.hire(chance) } : stretch)
    month = end
    idle = !idle
  }
  return stretches
}

const jobLength = (chance: Chance): number =>
  1 + Math.floor(Math.log(1 - chance.share()) / Math.log(1 - jobEndsInMonth))
