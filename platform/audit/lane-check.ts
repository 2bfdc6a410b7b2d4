/**
 * One lane, entry after entry in the order of their places: what does not follow from what stands before it begins a new
 * run. A whole lane is one run, and nothing of it is kept but its last few links.
 */
import { beginningOf, commitmentOf, linkOf, Seal } from './chain.ts'
import { HeldActs } from './erased/held-acts.ts'
import type { HeadsRead, LaneHeads } from './read-heads.ts'
import type { StoredEntry } from './store.ts'

/** Where an entry stands. */
export type Spot = {
  readonly place: number
  readonly accessId: string
  readonly at: string
  /** Which of the lane it is as they come, from 1. */
  readonly index: number
  readonly link: Buffer
}

/** Entries each of which follows from the one before. */
export type Run = {
  readonly first: Spot
  last: Spot
  /** The link of the entry before the first, as it stands. */
  readonly previous: Buffer
  readonly commitment: Buffer
  /** How many places before the first have no entry. */
  readonly gap: number
  /** Whether the place of the first is taken by another one already. */
  readonly again: boolean
  /** Whether the first entry follows from the one before it: only so of the first run of a lane. */
  readonly follows: boolean
  /** The last entries of the run, where another may have been put between. */
  readonly tail: Spot[]
  count: number
}

/** A head whose link an entry bears. */
type Met = { readonly place: number; readonly spot: Spot; readonly run: number }

export type LaneWalk = {
  readonly lane: string
  readonly runs: readonly Run[]
  /** Entries that begin a run too many to be kept. */
  readonly unkept: number
  readonly count: number
  readonly last: Spot
  readonly erasedUnsigned: readonly Spot[]
  readonly erased: number
  /** Of what the law erased, where not even whom it was about and when is what it was. */
  readonly erasedChanged: readonly { readonly from: number; readonly through: number }[]
  readonly met: readonly Met[]
  /** Entries at places of heads, whatever link they bear. */
  readonly atHeads: ReadonlyMap<number, Spot>
  /** Entries behind the end of the lane. */
  readonly beyond: { readonly first: Spot; readonly count: number } | undefined
  /** The head where what the server said of entries is no longer what it was. */
  readonly unsealed: { readonly from: number; readonly spot: Spot } | undefined
  /** Entries no head holds yet. */
  readonly unheld: number
}

const mostRuns = 300
const tailKept = 16

export class LaneCheck {
  readonly lane: string
  readonly #heads: LaneHeads | undefined
  readonly #erasedByLaw: HeldActs
  readonly #placesByLink = new Map<string, number>()
  readonly #sealsByPlace = new Map<number, string>()
  readonly #runs: Run[] = []
  readonly #met: Met[] = []
  readonly #atHeads = new Map<number, Spot>()
  readonly #erasedUnsigned: Spot[] = []
  readonly #seal = new Seal()
  #sealedTo = 0
  #unsealed: { from: number; spot: Spot } | undefined
  #beyond: { first: Spot; count: number } | undefined
  #previous: Buffer
  #last: Spot | undefined
  #unkept = 0
  #count = 0
  #erased = 0
  #unheld = 0

  constructor(lane: string, { lanes, erased }: HeadsRead) {
    this.lane = lane
    this.#heads = lanes.get(lane)
    this.#erasedByLaw = new HeldActs(erased.get(lane) ?? [])
    this.#previous = beginningOf(lane)
    for (const { place, link, seal } of this.#heads?.heads ?? []) {
      if (place === 0) continue
      this.#placesByLink.set(link, place)
      this.#sealsByPlace.set(place, seal)
    }
    const { perhaps } = this.#heads?.end ?? {}
    if (perhaps) this.#placesByLink.set(perhaps.link, perhaps.place)
  }

  add(entry: StoredEntry): void {
    const commitment = this.#commitmentOf(entry)
    const { accessId, at, place, link } = entry
    const spot: Spot = { place, accessId, at, index: ++this.#count, link }
    this.#erasedByLaw.add(entry, commitment)
    if (entry.salt === undefined) this.#noteErased(spot)
    const expected = (this.#last?.place ?? 0) + 1
    const follows = place === expected && linkOf(this.#previous, commitment).equals(link)
    if (follows && this.#runs.length > 0) this.#goOn(spot)
    else {
      const gap = Math.max(0, place - expected || 0)
      this.#begin(spot, { commitment, follows, gap, again: place < expected })
    }
    this.#meetHeads(spot, entry)
    this.#previous = link
    this.#last = spot
  }

  walked(): LaneWalk {
    return {
      lane: this.lane,
      runs: this.#runs,
      unkept: this.#unkept,
      count: this.#count,
      last: this.#last!,
      erasedUnsigned: this.#erasedUnsigned,
      erased: this.#erased,
      erasedChanged: this.#erasedByLaw.changed,
      met: this.#met,
      atHeads: this.#atHeads,
      beyond: this.#beyond,
      unsealed: this.#unsealed,
      unheld: this.#unheld,
    }
  }

  #commitmentOf({ salt, commitment, ...content }: StoredEntry): Buffer {
    if (salt !== undefined) return commitmentOf(salt, content)
    // Erased by law it says nothing: what somebody wrote there since is not what the commitment stands for.
    const { who, what, why } = content
    return commitment && `${who}${what}${why}` === '' ? commitment : Buffer.alloc(0)
  }

  /** Whoever would hide what an entry says has no key to say that it was erased by law. */
  #noteErased(spot: Spot): void {
    this.#erased++
    const { place } = spot
    if (!this.#erasedByLaw.cover(place)) this.#erasedUnsigned.push(spot)
  }

  #goOn(spot: Spot): void {
    if (this.#unkept > 0) return
    const run = this.#runs.at(-1)!
    run.last = spot
    run.count++
    run.tail.push(spot)
    if (run.tail.length > tailKept) run.tail.shift()
  }

  #begin(spot: Spot, known: Pick<Run, 'commitment' | 'follows' | 'gap' | 'again'>): void {
    if (this.#runs.length === mostRuns) {
      this.#unkept++
      return
    }
    const previous = this.#previous
    this.#runs.push({ first: spot, last: spot, previous, ...known, tail: [spot], count: 1 })
  }

  #meetHeads(spot: Spot, entry: StoredEntry): void {
    const { place, link } = spot
    this.#seal.add(entry)
    const seal = this.#sealsByPlace.get(place)
    if (seal !== undefined && !this.#atHeads.has(place)) this.#atHeads.set(place, spot)
    if (this.#placesByLink.size > 0) {
      const met = this.#placesByLink.get(link.toString('hex'))
      if (met === place && seal !== undefined) this.#checkSeal(spot, seal)
      if (met !== undefined && this.#met.length < mostRuns)
        this.#met.push({ place: met, spot, run: this.#runs.length - 1 })
    }
    const { end, heads } = this.#heads ?? {}
    const held = Math.max(heads?.at(-1)?.place ?? 0, end?.perhaps?.place ?? 0)
    if (place > held) this.#unheld++
    if (end && place > (end.perhaps?.place ?? end.place)) this.#noteBeyond(spot)
  }

  /** Of a lane with anything else amiss the seal tells nothing. */
  #checkSeal(spot: Spot, seal: string): void {
    const { place } = spot
    const isWhole = this.#runs.length === 1 && this.#runs[0]!.follows
    if (isWhole && !this.#unsealed && this.#seal.soFar() !== seal)
      this.#unsealed = { from: this.#sealedTo + 1, spot }
    this.#sealedTo = place
  }

  #noteBeyond(spot: Spot): void {
    if (this.#beyond) this.#beyond.count++
    else this.#beyond = { first: spot, count: 1 }
  }
}
