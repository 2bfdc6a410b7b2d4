/**
 * What a process that was killed wrote in its last second has no head of its own any more: it is held by a head that is
 * signed here, so that it too cannot be changed or cut unseen. A process that lives writes its heads within a second and is
 * not disturbed: another head of the same entries says the same.
 */
import { createPublicKey } from 'node:crypto'
import { appendFileSync, existsSync } from 'node:fs'
import { type Instant, instantAt, microsecondsOf } from '#platform/clock'
import type { Database } from '#platform/database'
import { Seal } from '../chain.ts'
import { headsUnwritable } from '../failures.ts'
import { type LaneHead, writeHead } from '../head.ts'
import type { HeadFiles } from '../heads.ts'
import { ensureKey } from '../key.ts'
import { LaneCheck } from '../lane-check.ts'
import { type HeadsRead, readHeads } from '../read-heads.ts'
import { newestPlaces, readBefore, readLane } from '../store.ts'

const minute = 60_000_000
/** By so much the clocks of this machine and of the database may differ. */
const apart = 10 * minute

type Quiet = { readonly lane: string; readonly last: LaneHead; readonly since: Instant }

/** Holds what has no head in the lanes announced in this machine's file; gives the number of lanes. */
export async function holdLeftOver(database: Database, files: HeadFiles, now: Instant): Promise<number> {
  const stood = await readBefore(database)
  if (!stood || !existsSync(files.heads)) return 0
  const key = ensureKey(files.key)
  const { log } = stood
  const heads = await readHeads([files.heads], { log, keys: [createPublicKey(key)] })
  const quiet = quietSince(heads, microsecondsOf(now) - minute)
  if (quiet.length === 0) return 0
  const newest = await newestPlaces(database, {
    lanes: quiet.map(({ lane }) => lane),
    since: earliest(quiet.map(({ last }) => last.at as Instant)),
  })
  const left = quiet.filter(({ lane, last }) => (newest.get(lane) ?? 0) > last.place)
  let held = 0
  for (const { lane, since } of left) {
    const head = await headOfWhole(database, { lane, since, heads })
    if (!head) continue
    try {
      // Another process may have been ended in the midst of a line.
      appendFileSync(files.heads, `\n${writeHead({ log, ...head, at: now }, key)}`, { mode: 0o600 })
    } catch (error) {
      throw headsUnwritable(files.heads, error)
    }
    held++
  }
  return held
}

/** The lanes that have not ended and whose last head is older than that. */
const quietSince = ({ lanes }: HeadsRead, before: number): Quiet[] =>
  [...lanes].flatMap(([lane, { heads, end }]) => {
    const [first, last] = [heads[0], heads.at(-1)]
    if (!first || !last || end || microsecondsOf(last.at as Instant) >= before) return []
    return { lane, last, since: first.at as Instant }
  })

/** The first of these instants, and as much before it as clocks may differ. */
const earliest = (instants: readonly Instant[]): Instant =>
  instantAt(Math.min(...instants.map(microsecondsOf)) - apart)

type OfLane = Pick<Quiet, 'lane' | 'since'> & { readonly heads: HeadsRead }

/** The head of the lane as it stands; undefined where anything in it is amiss: that is for whoever verifies to find. */
async function headOfWhole(database: Database, { lane, since, heads }: OfLane) {
  const check = new LaneCheck(lane, heads)
  const seal = new Seal()
  const count = await readLane(database, { lane, since: earliest([since]) }, (entry) => {
    check.add(entry)
    seal.add(entry)
  })
  if (count === 0) return undefined
  const { runs, unsealed, beyond, erasedUnsigned, last } = check.walked()
  const isWhole = runs.length === 1 && runs[0]!.follows && !unsealed && !beyond && erasedUnsigned.length === 0
  return isWhole
    ? { lane, place: last.place, link: last.link.toString('hex'), seal: seal.soFar() }
    : undefined
}
