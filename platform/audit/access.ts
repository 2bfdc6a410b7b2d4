/**
 * The access log. Requests that come together are written by one statement: while one insert is on its way, later
 * entries gather, and each caller goes on when the insert with its own entries is committed. Entries are linked to one
 * another in lanes.
 */
import { randomBytes } from 'node:crypto'
import type { Instant } from '#platform/clock'
import { type Connection, type Database, hasLeftNothing, type Statement } from '#platform/database'
import { commitmentOf, linkOf, saltLength, type WrittenFacts } from './chain.ts'
import { headsOf } from './keep-heads.ts'
import { type Lane, Lanes } from './lanes.ts'
import { type ChainedEntry, insertion, unchainedInsertion } from './store.ts'

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
    await send(connection, waiting.entries, [])
  }
  waiting.written = write()
  gathering.running = waiting.written
  return waiting.written
}

/**
 * Commits statements together with the entries of what they read or made. Pass the database itself: within a
 * transaction nobody knows here whether it is committed.
 */
export async function recordWith(
  connection: Connection,
  { entries, at }: { readonly entries: readonly RecordAccess[]; readonly at: Instant },
  ...statements: Statement[]
): Promise<void> {
  await send(
    connection,
    entries.map((entry) => ({ ...entry, at })),
    statements,
  )
}

/** Reads about the persons of these entries, and sees nobody else; commits the entries with it. */
export async function recordReading(
  database: Database,
  { entries, at }: { readonly entries: readonly RecordAccess[]; readonly at: Instant },
  ...statements: Statement[]
): Promise<void> {
  await send(
    database,
    entries.map((entry) => ({ ...entry, at })),
    statements,
    database.seeing(new Set(entries.map(({ personId }) => personId))),
  )
}

async function send(
  connection: Connection,
  entries: readonly Entry[],
  statements: readonly Statement[],
  through: Connection = connection,
): Promise<void> {
  if (unchained.has(connection)) return through.together(...statements, unchainedInsertion(entries))
  const lanes = await lanesOf(connection)
  const lane = lanes.take()
  const chained = chainedAfter(lane, entries)
  const facts: WrittenFacts[] = []
  try {
    await through.together(...statements, insertion(lane.number, chained.entries, facts))
  } catch (error) {
    if (hasLeftNothing(error)) lanes.unmoved(lane)
    else lanes.retired(lane, chained)
    throw error
  }
  lanes.moved(lane, { ...chained, facts })
}

const unchained = new WeakSet<Connection>()

/** For the bench alone, which weighs what lanes cost: the schema takes no such entry until its rule is dropped. */
export const leaveUnchained = (connection: Connection): void => void unchained.add(connection)

/** The entries as they follow the lane's last one, and how far the lane is with them. */
function chainedAfter(
  { place, link }: Lane,
  entries: readonly Entry[],
): { entries: ChainedEntry[]; place: number; link: Buffer } {
  const salts = randomBytes(saltLength * entries.length)
  let last = link
  const chained = entries.map((entry, index): ChainedEntry => {
    const salt = salts.subarray(index * saltLength, (index + 1) * saltLength)
    last = linkOf(last, commitmentOf(salt, { ...entry, personId: String(entry.personId) }))
    const { personId, at, who, what, why } = entry
    const [saltText, linkText] = [`\\x${salt.toString('hex')}`, `\\x${last.toString('hex')}`]
    return { personId, at, who, what, why, place: place + index + 1, salt: saltText, link: linkText }
  })
  return { entries: chained, place: place + entries.length, link: last }
}

const known = new WeakMap<Connection, Lanes>()

/** The process's lanes in a database. Until the heads are begun, whoever comes waits for them. */
async function lanesOf(connection: Connection): Promise<Lanes> {
  const lanes = known.get(connection)
  if (lanes) return lanes
  const heads = await headsOf(connection)
  // Another may have come meanwhile.
  const own = known.get(connection) ?? new Lanes(heads)
  known.set(connection, own)
  return own
}

/** Throws whatever would keep a read from being written down now, such as a full disk; leaves no entry. */
export async function tryAccessLog(database: Database, at: Instant): Promise<void> {
  const { heads } = await lanesOf(database)
  heads?.assertWritten()
  const takenBack = new Error('written, and taken back')
  const attempt = database.transaction(async (tx) => {
    await tx.together(insertion(noLane, [nothing(at)]))
    throw takenBack
  })
  await attempt.catch((error: unknown) => {
    if (error !== takenBack) throw error
  })
}

const noLane = '0'
const nothing = (at: Instant): ChainedEntry => ({
  personId: 0,
  at,
  who: '',
  what: 'readiness',
  why: '',
  place: 1,
  salt: `\\x${'00'.repeat(saltLength)}`,
  link: `\\x${'00'.repeat(32)}`,
})

/** Makes sure that heads can be kept, where they are to be. Throws Failure where they cannot. */
export async function openAccessLog(connection: Connection): Promise<void> {
  await lanesOf(connection)
}

/** Ends the lanes a process has in a database: from then on nothing can be added to them unseen. */
export const endAccessLog = (connection: Connection): void => known.get(connection)?.end()
