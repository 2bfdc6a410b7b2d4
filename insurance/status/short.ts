/** The short answer: the first thing asked, and all that a machine may need. */
import { type Ground, type SpellState, type Status, tellState } from '#law'
import { type Day, type DayNumber, formatDay } from '#vocabulary/day.ts'

export type ShortResult = {
  readonly status: Status
  readonly ground: Ground | null
  /** First and last day of the unbroken run of insured days; null when not insured, or when nothing known ends it. */
  readonly since: Day | null
  readonly through: Day | null
}

/** The fields in which the one is not the other. */
export const differences = (one: ShortResult, other: ShortResult): (keyof ShortResult)[] =>
  (['status', 'ground', 'since', 'through'] as const).filter((field) => one[field] !== other[field])

/** A state with the run of insured days around it, where the person is insured. */
type StateInRun = {
  readonly state: SpellState | 'not-started'
  readonly since: DayNumber | undefined
  readonly through: DayNumber | undefined
}

const orNull = (day: DayNumber | undefined): Day | null => (day === undefined ? null : formatDay(day))

export function shortOf({ state, since, through }: StateInRun): ShortResult {
  const { status, ground } = tellState(state)
  return { status, ground: ground ?? null, since: orNull(since), through: orNull(through) }
}
