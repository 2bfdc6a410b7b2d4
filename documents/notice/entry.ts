/** One booked entry of a notice as its payments, or why it cannot be one. Pure. */
import type { Tiyn } from '#vocabulary/tiyn.ts'
import { shownReference } from '../shown.ts'
import type { NoticeField, NoticeFields } from './fields.ts'
import { type NoticeFinding, type NoticeFindingKind, noticeFinding } from './finding.ts'
import type { NoticeEntry } from './notice.ts'
import { findDayOfInstant, findNoticeAmount, findNoticeDay, findNumberOf, findYesOrNo } from './values.ts'

/** The payments of one `NtryDtls`, and what it says of their number and sum. */
export type NoticeGroup = { readonly head: NoticeFields; readonly payments: readonly NoticePayment[] }
/** `isReturn`: it says why it comes back. */
export type NoticePayment = { readonly fields: NoticeFields; readonly isReturn: boolean }

type RawEntry = {
  /** Which of the file, from 1. */
  readonly entry: number
  readonly fields: NoticeFields
  readonly groups: readonly NoticeGroup[]
}

type Read = {
  /** Of the entry; undefined where it cannot be read, or is of another currency. */
  readonly amount: Tiyn | undefined
  readonly direction: NoticeEntry['direction'] | undefined
}

type EntryRead =
  | (Read & { readonly finding: NoticeFinding })
  | (Read & { readonly isBooked: boolean; readonly payments: readonly Omit<NoticeEntry, 'ordinal'>[] })

/** Said aside by whatever cannot be read: the first of them refuses the entry. */
class Refused extends Error {
  readonly finding: NoticeFinding
  constructor(finding: NoticeFinding) {
    super(finding.kind)
    this.finding = finding
  }
}

export function readEntry(raw: RawEntry): EntryRead {
  const read: { -readonly [Name in keyof Read]: Read[Name] } = { amount: undefined, direction: undefined }
  try {
    return { ...readSoundly(raw, read), ...read }
  } catch (reason) {
    if (!(reason instanceof Refused)) throw reason
    return { ...read, finding: reason.finding }
  }
}

function readSoundly(raw: RawEntry, read: { -readonly [Name in keyof Read]: Read[Name] }) {
  const { entry, fields, groups } = raw
  const refuse = (kind: NoticeFindingKind, element: string, line = fields.line): never => {
    throw new Refused(noticeFinding(kind, { entry, line, facts: { element } }))
  }
  for (const each of [
    fields,
    ...groups.flatMap(({ head, payments }) => [head, ...payments.map((one) => one.fields)]),
  ])
    if (each.fault) refuse(each.fault.kind, each.fault.path, each.fault.line)
  const reading = { refuse, fields }
  const amount = amountOf(reading, required(reading, 'Amt'), 'Amt')
  read.amount = amount
  const direction = directionOf(reading, required(reading, 'CdtDbtInd'))
  read.direction = direction
  const isBooked = isBookedBy(reading)
  const isReversal = yesOrNo(reading, 'RvslInd')
  const days = isBooked ? daysOf(reading) : undefined
  const payments = groups.flatMap((group) => group.payments)
  for (const group of groups) checkGroup(reading, group)
  if (!isBooked || !days) return { isBooked, payments: [] }
  const own = { direction, ...days }
  const said = payments.length === 0 ? [undefined] : payments
  const told = said.map((payment) =>
    paymentOf(
      reading,
      { ...own, isReversal: isReversal || (payment?.isReturn ?? false) },
      {
        payment,
        ofEntry: said.length === 1 ? amount : undefined,
      },
    ),
  )
  const sum = told.reduce((total, each) => total + each.amount, 0)
  if (sum !== amount) refuse('details-sum-differs', 'NtryDtls/TxDtls/Amt')
  return { isBooked, payments: told }
}

type Reading = {
  readonly refuse: (kind: NoticeFindingKind, element: string, line?: number) => never
  readonly fields: NoticeFields
}

const required = ({ refuse, fields }: Reading, path: string): NoticeField =>
  fields.find(path) ?? refuse('entry-field-missing', path)

function amountOf({ refuse }: Reading, { text, currency, line }: NoticeField, path: string): Tiyn {
  if (currency !== 'KZT') return refuse('entry-currency', path, line)
  const amount = findNoticeAmount(text)
  return amount === undefined || amount === 0 ? refuse('entry-amount-unreadable', path, line) : amount
}

function directionOf({ refuse }: Reading, { text, line }: NoticeField): NoticeEntry['direction'] {
  if (text === 'CRDT') return 'credit'
  return text === 'DBIT' ? 'debit' : refuse('entry-field-unreadable', 'CdtDbtInd', line)
}

/** Booked, or only expected; a state of the bank's own is no booking. */
function isBookedBy({ refuse, fields }: Reading): boolean {
  const status = fields.findFirst('Sts/Cd', 'Sts/Prtry', 'Sts')
  if (!status || status.text === '') return refuse('entry-field-missing', 'Sts')
  if (status.path === 'Sts/Prtry' || ['PDNG', 'INFO', 'FUTR'].includes(status.text)) return false
  return status.text === 'BOOK' || refuse('entry-field-unreadable', status.path, status.line)
}

function yesOrNo({ refuse, fields }: Reading, path: string): boolean {
  const field = fields.find(path)
  if (!field) return false
  return findYesOrNo(field.text) ?? refuse('entry-field-unreadable', path, field.line)
}

/** A value day where the bank gives one; the day of booking otherwise, and the other way about. */
function daysOf(reading: Reading): Pick<NoticeEntry, 'bookedOn' | 'valueOn'> {
  const booked = dayOf(reading, 'BookgDt')
  const value = dayOf(reading, 'ValDt')
  const bookedOn = booked ?? value ?? reading.refuse('entry-field-missing', 'BookgDt')
  return { bookedOn, valueOn: value ?? bookedOn }
}

function dayOf({ refuse, fields }: Reading, path: string) {
  const field = fields.findFirst(`${path}/Dt`, `${path}/DtTm`)
  if (!field) return undefined
  const day = field.path.endsWith('/Dt') ? findNoticeDay(field.text) : findDayOfInstant(field.text)
  return day ?? refuse('entry-field-unreadable', field.path, field.line)
}

/** Where a group says how many payments it has and lists any, they are as many, of that sum. */
function checkGroup(reading: Reading, { head, payments }: NoticeGroup): void {
  const { refuse } = reading
  if (payments.length === 0) return
  const number = head.find('Btch/NbOfTxs')
  if (number && findNumberOf(number.text) !== payments.length)
    refuse('details-count-differs', 'NtryDtls/Btch/NbOfTxs', number.line)
  const total = head.find('Btch/TtlAmt')
  if (!total || payments.length < 2) return
  const sum = payments.reduce((all, { fields }) => all + ownAmountOf({ ...reading, fields }), 0)
  if (amountOf(reading, total, 'NtryDtls/Btch/TtlAmt') !== sum)
    refuse('details-sum-differs', 'NtryDtls/Btch/TtlAmt', total.line)
}

/** Version 08 gives the sum of a payment by itself, version 02 among the details of the sum. */
function ownAmountOf(reading: Reading): Tiyn {
  const field = reading.fields.findFirst('Amt', 'AmtDtls/TxAmt/Amt')
  if (!field) return reading.refuse('entry-field-missing', 'NtryDtls/TxDtls/Amt', reading.fields.line)
  return amountOf(reading, field, `NtryDtls/TxDtls/${field.path}`)
}

type Own = Pick<NoticeEntry, 'direction' | 'bookedOn' | 'valueOn' | 'isReversal'>
type Said = { readonly payment: NoticePayment | undefined; readonly ofEntry: Tiyn | undefined }

function paymentOf(reading: Reading, own: Own, { payment, ofEntry }: Said): Omit<NoticeEntry, 'ordinal'> {
  const bankReference = reading.fields.text('AcctSvcrRef')
  if (!payment) return asEntry(own, reading.fields.line, ofEntry!, { bankReference })
  const { fields } = payment
  const within = { ...reading, fields }
  const direction = fields.find('CdtDbtInd')
  if (direction && directionOf(within, direction) !== own.direction)
    reading.refuse('details-direction-differs', 'NtryDtls/TxDtls/CdtDbtInd', direction.line)
  const gives = fields.findFirst('Amt', 'AmtDtls/TxAmt/Amt') !== undefined
  const amount = gives || ofEntry === undefined ? ownAmountOf(within) : ofEntry
  const purpose = fields.text('Purp/Prtry') || fields.text('Purp/Cd')
  return asEntry(own, fields.line, amount, {
    bankReference: fields.text('Refs/AcctSvcrRef') || bankReference,
    references: ['Refs/EndToEndId', 'Refs/InstrId', 'Refs/TxId'].map((path) => fields.text(path)),
    payerAccount: fields.text('RltdPties/DbtrAcct/Id/IBAN'),
    purposeCode: /^\d{3}$/.test(purpose) ? purpose : '',
  })
}

type Told = {
  readonly bankReference: string
  readonly references?: readonly string[]
  readonly payerAccount?: string
  readonly purposeCode?: string
}

/** As long as a document's reference may be. */
const longestReference = 16

const asEntry = (own: Own, line: number, amount: Tiyn, told: Told): Omit<NoticeEntry, 'ordinal'> => ({
  line,
  amount,
  ...own,
  bankReference: told.bankReference,
  references: [
    ...new Set([...(told.references ?? []), told.bankReference].filter(isReference).map(shownReference)),
  ],
  payerAccount: told.payerAccount ?? '',
  purposeCode: told.purposeCode ?? '',
})

/** What is longer than a reference of ours can be none of them; `NOTPROVIDED` is how ISO 20022 says that there is none. */
const isReference = (text: string): boolean =>
  text !== '' && text.length <= longestReference && text !== 'NOTPROVIDED'
