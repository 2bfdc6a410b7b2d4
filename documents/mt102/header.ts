/** The fields of a document before its rows, and its total: sequence A. */
import { monthOfPeriod } from '../payment-document.ts'
import { type Draft, type DraftParty, note } from './draft.ts'
import { nameCode, tagCode } from './names.ts'
import { nameOfCode } from './row.ts'
import { findAmountInText, findBankDay } from './values.ts'

/** Where in the header the reader is: whose sub-fields come, and which text the next plain line goes on with. */
export type HeaderPlace = {
  party: 'payer' | 'receiver' | undefined
  continued: ((text: string, afterBlank: boolean) => void) | undefined
  /** Whether what goes on is the purpose. */
  isPurpose: boolean
}

export const newHeaderPlace = (): HeaderPlace => ({
  party: undefined,
  continued: undefined,
  isPurpose: false,
})

type Read = {
  readonly code: number
  readonly text: string
  /** The line with its name. */
  readonly whole: string
  readonly line: number
}

/** The tags of a document before its rows and after them. */
const tags: ReadonlySet<number> = new Set([20, 21, 32, 50, 52, 54, 57, 59, 70])

/** The tag of a row may be the hour of a time of day in the purpose: `:21:30 …`, minutes and then words, is no ordinal. */
export const isTimeInPurpose = ({ isPurpose, continued }: HeaderPlace, afterTag: string): boolean =>
  isPurpose && continued !== undefined && /^\s*[0-5]\d[,.;]?\s+\S/.test(afterTag)

const numberOf = (code: number): number => Math.floor(code / 32)
const tag21 = tagCode(21)
const tag32A = tagCode(32, 'A')

/** Takes in a tag. True when its value is to be read on as a sub-field or a text. */
export function openTag(draft: Draft, place: HeaderPlace, read: Read): boolean {
  const { code, text, line } = read
  // A line of the purpose that looks like a tag is a line of the purpose.
  const isLine = !tags.has(numberOf(code)) || code === tag21 || isGivenAlready(draft, code)
  if (place.isPurpose && place.continued && isLine) {
    place.continued(read.whole, false)
    return false
  }
  place.continued = undefined
  if (code === tag32A) {
    readTotal(draft, read)
    return false
  }
  switch (numberOf(code)) {
    case 20:
      if (draft.reference !== '') note(draft, 'field-repeated', { line, facts: { field: ':20:' } })
      else if (severalFields.test(text)) note(draft, 'line-ends-lost', { line })
      else draft.reference = text
      return false
    case 50:
      place.party = 'payer'
      if (text.startsWith('/')) return true
      draft.payer.iban ||= accountText(text)
      return false
    case 52:
      draft.payer.bic = text.toUpperCase()
      return false
    case 54:
      draft.correspondentBic = text.toUpperCase()
      return false
    case 57:
      draft.receiver.bic = text.toUpperCase()
      return false
    case 59:
      place.party = 'receiver'
      draft.receiver.iban ||= accountText(text.replace(/^\/([A-Za-z]\/)?/, ''))
      return false
    case 70:
      return true
    default:
      note(draft, 'line-not-understood', { line })
      return false
  }
}

/** Before the rows, a tag of the header whose value stands already: a time of day, say, at the beginning of a line. */
function isGivenAlready(
  { reference, payer, correspondentBic, receiver, rows }: Draft,
  code: number,
): boolean {
  const given = new Map([
    [20, reference],
    [50, payer.iban],
    [52, payer.bic],
    [54, correspondentBic],
    [57, receiver.bic],
    [59, receiver.iban],
  ])
  return rows.count === 0 && (given.get(numberOf(code)) ?? '') !== ''
}

/** Another field begins within the line of the reference. */
const severalFields = /:\s*(?:50|52[A-Z]?|59|70|32[AB])\s*:/i

const accountText = (text: string): string => text.replaceAll(' ', '').toUpperCase()

function readTotal(draft: Draft, { text, line }: Read): void {
  if (draft.valueText + draft.totalText !== '') {
    note(draft, 'field-repeated', { line, facts: { field: ':32A:' } })
    return
  }
  const [, day = '', currency = '', amount = ''] = /^(\d*)\s*([A-Za-z]*)\s*(.*)$/.exec(text) ?? []
  draft.valueText = day
  draft.valueOn = findBankDay(day)
  draft.currency = currency.toUpperCase()
  draft.totalText = amount
  draft.totalLine = line
  draft.total = findAmountInText(amount)
}

/** Takes a value in; false where another one stands already. */
type Setter = (draft: Draft, text: string) => boolean

type TextOfDocument = 'orderNumber' | 'sending' | 'operation' | 'purposeCode' | 'paymentKind' | 'priority'

const once =
  (field: TextOfDocument): Setter =>
  (draft, text) => {
    draft[field] ||= text
    return draft[field] === text
  }

/** Sub-fields that stand once in a document, wherever they come. */
const details = new Map<number, Setter>([
  [nameCode('NUM'), once('orderNumber')],
  [
    nameCode('DATE'),
    (draft, text) => {
      draft.orderOn ??= findBankDay(text)
      if (draft.orderOn === undefined) draft.passedOver.add('/DATE/')
      return true
    },
  ],
  [nameCode('SEND'), once('sending')],
  [nameCode('VO'), once('operation')],
  [nameCode('KNP'), once('purposeCode')],
  [nameCode('PSO'), once('paymentKind')],
  [nameCode('PRT'), once('priority')],
  [
    nameCode('PERIOD'),
    (draft, text) => {
      draft.periodText ||= text
      draft.month = monthOfPeriod(draft.periodText)
      return draft.periodText === text
    },
  ],
])

type PartyField = Exclude<keyof DraftParty, 'iban' | 'bic'>

const partyFields = new Map<number, PartyField>([
  [nameCode('NAME'), 'name'],
  [nameCode('IDN'), 'identifier'],
  [nameCode('IRS'), 'residency'],
  [nameCode('SECO'), 'sector'],
  [nameCode('CHIEF'), 'head'],
  [nameCode('MAINBK'), 'accountant'],
])
const longFields: ReadonlySet<string> = new Set(['name', 'head', 'accountant'])
const debit = nameCode('D')
const credit = nameCode('C')
const assign = nameCode('ASSIGN')
/** The taxpayer's number before 2011 and the list letter of a header: known, and not needed. */
const ignored: ReadonlySet<number> = new Set([nameCode('RNN'), nameCode('OPV')])

/** Takes in a sub-field of the header. */
export function fillHeader(draft: Draft, place: HeaderPlace, { code, text, whole, line }: Read): void {
  const set = details.get(code)
  const party = place.party && draft[place.party]
  const field = partyFields.get(code)
  const isKnown =
    set || code === assign || ignored.has(code) || (party && (field || code === debit || code === credit))
  if (!isKnown && place.isPurpose && place.continued) {
    place.continued(whole, false)
    return
  }
  place.continued = undefined
  place.isPurpose = code === assign
  if (set) {
    if (!set(draft, text)) note(draft, 'field-repeated', { line, facts: { field: nameOfCode(code) } })
    return
  }
  if (code === assign) {
    draft.purposeText ||= text
    place.continued = (more) => {
      draft.purposeText += `\n${more}`
    }
    return
  }
  if (ignored.has(code)) {
    draft.passedOver.add(nameOfCode(code))
    return
  }
  if (party && field) fillParty(party, field, { place, text, whole })
  else if (party && (code === debit || code === credit)) party.iban ||= accountText(text)
  else note(draft, 'line-not-understood', { line })
}

/** A line of a list has at most 60 characters: one so long may have been cut within a word. */
const longestLine = 60

function fillParty(
  party: DraftParty,
  field: PartyField,
  { place, text, whole }: { place: HeaderPlace; text: string; whole: string },
): void {
  party[field] ||= text
  if (!longFields.has(field)) return
  let isFull = whole.length >= longestLine
  place.continued = (more, afterBlank) => {
    const begun = party[field]
    if (/\p{L}-$/u.test(begun)) party[field] = begun.slice(0, -1) + more
    else party[field] = isFull && !afterBlank ? begun + more : `${begun} ${more}`
    isFull = more.length >= longestLine
  }
}
