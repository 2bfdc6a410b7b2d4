/** What a document says of itself: D03 to D06. */
import { isBinShaped, readBin } from '#vocabulary/bin.ts'
import type { Day } from '#vocabulary/day.ts'
import { readIin } from '#vocabulary/iin.ts'
import { type Tiyn, tiyn } from '#vocabulary/tiyn.ts'
import { type Finding, type FindingFacts, type FindingKind, finding } from '../findings/finding.ts'
import { isWritableReference, type Party, type PaymentDocument } from '../payment-document.ts'
import { rowsOf } from '../rows/rows-of.ts'
import { banksDiffer } from './banks.ts'
import { bankCodeOf, ibanHolds } from './iban.ts'
import { insuranceAccount, insurancePurposes, stateCorporation } from './receivers.ts'

type DocumentCheck = {
  /** The day it is taken in; the value date is held against it. */
  readonly receivedOn?: Day | undefined
  /** The day the dated rules are read by. */
  readonly on: Day | undefined
}

type Add = (kind: FindingKind, facts?: FindingFacts, at?: { row?: number; line?: number }) => void

/** Sums that cannot be read, and those of another currency: what no other form of the document could say. */
export function checkSums(document: PaymentDocument): Finding[] {
  const found: Finding[] = []
  addSums(document, adding(document, document.valueOn, found))
  return found.filter(({ kind }) => kind === 'amount-unreadable' || kind === 'currency-other')
}

const adding =
  (document: PaymentDocument, receivedOn: Day | undefined, into: Finding[]): Add =>
  (kind, facts = {}, at = {}) => {
    const place = { document: document.ordinal, ...at, ...(document.isTable && { isTable: true }) }
    into.push(finding(kind, { place, facts, receivedOn }))
  }

/** The findings about the document and its sums. */
export function checkHeader(document: PaymentDocument, { receivedOn, on }: DocumentCheck): Finding[] {
  const found: Finding[] = []
  const add = adding(document, on, found)
  checkReference(document, add)
  checkAccounts(document, on, add)
  addSums(document, add)
  checkValueDay(document, receivedOn, add)
  checkReceiver(document, add)
  checkPayer(document, add)
  return found
}

/** What MT102 and the record of documents have room for. */
function checkReference({ reference, line }: PaymentDocument, add: Add): void {
  if (reference !== '' && !isWritableReference(reference)) add('reference-unwritable', {}, { line })
}

function checkAccounts({ payer, receiver }: PaymentDocument, on: Day | undefined, add: Add): void {
  checkAccount(payer, { wrong: 'payer-iban-wrong', differs: 'payer-bank-differs', on, add })
  checkAccount(receiver, { wrong: 'receiver-iban-wrong', differs: 'receiver-bank-differs', on, add })
}

type AccountCheck = { wrong: FindingKind; differs: FindingKind; on: Day | undefined; add: Add }

function checkAccount({ iban, bic }: Party, { wrong, differs, on, add }: AccountCheck): void {
  if (iban === '') return
  if (!ibanHolds(iban)) {
    add(wrong, { iban })
    return
  }
  const bankCode = bankCodeOf(iban)
  if (bic !== '' && banksDiffer(bankCode, bic, on)) add(differs, { bankCode, bic })
}

const currencyOfLists = 'KZT'

function addSums(document: PaymentDocument, add: Add): void {
  const { total, totalText, currency } = document
  const rows = rowsOf(document)
  let sum = 0
  let readable = true
  for (let at = 0; at < rows.count; at++) {
    const plain = rows.amounts[at]!
    if (plain > 0 && sum + plain <= Number.MAX_SAFE_INTEGER) {
      sum += plain
      continue
    }
    const { row, line, amount, amountText, currency: ofLine } = rows.at(at)
    if (amount === undefined || !Number.isSafeInteger(sum + amount)) {
      readable = false
      add('amount-unreadable', { found: amountText }, { row, line })
      continue
    }
    if (amount === 0) add('amount-not-positive', {}, { row, line })
    if (ofLine !== currencyOfLists) add('currency-other', { found: ofLine }, { row, line })
    sum += amount
  }
  const stated = document.valueText + totalText !== ''
  if (!stated) return
  if (total === undefined) {
    // A table without a total has none only because one of its rows cannot be read, which was said.
    if (readable || totalText !== '') {
      add('amount-unreadable', { found: totalText }, lastLineOf(document))
    }
    return
  }
  if (currency !== currencyOfLists) add('currency-other', { found: currency }, lastLineOf(document))
  if (readable && rows.count > 0 && sum !== total) add('sums-differ', sumFacts(tiyn(sum), total))
}

const sumFacts = (rowsSum: Tiyn, total: Tiyn): FindingFacts => ({
  rowsSum,
  total,
  difference: Math.abs(rowsSum - total),
})

const lastLineOf = ({ totalLine, line }: PaymentDocument): { line: number } => ({ line: totalLine ?? line })

function checkValueDay(document: PaymentDocument, receivedOn: Day | undefined, add: Add): void {
  const { valueText, valueOn, totalText } = document
  if (valueOn === undefined) {
    if (valueText + totalText !== '') add('value-day-unreadable', { found: valueText })
  } else if (receivedOn !== undefined && receivedOn !== valueOn)
    add('value-day-differs', { valueOn, receivedOn })
}

function checkReceiver({ receiver, purposeCode }: PaymentDocument, add: Add): void {
  if (purposeCode === '' || receiver.iban === '') return
  if (!insurancePurposes.includes(purposeCode)) {
    add('purpose-code-foreign', { purposeCode })
  } else if (receiver.iban !== insuranceAccount && ibanHolds(receiver.iban)) {
    add('receiver-of-other-purpose', { iban: receiver.iban, purposeCode })
  } else if (receiver.identifier !== '' && receiver.identifier !== stateCorporation.identifier) {
    add('receiver-identifier-differs', { found: receiver.identifier })
  }
}

function checkPayer({ payer: { identifier } }: PaymentDocument, add: Add): void {
  if (identifier === '') return
  const isBin = isBinShaped(identifier)
  const reading = isBin ? readBin(identifier) : readIin(identifier)
  if (reading.valid) return
  if (reading.fault === 'not-twelve-digits') {
    add('payer-identifier-length')
    return
  }
  const kind =
    reading.fault === 'check-digit-wrong' ? 'payer-identifier-check-digit' : 'payer-identifier-structure'
  add(kind, { identifier })
}
