/** The SQL of statuses: the spells kept of each person, and the recording instant they stand for. */

import type { SpellState } from '#law'
import type { Connection, Instant, Reading } from '#platform/database'
import { type Day, type DayNumber, formatDay } from '#vocabulary/day.ts'
import { KeptSpells, type SpellReplacement } from './kept-spells.ts'

/** A range of `person_id`, `until` not included. */
export type PersonRange = { readonly from: number; readonly until: number }

/** The instant of the last recording that this connection sees. */
export async function visibleInstant(connection: Connection): Promise<Instant> {
  const [row] = await connection.query<{ recorded_at: Instant }>(
    'SELECT recorded_at FROM platform.recording',
    [],
    'status-visible-instant',
  )
  return row!.recorded_at
}

/** The same, and nobody records until the transaction ends. */
export async function holdRecording(tx: Connection): Promise<Instant> {
  const [row] = await tx.query<{ recorded_at: Instant }>(
    'SELECT recorded_at FROM platform.recording FOR UPDATE',
  )
  return row!.recorded_at
}

/** The spells kept of the persons of a range or a list. */
export async function keptSpells(
  connection: Connection,
  whose: PersonRange | readonly number[],
): Promise<KeptSpells> {
  const kept = new KeptSpells(whose)
  const ranged = 'from' in whose
  if (!ranged && whose.length === 0) return kept
  await connection.readRows(
    `SELECT person_id, from_on, through_on, run_from, run_through, state FROM status.spell
      WHERE ${ranged ? 'person_id >= $1 AND person_id < $2' : 'person_id = ANY($1)'}`,
    ranged ? [whose.from, whose.until] : [whose],
    (row) =>
      kept.add(row.int8(), {
        from: row.day(),
        through: row.dayOrNull(),
        runFrom: row.dayOrNull(),
        runThrough: row.dayOrNull(),
        state: row.text() as SpellState,
      }),
  )
  return kept
}

type SpellOfPerson = { readonly from: Day; readonly through: Day | null; readonly state: SpellState }

/** The spells kept of one person, the earliest first. */
export const spellsOfPerson = (connection: Connection, personId: number): Promise<SpellOfPerson[]> =>
  connection.query<SpellOfPerson>(
    `SELECT from_on AS "from", through_on AS through, state FROM status.spell WHERE person_id = $1 ORDER BY from_on`,
    [personId],
  )

/** Takes away the spells that hold no longer and writes those that do now. */
export async function replaceSpells(tx: Connection, replacement: SpellReplacement): Promise<void> {
  const { gonePersonIds, goneFrom, coming } = replacement
  if (gonePersonIds.length > 0) {
    await tx.execute(
      `DELETE FROM status.spell USING unnest($1::bigint[], $2::int[]) AS gone (person_id, day_number)
        WHERE spell.person_id = gone.person_id AND spell.from_on = DATE '1970-01-01' + gone.day_number`,
      [gonePersonIds, goneFrom],
    )
  }
  await tx.copyIn('status.spell (person_id, from_on, through_on, run_from, run_through, state)', coming)
}

/** The state of the spell that holds a day, with its run of insured days. */
type SpellOnDay = {
  readonly state: SpellState
  readonly since: DayNumber | undefined
  readonly through: DayNumber | undefined
}

/** For each person the spell that holds the day, read as the looker; a person without spells is absent. */
export function spellsOn(personIds: readonly number[], on: DayNumber): Reading<Map<number, SpellOnDay>> {
  const spells = new Map<number, SpellOnDay>()
  return {
    text: `SELECT person_id, state, run_from, run_through FROM status.seen_spell
      WHERE person_id = ANY($1::bigint[]) AND from_on <= $2 AND (through_on IS NULL OR through_on >= $2)`,
    values: [personIds, formatDay(on)],
    name: 'status-spells-on',
    take: (row) => {
      const personId = row.int8()
      const state = row.text() as SpellState
      spells.set(personId, { state, since: row.dayOrNull(), through: row.dayOrNull() })
    },
    result: () => spells,
  }
}

/** So many persons in one of these states on the day, in the order of their numbers, the first of them passed over. */
export async function personsIn(
  connection: Connection,
  { states, on, skip, limit }: { states: readonly SpellState[]; on: DayNumber; skip: number; limit: number },
): Promise<number[]> {
  const rows = await connection.query<{ person_id: number }>(
    `SELECT person_id FROM status.spell
      WHERE from_on <= $1 AND (through_on IS NULL OR through_on >= $1) AND state::text = ANY($2::text[])
      ORDER BY person_id OFFSET $3 LIMIT $4`,
    [formatDay(on), states, skip, limit],
  )
  return rows.map(({ person_id }) => person_id)
}

/** No day of a person is kept any more: whoever is erased by law is judged no more. As the eraser. */
export const forgetSpells = (eraser: Connection, personId: number): Promise<number> =>
  eraser.execute('DELETE FROM status.spell WHERE person_id = $1', [personId])

/** How many persons are in each state on a day, and the instant this is known at. */
export async function statesOn(
  connection: Connection,
  on: DayNumber,
): Promise<{ state: SpellState; persons: number }[]> {
  return connection.query(
    `SELECT state, count(*) AS persons FROM status.spell
      WHERE from_on <= DATE '1970-01-01' + $1::int
        AND (through_on IS NULL OR through_on >= DATE '1970-01-01' + $1::int)
      GROUP BY state`,
    [on],
  )
}

/** How many persons' state is another from that day on, by the state they were in the day before. */
export async function statesBeginningOn(
  connection: Connection,
  on: DayNumber,
): Promise<{ before: SpellState | null; now: SpellState; persons: number }[]> {
  return connection.query(
    `SELECT earlier.state AS before, spell.state AS now, count(*) AS persons
       FROM status.spell
       LEFT JOIN status.spell AS earlier ON earlier.person_id = spell.person_id AND earlier.from_on < spell.from_on
        AND (earlier.through_on IS NULL OR earlier.through_on >= spell.from_on - 1)
      WHERE spell.from_on = DATE '1970-01-01' + $1::int
      GROUP BY 1, 2`,
    [on],
  )
}
