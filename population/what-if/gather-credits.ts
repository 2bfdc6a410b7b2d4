/** What was paid for whom and when, as documents tell it. */
import { byPerson, Growing } from './growing.ts'
import type { Credits } from './people.ts'

type CreditTold = {
  readonly person: number
  readonly month: number
  readonly day: number
  readonly amount: number
  readonly own: boolean
}

export class GatherCredits {
  readonly #person = new Growing()
  readonly #month = new Growing()
  readonly #day = new Growing()
  readonly #amount = new Growing()
  readonly #own = new Growing()

  add({ person, month, day, amount, own }: CreditTold): void {
    this.#person.push(person)
    this.#month.push(month)
    this.#day.push(day)
    this.#amount.push(amount)
    this.#own.push(own ? 1 : 0)
  }

  /** By person and day; sums of one day for one month, of one kind, are one credit. */
  credits(persons: number): Credits {
    const { first, order } = byPerson(this.#person.view(), persons)
    const out = { month: new Growing(), day: new Growing(), amount: new Growing(), own: new Growing() }
    const begins = new Int32Array(persons + 1)
    for (let person = 0; person < persons; person++) {
      const start = out.month.count
      begins[person] = start
      const rows = order.subarray(first[person], first[person + 1]).sort((a, b) => this.#compare(a, b))
      for (const row of rows) {
        const last = out.month.count - 1
        if (last >= start && this.#same(row, out, last)) {
          out.amount.set(last, out.amount.at(last) + this.#amount.at(row))
          continue
        }
        out.month.push(this.#month.at(row))
        out.day.push(this.#day.at(row))
        out.amount.push(this.#amount.at(row))
        out.own.push(this.#own.at(row))
      }
    }
    begins[persons] = out.month.count
    return {
      first: begins,
      month: Int32Array.from(out.month.view()),
      day: Int32Array.from(out.day.view()),
      amount: out.amount.view().slice(),
      own: Uint8Array.from(out.own.view()),
    }
  }

  #compare(a: number, b: number): number {
    return (
      this.#day.at(a) - this.#day.at(b) ||
      this.#month.at(a) - this.#month.at(b) ||
      this.#own.at(b) - this.#own.at(a)
    )
  }

  #same(row: number, out: Readonly<Record<'month' | 'day' | 'own', Growing>>, at: number): boolean {
    return (
      out.day.at(at) === this.#day.at(row) &&
      out.month.at(at) === this.#month.at(row) &&
      out.own.at(at) === this.#own.at(row)
    )
  }
}
