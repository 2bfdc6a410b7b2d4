/** Reads a payment file of any kind taken here, a document at a time. */
import { hasPaymentHeader } from './csv/header.ts'
import { readPaymentTable } from './csv/read.ts'
import type { Encoding } from './encoding/code-pages.ts'
import { decode, FieldReader } from './encoding/decode.ts'
import { detectEncoding } from './encoding/detect.ts'
import { looksGarbled } from './encoding/garbled.ts'
import { type Finding, type FindingFacts, type FindingKind, finding } from './findings/finding.ts'
import { foreignFile } from './foreign-file.ts'
import { Mt102Reader } from './mt102/read.ts'
import type { PaymentDocument } from './payment-document.ts'

export type PaymentFormat = 'mt102' | 'csv'

export type ReadOptions = {
  /** The file's name; its extension decides only where the content does not. */
  readonly name?: string | undefined
  /** The most bytes taken. */
  readonly limit?: number | undefined
  /** The size of the whole file, where only its beginning is given because it is too large. */
  readonly size?: number | undefined
}

/** 64 MB: some four hundred thousand persons in one file. */
export const usualLimit = 64 * 1024 * 1024

type Source = { findNext(): PaymentDocument | undefined; readonly findings: readonly Finding[] }

/**
 * A payment file being read. Where `findings` holds a fatal one nothing of the file is taken; more may be added to it
 * until the last document is read.
 */
export class PaymentFileReader {
  readonly format: PaymentFormat | undefined
  readonly encoding: Encoding | undefined
  readonly #refused: readonly Finding[]
  readonly #source: Source | undefined
  #count = 0
  #ended = false

  constructor(bytes: Uint8Array, options: ReadOptions = {}) {
    const opened = open(bytes, options)
    this.encoding = opened.encoding
    this.format = opened.format
    this.#source = opened.source
    this.#refused = [opened.refused ?? [], opened.flagged ?? []].flat()
  }

  /** What is wrong with the file outside its documents. */
  get findings(): readonly Finding[] {
    const found = this.#source ? [...this.#refused, ...this.#source.findings] : this.#refused
    const nothingRead = this.#ended && this.#count === 0 && !found.some(({ action }) => action === 'fatal')
    return nothingRead ? [finding('nothing-read', { place: {} }), ...found] : found
  }

  /** The next document, or undefined after the last. */
  findNext(): PaymentDocument | undefined {
    const document = this.#source?.findNext()
    if (document) this.#count++
    else this.#ended = true
    return document
  }
}

type PaymentFileRead = {
  readonly format: PaymentFormat | undefined
  readonly encoding: Encoding | undefined
  readonly documents: readonly PaymentDocument[]
  readonly findings: readonly Finding[]
}

/** The whole file at once. Never throws, whatever the bytes. */
export function readPaymentFile(bytes: Uint8Array, options: ReadOptions = {}): PaymentFileRead {
  const reader = new PaymentFileReader(bytes, options)
  const documents: PaymentDocument[] = []
  for (let next = reader.findNext(); next; next = reader.findNext()) documents.push(next)
  return { format: reader.format, encoding: reader.encoding, documents, findings: reader.findings }
}

type Opened = {
  format?: PaymentFormat
  encoding?: Encoding
  source?: Source
  refused?: Finding
  flagged?: Finding[]
}

const refuse = (kind: FindingKind, facts: FindingFacts = {}, line?: number): { refused: Finding } => ({
  refused: finding(kind, { place: line === undefined ? {} : { line }, facts }),
})

/** Without the zeros that old systems fill the last block of a file up with. */
function unpadded(bytes: Uint8Array): Uint8Array {
  const end = bytes.findLastIndex((byte) => byte !== 0) + 1
  // A file in UTF-16 ends with the half of a letter, which is no padding; a file of zeros alone is no file.
  const zeros = bytes.length - end
  const isPadded = zeros > 1 || (zeros === 1 && bytes.indexOf(0) === end)
  return end > 0 && isPadded ? bytes.subarray(0, end) : bytes
}

function open(
  given: Uint8Array,
  { name = '', limit = usualLimit, size = given.length }: ReadOptions,
): Opened {
  if (size > limit) return refuse('file-too-large', { size, limit })
  const foreign = foreignFile(given)
  if (foreign) return refuse(foreign)
  const bytes = unpadded(given)
  const detected = detectEncoding(bytes)
  if ('fault' in detected) {
    const { at } = detected
    const fault = bytes[at] === 0 && detected.fault === 'file-binary' ? zerosOf(bytes, name) : detected.fault
    const byte = `0x${(bytes[at] ?? 0).toString(16).padStart(2, '0').toUpperCase()}`
    return refuse(fault, { byte }, lineAt(bytes, at))
  }
  const { encoding, start } = detected
  const first = firstVisible(bytes, start)
  if (first < 0) return refuse('file-empty')
  const beginning = decode(bytes.subarray(start, start + searched), encoding)
  const flagged = looksGarbled(bytes.subarray(start, start + searched), beginning)
    ? [finding('letters-garbled', { place: {} })]
    : []
  if (looksLikeMt102(bytes, start)) {
    const source = new Mt102Reader(bytes, { encoding, start })
    return { format: 'mt102', encoding, source, flagged }
  }
  const fields = new FieldReader(bytes, encoding)
  if (!/\.csv$/i.test(name) && !hasPaymentHeader(fields, start)) {
    return { encoding, ...refuse('file-not-a-payment') }
  }
  return { format: 'csv', encoding, source: sourceOfTable(fields, start), flagged }
}

/** What a file is in which zero bytes stand: nothing at all, a payment file that was damaged, or no text. */
function zerosOf(bytes: Uint8Array, name: string): FindingKind {
  if (bytes.every((byte) => byte === 0)) return 'file-zeros'
  const text = bytes.subarray(0, searched).filter((byte) => byte !== 0)
  const detected = detectEncoding(text)
  if (!('encoding' in detected)) return 'file-binary'
  const { encoding, start } = detected
  const isPayment =
    looksLikeMt102(text, start) ||
    /\.csv$/i.test(name) ||
    hasPaymentHeader(new FieldReader(text, encoding), start)
  return isPayment ? 'file-zero-byte' : 'file-binary'
}

function sourceOfTable(fields: FieldReader, start: number): Source {
  const { documents, findings } = readPaymentTable(fields, start)
  let at = 0
  return { findings, findNext: () => documents[at++] }
}

const searched = 1 << 16

/** The opening of a block or of the reference stands at the start of some line near the beginning. */
function looksLikeMt102(bytes: Uint8Array, start: number): boolean {
  const opening = decode(bytes.subarray(start, start + searched), 'cp866')
  return /(^|[\r\n])[ \t]*(\{[1-5]:|: *20 *:)/.test(opening)
}

const isBlank = (byte: number): boolean => byte === 32 || (byte >= 9 && byte <= 13) || byte === 0x1a

function firstVisible(bytes: Uint8Array, start: number): number {
  for (let at = start; at < bytes.length; at++) if (!isBlank(bytes[at]!)) return at
  return -1
}

/** The line, from 1, of the byte at a place. */
function lineAt(bytes: Uint8Array, place: number): number {
  let line = 1
  for (let at = 0; at < place && at < bytes.length; at++) {
    if (bytes[at] === 10 || (bytes[at] === 13 && bytes[at + 1] !== 10)) line++
  }
  return line
}
