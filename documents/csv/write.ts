/** Writes a payment table: comma, UTF-8, point as decimal sign, a header row. The fields of a document stand in its first row. */
import { formatMonth, type Month } from '#vocabulary/month.ts'
import { formatTenge, type Tiyn } from '#vocabulary/tiyn.ts'
import { birthDayOf, type PaymentDocument, type PaymentLine } from '../payment-document.ts'
import { type Column, columns } from './columns.ts'
import { writeRow } from './table.ts'

/** The table of the documents. What could not be read is written as it stood. */
export function writePaymentTable(documents: readonly PaymentDocument[]): Uint8Array {
  const pieces = [writeRow(columns)]
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
  given_name: line.givenName,
  patronymic: line.patronymic,
  birth_date: birthDayOf(line.birthText) ?? line.birthText,
  month: monthText(line.month, line.periodText),
  amount: money(line.amount, line.amountText),
  list_letter: line.listLetter,
  account: line.account,
})

const fieldsOf = (document: PaymentDocument) => {
  const { payer, receiver } = document
  return {
    reference: document.reference,
    value_on: document.valueOn ?? document.valueText,
    order_number: document.orderNumber,
    order_on: document.orderOn ?? '',
    purpose_code: document.purposeCode,
    purpose_text: document.purposeText,
    document_month: monthText(document.month, document.periodText),
    total: money(document.total, document.totalText),
    payer_identifier: payer.identifier,
    payer_name: payer.name,
    payer_iban: payer.iban,
    payer_bic: payer.bic,
    payer_head: payer.head,
    payer_accountant: payer.accountant,
    payer_residency: payer.residency,
    payer_sector: payer.sector,
    receiver_identifier: receiver.identifier,
    receiver_name: receiver.name,
    receiver_iban: receiver.iban,
    receiver_bic: receiver.bic,
    receiver_residency: receiver.residency,
    receiver_sector: receiver.sector,
    correspondent_bic: document.correspondentBic,
  }
}
