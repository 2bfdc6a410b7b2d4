/** What rows of the register of persons change in what is known: new persons, new versions, numbers, persons that are one. */
import type { Iin } from '#vocabulary/iin.ts'
import type { RowFault } from '../extracts/format.ts'
import type { PersonFactsOfRegister, PersonRow } from '../extracts/person-row.ts'

/** A person as known; the fold changes it. */
export type PersonState = {
  /** Absent until the person is recorded. */
  personId?: number
  /** The present number. */
  iin: Iin
  facts: PersonFactsOfRegister
  /** Set when the record holds no longer: the same person as that one. */
  mergedInto?: PersonState
}

type KnownPersons = {
  /** Whose each number is. */
  readonly holders: Map<Iin, PersonState>
  /** For a number whose holder now has another: what was last said under it, of whom, and which numbers that one last had. */
  readonly earlier: ReadonlyMap<Iin, EarlierPerson>
}
export type EarlierPerson = {
  readonly person: PersonState
  readonly facts: PersonFactsOfRegister
  readonly numbers: readonly Iin[]
}

/** Two records turn out to be of one person, or one record of two: what came in under these numbers belongs to `into`. */
export type PersonMove = {
  readonly from: PersonState
  readonly into: PersonState
  readonly iins: readonly Iin[]
}

type PersonChanges = {
  readonly persons: Set<PersonState>
  /** Numbers that are now somebody's, or somebody else's. */
  readonly numbers: Map<Iin, PersonState>
  readonly moves: PersonMove[]
  readonly faults: RowFault[]
  readonly added: number
  readonly changed: number
}

type Outcome = 'added' | 'changed' | 'unchanged' | 'faulty'

/** Rows of one number more than once: the last holds. */
export function foldPersons(rows: readonly PersonRow[], known: KnownPersons): PersonChanges {
  const fold = new PersonFold(known)
  const outcomes = { added: 0, changed: 0, unchanged: 0, faulty: 0 }
  for (const row of rows) outcomes[fold.take(row)]++
  return { ...fold, added: outcomes.added, changed: outcomes.changed }
}

class PersonFold {
  readonly persons = new Set<PersonState>()
  readonly numbers = new Map<Iin, PersonState>()
  readonly moves: PersonMove[] = []
  readonly faults: RowFault[] = []
  readonly #known: KnownPersons

  constructor(known: KnownPersons) {
    this.#known = known
  }

  take(row: PersonRow): Outcome {
    if (row.mergedInto !== undefined && row.mergedInto !== row.iin) return this.#merge(row, row.mergedInto)
    const holder = this.#known.holders.get(row.iin)
    if (!holder) return this.#appear(row)
    if (holder.iin === row.iin) return this.#restate(holder, row)
    return row.mergedInto === undefined ? this.#restateFormer(row) : this.#part(row, holder)
  }

  /** A number seen for the first time: of a new person, or in the place of the number it replaced. */
  #appear(row: PersonRow): Outcome {
    const before = row.previousIin === undefined ? undefined : this.#known.holders.get(row.previousIin)
    if (before) {
      this.#bind(row.iin, before)
      before.iin = row.iin
      before.facts = row.facts!
      this.persons.add(before)
      return 'changed'
    }
    const person = this.#begin(row)
    if (row.previousIin !== undefined) this.#bind(row.previousIin, person)
    return 'added'
  }

  #begin(row: PersonRow): PersonState {
    const person: PersonState = { iin: row.iin, facts: row.facts! }
    this.persons.add(person)
    this.#bind(row.iin, person)
    return person
  }

  #restate(person: PersonState, { facts, previousIin }: PersonRow): Outcome {
    let outcome: Outcome = 'unchanged'
    if (facts && !sameFacts(person.facts, facts)) {
      person.facts = facts
      this.persons.add(person)
      outcome = 'changed'
    }
    if (previousIin === undefined) return outcome
    const before = this.#known.holders.get(previousIin)
    if (before === person) return outcome
    if (before) this.#move(before, person)
    else this.#bind(previousIin, person)
    return 'changed'
  }

  /** A row under a number that is no longer its person's: an old extract may repeat what it said, not say more. */
  #restateFormer(row: PersonRow): Outcome {
    const earlier = this.#known.earlier.get(row.iin)
    if (earlier && row.facts && sameFacts(earlier.facts, row.facts)) return 'unchanged'
    return this.#fault(row, 'iin', 'iin-replaced')
  }

  #merge(row: PersonRow, target: Iin): Outcome {
    const into = this.#known.holders.get(target)
    if (!into) return this.#fault(row, 'mergedInto', 'merge-target-unknown')
    const from = this.#known.holders.get(row.iin)
    if (from === into) return 'unchanged'
    if (from) this.#move(from, into)
    else this.#bind(row.iin, into)
    return 'changed'
  }

  #move(from: PersonState, into: PersonState): void {
    const iins = [...this.#known.holders].filter(([, holder]) => holder === from).map(([iin]) => iin)
    for (const iin of iins) this.#bind(iin, into)
    this.moves.push({ from, into, iins })
    this.persons.add(from)
    from.mergedInto = into
  }

  /** A merge taken back: the number stands for a person of its own again. */
  #part(row: PersonRow, holder: PersonState): Outcome {
    const earlier = this.#known.earlier.get(row.iin)
    if (!row.facts || earlier?.person === holder) return this.#fault(row, 'mergedInto', 'iin-replaced')
    const own = earlier?.person
    if (!own) {
      this.moves.push({ from: holder, into: this.#begin(row), iins: [row.iin] })
      return 'added'
    }
    const iins = earlier.numbers.filter((iin) => (this.#known.holders.get(iin) ?? holder) === holder)
    delete own.mergedInto
    own.facts = row.facts
    own.iin = row.iin
    this.persons.add(own)
    for (const iin of iins) this.#bind(iin, own)
    this.moves.push({ from: holder, into: own, iins })
    return 'changed'
  }

  #bind(iin: Iin, person: PersonState): void {
    this.#known.holders.set(iin, person)
    this.numbers.set(iin, person)
  }

  #fault(row: PersonRow, field: string, code: RowFault['code']): Outcome {
    this.faults.push({ row: row.row, field, code })
    return 'faulty'
  }
}

const comparedFacts = [
  'surname',
  'givenName',
  'patronymic',
  'nameFold',
  'birthDate',
  'sex',
  'residence',
  'participantFrom',
  'diedOn',
] as const satisfies readonly (keyof PersonFactsOfRegister)[]

const sameFacts = (a: PersonFactsOfRegister, b: PersonFactsOfRegister): boolean =>
  comparedFacts.every((fact) => a[fact] === b[fact])
