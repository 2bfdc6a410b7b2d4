/**
 * What was done to a lane, told from its runs. An entry that does not follow from the one before it may follow from
 * another one: by that entries moved and entries put between are told from entries changed.
 */
import { linkOf } from './chain.ts'
import type { LaneWalk, Run, Spot } from './lane-check.ts'
import type { LaneHeads } from './read-heads.ts'

/** What can be found; `unsigned` is of heads, all else of entries. */
export const findingKinds = [
  'changed',
  'removed',
  'inserted',
  'reordered',
  'rewritten',
  'tail-cut',
  'erased-unsigned',
  'head-unsigned',
  'heads-missing',
] as const
export type TamperKind = (typeof findingKinds)[number]

export type LogFinding = {
  readonly kind: TamperKind
  /** Absent of entries from before there were lanes. */
  readonly lane?: string | undefined
  readonly place?: number | undefined
  /** The last place, where it is about more than one. */
  readonly through?: number | undefined
  /** The entry there, or the one after the place where there is none. */
  readonly accessId?: string | undefined
  readonly at?: string | undefined
}

/** The entry a run's first one follows from: of which run (-1: the beginning of the lane), and which of the lane. */
type After = { readonly run: number; readonly index: number }
type Judged = { readonly run: Run; readonly after: After | undefined; inserted: boolean }

const spotAt = (kind: TamperKind, lane: string, { place, accessId, at }: Spot): LogFinding => ({
  kind,
  lane,
  place,
  accessId,
  at,
})
const span = (finding: LogFinding, place: number, through: number): LogFinding => ({
  ...finding,
  place,
  ...(through > place && { through }),
})

/** What is amiss in a lane; nothing where it is whole. */
export function findingsOf(walk: LaneWalk, heads: LaneHeads | undefined): LogFinding[] {
  const { lane, beyond, unsealed, erasedUnsigned, runs } = walk
  const found = erasedUnsigned.map((spot) => spotAt('erased-unsigned', lane, spot))
  if (runs.length > 1 || !runs[0]!.follows) found.push(...ofRuns(walk))
  // Where an erased entry says anything again, the chain has told of it.
  else
    for (const { from, through } of walk.erasedChanged)
      found.push(span({ kind: 'changed', lane }, from, through))
  if (beyond) {
    const { first, count } = beyond
    found.push(span(spotAt('inserted', lane, first), first.place, first.place + count - 1))
  }
  if (unsealed) found.push(span(spotAt('changed', lane, unsealed.spot), unsealed.from, unsealed.spot.place))
  if (heads) found.push(...ofHeads(walk, heads), ...ofUnknown(walk, heads))
  return found
}

function ofRuns(walk: LaneWalk): LogFinding[] {
  const { lane, runs, met } = walk
  const judged = runs.map(
    (run, number): Judged => ({ run, after: whatItFollows(runs, number), inserted: false }),
  )
  const tails = insertedTails(judged, met)
  markInserted(judged)
  const moved = movedContents(judged)
  const placing = placingOf(judged, tails)
  const found = tails.map(({ first, last }) => span(spotAt('inserted', lane, first), first.place, last.place))
  for (const [number, { run, after, inserted }] of judged.entries()) {
    const { first, last, gap } = run
    if (gap > 0) found.push(span(spotAt('removed', lane, first), first.place - gap, first.place - 1))
    const from = (kind: TamperKind): number =>
      found.push(span(spotAt(kind, lane, first), first.place, last.place))
    if (inserted) from('inserted')
    else if (after) {
      if (placing.implied(number) !== placing.standing(number)) from('reordered')
    } else if (moved.has(number)) found.push(spotAt('reordered', lane, first))
    else if (gap === 0 && !isBeyond(walk, first)) found.push(changedOrRemoved(walk, number))
  }
  if (walk.unkept > 0) found.push(spotAt('changed', lane, walk.last))
  return found
}

/** Told already, as an entry behind the end of its lane. */
const isBeyond = ({ beyond }: LaneWalk, { index }: Spot): boolean =>
  beyond !== undefined && index >= beyond.first.index

function whatItFollows(runs: readonly Run[], number: number): After | undefined {
  const { first, commitment } = runs[number]!
  const fits = (link: Buffer): boolean => linkOf(link, commitment).equals(first.link)
  if (fits(runs[0]!.previous)) return { run: -1, index: 0 }
  for (const [run, { tail }] of runs.entries()) {
    const spot = tail.find(({ index, link }) => index !== first.index && fits(link))
    if (spot) return { run, index: spot.index }
  }
  return undefined
}

type Tail = { readonly first: Spot; readonly last: Spot; readonly count: number }

/**
 * Two entries follow from one: the one that others follow from, or that a head knows, is genuine. Marks runs that are not,
 * and gives the ends of runs that are not.
 */
function insertedTails(judged: readonly Judged[], met: LaneWalk['met']): Tail[] {
  const tails: Tail[] = []
  for (const [number, one] of judged.entries()) {
    const { after } = one
    const before = after && judged[after.run]?.run
    if (!before || after.index === before.last.index || after.run === number) continue
    const isFollowed = judged.some(({ after: of }) => of?.run === number)
    const tailIsFollowed = judged.some(({ after: of }) => of?.run === after.run && of.index > after.index)
    const isKnown = met.some(({ run }) => run === number)
    const tailIsKnown = met.some(({ run, spot }) => run === after.run && spot.index > after.index)
    const count = before.last.index - after.index
    const tailIsGenuine =
      tailIsFollowed || (tailIsKnown !== isKnown ? tailIsKnown : !isFollowed && one.run.count <= count)
    if (!tailIsGenuine) {
      const first = before.tail.find(({ index }) => index === after.index + 1)
      tails.push({ first: first ?? before.last, last: before.last, count })
    } else if (!isFollowed) one.inserted = true
  }
  return tails
}

/** Entries that follow from none, that none follows from, and that are passed over, were put between. */
function markInserted(judged: readonly Judged[]): void {
  const followed = new Set(judged.flatMap(({ after }) => after?.run ?? []))
  const isNobodys = (number: number): boolean => {
    const { after, run } = judged[number]!
    return !after && run.gap === 0 && !followed.has(number)
  }
  for (const [number, { after, run, inserted }] of judged.entries()) {
    if (isNobodys(number) && run.again) judged[number]!.inserted = true
    if (!after || inserted) continue
    for (let between = after.run + 1; between < number; between++)
      if (isNobodys(between)) judged[between]!.inserted = true
  }
}

/** Runs whose first entry has what another one said, while the links stayed. */
function movedContents(judged: readonly Judged[]): ReadonlySet<number> {
  const loose = judged.flatMap(({ run, after, inserted }, number) =>
    after || inserted || run.gap > 0 ? [] : { run, number },
  )
  const isOf = (one: Run, other: Run): boolean =>
    one !== other && linkOf(one.previous, other.commitment).equals(one.first.link)
  return new Set(
    loose.filter(({ run }) => loose.some((other) => isOf(run, other.run))).map(({ number }) => number),
  )
}

/** Which of the lane's genuine entries a run begins with: as it stands, and by what it follows from. */
function placingOf(judged: readonly Judged[], tails: readonly Tail[]) {
  const standing = (number: number): number => {
    const { index } = judged[number]!.run.first
    const gaps = judged.slice(0, number + 1).reduce((sum, { run }) => sum + run.gap, 0)
    const inserted = judged.slice(0, number).reduce((sum, one) => sum + (one.inserted ? one.run.count : 0), 0)
    const cut = tails.reduce((sum, { last, count }) => sum + (last.index < index ? count : 0), 0)
    return index + gaps - inserted - cut
  }
  const known = new Map<number, number>([[-1, 0]])
  const implied = (number: number): number => {
    const had = known.get(number)
    if (had !== undefined) return had
    const { after } = judged[number]!
    known.set(number, standing(number))
    if (!after) return standing(number)
    const before = after.run < 0 ? 0 : after.index - judged[after.run]!.run.first.index
    const place = implied(after.run) + before + 1
    known.set(number, place)
    return place
  }
  return { standing, implied }
}

/** A head's entry that stands some places too early tells that so many before it are gone. */
function changedOrRemoved({ lane, runs, met }: LaneWalk, number: number): LogFinding {
  const { first } = runs[number]!
  const shiftOf = (one: LaneWalk['met'][number] | undefined): number => (one ? one.place - one.spot.place : 0)
  const before = shiftOf(met.findLast(({ run }) => run < number))
  const removed = shiftOf(met.find(({ run }) => run === number)) - before
  if (removed <= 0) return spotAt('changed', lane, first)
  const place = first.place + before
  return span(spotAt('removed', lane, first), place, place + removed - 1)
}

/** Heads whose entry is another one, or is not there. A head that is met holds all before it. */
function ofHeads({ lane, last, met, atHeads }: LaneWalk, { heads }: LaneHeads): LogFinding[] {
  const places = new Set(met.map(({ place }) => place))
  const lastMet = heads.findLastIndex(({ place }) => place === 0 || places.has(place))
  const from = (heads[lastMet]?.place ?? 0) + 1
  const unmet = heads.slice(lastMet + 1)
  const found: LogFinding[] = []
  const other = unmet.find(({ place }) => atHeads.has(place))
  if (other) found.push(span(spotAt('rewritten', lane, atHeads.get(other.place)!), from, other.place))
  const cutAt = unmet.at(-1)?.place ?? 0
  if (cutAt > last.place) found.push(span(spotAt('tail-cut', lane, last), last.place + 1, cutAt))
  return found
}

/** The last entries of a lane that was left because nobody knew whether they were committed: all stand, or none. */
function ofUnknown({ lane, last, met }: LaneWalk, { end }: LaneHeads): LogFinding[] {
  if (!end?.perhaps) return []
  const { place } = end.perhaps
  // Entries put in before it move the end along.
  const endedAt = Math.max(end.place, met.find((one) => one.place === end.place)?.spot.place ?? 0)
  if (last.place <= endedAt) return []
  if (met.some((one) => one.place === place)) return []
  if (last.place < place) return [span(spotAt('tail-cut', lane, last), last.place + 1, place)]
  return [span(spotAt('rewritten', lane, last), end.place + 1, place)]
}
