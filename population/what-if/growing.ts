/** A column of numbers that grows as its rows come. */
export class Growing {
  #values = new Float64Array(1024)
  count = 0

  push(value: number): void {
    if (this.count === this.#values.length) {
      const larger = new Float64Array(this.count * 2)
      larger.set(this.#values)
      this.#values = larger
    }
    this.#values[this.count++] = value
  }

  at(place: number): number {
    return this.#values[place]!
  }

  set(place: number, value: number): void {
    this.#values[place] = value
  }

  /** The column as it stands. */
  view(): Float64Array {
    return this.#values.subarray(0, this.count)
  }
}

/** For rows that belong to persons: where the rows of each person begin, and the rows in the order of the persons. */
export function byPerson(
  persons: Float64Array,
  count: number,
): { readonly first: Int32Array; readonly order: Int32Array } {
  const first = new Int32Array(count + 1)
  for (let row = 0; row < persons.length; row++) first[persons[row]! + 1]!++
  for (let person = 0; person < count; person++) first[person + 1]! += first[person]!
  const next = first.slice(0, count)
  const order = new Int32Array(persons.length)
  for (let row = 0; row < persons.length; row++) order[next[persons[row]!]!++] = row
  return { first, order }
}
