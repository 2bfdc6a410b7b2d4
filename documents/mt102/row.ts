/** The sub-fields of one person's row: sequence B. */
import type { Month } from '#vocabulary/month.ts'
import type { FieldReader } from '../encoding/decode.ts'
import { monthOfPeriod } from '../payment-document.ts'
import type { DraftLine } from '../rows/rows.ts'
import { isDigit } from './blocks.ts'
import { nameCode } from './names.ts'
import { findRowAmount, findRowAmountInText } from './values.ts'

const [fm, nm, ft] = [nameCode('FM'), nameCode('NM'), nameCode('FT')]
const [dt, idn, opv, la] = [nameCode('DT'), nameCode('IDN'), nameCode('OPV'), nameCode('LA')]

export const periodOfRow: number = nameCode('PERIOD')
export const numberOfRow: number = idn

type Filled = 'filled' | 'repeated' | 'unknown'

/**
 * Gives the row the value; the first one stays where it comes twice. Written out field by field: it runs for every line of
 * every file, and a field found by its name costs ten times as much.
 */
export function fillRow(row: DraftLine, code: number, text: string): Filled {
  switch (code) {
    case fm:
      if (row.surname !== '') return 'repeated'
      row.surname = text
      return 'filled'
    case nm:
      if (row.givenName !== '') return 'repeated'
      row.givenName = text
      return 'filled'
    case ft:
      if (row.patronymic !== '') return 'repeated'
      row.patronymic = text
      return 'filled'
    case dt:
      if (row.birthText !== '') return 'repeated'
      row.birthText = text
      return 'filled'
    case idn:
      if (row.iin !== '') return 'repeated'
      row.iin = text
      return 'filled'
    case periodOfRow:
      if (row.periodText !== '') return 'repeated'
      row.periodText = text
      return 'filled'
    case opv:
      if (row.listLetter !== '') return 'repeated'
      row.listLetter = text
      return 'filled'
    case la:
      if (row.account !== '') return 'repeated'
      row.account = text
      return 'filled'
    default:
      return 'unknown'
  }
}

/** Gives the row its sum, with or without the currency before it. */
export function fillAmount(
  row: DraftLine,
  fields: FieldReader,
  { start, end }: { start: number; end: number },
): void {
  const { bytes } = fields
  let digits = start
  while (digits < end && !isDigit(bytes[digits]!) && digits < start + 3) digits++
  row.currency = fields.text(start, digits).trim().toUpperCase()
  row.amount = findRowAmount(bytes, digits, end)
  if (row.amount !== undefined) return
  const text = fields.text(digits, end)
  row.amount = findRowAmountInText(text)
  if (row.amount === undefined) row.amountText = text
}

/** The same month stands in row after row. */
export class MonthsOfRows {
  #text = ''
  #month: Month | undefined

  monthOf(text: string): Month | undefined {
    if (text !== this.#text) {
      this.#text = text
      this.#month = monthOfPeriod(text)
    }
    return this.#month
  }
}

/** A name broken at the end of its line goes on in the next: at a hyphen without a space. Whether it was such a line. */
export function continueRow(row: DraftLine, code: number, text: string): boolean {
  if (!/^[\p{L}'’ -]+$/u.test(text)) return false
  const joined = (begun: string): string => begun.replace(/-$/, '') + (begun.endsWith('-') ? '' : ' ') + text
  if (code === fm) row.surname = joined(row.surname)
  else if (code === nm) row.givenName = joined(row.givenName)
  else if (code === ft) row.patronymic = joined(row.patronymic)
  else return false
  return true
}

/** The name as it stands in the file. */
export function nameOfCode(code: number): string {
  let name = ''
  for (let rest = code; rest > 0; rest = Math.floor(rest / 32))
    name = String.fromCharCode(64 + (rest % 32)) + name
  return `/${name}/`
}
