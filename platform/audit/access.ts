/**
 * The access log. Requests that come together are written by one statement: while one insert is on its way, later
 * entries gather, and each caller goes on when the insert with its own entries is committed.
 */
import type { Instant } from '#platform/clock'
import type { Connection, Database, Statement } from '#platform/database'

export type RecordAccess = {
  readonly personId: number
  /** Who read: a role and a name, or `demonstration`. */
  readonly who: string
  /** What was read, such as `status`. */
  readonly what: string
  /** For what purpose, in the reader's words or the route's. */
  readonly why: string
}

type Entry = RecordAccess & { readonly at: Instant }
type Waiting = { entries: Entry[]; written: Promise<void> }
type Gathering = { running: Promise<void> | undefined; next: Waiting | undefined }

const gatherings = new WeakMap<Connection, Gathering>()

/**
 * Writes entries and resolves when they are committed. Pass the database itself: within a transaction of one's own
 * they would be committed only with it.
 */
export function recordAccess(
  connection: Connection,
  entries: readonly RecordAccess[],
  at: Instant,
): Promise<void> {
  if (entries.length === 0) return Promise.resolve()
  const gathering = gatherings.get(connection) ?? { running: undefined, next: undefined }
  gatherings.set(connection, gathering)
  const dated = entries.map((entry) => ({ ...entry, at }))
  if (gathering.next) {
    gathering.next.entries.push(...dated)
    return gathering.next.written
  }
  return gather(connection, gathering, dated)
}

function gather(connection: Connection, gathering: Gathering, entries: Entry[]): Promise<void> {
  const before = gathering.running
  const waiting: Waiting = { entries, written: Promise.resolve() }
  gathering.next = waiting
  const write = async (): Promise<void> => {
    // What came before may have failed; its own callers were told.
    await before?.catch(() => undefined)
    gathering.next = undefined
    await insert(connection, waiting.entries)
  }
  waiting.written = write()
  gathering.running = waiting.written
  return waiting.written
}

async function insert(connection: Connection, entries: readonly Entry[]): Promise<void> {
  await connection.together(insertion(entries))
}

/** Throws whatever would keep a read from being written down now, such as a full disk; leaves no entry. */
export async function tryAccessLog(database: Database, at: Instant): Promise<void> {
  const takenBack = new Error('written, and taken back')
  const attempt = database.transaction(async (tx) => {
    await tx.together(accessStatement([{ personId: 0, who: '', what: 'readiness', why: '' }], at))
    throw takenBack
  })
  await attempt.catch((error: unknown) => {
    if (error !== takenBack) throw error
  })
}

/** The writing of entries as a statement, to be committed together with what else is written of the same reads. */
export const accessStatement = (entries: readonly RecordAccess[], at: Instant): Statement =>
  insertion(entries.map((entry) => ({ ...entry, at })))

const insertion = (entries: readonly Entry[]): Statement => ({
  text: `INSERT INTO audit.access (person_id, accessed_at, who, what, why)
     SELECT "personId", at, who, what, why
       FROM json_to_recordset($1) AS entry ("personId" bigint, at timestamptz, who text, what text, why text)`,
  values: [JSON.stringify(entries)],
  name: 'record-access',
})
