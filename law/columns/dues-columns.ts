/**
 * The dues of millions of cases at once: facts in columns, sums in columns, and between them the rules that explain one
 * case, with nothing written down. One case is refilled for row after row.
 */
import type { DayNumber } from '#vocabulary/day.ts'
import { type Month, month as monthOf } from '#vocabulary/month.ts'
import { noMoney, type Tiyn } from '#vocabulary/tiyn.ts'
import { type LawBook, lawBook } from '../book.ts'
import { assessors } from '../contributions/assessors.ts'
import { assess, noSums } from '../contributions/dues.ts'
import { type DuesCase, type DuesLaw, duesCase, duesLaw, payerKinds } from '../contributions/dues-case.ts'
import { residences } from '../residence.ts'
import { newSpells, refillSpells, type SpellColumns, unknownDay } from './spell-columns.ts'

/** A row is one person, one payer and one month. */
export type DuesColumns = {
  /** `yyyymm`. */
  readonly month: Int32Array
  /** The place in `payerKinds`. */
  readonly payer: Uint8Array
  /** Tiyn, whole, not negative. */
  readonly income: Float64Array
  /** Tiyn: what other payers were already assessed on for the person and month. */
  readonly otherBases: Float64Array
  /** A day number, or `unknownDay`. */
  readonly birthDate: Int32Array
  /** The place in `residences`. */
  readonly residence: Uint8Array
  readonly spells: SpellColumns
}

/** Tiyn, by row. */
export type DuesSumColumns = {
  readonly base: Float64Array
  readonly ownBase: Float64Array
  readonly employerDeduction: Float64Array
  readonly ownContribution: Float64Array
  readonly stateContribution: Float64Array
}

export const newDuesSumColumns = (rows: number): DuesSumColumns => ({
  base: new Float64Array(rows),
  ownBase: new Float64Array(rows),
  employerDeduction: new Float64Array(rows),
  ownContribution: new Float64Array(rows),
  stateContribution: new Float64Array(rows),
})

/** What is due of each row by the book. Throws SeriesMissing at the first row whose month the law does not reach. */
export function duesOfColumns(facts: DuesColumns, book: LawBook, out: DuesSumColumns): void {
  const rows = facts.month.length
  c.book = book
  c.month = noMonth
  laws.clear()
  for (let from = 0; from < rows; from += stretch) {
    const until = Math.min(rows, from + stretch)
    take(facts, from, until)
    assessRows(until - from, facts.spells, out, from)
  }
}

/**
 * Rows are worked through in stretches, in arrays that never move: the optimiser then knows where each lies, which is worth
 * a fifth of the time.
 */
const stretch = 2048
const at = {
  month: new Int32Array(stretch),
  payer: new Uint8Array(stretch),
  income: new Float64Array(stretch),
  otherBases: new Float64Array(stretch),
  birthDate: new Int32Array(stretch),
  residence: new Uint8Array(stretch),
  firstSpell: new Int32Array(stretch + 1),
}

function take(facts: DuesColumns, from: number, until: number): void {
  at.month.set(facts.month.subarray(from, until))
  at.payer.set(facts.payer.subarray(from, until))
  at.income.set(facts.income.subarray(from, until))
  at.otherBases.set(facts.otherBases.subarray(from, until))
  at.birthDate.set(facts.birthDate.subarray(from, until))
  at.residence.set(facts.residence.subarray(from, until))
  at.firstSpell.set(facts.spells.first.subarray(from, until + 1))
}

type Refilled = { -readonly [Key in keyof DuesCase]: DuesCase[Key] }

const noMonth = 0 as Month
const c: Refilled = duesCase({
  book: lawBook(),
  month: monthOf(202_001),
  payer: 'employer',
  income: noMoney,
  otherBases: noMoney,
  groupSpells: [],
  residence: 'citizen',
})
const sums = noSums()
const spells = newSpells()
const noSpells = spells[0]!
const [kinds, homes, unknown] = [payerKinds, residences, unknownDay]
const payersByPlace = kinds.map((kind) => ({ kind, assessor: assessors[kind] }))

/** Of the months met so far. */
const laws = new Map<number, DuesLaw>()

function readLaw(month: number): DuesLaw {
  const law = duesLaw(c.book, month as Month)
  laws.set(month, law)
  return law
}

function assessRows(rows: number, spellColumns: SpellColumns, out: DuesSumColumns, to: number): void {
  const { base, ownBase, employerDeduction, ownContribution, stateContribution } = out
  for (let row = 0; row < rows; row++) {
    const month = at.month[row]!
    if (month !== c.month) {
      c.month = month as Month
      c.law = laws.get(month) ?? readLaw(month)
    }
    const payer = payersByPlace[at.payer[row]!]!
    c.payer = payer.kind
    c.assessor = payer.assessor
    c.income = at.income[row]! as Tiyn
    c.otherBases = at.otherBases[row]! as Tiyn
    const born = at.birthDate[row]!
    c.birthDate = born === unknown ? undefined : (born as DayNumber)
    const first = at.firstSpell[row]!
    const count = at.firstSpell[row + 1]! - first
    c.groupSpells = count === 0 ? noSpells : refillSpells(spells, spellColumns, first, count)
    c.residence = homes[at.residence[row]!]!
    assess(c, sums)
    base[to + row] = sums.base
    ownBase[to + row] = sums.ownBase
    employerDeduction[to + row] = sums.employerDeduction
    ownContribution[to + row] = sums.ownContribution
    stateContribution[to + row] = sums.stateContribution
  }
}
