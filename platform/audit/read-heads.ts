/** Reads files of heads: of each lane its last head and some of those before it, however many lines there are. */
import type { KeyObject } from 'node:crypto'
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { headsUnreadable } from './failures.ts'
import { type ErasedEntries, type HeadOfBefore, isSigned, type LaneHead, readHead } from './head.ts'

/** What heads say of one lane. */
export type LaneHeads = {
  /** By their places, the last one last. Of many, some are left out: each holds all before it. */
  readonly heads: readonly LaneHead[]
  readonly end: LaneHead | undefined
}

export type HeadsRead = {
  readonly lanes: ReadonlyMap<string, LaneHeads>
  readonly before: readonly HeadOfBefore[]
  readonly erased: ReadonlyMap<string, readonly ErasedEntries['erased'][]>
  /** Lines of this log that were read. */
  readonly lines: number
  /** Lines that are not whole, as after a crash in the midst of one: they hold nothing. */
  readonly broken: number
  /** Lines that none of the keys signed, by the lane and place they speak of. */
  readonly unsigned: readonly { readonly lane: string | undefined; readonly place: number | undefined }[]
  /** How far each file was read. */
  readonly readTo: ReadonlyMap<string, number>
}

type Kept = { readonly line: string; readonly head: LaneHead }

const mostKept = 32

/** Of the heads of one lane the last, and some of those before it. */
class KeptHeads {
  #kept: Kept[] = []
  end: Kept | undefined

  add(kept: Kept): void {
    if (kept.head.end) this.end = kept
    this.#kept.push(kept)
    if (this.#kept.length > mostKept)
      this.#kept = this.#kept.filter((_, index) => index % 2 === 0 || index === this.#kept.length - 1)
  }

  inOrder(): Kept[] {
    return this.#kept.toSorted((one, other) => one.head.place - other.head.place)
  }
}

/** Reads the heads of one log. A file that is not there has none. */
export async function readHeads(
  files: readonly string[],
  { log, keys }: { readonly log: string; readonly keys: readonly KeyObject[] },
): Promise<HeadsRead> {
  const lanes = new Map<string, KeptHeads>()
  const others: { line: string; said: HeadOfBefore | ErasedEntries }[] = []
  const readTo = new Map<string, number>()
  let [lines, broken] = [0, 0]
  for (const file of files.filter((name) => existsSync(name))) {
    const size = statSync(file).size
    readTo.set(file, size)
    for await (const line of linesOf(file, 0, size)) {
      const said = readHead(line)
      if (!said) broken++
      else if (said.log === log) {
        lines++
        if ('link' in said) keptOf(lanes, said.lane).add({ line, head: said })
        else others.push({ line, said })
      }
    }
  }
  const unsigned: { lane: string | undefined; place: number | undefined }[] = []
  const holds = (line: string, lane?: string, place?: number): boolean => {
    const signed = isSigned(line, keys)
    if (!signed) unsigned.push({ lane, place })
    return signed
  }
  const laneHeads = new Map<string, LaneHeads>()
  for (const [lane, kept] of lanes) {
    const heads = kept.inOrder().filter(({ line, head }) => holds(line, lane, head.place))
    const end = kept.end && heads.includes(kept.end) ? kept.end.head : undefined
    laneHeads.set(lane, { heads: heads.map(({ head }) => head), end })
  }
  const signed = others.filter(({ line, said }) => holds(line, 'lane' in said ? said.lane : undefined))
  const erased = new Map<string, ErasedEntries['erased'][]>()
  for (const { said } of signed)
    if ('erased' in said) erased.set(said.lane, [...(erased.get(said.lane) ?? []), said.erased])
  const before = signed.flatMap(({ said }) => ('before' in said ? said : []))
  return { lanes: laneHeads, before, erased, lines, broken, unsigned, readTo }
}

function keptOf(lanes: Map<string, KeptHeads>, lane: string): KeptHeads {
  const kept = lanes.get(lane) ?? new KeptHeads()
  lanes.set(lane, kept)
  return kept
}

/** The lanes announced since the files were read. */
export async function lanesAnnouncedSince(
  { readTo }: HeadsRead,
  files: readonly string[],
  { log, keys }: { readonly log: string; readonly keys: readonly KeyObject[] },
): Promise<ReadonlySet<string>> {
  const lanes = new Set<string>()
  for (const file of files.filter((name) => existsSync(name)))
    for await (const line of linesOf(file, readTo.get(file) ?? 0, statSync(file).size)) {
      const said = readHead(line)
      if (said && 'link' in said && said.log === log && isSigned(line, keys)) lanes.add(said.lane)
    }
  return lanes
}

async function* linesOf(file: string, start: number, end: number): AsyncGenerator<string> {
  if (end <= start) return
  try {
    const input = createReadStream(file, { start, end: end - 1 })
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }))
      if (line !== '') yield line
  } catch (error) {
    throw headsUnreadable(file, error)
  }
}
