/** Notices of a made-up bank, in version 08 or as version 02 spells them. */

import { formatTenge, type Tiyn } from '#vocabulary/tiyn.ts'
import { insuranceAccount } from '../checks/receivers.ts'
import { element, totalIn } from './write-notice.ts'

export type SampleEntry = {
  readonly amount: Tiyn
  readonly on?: string
  readonly direction?: 'CRDT' | 'DBIT'
  readonly reversal?: boolean
  readonly status?: string
  readonly bankReference?: string
  /** Several payments booked as one. */
  readonly payments?: readonly SamplePayment[]
}

export type SamplePayment = {
  readonly amount?: Tiyn
  readonly reference?: string
  readonly payerAccount?: string
  readonly purposeCode?: string
}

type SampleNotice = {
  readonly message?: 'camt.054' | 'camt.053'
  readonly version?: '02' | '08'
  readonly id?: string
  /** Whether the totals of the account are told. */
  readonly totals?: boolean
}

const amountIn = (amount: Tiyn): string => `<Amt Ccy="KZT">${formatTenge(amount)}</Amt>`

function paymentIn({ amount, reference, payerAccount, purposeCode }: SamplePayment, version: string): string {
  const sum = amount === undefined ? '' : amountIn(amount)
  return element(
    'TxDtls',
    [
      element('Refs', element('EndToEndId', reference ?? 'NOTPROVIDED')),
      version === '02' ? element('AmtDtls', element('TxAmt', sum)) : sum,
      element('RltdPties', element('DbtrAcct', element('Id', element('IBAN', payerAccount)))),
      element('Purp', element('Prtry', purposeCode)),
      '<RmtInf><Ustrd>ВЗНОСЫ ОСМС</Ustrd></RmtInf>',
    ].join('\n'),
  )
}

function entryIn(entry: SampleEntry, version: string): string {
  const { amount, on = '2021-06-11', direction = 'CRDT', status = 'BOOK', payments = [] } = entry
  return element(
    'Ntry',
    [
      amountIn(amount),
      element('CdtDbtInd', direction),
      entry.reversal === undefined ? '' : element('RvslInd', String(entry.reversal)),
      element('Sts', version === '02' ? status : element('Cd', status)),
      element('BookgDt', element('Dt', on)),
      element('ValDt', version === '02' ? element('DtTm', `${on}T00:00:00+06:00`) : element('Dt', on)),
      element('AcctSvcrRef', entry.bankReference),
      '<BkTxCd><Domn><Cd>PMNT</Cd></Domn></BkTxCd>',
      element('NtryDtls', payments.map((payment) => paymentIn(payment, version)).join('\n')),
    ].join('\n'),
  )
}

function totalsIn(entries: readonly SampleEntry[]): string {
  const amounts = (which: (direction: SampleEntry['direction']) => boolean): Tiyn[] =>
    entries.filter(({ direction = 'CRDT' }) => which(direction)).map(({ amount }) => amount)
  return element(
    'TxsSummry',
    [
      totalIn(
        'TtlNtries',
        amounts(() => true),
      ),
      totalIn(
        'TtlCdtNtries',
        amounts((direction) => direction === 'CRDT'),
      ),
      totalIn(
        'TtlDbtNtries',
        amounts((direction) => direction === 'DBIT'),
      ),
    ].join(''),
  )
}

export function noticeText(entries: readonly SampleEntry[], notice: SampleNotice = {}): string {
  const { message = 'camt.054', version = '08', id = 'NOTICE-1', totals = true } = notice
  const [outer, account] =
    message === 'camt.054' ? ['BkToCstmrDbtCdtNtfctn', 'Ntfctn'] : ['BkToCstmrStmt', 'Stmt']
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:${message}.001.${version}">
<${outer}>
<GrpHdr><MsgId>${id}</MsgId><CreDtTm>2021-06-11T18:00:00</CreDtTm></GrpHdr>
<${account}>
<Id>${id}-1</Id>
<Acct><Id><IBAN>${insuranceAccount}</IBAN></Id><Ccy>KZT</Ccy></Acct>
${totals ? totalsIn(entries) : ''}
${entries.map((entry) => entryIn(entry, version)).join('\n')}
</${account}>
</${outer}>
</Document>
`
}

export const noticeFile = (entries: readonly SampleEntry[], notice: SampleNotice = {}): Buffer =>
  Buffer.from(noticeText(entries, notice))
