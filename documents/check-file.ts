/** A payment file checked without any register: what it is, what would pass, what would come back, and why. */
import type { Day } from '#vocabulary/day.ts'
import { formatMonth, type Month } from '#vocabulary/month.ts'
import type { Text } from '#vocabulary/text.ts'
import { formatTenge, noMoney, type Tiyn, tiyn } from '#vocabulary/tiyn.ts'
import { FileChecker, inOrder, isTaken } from './checks/file-checker.ts'
import { notCheckedWithout } from './checks/not-checked.ts'
import { amountsPassed, isReturned } from './checks/passed.ts'
import type { Encoding } from './encoding/code-pages.ts'
import type { FindingCode } from './findings/entry.ts'
import { type Finding, type FindingKind, type Severity, severityOf } from './findings/finding.ts'
import { findingText, findingWords } from './findings/finding-words.ts'
import type { PaymentDocument } from './payment-document.ts'
import { PaymentFileReader, type PaymentFormat, type ReadOptions } from './read-file.ts'

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

/** The answer of `kepil check --json` (the outside contract, section 3). */
export type CheckAnswer = Outcome & {
  readonly format: PaymentFormat | null
  readonly encoding: Encoding | null
  /** The first document; null where none could be read. */
  readonly document: CheckedDocument | null
  /** All documents, where there are several. */
  readonly documents?: readonly (CheckedDocument & Outcome)[]
  readonly findings: readonly FindingAnswer[]
  readonly notChecked: readonly FindingCode[]
  readonly notCheckedWhy: Readonly<Partial<Record<FindingCode, Text>>>
}

export type CheckFileOptions = ReadOptions & { readonly receivedOn?: Day | undefined }

export function checkFile(bytes: Uint8Array, options: CheckFileOptions = {}): CheckAnswer {
  const { receivedOn } = options
  const reader = new PaymentFileReader(bytes, options)
  const checker = new FileChecker({ receivedOn })
  const found: Finding[] = []
  const documents: { summary: CheckedDocument; split: Split }[] = []
  for (let document = reader.findNext(); document; document = reader.findNext()) {
    const ofDocument = checker.check(document)
    documents.push({ summary: summaryOf(document), split: splitOf(document, ofDocument) })
    for (const one of ofDocument) found.push(one)
  }
  const findings = inOrder([...reader.findings, ...found, ...checker.end()])
  const fileRefused = !isTaken(reader.findings)
  const splits = documents.map(({ split }) => (fileRefused ? untaken(split) : split))
  const listed = documents.map(({ summary }, place) => ({ ...summary, ...outcomeOf(splits[place]!) }))
  const open = notCheckedWithout({ receivedOn: receivedOn !== undefined })
  return {
    format: reader.format ?? null,
    encoding: reader.encoding ?? null,
    document: documents[0]?.summary ?? null,
    ...(listed.length > 1 ? { documents: listed } : {}),
    ...outcomeOf(splits.reduce(plus, emptySplit)),
    findings: findings.map(findingAnswer),
    notChecked: open.map(({ code }) => code),
    notCheckedWhy: Object.fromEntries(open.map(({ code, why }) => [code, why])),
  }
}

/** Whether anything of the file would not be taken whole; then `kepil check` exits with 1. */
export const hasFatalOrReturned = ({ findings }: CheckAnswer): boolean =>
  findings.some(({ severity }) => severity !== 'flag')

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
function splitOf(document: PaymentDocument, findings: readonly Finding[]): Split {
  if (!isTaken(findings)) return { ...emptySplit, notTaken: wholeOf(document) }
  if (isReturned(findings)) return { ...emptySplit, returned: wholeOf(document) }
  const passing = amountsPassed(document, findings)
  let [returnedRows, returnedSum, passedSum] = [0, 0, 0]
  document.lines.forEach(({ amount = noMoney }, place) => {
    const passed = passing[place]!
    if (passed === 0) returnedRows++
    returnedSum += amount - passed
    passedSum += passed
  })
  return {
    passed: { rows: document.lines.length - returnedRows, sum: tiyn(passedSum) },
    returned: { rows: returnedRows, sum: tiyn(returnedSum) },
    notTaken: nothing,
  }
}

function wholeOf({ lines }: PaymentDocument): RowsAndSum {
  let sum = 0
  for (const { amount = noMoney } of lines) sum = Number.isSafeInteger(sum + amount) ? sum + amount : sum
  return { rows: lines.length, sum: tiyn(sum) }
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

const summaryOf = (document: PaymentDocument): CheckedDocument => ({
  reference: document.reference,
  payer: document.payer.identifier,
  payerName: document.payer.name,
  purposeCode: document.purposeCode,
  period: periodOf(document),
  total: document.total === undefined ? null : formatTenge(document.total),
})

/** The document's month, or that of all its rows where it is one. */
function periodOf({ month, lines }: PaymentDocument): string | null {
  const months = new Set<Month | undefined>(lines.map((line) => line.month))
  const [only] = months
  if (months.size === 1 && only !== undefined) return formatMonth(only)
  return month === undefined ? null : formatMonth(month)
}
