/**
 * Writes a payment table: comma, UTF-8 with the mark by which spreadsheets know it, point as decimal sign, a header row. The
 * fields of a document stand in its first row.
 */
import { formatMonth, type Month } from '#vocabulary/month.ts'
import { formatTenge, type Tiyn } from '#vocabulary/tiyn.ts'
import { birthDayOf, type PaymentDocument, type PaymentLine } from '../payment-document.ts'
import { type Column, columns } from './columns.ts'
import { writeRow } from './table.ts'

/** The table of the documents. What could not be read is written as it stood. */
export function writePaymentTable(documents: readonly PaymentDocument[]): Uint8Array {
  const pieces = [`\uFEFF${writeRow(columns)}`]
  for (const document of documents) {
    const fields = fieldsOf(document)
    for (const [place, line] of document.lines.entries()) {
      const cells: Partial<Record<Column, string>> = {
        ...(place === 0 ? fields : { reference: document.reference }),
        ...cellsOf(line),
      }
      pieces.push(writeRow(columns.map((column) => cells[column] ?? '')))
    }
  }
  return new TextEncoder().encode(pieces.join(''))
}

const money = (amount: Tiyn | undefined, text: string): string =>
  amount === undefined ? text : formatTenge(amount)

const monthText = (month: Month | undefined, text: string): string =>
  text === '' || month === undefined ? text : formatMonth(month)

const cellsOf = (line: PaymentLine) => ({
  iin: line.iin,
  surname: line.surname,
  givenName: line.givenName,
  patronymic: line.patronymic,
  birthDate: birthDayOf(line.birthText) ?? line.birthText,
  month: monthText(line.month, line.periodText),
  amount: money(line.amount, line.amountText),
  listLetter: line.listLetter,
  account: line.account,
})

const fieldsOf = (document: PaymentDocument) => {
  const { payer, receiver } = document
  return {
    reference: document.reference,
    valueOn: document.valueOn ?? document.valueText,
    orderNumber: document.orderNumber,
    orderOn: document.orderOn ?? '',
    purposeCode: document.purposeCode,
    purposeText: document.purposeText,
    documentMonth: monthText(document.month, document.periodText),
    total: money(document.total, document.totalText),
    payerIdentifier: payer.identifier,
    payerName: payer.name,
    payerIban: payer.iban,
    payerBic: payer.bic,
    payerHead: payer.head,
    payerAccountant: payer.accountant,
    payerResidency: payer.residency,
    payerSector: payer.sector,
    receiverIdentifier: receiver.identifier,
    receiverName: receiver.name,
    receiverIban: receiver.iban,
    receiverBic: receiver.bic,
    receiverResidency: receiver.residency,
    receiverSector: receiver.sector,
    correspondentBic: document.correspondentBic,
  }
}
