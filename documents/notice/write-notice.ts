/** A notice written as a bank writes it, in version 08 of camt.054: what was paid into the account on a day. */

import type { Day } from '#vocabulary/day.ts'
import { payee } from '#vocabulary/payee.ts'
import { formatTenge, type Tiyn, tiyn } from '#vocabulary/tiyn.ts'

/** One payment the bank entered. */
export type BookedPayment = {
  readonly amount: Tiyn
  /** The payer's own number of it. */
  readonly reference: string
  /** The account the money came from; empty where it is not told. */
  readonly payerAccount: string
  readonly purposeCode: string
}

type NoticeOfDay = {
  /** The bank's number of the notice. */
  readonly id: string
  readonly on: Day
}

const asText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** An element of what is in it, which is written already; nothing where there is nothing in it. */
export const element = (name: string, content: string | undefined): string =>
  content === undefined || content === '' ? '' : `<${name}>${content}</${name}>`

/** How many, and how much together. */
export const totalIn = (name: string, amounts: readonly Tiyn[]): string =>
  element(
    name,
    element('NbOfNtries', String(amounts.length)) +
      element('Sum', formatTenge(tiyn(amounts.reduce((sum, amount) => sum + amount, 0)))),
  )

const entryOf = ({ amount, reference, payerAccount, purposeCode }: BookedPayment, on: Day): string => {
  const details = [
    element('Refs', element('EndToEndId', asText(reference))),
    element('RltdPties', element('DbtrAcct', element('Id', element('IBAN', asText(payerAccount))))),
    element('Purp', element('Prtry', asText(purposeCode))),
  ]
  return element(
    'Ntry',
    [
      `<Amt Ccy="KZT">${formatTenge(amount)}</Amt>`,
      element('CdtDbtInd', 'CRDT'),
      element('Sts', element('Cd', 'BOOK')),
      element('BookgDt', element('Dt', on)),
      element('ValDt', element('Dt', on)),
      element('NtryDtls', element('TxDtls', details.join('\n'))),
    ].join('\n'),
  )
}

export function writeNotice(payments: readonly BookedPayment[], { id, on }: NoticeOfDay): Buffer {
  const amounts = payments.map(({ amount }) => amount)
  const totals = totalIn('TtlNtries', amounts) + totalIn('TtlCdtNtries', amounts)
  return Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.08">
<BkToCstmrDbtCdtNtfctn>
<GrpHdr>${element('MsgId', asText(id))}<CreDtTm>${on}T18:00:00</CreDtTm></GrpHdr>
<Ntfctn>
${element('Id', asText(`${id}-1`))}
<Acct><Id><IBAN>${payee.account}</IBAN></Id><Ccy>KZT</Ccy></Acct>
${element('TxsSummry', totals)}
${payments.map((payment) => entryOf(payment, on)).join('\n')}
</Ntfctn>
</BkToCstmrDbtCdtNtfctn>
</Document>
`)
}
