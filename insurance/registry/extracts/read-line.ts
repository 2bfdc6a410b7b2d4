/** Turns lines of an extract into rows: finds out whether it is a table or JSON Lines, reads the header, then each line. */
import {
  decode,
  type Encoding,
  encodingOfBeginning,
  findColumn,
  numberText,
  separatorOf,
  shownText,
  splitLine,
  tableAmount,
  tableDay,
} from '#documents'
import { formatTenge } from '#vocabulary/tiyn.ts'
import { type ExtractRefusal, refuseExtract } from '../refusals.ts'
import type { ExtractRow, RowFaultCode } from './format.ts'
import type { RowReading } from './read-rows.ts'

type LineReader = {
  /** Rows of whole lines of bytes. */
  readonly read: (block: Uint8Array) => ExtractRow[]
  /** Whether any line with something in it was seen. */
  readonly begun: boolean
  readonly refusal: ExtractRefusal | undefined
}

type Line = { readonly text: string; readonly row: number }
type Values = Record<string, string>
type Unread = { readonly code: RowFaultCode; readonly field?: string }
type ReadLine = (text: string) => Values | Unread

export function lineReader({ format, fault }: RowReading): LineReader {
  let readLine: ReadLine | undefined
  let refusal: ExtractRefusal | undefined
  let encoding: Encoding | undefined
  let row = 0
  const blank = Object.fromEntries(format.columns.map((column) => [column, '']))

  const begin = (first: string): boolean => {
    if (first.startsWith('{')) {
      readLine = (text) => readJsonLine(text, blank)
      return false
    }
    // How Excel is told what separates the cells.
    if (/^sep=.$/i.test(first)) return true
    const separator = separatorOf(first, (cell) => findColumn(cell, format.columns) !== undefined)
    const header = readHeader(first, separator, format)
    if ('code' in header) refusal = header
    else readLine = (text) => readTableLine(text, { header, separator, blank })
    return true
  }
  const readOne = ({ text, row: at }: Line, rows: ExtractRow[]): void => {
    const values = text.includes('\uFFFD') ? ({ code: 'text-not-utf-8' } as const) : readLine!(text)
    if (isUnread(values)) fault({ row: at, ...values })
    else rows.push({ row: at, values })
  }
  return {
    read(block) {
      const rows: ExtractRow[] = []
      encoding ??= encodingOfBeginning(block)
      for (const line of textOf(block, encoding).split('\n')) {
        row++
        const text = (row === 1 && line.startsWith('\uFEFF') ? line.slice(1) : line).trim()
        if (isBlankLine.test(text) || refusal) continue
        if (!readLine && begin(text)) continue
        readOne({ text, row }, rows)
      }
      return rows
    },
    get begun() {
      return readLine !== undefined || refusal !== undefined
    },
    get refusal() {
      return refusal
    },
  }
}

const isUnread = (read: Values | Unread): read is Unread => typeof read.code === 'string'

// Bytes that are not UTF-8 become U+FFFD, by which the row they stand in is found.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
const textOf = (block: Uint8Array, encoding: Encoding): string =>
  encoding === 'utf-8' ? decoder.decode(block) : decode(block, encoding)

/** Of rows that were emptied in a spreadsheet the separators are left. */
const isBlankLine = /^[,;\s]*$/

/** The place of each column in the table, or why the header cannot be read. */
function readHeader(
  line: string,
  separator: string,
  format: RowReading['format'],
): string[] | ExtractRefusal {
  if (/^\s*\[/.test(line)) return refuseExtract('json-list', format.columns.join(', '))
  const headings = splitLine(line, separator) ?? []
  const last = headings.findLastIndex((heading) => heading !== '') + 1
  const names = headings.slice(0, last).map((heading) => findColumn(heading, format.columns) ?? heading)
  if (!names.some((name) => format.columns.includes(name))) {
    return refuseExtract('header-missing', format.columns.join(', '))
  }
  const unknown = names.find((name) => !format.columns.includes(name))
  if (unknown !== undefined) return refuseExtract('column-unknown', unknown)
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice !== undefined) return refuseExtract('column-twice', twice)
  const missing = format.required.find((column) => !names.includes(column))
  return missing === undefined ? names : refuseExtract('column-missing', missing)
}

type TableForm = { readonly header: readonly string[]; readonly separator: string; readonly blank: Values }

function readTableLine(line: string, { header, separator, blank }: TableForm): Values | Unread {
  const cells = splitLine(line, separator)
  if (!cells) return { code: 'quote-not-closed' }
  if (cells.slice(header.length).some((cell) => cell !== '')) return { code: 'fields-too-many' }
  if (cells.length < header.length) return { code: 'fields-too-few' }
  const values = { ...blank }
  for (let at = 0; at < header.length; at++) values[header[at]!] = spelt(header[at]!, cells[at]!)
  return values
}

const numbers: ReadonlySet<string> = new Set([
  'iin',
  'previousIin',
  'mergedInto',
  'identifier',
  'payer',
  'provider',
])
const days: ReadonlySet<string> = new Set([
  ...['birthDate', 'participantFrom', 'diedOn', 'deregisteredOn'],
  ...['suspendedFrom', 'suspendedUntil', 'from', 'until', 'through', 'asOf'],
])

/** The value as extracts spell it, where a spreadsheet spells it otherwise. */
function spelt(column: string, text: string): string {
  if (text === '') return text
  if (numbers.has(column)) return numberText(text)
  if (days.has(column)) return tableDay(text) ?? text
  if (column !== 'monthlyIncome') return text
  const amount = tableAmount(text)
  return amount === undefined ? text : formatTenge(amount)
}

function readJsonLine(line: string, blank: Values): Values | Unread {
  const read = parseJson(line)
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return { code: 'json-malformed' }
  const values = { ...blank }
  for (const [field, value] of Object.entries(read)) {
    if (!(field in blank)) return { code: 'field-unknown', field: shownText(field) }
    if (typeof value === 'object' && value !== null) return { code: 'value-not-plain', field }
    values[field] = plainText(value)
  }
  return values
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

const plainText = (value: unknown): string => {
  if (value === null || value === false) return ''
  return value === true ? 'yes' : String(value).trim()
}
