/** Bytes to text, a field at a time or the whole. */
import { codesOf, type Encoding } from './code-pages.ts'

const slots = 1 << 15

/**
 * Reads texts out of the bytes of one file. Names repeat from row to row, so each text last seen is kept with its place
 * and given again when the same bytes come again: most fields cost a comparison and no new string.
 */
export class FieldReader {
  readonly bytes: Uint8Array
  readonly #codes: Uint16Array | undefined
  readonly #utf8 = new TextDecoder('utf-8', { ignoreBOM: true })
  readonly #places = new Int32Array(slots)
  readonly #lengths = new Int32Array(slots)
  readonly #texts: string[] = new Array(slots).fill('')
  readonly #scratch: number[] = []

  constructor(bytes: Uint8Array, encoding: Encoding) {
    this.bytes = bytes
    this.#codes = encoding === 'utf-8' ? undefined : codesOf[encoding]
  }

  text(start: number, end: number): string {
    const length = end - start
    if (length <= 0) return ''
    const { bytes } = this
    const number = length === 12 ? twelveDigits(bytes, start) : undefined
    if (number !== undefined) return number
    let hash = 17
    for (let at = start; at < end; at++) hash = (hash * 31 + bytes[at]!) | 0
    const slot = (hash ^ (hash >>> 15)) & (slots - 1)
    if (this.#lengths[slot] === length && this.#sameBytes(this.#places[slot]!, start, length)) {
      return this.#texts[slot]!
    }
    const text = this.#decode(start, end)
    this.#places[slot] = start
    this.#lengths[slot] = length
    this.#texts[slot] = text
    return text
  }

  #sameBytes(known: number, start: number, length: number): boolean {
    const { bytes } = this
    for (let at = 0; at < length; at++) if (bytes[known + at] !== bytes[start + at]) return false
    return true
  }

  #decode(start: number, end: number): string {
    const codes = this.#codes
    const { bytes } = this
    const scratch = this.#scratch
    scratch.length = 0
    if (end - start > 4096) return this.#decodeLong(start, end)
    for (let at = start; at < end; at++) {
      const byte = bytes[at]!
      if (byte < 128) scratch.push(byte)
      else if (codes) scratch.push(codes[byte]!)
      else if (byte < 0xe0) scratch.push(((byte & 0x1f) << 6) | (bytes[++at]! & 0x3f))
      else return this.#decodeLong(start, end)
    }
    return String.fromCharCode.apply(null, scratch)
  }

  #decodeLong(start: number, end: number): string {
    const codes = this.#codes
    if (!codes) return this.#utf8.decode(this.bytes.subarray(start, end))
    const pieces: string[] = []
    for (let at = start; at < end; at += 4096) {
      const piece = this.bytes.subarray(at, Math.min(at + 4096, end))
      pieces.push(
        String.fromCharCode.apply(
          null,
          Array.from(piece, (byte) => codes[byte]!),
        ),
      )
    }
    return pieces.join('')
  }
}

const isDigit = (byte: number): boolean => byte >= 48 && byte <= 57

/** An IIN: new in nearly every row, so made in the quickest way, and not kept in the place of a name that comes again. */
function twelveDigits(bytes: Uint8Array, at: number): string | undefined {
  for (let next = at; next < at + 12; next++) if (!isDigit(bytes[next]!)) return undefined
  const [a, b, c] = [bytes[at]!, bytes[at + 1]!, bytes[at + 2]!]
  const [d, e, f] = [bytes[at + 3]!, bytes[at + 4]!, bytes[at + 5]!]
  const [g, h, i] = [bytes[at + 6]!, bytes[at + 7]!, bytes[at + 8]!]
  return String.fromCharCode(a, b, c, d, e, f, g, h, i, bytes[at + 9]!, bytes[at + 10]!, bytes[at + 11]!)
}

/** The whole text. */
export const decode = (bytes: Uint8Array, encoding: Encoding): string =>
  new FieldReader(bytes, encoding).text(0, bytes.length)
