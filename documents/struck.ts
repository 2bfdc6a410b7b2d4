/**
 * Striking a person out of what came: in bytes every letter is written over, so that each file stays as long as it was, its
 * sums and the rows of others as they stood; in texts each word and number.
 */
import { maskIin } from '#vocabulary/iin.ts'
import { encodings } from './encoding/code-pages.ts'
import { encode, writable } from './encoding/encode.ts'

/** Numbers a person has or had, and what is told of him beside them: names, days as they may be written. */
export type Sought = { readonly numbers: readonly string[]; readonly texts: readonly string[] }

const star = 0x2a
const rowMark = Buffer.from('\n:21:')
const documentMark = Buffer.from('\n:20:')
const lineEnd = Buffer.from('\n')

/** The bytes with the person struck out of each row that bears one of his numbers; undefined where none does. */
export function strikeRows(bytes: Uint8Array, { numbers, texts }: Sought): Buffer | undefined {
  const struck = Buffer.from(bytes)
  const isMt102 = struck.includes(rowMark)
  const words = bytesOfWords(texts)
  let isChanged = false
  for (const number of numbers)
    for (let at = struck.indexOf(number); at >= 0; at = struck.indexOf(number, at)) {
      isChanged = true
      struck.fill(star, at, at + number.length)
      const row = rowAround(struck, at, isMt102 ? [rowMark, documentMark] : [lineEnd])
      for (const word of words) strikeAll(row, word)
      if (isMt102) strikeFields(row)
    }
  return isChanged ? struck : undefined
}

/** The row of the list around a place; in an MT102 file before a document's first row, the head of the document. */
function rowAround(bytes: Buffer, at: number, marks: readonly Buffer[]): Buffer {
  const from = Math.max(0, ...marks.map((mark) => bytes.lastIndexOf(mark, at)))
  const next = marks.map((mark) => bytes.indexOf(mark, at)).filter((found) => found >= 0)
  return bytes.subarray(from, Math.min(bytes.length, ...next))
}

const personFields = ['FM', 'NM', 'FT', 'DT'].map((name) => Buffer.from(`\n/${name}/`))
const returnCode = 0x0d

/** Of a row of MT102 its names and birth day, however they are spelt, with lines on which a name goes on. */
function strikeFields(row: Buffer): void {
  if (row.indexOf(rowMark) !== 0) return
  for (const field of personFields) {
    const at = row.indexOf(field)
    if (at < 0) continue
    for (let byte = at + field.length; byte < row.length; byte++) {
      const isNext = row[byte] === lineEnd[0] && /^[/:\-}]?$/.test(String.fromCharCode(row[byte + 1] ?? 0x2d))
      if (isNext) break
      if (row[byte] !== lineEnd[0] && row[byte] !== returnCode) row[byte] = star
    }
  }
}

function strikeAll(row: Buffer, word: Uint8Array): void {
  for (let at = row.indexOf(word); at >= 0; at = row.indexOf(word, at + word.length))
    row.fill(star, at, at + word.length)
}

/** A name of several words or halves may stand broken at a line's end; a day has no halves. */
const partsOf = (text: string): string[] => (hasLetters(text) ? [text, ...text.split(/[\s-]+/)] : [text])

const hasLetters = (text: string): boolean => /\p{L}/u.test(text)

/** `DDMMYY`: fewer figures are no day, and stand in sums and accounts as well. */
const shortestDay = 6

/** A day as it is written with hyphens: no word of a text. */
const isLongNumber = (text: string): boolean => text.length >= 8 && !/\p{L}/u.test(text)

/** The longest first: a name that begins another is not struck out of its middle. */
const wordsOf = (texts: readonly string[]): string[] =>
  [
    ...new Set(
      texts.flatMap((text) =>
        hasLetters(text)
          ? (text.normalize('NFC').match(/[\p{L}\p{N}.-]{2,}|[\p{L}\p{N}]{2,}/gu) ?? [])
          : text.length >= shortestDay
            ? [text]
            : [],
      ),
    ),
  ].sort((one, other) => other.length - one.length)

/** As each of the encodings may write them, in small letters and great ones. */
function bytesOfWords(texts: readonly string[]): Buffer[] {
  const parts = texts.flatMap(partsOf)
  const written = wordsOf(parts).flatMap((word) => [word, word.toUpperCase(), word.toLowerCase()])
  const found = new Map<string, Buffer>()
  for (const encoding of encodings)
    for (const word of written) {
      const { text, refused } = writable(word, encoding)
      for (const each of refused.length === 0 ? [text] : []) {
        const bytes = Buffer.from(encode(each, encoding))
        found.set(bytes.toString('latin1'), bytes)
      }
    }
  return [...found.values()].sort((one, other) => other.length - one.length)
}

/** A text with the person's numbers, whole or masked, and the words of his names struck out. */
export function strikeText(text: string, { numbers, texts }: Sought): string {
  let struck = text
  for (const number of numbers)
    for (const each of [number, maskIin(number)]) struck = struck.replaceAll(each, '*'.repeat(each.length))
  for (const each of texts.filter(isLongNumber)) struck = struck.replaceAll(each, '*'.repeat(each.length))
  const words = new Set(wordsOf(texts.flatMap(partsOf)).map((word) => word.toLowerCase()))
  const strikeWord = (word: string): string =>
    words.has(word.toLowerCase()) ? '*'.repeat(word.length) : word
  // A name may be the whole of a word with points in it, or one of its parts, as in the name of a file.
  return struck.replace(/[\p{L}\p{N}][\p{L}\p{N}.]*/gu, (word) => {
    const whole = strikeWord(word)
    return whole === word ? word.split('.').map(strikeWord).join('.') : whole
  })
}

/** The same of whatever texts stand in a value of JSON, however deep. */
export function strikeJson<Value>(value: Value, sought: Sought): Value {
  if (typeof value === 'string') return strikeText(value, sought) as Value
  if (Array.isArray(value)) return value.map((each) => strikeJson(each, sought)) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, strikeJson(each, sought)]),
  ) as Value
}
