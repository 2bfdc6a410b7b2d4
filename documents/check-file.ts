/** A payment file checked without any register: what it is, what would pass, what would come back, and why. */
import type { Day } from '#vocabulary/day.ts'
import { formatMonth } from '#vocabulary/month.ts'
import type { Text } from '#vocabulary/text.ts'
import { formatTenge, noMoney, type Tiyn, tiyn } from '#vocabulary/tiyn.ts'
import { FileChecker, inOrder, isTaken } from './checks/file-checker.ts'
import { notCheckedWithout } from './checks/not-checked.ts'
import { isReturned } from './checks/passed.ts'
import type { Encoding } from './encoding/code-pages.ts'
import type { FindingCode } from './findings/entry.ts'
import {
  type Finding,
  type FindingKind,
  type FindingSink,
  type Severity,
  severityOf,
} from './findings/finding.ts'
import { findingText, findingWords } from './findings/finding-words.ts'
import type { PaymentDocument } from './payment-document.ts'
import { PaymentFileReader, type PaymentFormat, type ReadOptions } from './read-file.ts'
import { rowsOf } from './rows/rows-of.ts'
import { shownHead } from './shown.ts'

/** Rows and sums: those that pass, those sent back, and those of documents not taken. They add up to all rows. */
type Outcome = {
  readonly rows: number
  readonly passed: number
  readonly returned: number
  readonly notTaken: number
  readonly passedSum: string
  readonly returnedSum: string
  readonly notTakenSum: string
}

type CheckedDocument = {
  readonly reference: string
  readonly payer: string
  readonly payerName: string
  readonly purposeCode: string
  readonly period: string | null
  readonly total: string | null
}

export type FindingAnswer = {
  readonly document: number | null
  readonly row: number | null
  readonly line: number | null
  readonly code: FindingCode
  readonly kind: FindingKind
  readonly severity: Severity
  readonly message: Text
  readonly what: Text
  readonly remedy: Text
}

type CodeCount = { readonly code: FindingCode; readonly severity: Severity; readonly count: number }

/** The answer of `kepil check --json` (the outside contract, section 3). */
export type CheckAnswer = Outcome & {
  readonly format: PaymentFormat | null
  readonly encoding: Encoding | null
  /** The first document; null where none could be read. */
  readonly document: CheckedDocument | null
  /** All documents, where there are several. */
  readonly documents?: readonly (CheckedDocument & Outcome)[]
  /** Documents beyond the most that are listed; given with `documents`. */
  readonly documentsLeftOut?: number
  readonly findings: readonly FindingAnswer[]
  /** Findings beyond the most that are told one by one. */
  readonly findingsLeftOut: number
  /** How many findings there are of each code and severity, those left out included. */
  readonly counts: readonly CodeCount[]
  readonly notChecked: readonly FindingCode[]
  readonly notCheckedWhy: Readonly<Partial<Record<FindingCode, Text>>>
}

export type CheckFileOptions = ReadOptions & { readonly receivedOn?: Day | undefined }

export function checkFile(bytes: Uint8Array, options: CheckFileOptions = {}): CheckAnswer {
  const { receivedOn } = options
  const reader = new PaymentFileReader(bytes, options)
  const checker = new FileChecker({ receivedOn, sizeBytes: bytes.length })
  const found = new Tally()
  const listed: (CheckedDocument & { split: Split })[] = []
  let all = emptySplit
  let count = 0
  for (let document = reader.findNext(); document; document = reader.findNext()) {
    found.begin(document)
    const ofDocument = checker.checkInto(document, found)
    for (const one of ofDocument) found.push(one)
    const split = splitOf(document, ofDocument, found.back)
    all = plus(all, split)
    if (++count <= mostDocuments) listed.push({ ...summaryOf(document), split })
  }
  checker.end(found)
  for (const one of reader.findings) found.push(one)
  const fileRefused = !isTaken(reader.findings)
  const documents = listed.map(({ split, ...summary }) => ({
    ...summary,
    ...outcomeOf(fileRefused ? untaken(split) : split),
  }))
  const [first] = listed
  const open = notCheckedWithout({ receivedOn: receivedOn !== undefined })
  return {
    format: reader.format ?? null,
    encoding: reader.encoding ?? null,
    document: first ? headOf(first) : null,
    ...(count > 1 ? { documents, documentsLeftOut: count - documents.length } : {}),
    ...outcomeOf(fileRefused ? untaken(all) : all),
    findings: inOrder(found.kept).map(findingAnswer),
    findingsLeftOut: found.count - found.kept.length,
    counts: found.counts(),
    notChecked: open.map(({ code }) => code),
    notCheckedWhy: Object.fromEntries(open.map(({ code, why }) => [code, why])),
  }
}

/** Whether anything of the file would not be taken whole; then `kepil check` exits with 1. */
export const hasFatalOrReturned = ({ counts }: CheckAnswer): boolean =>
  counts.some(({ severity }) => severity !== 'flag')

export const findingAnswer = (finding: Finding): FindingAnswer => ({
  document: finding.document ?? null,
  row: finding.row ?? null,
  line: finding.line ?? null,
  code: finding.code,
  kind: finding.kind,
  severity: severityOf(finding.action),
  message: findingText(finding),
  ...findingWords(finding),
})

const mostFindings = 1000
const mostDocuments = 10_000

/** Findings as they come: counted all, kept as many as are told; and how much of each row of a document goes back. */
class Tally implements FindingSink {
  readonly kept: Finding[] = []
  count = 0
  /** By row, in tiyn; the whole of a row that is returned. */
  back: Float64Array | undefined
  readonly #counts = new Map<string, CodeCount & { count: number }>()
  #rows = 0

  begin(document: PaymentDocument): void {
    this.back = undefined
    this.#rows = rowsOf(document).count
  }

  push(finding: Finding): void {
    const { code, action, row, facts } = finding
    const severity = severityOf(action)
    const key = code + severity
    const known = this.#counts.get(key)
    if (known) known.count++
    else this.#counts.set(key, { code, severity, count: 1 })
    this.count++
    const atOnce = row === undefined ? 2 * mostFindings : mostFindings
    if (this.kept.length < atOnce) this.kept.push(finding)
    if (row === undefined || severity !== 'return') return
    this.back ??= new Float64Array(this.#rows + 1)
    const part = action === 'return' ? Number.POSITIVE_INFINITY : Number(facts.excess)
    this.back[row] = Math.max(this.back[row]!, part)
  }

  counts(): CodeCount[] {
    return [...this.#counts.values()].toSorted((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0))
  }
}

export type RowsAndSum = { readonly rows: number; readonly sum: Tiyn }
type Split = { readonly passed: RowsAndSum; readonly returned: RowsAndSum; readonly notTaken: RowsAndSum }

const nothing: RowsAndSum = { rows: 0, sum: noMoney }
const emptySplit: Split = { passed: nothing, returned: nothing, notTaken: nothing }

const both = (a: RowsAndSum, b: RowsAndSum): RowsAndSum => ({
  rows: a.rows + b.rows,
  sum: tiyn(a.sum + b.sum),
})

const plus = (a: Split, b: Split): Split => ({
  passed: both(a.passed, b.passed),
  returned: both(a.returned, b.returned),
  notTaken: both(a.notTaken, b.notTaken),
})

const untaken = ({ passed, returned, notTaken }: Split): Split => ({
  ...emptySplit,
  notTaken: both(both(passed, returned), notTaken),
})

/** A row of which a part comes back counts as passed; its sum is divided. */
function splitOf(document: PaymentDocument, findings: readonly Finding[], back?: Float64Array): Split {
  if (!isTaken(findings)) return { ...emptySplit, notTaken: wholeOf(document) }
  if (isReturned(findings)) return { ...emptySplit, returned: wholeOf(document) }
  let [returnedRows, returnedSum, passedSum] = [0, 0, 0]
  const rows = rowsOf(document)
  for (let at = 0; at < rows.count; at++) {
    const amount = rows.amountAt(at) ?? noMoney
    const passed = back ? Math.max(0, amount - back[at + 1]!) : amount
    if (passed === 0) returnedRows++
    returnedSum += amount - passed
    passedSum += passed
  }
  return {
    passed: { rows: rows.count - returnedRows, sum: tiyn(passedSum) },
    returned: { rows: returnedRows, sum: tiyn(returnedSum) },
    notTaken: nothing,
  }
}

function wholeOf(document: PaymentDocument): RowsAndSum {
  const rows = rowsOf(document)
  let sum = 0
  for (let at = 0; at < rows.count; at++) {
    const amount = rows.amountAt(at) ?? noMoney
    sum = Number.isSafeInteger(sum + amount) ? sum + amount : sum
  }
  return { rows: rows.count, sum: tiyn(sum) }
}

const outcomeOf = ({ passed, returned, notTaken }: Split): Outcome => ({
  rows: passed.rows + returned.rows + notTaken.rows,
  passed: passed.rows,
  returned: returned.rows,
  notTaken: notTaken.rows,
  passedSum: formatTenge(passed.sum),
  returnedSum: formatTenge(returned.sum),
  notTakenSum: formatTenge(notTaken.sum),
})

function summaryOf(document: PaymentDocument): CheckedDocument {
  const { reference, payer, purposeCode } = shownHead(document)
  const total = document.total === undefined ? null : formatTenge(document.total)
  return {
    reference,
    payer: payer.identifier,
    payerName: payer.name,
    purposeCode,
    period: periodOf(document),
    total,
  }
}

const headOf = ({ split, ...summary }: CheckedDocument & { split: Split }): CheckedDocument => summary

/** The document's month, or that of all its rows where it is one. */
function periodOf(document: PaymentDocument): string | null {
  const { month } = document
  const only = rowsOf(document).onlyMonth()
  if (only !== undefined) return formatMonth(only)
  return month === undefined ? null : formatMonth(month)
}
