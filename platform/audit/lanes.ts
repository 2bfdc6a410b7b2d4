/**
 * Lanes: in each, one statement follows another, and each entry has its place and its link to the one before. A statement
 * takes a lane that is free, or a new one, so that none waits for another.
 */
import { randomBytes } from 'node:crypto'
import { beginningOf, Seal, type WrittenFacts } from './chain.ts'
import type { Heads } from './heads.ts'

export type Lane = {
  /** 63 random bits in decimal: processes need not agree on who has which. */
  readonly number: string
  /** Of its last entry that is known to be committed; 0 before the first. */
  place: number
  link: Buffer
  readonly seal: Seal
}

/** Where a lane is once what was sent is committed. */
type Come = { readonly place: number; readonly link: Buffer; readonly facts: readonly WrittenFacts[] }

/** The lanes of one process in one database. */
export class Lanes {
  readonly #free: Lane[] = []
  readonly heads: Heads | undefined
  #ending = false

  constructor(heads?: Heads) {
    this.heads = heads
  }

  take(): Lane {
    return this.#free.pop() ?? this.#open()
  }

  /** What was sent is committed. */
  moved(lane: Lane, { place, link, facts }: Come): void {
    lane.place = place
    lane.link = link
    for (const each of facts) lane.seal.add(each)
    this.heads?.moved(lane)
    this.unmoved(lane)
  }

  /** Nothing of what was sent is committed. */
  unmoved(lane: Lane): void {
    if (this.#ending) this.heads?.ended(lane)
    else this.#free.push(lane)
  }

  /** Nobody knows whether it is committed: the lane is never used again. */
  retired(lane: Lane, perhaps: { readonly place: number; readonly link: Buffer }): void {
    this.heads?.ended(lane, perhaps)
  }

  /** Ends every lane; one that is under way ends as it comes back. */
  end(): void {
    this.#ending = true
    for (const lane of this.#free.splice(0)) this.heads?.ended(lane)
    this.heads?.flush()
  }

  #open(): Lane {
    const number = String((randomBytes(8).readBigUInt64BE() >> 1n) | 1n)
    const lane: Lane = { number, place: 0, link: beginningOf(number), seal: new Seal() }
    this.heads?.announce(lane)
    return lane
  }
}
