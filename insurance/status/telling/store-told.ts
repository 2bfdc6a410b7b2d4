/** The SQL of telling persons of their cover: their spells from a day on, and how they stood when they were last told. */
import type { SpellState } from '#law'
import type { Connection } from '#platform/database'
import { type Day, type DayNumber, formatDay } from '#vocabulary/day.ts'
import type { KeptSpell } from '../spells.ts'
import type { PersonRange } from '../store.ts'

/** How the persons of the range stood when changes were last told of; nobody else looks through it until the transaction ends. */
export async function holdTold(tx: Connection, { from }: PersonRange): Promise<Uint8Array> {
  const [row] = await tx.query<{ standings: Buffer }>(
    'SELECT standings FROM status.told_range WHERE range_from = $1 FOR UPDATE',
    [from],
  )
  return row?.standings ?? new Uint8Array()
}

export const keepTold = (
  tx: Connection,
  { from }: PersonRange,
  { standings, on }: { readonly standings: Uint8Array; readonly on: Day },
): Promise<number> =>
  tx.execute(
    `INSERT INTO status.told_range (range_from, looked_on, standings) VALUES ($1, $2, $3)
     ON CONFLICT (range_from) DO UPDATE SET looked_on = excluded.looked_on, standings = excluded.standings`,
    [from, on, Buffer.from(standings)],
  )

/** Of each person of the range the spell that holds the day and those that begin soon after, person by person, in their order. */
export async function spellsFrom(
  tx: Connection,
  range: PersonRange,
  { on, beforeDay }: { readonly on: DayNumber; readonly beforeDay: DayNumber },
  take: (personId: number, spells: readonly KeptSpell[]) => void,
): Promise<void> {
  let last: number | undefined
  let spells: KeptSpell[] = []
  const give = () => last !== undefined && take(last, spells)
  await tx.readRows(
    `SELECT person_id, from_on, through_on, run_from, run_through, state FROM status.spell
      WHERE person_id >= $1 AND person_id < $2 AND from_on < $4 AND (through_on IS NULL OR through_on >= $3)
      ORDER BY person_id, from_on`,
    [range.from, range.until, formatDay(on), formatDay(beforeDay)],
    (row) => {
      const personId = row.int8()
      if (personId !== last) {
        give()
        last = personId
        spells = []
      }
      const [from, through, runFrom, runThrough] = [
        row.day(),
        row.dayOrNull(),
        row.dayOrNull(),
        row.dayOrNull(),
      ]
      spells.push({ from, through, runFrom, runThrough, state: row.text() as SpellState })
    },
  )
  give()
}
