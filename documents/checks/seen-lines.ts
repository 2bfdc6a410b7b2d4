/** Lines of one file held against each other: P06 (twice the same), P07 (over the most) and P08 (two that do not fit). */
import { beginningNow, insuranceBegins } from '#law'
import type { Day } from '#vocabulary/day.ts'
import { type Month, type MonthIndex, monthIndex, monthOfDay, monthOfIndex } from '#vocabulary/month.ts'
import { type Tiyn, tiyn } from '#vocabulary/tiyn.ts'
import { type FindingFacts, type FindingKind, type FindingSink, finding } from '../findings/finding.ts'
import type { PaymentDocument } from '../payment-document.ts'
import type { Rows } from '../rows/rows.ts'
import { numberOf } from '../rows/sound-number.ts'
import { duesOfMonth, largestDue } from './dues-of-month.ts'
import { LineTable } from './line-table.ts'

const firstMonth = monthIndex(monthOfDay(beginningNow(insuranceBegins)))
const monthsKept = 2000
const codesKept = 4
const perPerson = monthsKept * codesKept

const deductions = 0
const contributions = 1
/** Payrolls round to whole tenge. */
const tolerance = 100

type LinePlace = {
  readonly document: PaymentDocument
  readonly on: Day | undefined
  readonly into: FindingSink
}

type Line = { readonly rows: Rows; readonly at: number; readonly entry: number; readonly amount: Tiyn }
type EarlierPlace = { readonly document: number; readonly row: number; readonly line: number }

export class SeenLines {
  readonly #table: LineTable
  readonly #payers = new Map<string, number>()
  readonly #codesOfPayer: number[] = []
  /** Amounts after the first of an entry, with their places. */
  readonly #others = new Map<number, Map<number, EarlierPlace>>()
  readonly #overCap = new Set<number>()
  #documentOfPayer = 0
  #payer = 0
  #documentOfCap = 0
  #monthOfCap: Month | undefined
  #cap: Tiyn | undefined
  /** The rules of a document hold for what is found in it at the end, too. */
  readonly #dayOfDocument = new Map<number, Day | undefined>()

  constructor(expectedLines?: number) {
    this.#table = new LineTable(expectedLines)
  }

  /** Takes in a line that nothing sends back; adds P06 and P07. */
  add(rows: Rows, at: number, place: LinePlace): void {
    const amount = rows.amountAt(at)
    const month = rows.monthAt(at)
    const offset = month === undefined ? -1 : monthIndex(month) - firstMonth
    if (amount === undefined || offset < 0 || offset >= monthsKept) return
    const code = Number(place.document.purposeCode) - 121
    const payer = this.#payerOf(place, code)
    const table = this.#table
    const sound = rows.numbers[at]!
    const number = sound >= 0 ? sound : numberOf(rows.at(at).iin)
    const entry = table.findOrAdd(payer, number * perPerson + offset * codesKept + code)
    let before = table.firstAmounts[entry]!
    if (before === 0) {
      table.firstAmounts[entry] = amount
      table.firstDocuments[entry] = place.document.ordinal
      table.firstRows[entry] = at + 1
      table.firstLines[entry] = rows.lines[at]!
    } else {
      this.#findSame({ rows, at, entry, amount }, place)
      before = table.sumOf(entry)
      table.sums[entry] = before + amount
      table.lastDocuments[entry] = place.document.ordinal
      table.lastRows[entry] = at + 1
      table.lastLines[entry] = rows.lines[at]!
    }
    const cap = this.#capOf(place.document, month!)
    if (cap !== undefined && before + amount > cap)
      this.#addExcess({ rows, at, entry, amount }, place, { before, cap })
  }

  #payerOf({ document, on }: LinePlace, code: number): number {
    const { identifier } = document.payer
    if (document.ordinal === this.#documentOfPayer) return this.#payer
    this.#documentOfPayer = document.ordinal
    this.#payer = this.#payers.get(identifier) ?? this.#payers.size + 1
    this.#payers.set(identifier, this.#payer)
    this.#codesOfPayer[this.#payer] = (this.#codesOfPayer[this.#payer] ?? 0) | (1 << code)
    this.#dayOfDocument.set(document.ordinal, on)
    return this.#payer
  }

  #findSame({ rows, at, entry, amount }: Line, { document, on, into }: LinePlace): void {
    const table = this.#table
    let same: EarlierPlace | undefined
    if (table.firstAmounts[entry] === amount) {
      same = {
        document: table.firstDocuments[entry]!,
        row: table.firstRows[entry]!,
        line: table.firstLines[entry]!,
      }
    } else {
      const others = this.#others.get(entry) ?? new Map<number, EarlierPlace>()
      this.#others.set(entry, others)
      same = others.get(amount)
      if (!same) others.set(amount, { document: document.ordinal, row: at + 1, line: rows.lines[at]! })
    }
    if (!same) return
    const { ordinal, isTable } = document
    const place = { document: ordinal, row: at + 1, line: rows.lines[at]!, ...(isTable && { isTable }) }
    const facts = { firstDocument: same.document, firstRow: same.row, firstLine: same.line }
    into.push(finding('row-repeated', { place, facts, receivedOn: on }))
  }

  #addExcess(
    { rows, at, entry, amount }: Line,
    { document, on, into }: LinePlace,
    { before, cap }: { before: number; cap: Tiyn },
  ): void {
    const sum = before + amount
    this.#overCap.add(entry)
    const place = { document: document.ordinal, row: at + 1, line: rows.lines[at]! }
    const facts = { month: rows.monthAt(at)!, sum, cap, excess: sum - Math.max(cap, before) }
    into.push(finding('over-cap-one-payer', { place, facts, receivedOn: on }))
  }

  /** Row after row it is of one document and month. */
  #capOf({ ordinal, purposeCode }: PaymentDocument, month: Month): Tiyn | undefined {
    if (ordinal !== this.#documentOfCap || month !== this.#monthOfCap) {
      this.#documentOfCap = ordinal
      this.#monthOfCap = month
      this.#cap = largestDue(Number(purposeCode), month)
    }
    return this.#cap
  }

  /** What can be said only when the whole file has been seen: P08. */
  end(found: FindingSink): void {
    const own = new Map([...this.#payers].map(([identifier, payer]) => [payer, Number(identifier)]))
    const { keys, payers, count } = this.#table
    for (let entry = 0; entry < count; entry++) {
      const key = keys[entry]!
      const code = key % codesKept
      const payer = payers[entry]!
      if (this.#overCap.has(entry)) continue
      if (code === deductions && this.#codesOfPayer[payer]! & (1 << contributions))
        this.#comparePair(entry, found)
      if (code === contributions && Math.floor(key / perPerson) === own.get(payer))
        this.#compareOwn(entry, found)
    }
  }

  #comparePair(deductionEntry: number, found: FindingSink): void {
    const { keys, payers } = this.#table
    const key = keys[deductionEntry]!
    const entry = this.#table.find(payers[deductionEntry]!, key + contributions - deductions)
    if (entry < 0 || this.#overCap.has(entry)) return
    const [deduction, contribution] = [this.#table.sumOf(deductionEntry), this.#table.sumOf(entry)]
    const month = monthOfKey(key)
    const expected = duesOfMonth(month).contributionBeside(tiyn(deduction))
    if (expected === undefined || Math.abs(expected - contribution) <= tolerance) return
    this.#foundAt(entry, found, { kind: 'pair-differs', facts: { month, deduction, contribution, expected } })
  }

  /** A person who pays for himself owes a fixed sum: an entrepreneur's or a self-payer's. */
  #compareOwn(entry: number, found: FindingSink): void {
    const month = monthOfKey(this.#table.keys[entry]!)
    const sum = this.#table.sumOf(entry)
    const { entrepreneurDue, selfPayerDue } = duesOfMonth(month)
    if (entrepreneurDue === undefined || selfPayerDue === undefined) return
    if (sum === entrepreneurDue || sum === selfPayerDue) return
    this.#foundAt(entry, found, {
      kind: 'own-payment-differs',
      facts: { month, sum, entrepreneurDue, selfPayerDue },
    })
  }

  #foundAt(
    entry: number,
    found: FindingSink,
    { kind, facts }: { kind: FindingKind; facts: FindingFacts },
  ): void {
    const table = this.#table
    const ofLast = table.sums[entry]! > 0
    const document = ofLast ? table.lastDocuments[entry]! : table.firstDocuments[entry]!
    const place = {
      document,
      row: ofLast ? table.lastRows[entry]! : table.firstRows[entry]!,
      line: ofLast ? table.lastLines[entry]! : table.firstLines[entry]!,
    }
    found.push(finding(kind, { place, facts, receivedOn: this.#dayOfDocument.get(document) }))
  }
}

const monthOfKey = (key: number): Month =>
  monthOfIndex((firstMonth + Math.floor((key % perPerson) / codesKept)) as MonthIndex)
