/** What is due of one person over the months looked at, by the law without the reform and with it. */
import {
  assess,
  assessors,
  type DuesCase,
  duesCase,
  duesLaw,
  isParticipant,
  type LawBook,
  noSums,
} from '#law'
import { noMoney, type Tiyn } from '#vocabulary/tiyn.ts'
import type { Months } from './months.ts'
import type { FactsWithoutCredits, People } from './people.ts'

/** Who pays: the State's share is counted apart, for it is the same for everybody. */
export const paidKinds = ['employer', 'employee', 'gph', 'entrepreneur', 'self'] as const
export type PaidKind = (typeof paidKinds)[number]

/** Tiyn, by place in `paidKinds`: due, and of it in months that are paid for. */
export type DuesSide = { readonly due: Float64Array; readonly paid: Float64Array }

const newSide = (): DuesSide => ({
  due: new Float64Array(paidKinds.length),
  paid: new Float64Array(paidKinds.length),
})

const places = { employer: 0, employee: 1, gph: 2, entrepreneur: 3, self: 4 } as const satisfies Record<
  PaidKind,
  number
>

type Refilled = { -readonly [Key in keyof DuesCase]: DuesCase[Key] }
type Payer = 'employer' | 'gph' | 'entrepreneur' | 'self'

/** Refilled for person after person. */
export class PersonDues {
  readonly before = newSide()
  readonly after = newSide()
  /** Income on record over the months, in tiyn. */
  income = 0
  /** By kind, 1 where something is due by either law. */
  readonly owes = new Uint8Array(paidKinds.length)

  readonly #books: readonly [LawBook, LawBook]
  readonly #sides: readonly [DuesSide, DuesSide]
  readonly #months: Months
  readonly #c: Refilled
  readonly #sums = noSums()
  /** By month, whether others paid for the person, and whether he did himself. */
  readonly #paidByOthers: Uint8Array
  readonly #paidOwn: Uint8Array
  readonly #inBusiness: Uint8Array
  /** By month, what earlier jobs were assessed on, by either law. */
  readonly #bases: readonly [Float64Array, Float64Array]

  constructor({ before, after }: { readonly before: LawBook; readonly after: LawBook }, months: Months) {
    const count = months.all.length
    this.#books = [before, after]
    this.#sides = [this.before, this.after]
    this.#months = months
    this.#paidByOthers = new Uint8Array(count)
    this.#paidOwn = new Uint8Array(count)
    this.#inBusiness = new Uint8Array(count)
    this.#bases = [new Float64Array(count), new Float64Array(count)]
    this.#c = duesCase({
      book: before,
      month: months.first,
      payer: 'employer',
      income: noMoney,
      otherBases: noMoney,
      groupSpells: [],
      residence: 'citizen',
    })
  }

  fill(people: People, person: number, facts: FactsWithoutCredits): void {
    this.#clear()
    if (!isParticipant(facts.residence)) return
    const c = this.#c
    c.birthDate = facts.birthDate
    c.groupSpells = facts.groupSpells
    c.residence = facts.residence
    const [from, until] = this.#inLife(people, person)
    this.#markPaid(people, person)
    this.#jobs(people, person, { from, until })
    this.#business(people, person, { from, until })
    for (let at = from; at < until; at++) {
      if (this.#paidOwn[at] === 1 && this.#inBusiness[at] === 0) this.#own(at, 'self')
    }
  }

  #clear(): void {
    for (const { due, paid } of this.#sides) {
      due.fill(0)
      paid.fill(0)
    }
    this.income = 0
    this.owes.fill(0)
    this.#paidByOthers.fill(0)
    this.#paidOwn.fill(0)
    this.#inBusiness.fill(0)
    this.#bases[0].fill(0)
    this.#bases[1].fill(0)
  }

  /** The places of the months of which the person lives a day as a participant. */
  #inLife(people: People, person: number): readonly [from: number, until: number] {
    const { all, firstDay, lastDay } = this.#months
    const begins = Math.max(people.birth[person]!, people.participantFrom[person]!)
    let [from, until] = [0, all.length]
    while (from < until && lastDay[from]! < begins) from++
    while (until > from && firstDay[until - 1]! > people.died[person]!) until--
    return [from, until]
  }

  #markPaid({ credits }: People, person: number): void {
    const { first, all } = this.#months
    const count = all.length
    const start = indexOf(first)
    for (let at = credits.first[person]!; at < credits.first[person + 1]!; at++) {
      const place = indexOf(credits.month[at]!) - start
      if (place < 0 || place >= count) continue
      if (credits.own[at] === 1) this.#paidOwn[place] = 1
      else this.#paidByOthers[place] = 1
    }
  }

  #jobs({ jobs }: People, person: number, life: { readonly from: number; readonly until: number }): void {
    const { firstDay, lastDay } = this.#months
    for (let job = jobs.first[person]!; job < jobs.first[person + 1]!; job++) {
      for (let at = life.from; at < life.until; at++) {
        if (jobs.from[job]! > lastDay[at]! || jobs.until[job]! <= firstDay[at]!) continue
        this.#job(at, jobs.civilLaw[job] === 1 ? 'gph' : 'employer', jobs.income[job]!)
      }
    }
  }

  #job(at: number, payer: 'employer' | 'gph', income: number): void {
    this.income += income
    this.#c.income = income as Tiyn
    for (let side = 0; side < 2; side++) {
      const sums = this.#assess(side, at, payer)
      this.#bases[side]![at]! += sums.ownBase
      const paid = this.#paidByOthers[at] === 1
      if (payer === 'employer') this.#add(side, places.employer, sums.employerDeduction, paid)
      this.#add(side, payer === 'gph' ? places.gph : places.employee, sums.ownContribution, paid)
    }
  }

  #business(
    { business }: People,
    person: number,
    life: { readonly from: number; readonly until: number },
  ): void {
    const { firstDay, lastDay } = this.#months
    for (let spell = business.first[person]!; spell < business.first[person + 1]!; spell++) {
      for (let at = life.from; at < life.until; at++) {
        const within = business.from[spell]! <= lastDay[at]! && business.until[spell]! > firstDay[at]!
        if (!within || this.#inBusiness[at] === 1) continue
        this.#inBusiness[at] = 1
        this.#own(at, 'entrepreneur')
      }
    }
  }

  #own(at: number, payer: 'entrepreneur' | 'self'): void {
    this.#c.income = noMoney
    for (let side = 0; side < 2; side++) {
      this.#add(side, places[payer], this.#assess(side, at, payer).ownContribution, this.#paidOwn[at] === 1)
    }
  }

  #assess(side: number, at: number, payer: Payer): ReturnType<typeof noSums> {
    const c = this.#c
    c.book = this.#books[side]!
    c.month = this.#months.all[at]!
    c.law = duesLaw(c.book, c.month)
    c.payer = payer
    c.assessor = assessors[payer]
    c.otherBases = this.#bases[side]![at]! as Tiyn
    assess(c, this.#sums)
    return this.#sums
  }

  #add(side: number, kind: number, amount: number, paid: boolean): void {
    if (amount === 0) return
    const { due, paid: paidFor } = this.#sides[side]!
    this.owes[kind] = 1
    due[kind]! += amount
    if (paid) paidFor[kind]! += amount
  }
}

const indexOf = (month: number): number => Math.floor(month / 100) * 12 + (month % 100)
