/** Adds up what was found of each person. Sums are whole tiyn and stay safe integers: a country of twenty million fits. */
import { isInsured, type SpellState } from '#law'
import type { Text } from '#vocabulary/text.ts'
import { type Tiyn, tiyn } from '#vocabulary/tiyn.ts'
import { deciles, decilesOf } from './deciles.ts'
import { type DuesSide, type PaidKind, type PersonDues, paidKinds } from './person-dues.ts'
import type { PersonStatus } from './person-status.ts'

export type BeforeAndAfter = { readonly before: Tiyn; readonly after: Tiyn }

export type KindOfDues = {
  readonly kind: PaidKind | 'state'
  /** Who owes it by either law; for `state`, whom it pays for. */
  readonly persons: number
  /** Absent where the law has no value for one of the months, which `missing` tells. */
  readonly due?: BeforeAndAfter
  /** Of it, in months that are paid for. */
  readonly paid?: BeforeAndAfter
  readonly missing?: Text
}

export type StateCount = { readonly state: SpellState; readonly before: number; readonly after: number }

/** People of like income, and what of theirs changes over the months. */
export type IncomeGroup = {
  /** From 1, the least; absent for who has no income on record. */
  readonly decile?: number
  readonly persons: number
  /** Least and most of them, in tiyn a month. */
  readonly incomeFrom: Tiyn
  readonly incomeThrough: Tiyn
  /** Who pays less, more, and as before: withheld and paid by oneself. */
  readonly less: number
  readonly more: number
  readonly same: number
  readonly ownDues: BeforeAndAfter
  readonly employerDues: BeforeAndAfter
  /** Insured on the last day only with the reform, and only without it. */
  readonly gainedCover: number
  readonly lostCover: number
}

/** Own dues are all but the employer's. */
const employer = paidKinds.indexOf('employer')

type OfPerson = { readonly dues: PersonDues; readonly status: PersonStatus }

export class ReformTally {
  /** By month, how many the State pays for. */
  readonly byState: Float64Array
  /** How many the State pays for in some month. */
  personsOfState = 0
  readonly #sums = { before: newSums(), after: newSums() }
  readonly #payers = new Float64Array(paidKinds.length)
  readonly #states = new Map<SpellState, { before: number; after: number }>()
  readonly #income: Float64Array
  readonly #own: { readonly before: Float64Array; readonly after: Float64Array }
  readonly #byEmployer: { readonly before: Float64Array; readonly after: Float64Array }
  /** By person, 1 where only the reform insures, −1 where only the law without it does. */
  readonly #cover: Int8Array

  constructor(persons: number, months: number) {
    this.byState = new Float64Array(months)
    this.#income = new Float64Array(persons)
    this.#own = { before: new Float64Array(persons), after: new Float64Array(persons) }
    this.#byEmployer = { before: new Float64Array(persons), after: new Float64Array(persons) }
    this.#cover = new Int8Array(persons)
  }

  add(person: number, { dues, status }: OfPerson): void {
    this.#income[person] = dues.income
    for (let kind = 0; kind < paidKinds.length; kind++) this.#payers[kind]! += dues.owes[kind]!
    this.#addSide(person, 'before', dues)
    this.#addSide(person, 'after', dues)
    this.#addStatus(person, status)
  }

  #addSide(person: number, side: 'before' | 'after', { [side]: of }: PersonDues): void {
    const { due, paid } = this.#sums[side]
    let own = 0
    for (let kind = 0; kind < paidKinds.length; kind++) {
      due[kind]! += of.due[kind]!
      paid[kind]! += of.paid[kind]!
      if (kind !== employer) own += of.due[kind]!
    }
    this.#own[side][person] = own
    this.#byEmployer[side][person] = of.due[employer]!
  }

  #addStatus(person: number, { before, after, byState }: PersonStatus): void {
    this.#countOf(before).before++
    this.#countOf(after).after++
    this.#cover[person] = Number(isInsured(after)) - Number(isInsured(before))
    let ever = 0
    for (let at = 0; at < byState.length; at++) {
      this.byState[at]! += byState[at]!
      ever |= byState[at]!
    }
    this.personsOfState += ever
  }

  #countOf(state: SpellState): { before: number; after: number } {
    let count = this.#states.get(state)
    if (!count) {
      count = { before: 0, after: 0 }
      this.#states.set(state, count)
    }
    return count
  }

  kinds(): KindOfDues[] {
    const { before, after } = this.#sums
    const both = (of: keyof DuesSide, kind: number): BeforeAndAfter => ({
      before: tiyn(before[of][kind]!),
      after: tiyn(after[of][kind]!),
    })
    return paidKinds.map((kind, place) => ({
      kind,
      persons: this.#payers[place]!,
      due: both('due', place),
      paid: both('paid', place),
    }))
  }

  states(): StateCount[] {
    return [...this.#states].map(([state, counts]) => ({ state, ...counts }))
  }

  /** Those with an income on record by tenths, then those without. */
  groups(months: number): IncomeGroup[] {
    const tenths = decilesOf(this.#income)
    const groups = Array.from({ length: deciles + 1 }, newGroup)
    for (let person = 0; person < tenths.length; person++) {
      const tenth = tenths[person]!
      this.#addTo(groups[tenth < 0 ? deciles : tenth]!, person)
    }
    return groups.map((group, tenth) => ({
      ...(tenth < deciles ? { decile: tenth + 1 } : {}),
      ...told(group, months),
    }))
  }

  #addTo(group: Group, person: number): void {
    const income = this.#income[person]!
    const change = this.#own.after[person]! - this.#own.before[person]!
    const cover = this.#cover[person]!
    group.persons++
    if (group.persons === 1 || income < group.least) group.least = income
    if (income > group.most) group.most = income
    if (change < 0) group.less++
    else if (change > 0) group.more++
    group.own.before += this.#own.before[person]!
    group.own.after += this.#own.after[person]!
    group.byEmployer.before += this.#byEmployer.before[person]!
    group.byEmployer.after += this.#byEmployer.after[person]!
    if (cover > 0) group.gained++
    else if (cover < 0) group.lost++
  }
}

const newSums = (): DuesSide => ({
  due: new Float64Array(paidKinds.length),
  paid: new Float64Array(paidKinds.length),
})

type Group = ReturnType<typeof newGroup>

const newGroup = () => ({
  persons: 0,
  least: 0,
  most: 0,
  less: 0,
  more: 0,
  own: { before: 0, after: 0 },
  byEmployer: { before: 0, after: 0 },
  gained: 0,
  lost: 0,
})

function told(group: Group, months: number): Omit<IncomeGroup, 'decile'> {
  const { persons, less, more, own, byEmployer, gained, lost } = group
  return {
    persons,
    incomeFrom: tiyn(Math.round(group.least / months)),
    incomeThrough: tiyn(Math.round(group.most / months)),
    less,
    more,
    same: persons - less - more,
    ownDues: { before: tiyn(own.before), after: tiyn(own.after) },
    employerDues: { before: tiyn(byEmployer.before), after: tiyn(byEmployer.after) },
    gainedCover: gained,
    lostCover: lost,
  }
}
