/** The fields of a document before its rows, and its total: sequence A. */
import { monthOfPeriod } from '../payment-document.ts'
import { type Draft, type DraftParty, note } from './draft.ts'
import { nameCode, tagCode } from './names.ts'
import { findAmountInText, findBankDay } from './values.ts'

/** Where in the header the reader is: whose sub-fields come, and which text the next plain line goes on with. */
export type HeaderPlace = {
  party: 'payer' | 'receiver' | undefined
  continued: ((text: string) => void) | undefined
}

export const newHeaderPlace = (): HeaderPlace => ({ party: undefined, continued: undefined })

type Read = { readonly code: number; readonly text: string; readonly line: number }

const numberOf = (code: number): number => Math.floor(code / 32)
const tag32A = tagCode(32, 'A')

/** Takes in a tag. True when its value is to be read on as a sub-field or a text. */
export function openTag(draft: Draft, place: HeaderPlace, read: Read): boolean {
  const { code, text, line } = read
  place.continued = undefined
  if (code === tag32A) {
    readTotal(draft, read)
    return false
  }
  switch (numberOf(code)) {
    case 20:
      if (draft.reference !== '') note(draft, 'field-repeated', { line, facts: { field: ':20:' } })
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

type Setter = (draft: Draft, text: string) => void

/** Sub-fields that stand once in a document, wherever they come. */
const details = new Map<number, Setter>([
  [nameCode('NUM'), (draft, text) => (draft.orderNumber ||= text)],
  [nameCode('DATE'), (draft, text) => (draft.orderOn ??= findBankDay(text))],
  [nameCode('SEND'), (draft, text) => (draft.sending ||= text)],
  [nameCode('VO'), (draft, text) => (draft.operation ||= text)],
  [nameCode('KNP'), (draft, text) => (draft.purposeCode ||= text)],
  [nameCode('PSO'), (draft, text) => (draft.paymentKind ||= text)],
  [nameCode('PRT'), (draft, text) => (draft.priority ||= text)],
  [
    nameCode('PERIOD'),
    (draft, text) => {
      draft.periodText ||= text
      draft.month = monthOfPeriod(draft.periodText)
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
export function fillHeader(draft: Draft, place: HeaderPlace, { code, text, line }: Read): void {
  place.continued = undefined
  const set = details.get(code)
  if (set) {
    set(draft, text)
    return
  }
  if (code === assign) {
    draft.purposeText ||= text
    place.continued = (more) => {
      draft.purposeText += `\n${more}`
    }
    return
  }
  if (ignored.has(code)) return
  const party = place.party && draft[place.party]
  const field = partyFields.get(code)
  if (party && field) fillParty(party, field, { place, text })
  else if (party && (code === debit || code === credit)) party.iban ||= accountText(text)
  else note(draft, 'line-not-understood', { line })
}

function fillParty(
  party: DraftParty,
  field: PartyField,
  { place, text }: { place: HeaderPlace; text: string },
): void {
  party[field] ||= text
  if (!longFields.has(field)) return
  place.continued = (more) => {
    party[field] = `${party[field]} ${more}`
  }
}
