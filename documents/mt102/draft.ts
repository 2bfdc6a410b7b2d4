/** A document while it is being read: filled field by field, then closed and looked over for what is missing. */
import { type Finding, type FindingFacts, type FindingKind, finding } from '../findings/finding.ts'
import type { Party, Payer, PaymentDocument } from '../payment-document.ts'
import { type DraftLine, Rows } from '../rows/rows.ts'
import { withRows } from '../rows/rows-of.ts'

type Writable<T> = { -readonly [Key in keyof T]: T[Key] }

export type DraftParty = Writable<Payer>

export type Draft = Omit<
  Writable<PaymentDocument>,
  'payer' | 'receiver' | 'lines' | 'findings' | 'passedOver'
> & {
  payer: DraftParty
  receiver: DraftParty
  rows: Rows
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
  rows: new Rows(),
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

/** Takes in block 1, 2 or 4. */
export function fillBlock(draft: Draft, { block, content, line }: Block): void {
  draft.blocks.add(block)
  if (block === 1) draft.envelope = { ...draft.envelope, first: content }
  if (block !== 2) return
  draft.envelope = { ...draft.envelope, second: content }
  if (/^[io]?102/i.test(content)) return
  note(draft, 'message-not-a-list', { line, facts: { found: content } })
}

type Block = { readonly block: number; readonly content: string; readonly line: number }

/** The document as read, its own month given to the lines that have none. */
export function closed(draft: Draft, lastLine: number): PaymentDocument {
  if (draft.notUnderstood > mostNotUnderstood) {
    const facts = { count: draft.notUnderstood - mostNotUnderstood }
    note(draft, 'more-lines-not-understood', { line: lastLine, facts })
  }
  if (draft.findings.some(({ kind }) => kind === 'line-ends-lost')) {
    draft.rows.finish(undefined)
    return asDocument(draft)
  }
  if (draft.finished) noteMissing(draft)
  else note(draft, 'document-unfinished', { line: lastLine })
  draft.rows.finish(draft.month)
  return asDocument(draft)
}

/** Without what only the reading needed. */
function asDocument(draft: Draft): PaymentDocument {
  const { blocks, finished, ordinalDiffers, notUnderstood, receiver, passedOver, rows, ...document } = draft
  const { head, accountant, ...party } = receiver
  return withRows({ ...document, passedOver: [...passedOver], receiver: party satisfies Party }, rows)
}

function noteMissing(draft: Draft): void {
  const { line } = draft
  if (draft.blocks.size === 0 && draft.rows.count === 0) {
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
  if (draft.rows.count === 0) note(draft, 'rows-missing', { line })
}
