/** Gathers a population from what registers and banks send about it: rows of extracts and payment documents, in their order. */
import { amountsPassed, type Finding, type PaymentDocument } from '#documents'
import { type Group, groups, isOwnPayment, type PayerKind, type Residence, residences } from '#law'
import { isBinShaped } from '#vocabulary/bin.ts'
import { type Day, dayNumber } from '#vocabulary/day.ts'
import type { Month } from '#vocabulary/month.ts'
import type { Tiyn } from '#vocabulary/tiyn.ts'
import { GatherCredits } from './gather-credits.ts'
import { GatherSpells } from './gather-spells.ts'
import { Growing } from './growing.ts'
import { openEnd, openStart, type People } from './people.ts'

/** A row of the register of persons: facts, or the tie of two numbers. */
type PersonTold = {
  readonly iin: string
  readonly facts?: {
    readonly birthDate: Day
    readonly residence: Residence
    readonly participantFrom?: Day
    readonly diedOn?: Day
  }
  readonly previousIin?: string
  readonly mergedInto?: string
}

/** A row of the register of groups. */
type SpellTold = {
  readonly iin: string
  readonly kind: Group | 'entrepreneur' | 'employment' | 'gph'
  readonly from: Day
  readonly until?: Day
  readonly source: string
  readonly evidence: string
  readonly payer?: string
  readonly monthlyIncome?: Tiyn
  readonly withdrawn: boolean
}

export class GatherPeople {
  readonly #byIin = new Map<string, number>()
  readonly #birth = new Growing()
  readonly #arrived = new Growing()
  readonly #died = new Growing()
  readonly #residence = new Growing()
  readonly #groups = new GatherSpells()
  readonly #business = new GatherSpells()
  readonly #jobs = new GatherSpells()
  readonly #entrepreneurs = new Set<string>()
  readonly #credits = new GatherCredits()
  /** Rows and lines that speak of nobody known. */
  strangers = 0

  get count(): number {
    return this.#birth.count
  }

  person({ iin, facts, previousIin, mergedInto }: PersonTold): void {
    const same = this.#byIin.get(mergedInto ?? previousIin ?? iin)
    if (same !== undefined) this.#byIin.set(iin, same)
    if (!facts) return
    const at = same ?? this.count
    this.#byIin.set(iin, at)
    const { birthDate, participantFrom, diedOn, residence } = facts
    const columns = [this.#birth, this.#arrived, this.#died, this.#residence]
    const row = [
      dayNumber(birthDate),
      participantFrom === undefined ? openStart : dayNumber(participantFrom),
      diedOn === undefined ? openEnd : dayNumber(diedOn),
      residences.indexOf(residence),
    ]
    columns.forEach((column, place) => {
      if (at === column.count) column.push(row[place]!)
      else column.set(at, row[place]!)
    })
  }

  spell({ iin, kind, from, until, source, evidence, payer = '', monthlyIncome, withdrawn }: SpellTold): void {
    const person = this.#byIin.get(iin)
    if (person === undefined) {
      this.strangers++
      return
    }
    const begins = dayNumber(from)
    const days = {
      key: `${person}|${kind}|${from}|${payer}|${source}|${evidence}`,
      person,
      from: begins,
      until: withdrawn ? begins : until === undefined ? openEnd : dayNumber(until),
      income: monthlyIncome ?? 0,
    }
    if (kind === 'entrepreneur') {
      this.#entrepreneurs.add(iin)
      this.#business.add({ ...days, kind: 0 })
    } else if (kind === 'employment' || kind === 'gph') {
      this.#jobs.add({ ...days, kind: kind === 'gph' ? 1 : 0 })
    } else this.#groups.add({ ...days, kind: groups.indexOf(kind) })
  }

  /** What passes of each line is paid for its person's month, on the value day. */
  document(document: PaymentDocument, findings: readonly Finding[]): void {
    const { purposeCode, payer, valueOn } = document
    if (valueOn === undefined || (purposeCode !== '121' && purposeCode !== '122')) return
    const passed = amountsPassed(document, findings)
    const day = dayNumber(valueOn)
    document.lines.forEach(({ iin, month }, place) => {
      const amount = passed[place]!
      if (amount === 0 || month === undefined) return
      const person = this.#byIin.get(iin)
      if (person === undefined) this.strangers++
      else {
        const own = isOwnPayment(this.#payerKindOf(purposeCode, payer.identifier, iin))
        this.#credits.add({ person, month, day, amount, own })
      }
    })
  }

  /** A list of 122 comes from the person himself or from who pays for him; else it was withheld by an employer. */
  #payerKindOf(purposeCode: string, payer: string, iin: string): PayerKind {
    if (purposeCode === '121') return 'employer'
    return payer === iin || !(isBinShaped(payer) || this.#entrepreneurs.has(payer)) ? 'self' : 'employer'
  }

  /** Those gathered; payments are known for the months from `first` to `last`. */
  people({ first, last }: { readonly first: Month; readonly last: Month }): People {
    const { kind: group, income: _, ...groupSpells } = this.#groups.spells(this.count)
    const { kind: civilLaw, ...jobs } = this.#jobs.spells(this.count)
    const { first: begins, from, until } = this.#business.spells(this.count)
    return {
      count: this.count,
      firstMonth: first,
      lastMonth: last,
      birth: Int32Array.from(this.#birth.view()),
      participantFrom: Int32Array.from(this.#arrived.view()),
      died: Int32Array.from(this.#died.view()),
      residence: Uint8Array.from(this.#residence.view()),
      groups: { ...groupSpells, group },
      business: { first: begins, from, until },
      jobs: { ...jobs, civilLaw },
      credits: this.#credits.credits(this.count),
    }
  }
}
