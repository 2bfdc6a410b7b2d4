/** How persons stand on a day by the kept spells, for lists of many: no reasons, no number. */
import { type Ground, isInsured, type SpellState } from '#law'
import { type Connection, read } from '#platform/database'
import { type Day, dayNumber, formatDay } from '#vocabulary/day.ts'
import { spellsOn } from './store.ts'

export type Standing = {
  readonly status: 'insured' | 'uninsured' | 'not-participant' | 'unknown'
  readonly ground: Ground | null
  /** The last day of the unbroken run of insured days; null when not insured, or when nothing known ends it. */
  readonly through: string | null
}

/** Persons of whom no day is kept are absent. The caller logs the reading. */
export async function standingsOn(
  connection: Connection,
  personIds: readonly number[],
  on: Day,
): Promise<ReadonlyMap<number, Standing>> {
  const spells = await read(connection, spellsOn(personIds, dayNumber(on)))
  return new Map(
    [...spells].map(([personId, { state, runThrough }]) => [
      personId,
      isInsured(state)
        ? {
            status: 'insured',
            ground: state as Ground,
            through: runThrough === undefined ? null : formatDay(runThrough),
          }
        : { status: statusOf(state), ground: null, through: null },
    ]),
  )
}

const statusOf = (state: Exclude<SpellState, Ground>): Standing['status'] =>
  state === 'not-participant' || state === 'unknown' ? state : 'uninsured'
