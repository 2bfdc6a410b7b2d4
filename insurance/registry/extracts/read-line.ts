/** Turns lines of an extract into rows: finds out whether it is a table or JSON Lines, reads the header, then each line. */
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
  let row = 0
  const blank = Object.fromEntries(format.columns.map((column) => [column, '']))

  const begin = (first: string): boolean => {
    if (first.startsWith('{')) {
      readLine = (text) => readJsonLine(text, blank)
      return false
    }
    const header = readHeader(first, format)
    if ('code' in header) refusal = header
    else readLine = (text) => readTableLine(text, header, blank)
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
      for (const line of decode(block).split('\n')) {
        row++
        const text = (row === 1 && line.startsWith('\uFEFF') ? line.slice(1) : line).trim()
        if (text === '' || refusal) continue
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
const decode = (block: Uint8Array): string => decoder.decode(block)

/** The place of each column in the table, or why the header cannot be read. */
function readHeader(line: string, format: RowReading['format']): string[] | ExtractRefusal {
  const names = splitTableLine(line)?.map((name) => name.trim())
  if (!names?.some((name) => format.columns.includes(name))) {
    return refuseExtract('header-missing', format.columns.join(', '))
  }
  const unknown = names.find((name) => !format.columns.includes(name))
  if (unknown !== undefined) return refuseExtract('column-unknown', unknown)
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice !== undefined) return refuseExtract('column-twice', twice)
  const missing = format.required.find((column) => !names.includes(column))
  return missing === undefined ? names : refuseExtract('column-missing', missing)
}

function readTableLine(line: string, header: readonly string[], blank: Values): Values | Unread {
  const fields = line.includes('"') ? splitTableLine(line) : line.split(',')
  if (!fields) return { code: 'quote-not-closed' }
  if (fields.length > header.length) return { code: 'fields-too-many' }
  if (fields.length < header.length) return { code: 'fields-too-few' }
  const values = { ...blank }
  for (let at = 0; at < header.length; at++) values[header[at]!] = fields[at]!.trim()
  return values
}

const fieldPattern = /\s*(?:"((?:[^"]|"")*)"|([^",]*))\s*(,|$)/y

/** The fields of a table's line; a field in quotes may hold commas and doubled quotes. Undefined when quotes do not pair. */
function splitTableLine(line: string): string[] | undefined {
  const fields: string[] = []
  fieldPattern.lastIndex = 0
  for (;;) {
    const match = fieldPattern.exec(line)
    if (!match) return undefined
    fields.push(match[1] === undefined ? match[2]! : match[1].replaceAll('""', '"'))
    if (match[3] === '') return fields
  }
}

function readJsonLine(line: string, blank: Values): Values | Unread {
  const read = parseJson(line)
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return { code: 'json-malformed' }
  const values = { ...blank }
  for (const [field, value] of Object.entries(read)) {
    if (!(field in blank)) return { code: 'field-unknown', field }
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
