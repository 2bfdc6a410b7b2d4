/** The signed acts of what the law erased of one lane, held to what stands there as its entries come in order. */
import { Remainder } from '../chain.ts'
import type { ErasedEntries } from '../head.ts'
import type { StoredEntry } from '../store.ts'

type Act = ErasedEntries['erased']
type Open = { readonly act: Act; readonly remainder: Remainder; count: number }

export class HeldActs {
  readonly #waiting: Act[]
  readonly #acts: readonly Act[]
  #open: Open[] = []
  /** Where what stays of erased entries is no longer what it was. */
  readonly changed: { readonly from: number; readonly through: number }[] = []

  constructor(acts: readonly Act[]) {
    this.#acts = acts
    this.#waiting = acts.filter(({ rest }) => rest !== undefined).sort((a, b) => b.from - a.from)
  }

  cover(place: number): boolean {
    return this.#acts.some(({ from, through }) => from <= place && place <= through)
  }

  add(entry: StoredEntry, commitment: Buffer): void {
    const { place } = entry
    for (let next = this.#waiting.at(-1); next && next.from <= place; next = this.#waiting.at(-1))
      this.#open.push({ act: this.#waiting.pop()!, remainder: new Remainder(), count: 0 })
    if (this.#open.length === 0) return
    for (const each of this.#open) {
      if (place > each.act.through) continue
      each.remainder.add(entry, commitment)
      each.count++
      if (place === each.act.through) this.#hold(each)
    }
    this.#open = this.#open.filter(({ act }) => place < act.through)
  }

  /** Of entries removed or put between the chain tells. */
  #hold({ act: { from, through, rest }, remainder, count }: Open): void {
    if (count === through - from + 1 && remainder.whole() !== rest) this.changed.push({ from, through })
  }
}
