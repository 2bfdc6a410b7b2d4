/** Whether one person is insured on a day, by the law without the reform and with it; everybody pays in the same months. */
import {
  coverTerms,
  doesStatePay,
  entrepreneurDue,
  type LawBook,
  type PersonFacts,
  type Reform,
  SeriesMissing,
  type SpellState,
  type StatusSpell,
  selfPayerDue,
  timeline,
} from '#law'
import type { DayNumber } from '#vocabulary/day.ts'
import { addMonths, lastDayOf, type Month } from '#vocabulary/month.ts'
import type { Months } from './months.ts'
import { creditsOf, type FactsWithoutCredits, holdsIn, type People } from './people.ts'

/** Months paid ahead, as far as anybody may. */
const monthsAhead = 24

/** What comes before all payment: no reform of terms or dues reaches it. */
const heldOtherwise: ReadonlySet<SpellState> = new Set(['state', 'own-service', 'not-participant'])

type Books = { readonly before: LawBook; readonly after: LawBook }

export class PersonStatus {
  before: SpellState = 'unknown'
  after: SpellState = 'unknown'
  /** By place among the months, 1 where the State pays for the person. */
  readonly byState: Uint8Array

  readonly #books: Books
  readonly #months: Months
  readonly #on: DayNumber
  /** The timeline rests on the terms and, for who pays for himself, on his due: with neither changed it is the same. */
  readonly #termsChange: boolean
  readonly #ownDuesChange: boolean
  readonly #ratios = new Map<number, Ratio>()

  constructor(books: Books, { changes }: Reform, months: Months) {
    this.#books = books
    this.#months = months
    this.#on = lastDayOf(months.last)
    this.#termsChange = changes.some(({ parameter }) => coverTerms.has(parameter))
    this.#ownDuesChange = changes.some(({ from }) => this.#doesOwnDueChange(from))
    this.byState = new Uint8Array(months.all.length)
  }

  fill(people: People, person: number, unpaid: FactsWithoutCredits): void {
    const { credits } = people
    const facts: PersonFacts = {
      ...unpaid,
      credits: creditsOf(people, person, (at) => credits.amount[at]!),
    }
    const spells = timeline(facts, this.#books.before)
    this.#markState(spells, facts)
    this.before = this.#stateOn(spells)
    this.after = this.#turnsOnReform(people, person)
      ? this.#stateOn(timeline(this.#paying(people, person, unpaid), this.#books.after))
      : this.before
  }

  #stateOn(spells: readonly StatusSpell[]): SpellState {
    for (const { through, state } of spells) if (through === undefined || this.#on <= through) return state
    throw new Error('a timeline has no end')
  }

  /** Months in which a local budget pays, and not the State, are not marked. */
  #markState(spells: readonly StatusSpell[], facts: PersonFacts): void {
    const { all, firstDay, lastDay } = this.#months
    this.byState.fill(0)
    for (const { state, from, through = Number.POSITIVE_INFINITY } of spells) {
      if (state !== 'state') continue
      for (let at = 0; at < this.byState.length; at++) {
        if (from > lastDay[at]! || through < firstDay[at]!) continue
        if (doesStatePay(this.#books.before, all[at]!, facts)) this.byState[at] = 1
      }
    }
  }

  #turnsOnReform({ credits }: People, person: number): boolean {
    if (heldOtherwise.has(this.before)) return false
    if (this.#termsChange) return true
    if (!this.#ownDuesChange) return false
    for (let at = credits.first[person]!; at < credits.first[person + 1]!; at++) {
      if (credits.own[at] === 1) return true
    }
    return false
  }

  /** Whether, by what the reform says from that month on, anybody owes for himself another sum in a month that can be paid. */
  #doesOwnDueChange(since: Month): boolean {
    const last = addMonths(this.#months.last, monthsAhead)
    for (let month = since; month <= last; month = addMonths(month, 1)) {
      const { entrepreneur, self } = this.#ratioOf(month)
      if (entrepreneur[0] !== entrepreneur[1] || self[0] !== self[1]) return true
    }
    return false
  }

  /** With the reform each pays the same part of the new due as he paid of the old one, to a tiyn upwards. */
  #paying(people: People, person: number, unpaid: FactsWithoutCredits): PersonFacts {
    const { credits } = people
    const amountOf = (at: number): number => {
      const amount = credits.amount[at]!
      if (!this.#ownDuesChange || credits.own[at] === 0) return amount
      const month = credits.month[at]! as Month
      const { entrepreneur, self } = this.#ratioOf(month)
      const [from, to] = holdsIn(people.business, person, month) ? entrepreneur : self
      return from === to || from === 0 ? amount : Math.ceil((amount * to) / from)
    }
    return { ...unpaid, credits: creditsOf(people, person, amountOf) }
  }

  #ratioOf(month: Month): Ratio {
    let ratio = this.#ratios.get(month)
    if (!ratio) {
      const { before, after } = this.#books
      ratio = {
        entrepreneur: [dueOr0(entrepreneurDue, before, month), dueOr0(entrepreneurDue, after, month)],
        self: [dueOr0(selfPayerDue, before, month), dueOr0(selfPayerDue, after, month)],
      }
      this.#ratios.set(month, ratio)
    }
    return ratio
  }
}

/** The due of a month by the one law and by the other. */
type Ratio = {
  readonly entrepreneur: readonly [from: number, to: number]
  readonly self: readonly [from: number, to: number]
}

/** Nothing where a month is on no record: then what was paid stays as it is. */
function dueOr0(due: typeof selfPayerDue, book: LawBook, month: Month): number {
  try {
    return due(book, month)
  } catch (error) {
    if (error instanceof SeriesMissing) return 0
    throw error
  }
}
