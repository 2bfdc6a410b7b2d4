/**
 * Everybody's status from the record, from scratch: the audited truth that the statuses kept day by day must equal.
 * In ranges of persons; each is read as of one moment, proved against the ledger, and written whole.
 */
import { gatherCredits } from '#insurance/contributions'
import { personDuesByRange, personDuesTotal } from '#insurance/ledger'
import { personIdRange, streamPersonFacts } from '#insurance/registry'
import { currentLawVersion, lawBook } from '#law'
import type { Clock, Connection, Database, Instant } from '#platform/database'
import { type DayNumber, dayNumber } from '#vocabulary/day.ts'
import { noMoney, type Tiyn } from '#vocabulary/tiyn.ts'
import { newReplacement, replaceWhereDifferent, type SpellReplacement } from './kept-spells.ts'
import { differsFromLedger } from './recomputation-words.ts'
import { spellsOf } from './spells.ts'
import { holdRecording, keptSpells, type PersonRange, replaceSpells, visibleInstant } from './store.ts'
import { begin, findUnfinished, finish, markDone, rangesDone, readOneMoment } from './store-recomputation.ts'

export type Recomputed = {
  readonly persons: number
  /** Persons of whom some day was kept otherwise than the record says. */
  readonly changed: number
}

type RecomputeOptions = {
  readonly clock: Clock
  /** Told how many of the ids in use have been gone through. */
  readonly progress?: (done: number, total: number) => void
  /** Ids of one range; a run cut short goes on with the ranges it was begun with. */
  readonly rangeSize?: number
}

/** Each range lies in memory, so it is not too large; each reads through the record once, so there are not too many. */
const smallestRange = 250_000
const mostRanges = 8
/** While one range is judged, the next is read and the one before is written. */
const rangesUnderWay = 2
const personsBetweenReports = 2048

/**
 * Recomputes all statuses; goes on where a run was cut short. Throws the Failure `person-months-differ-from-ledger`,
 * which names the range, when the person-month record and the ledger do not add up to the same sum.
 */
export async function recompute(database: Database, options: RecomputeOptions): Promise<Recomputed> {
  const { clock, progress } = options
  const ids = await personIdRange(database)
  const rangeSize = options.rangeSize ?? Math.max(smallestRange, Math.ceil(ids.until / mostRanges))
  const order = { rangeSize, startedAt: clock.now(), lawVersion: currentLawVersion }
  const run = (await findUnfinished(database, currentLawVersion)) ?? (await begin(database, order))
  const done = await rangesDone(database, run.recomputationId)
  const doneFrom = new Set(done.map((range) => range.from))
  const ranges = rangesOf(ids, run.rangeSize)
  const left = ranges.filter(({ from }) => !doneFrom.has(from))
  const sums = { persons: 0, changed: 0 }
  for (const range of done) add(sums, range)

  const idCount = ranges.reduce((sum, { from, until }) => sum + until - from, 0)
  let passed = idCount - left.reduce((sum, { from, until }) => sum + until - from, 0)
  const report = (count: number): void => {
    passed += count
    progress?.(passed, idCount)
  }
  const books = readBooks(database, run.rangeSize)
  const takeRanges = async (): Promise<void> => {
    for (let range = left.shift(); range; range = left.shift()) {
      const { recomputationId } = run
      add(sums, await recomputeRange(database, range, { clock, report, recomputationId, books }))
    }
  }
  const taken = await Promise.allSettled(
    Array.from({ length: rangesUnderWay }, () =>
      takeRanges().catch((fault: unknown) => {
        left.length = 0
        throw fault
      }),
    ),
  )
  await books
  for (const one of taken) if (one.status === 'rejected') throw one.reason
  await finish(database, run.recomputationId, clock.now())
  return sums
}

function add(sums: { persons: number; changed: number }, more: Recomputed): void {
  sums.persons += more.persons
  sums.changed += more.changed
}

/** Ranges begin at multiples of their size, so that they stay the same when persons are added. */
export function rangesOf(ids: PersonRange, size: number): PersonRange[] {
  const ranges: PersonRange[] = []
  if (ids.until <= ids.from) return ranges
  for (let from = Math.floor(ids.from / size) * size; from < ids.until; from += size) {
    ranges.push({ from, until: Math.min(from + size, ids.until) })
  }
  return ranges
}

/** The person-dues of every range, in one reading of the ledger, and the instant they stand for. */
type Books = { readonly knownAt: Instant; readonly dues: ReadonlyMap<number, Tiyn> }

function readBooks(database: Database, rangeSize: number): Promise<Books> {
  const books = database.transaction(async (tx) => {
    await readOneMoment(tx)
    return { knownAt: await visibleInstant(tx), dues: await personDuesByRange(tx, rangeSize) }
  })
  // Whoever waits for it is told; until someone does, it is no fault of anybody's.
  books.catch(() => undefined)
  return books
}

type Run = {
  readonly clock: Clock
  readonly books: Promise<Books>
  readonly recomputationId: number
  readonly report: (count: number) => void
}

type Judged = { readonly knownAt: Instant; readonly persons: number; readonly replacement: SpellReplacement }

async function recomputeRange(database: Database, range: PersonRange, run: Run): Promise<Recomputed> {
  const today = dayNumber(run.clock.today())
  const ahead = await database.transaction(async (tx) => {
    await readOneMoment(tx)
    return judgeRange(tx, range, { today, books: run.books, report: run.report })
  })
  return database.transaction(async (tx) => {
    const knownAt = await holdRecording(tx)
    // Something was recorded since the range was read: it is read again, and nobody records meanwhile.
    const { books } = run
    const judged = knownAt === ahead.knownAt ? ahead : await judgeRange(tx, range, { today, books })
    await replaceSpells(tx, judged.replacement)
    const found = { persons: judged.persons, changed: judged.replacement.changed }
    await markDone(tx, run.recomputationId, { ...range, ...found, doneAt: run.clock.now() })
    return found
  })
}

type Judging = Pick<Run, 'books'> & { readonly today: DayNumber; readonly report?: Run['report'] }

async function judgeRange(
  tx: Connection,
  range: PersonRange,
  { today, books, report }: Judging,
): Promise<Judged> {
  const knownAt = await visibleInstant(tx)
  const credits = await gatherCredits(tx, range)
  const { knownAt: booksKnownAt, dues } = await books
  const ledger =
    booksKnownAt === knownAt ? (dues.get(range.from) ?? noMoney) : await personDuesTotal(tx, range)
  if (credits.total !== ledger) throw differsFromLedger(range, credits.total, ledger)
  const kept = await keptSpells(tx, range)
  const book = lawBook('current')
  const replacement = newReplacement()
  const judged = new Uint8Array(range.until - range.from)
  let sinceReport = 0
  const persons = await streamPersonFacts(tx, range, (person) => {
    const { personId } = person
    judged[personId - range.from] = 1
    const spells = spellsOf({ ...person, credits: credits.of(personId) }, book, today)
    replaceWhereDifferent(replacement, kept, { personId, spells })
    if (++sinceReport === personsBetweenReports) {
      report?.(sinceReport)
      sinceReport = 0
    }
  })
  for (let place = 0; place < judged.length; place++) {
    // Merged into another since: no day of this number is kept.
    if (judged[place] === 0)
      replaceWhereDifferent(replacement, kept, { personId: range.from + place, spells: [] })
  }
  report?.(Math.max(0, range.until - range.from - (persons - sinceReport)))
  return { knownAt, persons, replacement }
}
