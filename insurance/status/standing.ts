/** How persons stand on a day by the kept spells, for lists of many: no reasons, no number. */
import { type Database, read } from '#platform/database'
import { type Day, dayNumber } from '#vocabulary/day.ts'
import { type ShortResult, shortOf } from './short.ts'
import { spellsOn } from './store.ts'

type Standing = ShortResult

/** Persons of whom no day is kept are absent. The caller logs the reading. */
export async function standingsOn(
  database: Database,
  personIds: readonly number[],
  on: Day,
): Promise<ReadonlyMap<number, Standing>> {
  const spells = await read(database.seeing(personIds), spellsOn(personIds, dayNumber(on)))
  return new Map([...spells].map(([personId, spell]) => [personId, shortOf(spell)]))
}
