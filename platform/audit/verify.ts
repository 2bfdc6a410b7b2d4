/** Holds the whole access log against its links and its heads, in one pass over it. */
import type { Database } from '#platform/database'
import { findingKinds, findingsOf, type LogFinding, type TamperKind } from './findings.ts'
import { readVerifyingKey } from './key.ts'
import { LaneCheck, type Spot } from './lane-check.ts'
import { type HeadsRead, lanesAnnouncedSince, readHeads } from './read-heads.ts'
import { digestUnchained, type LogBefore, readBefore, readChained } from './store.ts'

export type LogVerified = {
  readonly whole: boolean
  /** Entries with a place in a lane, and lanes. */
  readonly entries: number
  readonly lanes: number
  /** Lines of heads the log was held to. */
  readonly heads: number
  /** Lines of heads that are not whole: they hold nothing. */
  readonly headsBroken: number
  /** Entries from before there were lanes. */
  readonly before: number
  /** Entries erased by law. */
  readonly erased: number
  /** The newest entries, which no head holds yet. */
  readonly unheld: number
  /** How many of each kind were found. */
  readonly found: Readonly<Partial<Record<TamperKind, number>>>
  /** The first of what was found. */
  readonly findings: readonly LogFinding[]
}

/** Files of heads, and keys of either half. */
type VerifyingFiles = { readonly heads: readonly string[]; readonly keys: readonly string[] }

const mostFindings = 1000

class Found {
  readonly findings: LogFinding[] = []
  readonly counts = new Map<TamperKind, number>()

  add(finding: LogFinding): void {
    this.counts.set(finding.kind, (this.counts.get(finding.kind) ?? 0) + 1)
    if (this.findings.length < mostFindings) this.findings.push(finding)
  }

  addAll(findings: readonly LogFinding[]): void {
    for (const finding of findings) this.add(finding)
  }
}

/** Reads alone. Entries and lanes that are written meanwhile do no harm. */
export async function verifyAccessLog(database: Database, files: VerifyingFiles): Promise<LogVerified> {
  const found = new Found()
  const stood = await readBefore(database)
  const of = { log: stood?.log ?? '', keys: files.keys.map(readVerifyingKey) }
  // Heads first: what they hold is committed, so it is read behind them.
  const heads = await readHeads(files.heads, of)
  const before = await verifyBefore(database, { stood, signed: heads.before }, found)
  const walked = await walkLanes(database, heads, found)
  if (walked.entries > 0 && heads.lines === 0) found.add({ kind: 'heads-missing' })
  else {
    const later = await lanesAnnouncedSince(heads, files.heads, of)
    for (const { lane, first, last } of walked.unannounced)
      if (!later.has(lane)) found.add(wholeLane('inserted', lane, first, last.place))
  }
  for (const [lane, { heads: known }] of heads.lanes) {
    const last = known.at(-1)?.place ?? 0
    if (last > 0 && !walked.seen.has(lane)) found.add({ kind: 'tail-cut', lane, place: 1, through: last })
  }
  found.addAll(heads.unsigned.map(({ lane, place }) => ({ kind: 'head-unsigned', lane, place })))
  return {
    whole: found.counts.size === 0,
    entries: walked.entries,
    lanes: walked.seen.size,
    heads: heads.lines,
    headsBroken: heads.broken,
    before: before.entries,
    erased: walked.erased + before.erased,
    unheld: walked.unheld,
    found: Object.fromEntries(
      findingKinds.flatMap((kind) => (found.counts.has(kind) ? [[kind, found.counts.get(kind)!]] : [])),
    ),
    findings: found.findings,
  }
}

const wholeLane = (
  kind: TamperKind,
  lane: string,
  { accessId, at, place }: Spot,
  through: number,
): LogFinding => ({
  kind,
  lane,
  place,
  through,
  accessId,
  at,
})

/** What stood before there were lanes: as the migration counted it, and as was signed soon after. */
async function verifyBefore(
  database: Database,
  { stood, signed }: { readonly stood: LogBefore | undefined; readonly signed: HeadsRead['before'] },
  found: Found,
): Promise<{ readonly entries: number; readonly erased: number }> {
  const stands = await digestUnchained(database)
  const digest = stands.digest.toString('hex')
  const told = [
    ...(stood ? [{ entries: stood.entries, digest: stood.digest.toString('hex') }] : []),
    ...signed.map(({ before }) => before),
  ]
  if (told.some((one) => one.entries !== told[0]!.entries || one.digest !== told[0]!.digest))
    found.add({ kind: 'rewritten' })
  const most = Math.max(...told.map(({ entries }) => entries), 0)
  const least = Math.min(...told.map(({ entries }) => entries), most)
  if (stands.entries < most) found.add({ kind: 'removed' })
  else if (stands.entries > least) found.add({ kind: 'inserted' })
  else if (told.some((one) => one.digest !== digest)) found.add({ kind: 'changed' })
  return stands
}

type Walked = {
  entries: number
  erased: number
  unheld: number
  readonly seen: Set<string>
  readonly unannounced: { lane: string; first: Spot; last: Spot }[]
}

async function walkLanes(database: Database, heads: HeadsRead, found: Found): Promise<Walked> {
  const walked: Walked = { entries: 0, erased: 0, unheld: 0, seen: new Set(), unannounced: [] }
  let check: LaneCheck | undefined
  const endLane = (): void => {
    if (!check) return
    const walk = check.walked()
    const known = heads.lanes.get(check.lane)
    found.addAll(findingsOf(walk, known))
    if (!known) walked.unannounced.push({ lane: walk.lane, first: walk.runs[0]!.first, last: walk.last })
    walked.erased += walk.erased
    walked.unheld += walk.unheld
    walked.seen.add(walk.lane)
  }
  walked.entries = await readChained(database, (entry) => {
    if (check?.lane !== entry.lane) {
      endLane()
      check = new LaneCheck(entry.lane, heads)
    }
    check.add(entry)
  })
  endLane()
  return walked
}
