/**
 * What is paid for each key so far, kept in columns: a file may hold millions of lines, and an object for each would cost
 * more than reading them. A key is a safe integer of one payer.
 */

import { larger } from '../rows/rows.ts'

const emptyAtFirst = 1024

export class LineTable {
  count = 0
  keys: Float64Array
  payers: Int32Array
  firstAmounts: Float64Array
  firstDocuments: Int32Array
  firstRows: Int32Array
  firstLines: Int32Array
  /** These are written with the second line of an entry, and cost nothing in a file without such. */
  sums: Float64Array
  lastDocuments: Int32Array
  lastRows: Int32Array
  lastLines: Int32Array
  /** Place of each entry + 1 by hash; 0 is free. A power of two, half as many again as entries at least. */
  #slots: Int32Array

  /** `expected` entries need no growing; room that is not used costs nothing. */
  constructor(expected = 0) {
    const size = Math.max(emptyAtFirst, expected)
    this.keys = new Float64Array(size)
    this.payers = new Int32Array(size)
    this.firstAmounts = new Float64Array(size)
    this.firstDocuments = new Int32Array(size)
    this.firstRows = new Int32Array(size)
    this.firstLines = new Int32Array(size)
    this.sums = new Float64Array(size)
    this.lastDocuments = new Int32Array(size)
    this.lastRows = new Int32Array(size)
    this.lastLines = new Int32Array(size)
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(size * 1.5)))
  }

  /** The place of the entry, or -1. */
  find(payer: number, key: number): number {
    return this.#slots[this.#slotOf(payer, key)]! - 1
  }

  /** The place of the entry, made when there is none: then its first amount is 0. */
  findOrAdd(payer: number, key: number): number {
    const slot = this.#slotOf(payer, key)
    const found = this.#slots[slot]! - 1
    if (found >= 0) return found
    if (this.count === this.keys.length) {
      this.#grow()
      return this.findOrAdd(payer, key)
    }
    const entry = this.count++
    this.keys[entry] = key
    this.payers[entry] = payer
    this.#slots[slot] = entry + 1
    return entry
  }

  /** What its lines add up to. */
  sumOf(entry: number): number {
    return this.sums[entry]! || this.firstAmounts[entry]!
  }

  #slotOf(payer: number, key: number): number {
    const mask = this.#slots.length - 1
    let slot = hashOf(payer, key) & mask
    for (;;) {
      const entry = this.#slots[slot]! - 1
      if (entry < 0 || (this.keys[entry] === key && this.payers[entry] === payer)) return slot
      slot = (slot + 1) & mask
    }
  }

  #grow(): void {
    // A quarter more, a column at a time: at no moment are two whole tables held.
    const size = Math.ceil(this.keys.length * 1.25)
    this.keys = larger(this.keys, new Float64Array(size))
    this.sums = larger(this.sums, new Float64Array(size))
    this.firstAmounts = larger(this.firstAmounts, new Float64Array(size))
    this.payers = larger(this.payers, new Int32Array(size))
    this.firstDocuments = larger(this.firstDocuments, new Int32Array(size))
    this.firstRows = larger(this.firstRows, new Int32Array(size))
    this.firstLines = larger(this.firstLines, new Int32Array(size))
    this.lastDocuments = larger(this.lastDocuments, new Int32Array(size))
    this.lastRows = larger(this.lastRows, new Int32Array(size))
    this.lastLines = larger(this.lastLines, new Int32Array(size))
    if (size * 1.5 < this.#slots.length) return
    this.#slots = new Int32Array(this.#slots.length * 2)
    for (let entry = 0; entry < this.count; entry++) {
      this.#slots[this.#slotOf(this.payers[entry]!, this.keys[entry]!)] = entry + 1
    }
  }
}

function hashOf(payer: number, key: number): number {
  const low = key | 0
  const high = Math.floor(key / 0x1_0000_0000)
  let hash = Math.imul(low ^ (payer * 0x27d4eb2f), 0x85ebca6b) ^ Math.imul(high, 0xc2b2ae35)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}
