/** Stretches of days as registers tell them: told again with another end or income they are corrected. */
import { byPerson, Growing } from './growing.ts'
import type { Spells } from './people.ts'

type SpellDays = {
  /** By which a later row is known to speak of the same stretch. */
  readonly key: string
  readonly person: number
  readonly from: number
  readonly until: number
  /** What the kind of stretch carries besides: its group, or its contract. */
  readonly kind: number
  readonly income: number
}

/** `kind` and `income` in the order of the spells. */
type SpellsGathered = Spells & { readonly kind: Uint8Array; readonly income: Float64Array }

export class GatherSpells {
  readonly #byKey = new Map<string, number>()
  readonly #person = new Growing()
  readonly #from = new Growing()
  readonly #until = new Growing()
  readonly #kind = new Growing()
  readonly #income = new Growing()

  add({ key, person, from, until, kind, income }: SpellDays): void {
    const known = this.#byKey.get(key)
    if (known !== undefined) {
      this.#until.set(known, until)
      this.#income.set(known, income)
      return
    }
    this.#byKey.set(key, this.#person.count)
    this.#person.push(person)
    this.#from.push(from)
    this.#until.push(until)
    this.#kind.push(kind)
    this.#income.push(income)
  }

  /** Those of so many persons; a stretch that was taken back has no days and is left out. */
  spells(persons: number): SpellsGathered {
    const kept = new Growing()
    const owners = new Growing()
    for (let row = 0; row < this.#person.count; row++) {
      if (this.#until.at(row) <= this.#from.at(row)) continue
      kept.push(row)
      owners.push(this.#person.at(row))
    }
    const { first, order } = byPerson(owners.view(), persons)
    const rows = order.map((place) => kept.at(place))
    return {
      first,
      from: rows.map((row) => this.#from.at(row)),
      until: rows.map((row) => this.#until.at(row)),
      kind: Uint8Array.from(rows, (row) => this.#kind.at(row)),
      income: Float64Array.from(rows, (row) => this.#income.at(row)),
    }
  }
}
