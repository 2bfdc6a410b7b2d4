/** Which encoding a payment file is in, told from its bytes alone; and why it is in none. */
import { type CodePage, codesOf, type Encoding } from './code-pages.ts'

type EncodingFault = 'file-binary' | 'file-utf-16' | 'file-utf-8-broken' | 'file-encoding-unknown'

type Detected =
  | { readonly encoding: Encoding; readonly start: number; readonly ascii: boolean }
  | { readonly fault: EncodingFault; readonly at: number }

/** A text holds tabs, line ends, form feeds and the end mark of old systems (0x1A), and no other control bytes. */
const isTextByte = (byte: number): boolean =>
  byte >= 32 || (byte >= 9 && byte <= 13) || byte === endMark || byte >= 128
const endMark = 0x1a

/** How many UTF-8 letters of several bytes must stand before a broken one for the file to count as damaged UTF-8. */
const enoughUtf8Letters = 8

export function detectEncoding(bytes: Uint8Array): Detected {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { fault: 'file-utf-16', at: 0 }
  }
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const start = marked ? 3 : 0
  const counts = countBytes(bytes, start)
  const strange = counts.findIndex((count, byte) => count > 0 && !isTextByte(byte))
  if (strange >= 0) return faultOfControlByte(bytes, counts)
  if (counts.subarray(128).every((count) => count === 0)) return { encoding: 'utf-8', start, ascii: true }
  const utf8 = readAsUtf8(bytes, start)
  if (utf8.brokenAt < 0) return { encoding: 'utf-8', start, ascii: false }
  if (marked || utf8.letters >= enoughUtf8Letters) return { fault: 'file-utf-8-broken', at: utf8.brokenAt }
  const page = likeliestPage(counts)
  if (page) return { encoding: page, start: 0, ascii: false }
  return { fault: 'file-encoding-unknown', at: bytes.findIndex((byte) => byte >= 128) }
}

/** How often each byte stands from a place on. They are counted in pairs, in half the steps. */
function countBytes(bytes: Uint8Array, start: number): Uint32Array {
  const counts = new Uint32Array(256)
  const first = start + ((bytes.byteOffset + start) & 1)
  const pairs = new Uint16Array(
    bytes.buffer,
    bytes.byteOffset + first,
    Math.max(0, bytes.length - first) >> 1,
  )
  const ofPairs = new Uint32Array(1 << 16)
  for (let at = 0; at < pairs.length; at++) ofPairs[pairs[at]!]!++
  for (let pair = 0; pair < ofPairs.length; pair++) {
    counts[pair & 255]! += ofPairs[pair]!
    counts[pair >>> 8]! += ofPairs[pair]!
  }
  for (let at = start; at < Math.min(first, bytes.length); at++) counts[bytes[at]!]!++
  for (let at = first + 2 * pairs.length; at < bytes.length; at++) counts[bytes[at]!]!++
  return counts
}

/** Every second byte of a UTF-16 text in these languages is 0 or 4; a program or a picture is not so regular. */
function faultOfControlByte(bytes: Uint8Array, counts: Uint32Array): Detected {
  const at = bytes.findIndex((byte) => !isTextByte(byte))
  if (bytes.length < 2 || counts[0]! + counts[4]! < bytes.length * 0.4) return { fault: 'file-binary', at }
  const places = Math.min(bytes.length, 4000)
  let even = 0
  let odd = 0
  for (let place = 0; place < places; place++) {
    if (bytes[place] !== 0 && bytes[place] !== 4) continue
    if (place % 2 === 0) even++
    else odd++
  }
  const high = Math.max(even, odd)
  return { fault: high > places * 0.45 && high > (even + odd) * 0.9 ? 'file-utf-16' : 'file-binary', at }
}

/** How many letters of several bytes stand before the first place that is not UTF-8 (-1: there is none). */
function readAsUtf8(bytes: Uint8Array, start: number): { letters: number; brokenAt: number } {
  let letters = 0
  for (let at = start; at < bytes.length; ) {
    const length = utf8Length(bytes, at)
    if (length === 0) return { letters, brokenAt: at }
    if (length > 1) letters++
    at += length
  }
  return { letters, brokenAt: -1 }
}

/** The bytes of the UTF-8 character at a place; 0 when none begins or ends there. */
function utf8Length(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!
  if (first < 0x80) return 1
  if (first < 0xc2 || first > 0xf4) return 0
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
  for (let next = 1; next < length; next++) if ((bytes[at + next]! & 0xc0) !== 0x80) return 0
  const second = bytes[at + 1]!
  const overlong = (first === 0xe0 && second < 0xa0) || (first === 0xf0 && second < 0x90)
  const beyond = (first === 0xed && second > 0x9f) || (first === 0xf4 && second > 0x8f)
  return overlong || beyond ? 0 : length
}

/** Letters of Russian and Kazakh in the order of their frequency: the earlier, the more they say for a code page. */
const byFrequency = 'аеоинтрслкмудвыбгзяпқйшжчхьіңғөүұәёъэюцфщһ'
const marks = '«»–—№“”„°…\u00a0’‘'
/** Against a page: what never stands in a name. */
const foreign = -6

const weightOf = (letter: string): number => {
  const place = byFrequency.indexOf(letter.toLowerCase())
  if (place >= 0) return 3 - (2 * place) / byFrequency.length
  return marks.includes(letter) ? 0 : foreign
}

const weightsOf = (page: CodePage): Float64Array =>
  Float64Array.from(codesOf[page], (code, byte) => (byte < 128 ? 0 : weightOf(String.fromCharCode(code))))

/** On equal scores the earlier: a file without Kazakh letters is windows-1251 rather than KZ-1048. */
const pages = (['cp866', 'windows-1251', 'kz-1048'] as const).map((page) => ({
  page,
  weights: weightsOf(page),
}))

function likeliestPage(counts: Uint32Array): CodePage | undefined {
  let likeliest: CodePage | undefined
  let best = -1
  for (const { page, weights } of pages) {
    let score = 0
    for (let byte = 128; byte < 256; byte++) score += counts[byte]! * weights[byte]!
    if (score > best) {
      best = score
      likeliest = page
    }
  }
  return likeliest
}

/**
 * The encoding of a file of which the beginning is at hand: UTF-8 unless more of its letters are broken in UTF-8 than
 * stand in it, for then it is that of a code page.
 */
export function encodingOfBeginning(bytes: Uint8Array): Encoding {
  const detected = detectEncoding(bytes)
  if (!('encoding' in detected) || detected.encoding === 'utf-8') return 'utf-8'
  let [whole, broken] = [0, 0]
  for (let at = 0; at < bytes.length; ) {
    const length = utf8Length(bytes, at)
    if (length === 0) broken++
    else if (length > 1) whole++
    at += Math.max(1, length)
  }
  return whole >= broken ? 'utf-8' : detected.encoding
}
