/** A log written as several processes write it, with failures between; and the ways to tamper with it. */
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  endAccessLog,
  type HeadFiles,
  keepHeads,
  type RecordAccess,
  recordAccess,
  recordWith,
} from '#platform/audit'
import { playedClock } from '#platform/clock'
import type { Database } from '#platform/database'
import { day } from '#vocabulary/day.ts'
import { beginningOf, commitmentOf, linkOf } from './chain.ts'
import { type LogVerified, verifyAccessLog } from './verify.ts'

export const at = playedClock(day('2026-11-22')).now()

export const headFiles = (): HeadFiles => {
  const folder = mkdtempSync(join(tmpdir(), 'kepil-heads-'))
  return { heads: join(folder, 'deep', 'heads.jsonl'), key: join(folder, 'key') }
}

export const verifyWith = (database: Database, { heads, key }: HeadFiles): Promise<LogVerified> =>
  verifyAccessLog(database, { heads: [heads], keys: [`${key}.pub`] })

/** Numbers that look random and are the same each time. */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed * 2 + 1
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

const failing = { text: 'SELECT 1/$1::int', values: [0], take: () => undefined }

/** A process of its own to the log. Its connection is lost now and then: before what was sent arrived, or after. */
export function processOn(database: Database, files: HeadFiles, next = numbersFrom(1)): Database {
  const own: Database = {
    ...database,
    together: async (...statements) => {
      const chance = next(100)
      if (chance < 2) throw new Error('the connection was lost before')
      await database.together(...statements, ...(chance < 12 ? [failing] : []))
      if (chance < 14) throw new Error('the connection was lost after')
    },
  }
  keepHeads(own, files)
  return own
}

/** Entries by several processes, statements of many sizes under way at once; all but the last process end as they should. */
export async function playLog(database: Database, files: HeadFiles, seed = 1): Promise<void> {
  const next = numbersFrom(seed)
  const entry = (): RecordAccess => ({
    personId: 1 + next(50),
    who: `clerk ${next(9)}`,
    what: 'status',
    why: `case ${next(1000)}`,
  })
  const processes = [1, 2, 3].map(() => processOn(database, files, next))
  for (const own of processes) {
    for (let round = 0; round < 12; round++) {
      const writing = Array.from({ length: 3 }, () =>
        recordWith(own, { entries: Array.from({ length: 1 + next(4) }, entry), at }),
      )
      await Promise.allSettled([...writing, recordAccess(own, [entry()], at)])
    }
    if (own !== processes.at(-1)) endAccessLog(own)
  }
  // The last one is ended by force once its heads are written.
  await sleep(1200)
}

/** An entry as whoever owns the database sees it. */
export type SeenEntry = {
  readonly lane: string
  readonly place: number
  readonly accessId: number
  readonly personId: string
  readonly at: string
  readonly who: string
  readonly what: string
  readonly why: string
  readonly salt: Buffer
  readonly link: Buffer
}

export const seenEntries = (owner: Database): Promise<SeenEntry[]> =>
  owner.query<SeenEntry>(`SELECT lane::text, place, access_id AS "accessId", person_id::text AS "personId",
      accessed_at AS at, who, what, why, salt, link
    FROM audit.access ORDER BY access.lane, access.place`)

/** The place up to which heads hold each lane for certain. */
export function heldPlaces({ heads }: HeadFiles): ReadonlyMap<string, number> {
  const held = new Map<string, number>()
  for (const line of readFileSync(heads, 'utf8').split('\n')) {
    const { lane, place } = JSON.parse(line || '{}') as { lane?: string; place?: number }
    if (lane !== undefined) held.set(lane, Math.max(held.get(lane) ?? 0, place ?? 0))
  }
  return held
}

/** Makes the links of entries anew, from the lane's beginning, whatever they say now. */
export async function relink(owner: Database, lane: string): Promise<void> {
  let link = beginningOf(lane)
  for (const entry of await seenEntries(owner)) {
    if (entry.lane !== lane) continue
    link = linkOf(link, commitmentOf(entry.salt, entry))
    await owner.execute('UPDATE audit.access SET link = $1 WHERE access_id = $2', [link, entry.accessId])
  }
}

/** Puts an entry of nobody's reading in. */
export async function forge(
  owner: Database,
  { lane, place, link, salt }: Pick<SeenEntry, 'lane' | 'place' | 'link' | 'salt'>,
): Promise<void> {
  const { personId, who, what, why } = forged
  await owner.execute(
    `INSERT INTO audit.access (person_id, accessed_at, who, what, why, lane, place, salt, link)
     VALUES ($1, $2, $3, $4, $5, $6::text::bigint, $7, $8, $9)`,
    [personId, at, who, what, why, lane, place, salt, link],
  )
}
export const forged = { personId: '7', at, who: 'clerk 3', what: 'status', why: 'forged' }
