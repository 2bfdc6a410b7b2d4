/** A document while it is being read: filled field by field, then closed and looked over for what is missing. */
import type { Month } from '#vocabulary/month.ts'
import { type Finding, type FindingFacts, type FindingKind, finding } from '../findings/finding.ts'
import type { Party, Payer, PaymentDocument, PaymentLine } from '../payment-document.ts'

type Writable<T> = { -readonly [Key in keyof T]: T[Key] }

export type DraftLine = Writable<PaymentLine>
export type DraftParty = Writable<Payer>

export type Draft = Omit<
  Writable<PaymentDocument>,
  'payer' | 'receiver' | 'lines' | 'findings' | 'passedOver'
> & {
  payer: DraftParty
  receiver: DraftParty
  lines: DraftLine[]
  findings: Finding[]
  passedOver: Set<string>
  /** Blocks seen: 1, 2 and 4. */
  blocks: Set<number>
  finished: boolean
  ordinalDiffers: boolean
  notUnderstood: number
}

const newParty = (): DraftParty => ({
  identifier: '',
  name: '',
  iban: '',
  bic: '',
  residency: '',
  sector: '',
  head: '',
  accountant: '',
})

export const newDraft = (ordinal: number, line: number): Draft => ({
  ordinal,
  line,
  envelope: { first: '', second: '' },
  reference: '',
  payer: newParty(),
  correspondentBic: '',
  receiver: newParty(),
  orderNumber: '',
  orderOn: undefined,
  sending: '',
  operation: '',
  paymentKind: '',
  priority: '',
  purposeCode: '',
  periodText: '',
  month: undefined,
  purposeText: '',
  valueText: '',
  valueOn: undefined,
  currency: '',
  totalText: '',
  totalLine: undefined,
  total: undefined,
  lines: [],
  findings: [],
  passedOver: new Set(),
  blocks: new Set(),
  finished: false,
  ordinalDiffers: false,
  notUnderstood: 0,
})

export const newLine = (row: number, line: number): DraftLine => ({
  row,
  line,
  amount: undefined,
  amountText: '',
  currency: '',
  listLetter: '',
  surname: '',
  givenName: '',
  patronymic: '',
  birthText: '',
  iin: '',
  periodText: '',
  month: undefined,
  account: '',
})

const mostNotUnderstood = 20

/** Notes something unreadable (D01) at a line of the file. */
export function note(
  draft: Draft,
  kind: FindingKind,
  at: { line: number; row?: number; facts?: FindingFacts },
): void {
  const { facts, ...rest } = at
  if (kind === 'line-not-understood' && ++draft.notUnderstood > mostNotUnderstood) return
  const place = { document: draft.ordinal, ...rest }
  draft.findings.push(finding(kind, facts ? { place, facts } : { place }))
}

/** The document as read, its own month given to the lines that have none. */
export function closed(draft: Draft, lastLine: number): PaymentDocument {
  if (draft.notUnderstood > mostNotUnderstood) {
    const facts = { count: draft.notUnderstood - mostNotUnderstood }
    note(draft, 'more-lines-not-understood', { line: lastLine, facts })
  }
  if (draft.findings.some(({ kind }) => kind === 'line-ends-lost')) return asDocument(draft)
  if (draft.finished) noteMissing(draft)
  else note(draft, 'document-unfinished', { line: lastLine })
  if (draft.periodText !== '') giveMonth(draft.lines, draft.month)
  return asDocument(draft)
}

/** Without what only the reading needed. */
function asDocument(draft: Draft): PaymentDocument {
  const { blocks, finished, ordinalDiffers, notUnderstood, receiver, passedOver, ...document } = draft
  const { head, accountant, ...party } = receiver
  return { ...document, passedOver: [...passedOver], receiver: party satisfies Party }
}

function giveMonth(lines: DraftLine[], month: Month | undefined): void {
  for (const line of lines) if (line.periodText === '') line.month = month
}

function noteMissing(draft: Draft): void {
  const { line } = draft
  if (draft.blocks.size === 0 && draft.lines.length === 0) {
    note(draft, 'block-missing', { line, facts: { block: '{1: {2: {4:' } })
    return
  }
  for (const block of [1, 2, 4]) {
    if (!draft.blocks.has(block)) note(draft, 'block-missing', { line, facts: { block: `{${block}:` } })
  }
  const required: readonly (readonly [string, string])[] = [
    [':20:', draft.reference],
    [':50:/D/', draft.payer.iban],
    [':50:/IDN/', draft.payer.identifier],
    [':59:', draft.receiver.iban],
    ['/KNP/', draft.purposeCode],
    [':32A:', draft.valueText + draft.totalText],
  ]
  for (const [field, value] of required) {
    if (value === '') note(draft, 'field-missing', { line, facts: { field } })
  }
  if (draft.lines.length === 0) note(draft, 'rows-missing', { line })
}
