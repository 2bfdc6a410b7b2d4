/** The names of tags and sub-fields as numbers, so that a line is known by one comparison, whatever its case. */

const upTo = 10

/** A name of letters as a number; two names of different letters have different numbers. */
export const nameCode = (name: string): number => {
  let code = 0
  for (let at = 0; at < name.length; at++) code = code * 32 + (name.charCodeAt(at) & 31)
  return code
}

const isLetter = (byte: number): boolean => (byte | 32) >= 97 && (byte | 32) <= 122

export type SubField = {
  /** `nameCode` of its name, 0 when the line is not a sub-field. */
  code: number
  /** Where its value begins. */
  value: number
}

/** Reads `/NAME/`, also `//NAME/` and `/ name /`, into `into`. */
export function readSubField(bytes: Uint8Array, span: { start: number; end: number }, into: SubField): void {
  const { end } = span
  let at = span.start + 1
  while (at < end && (bytes[at] === 47 || bytes[at] === 32)) at++
  let code = 0
  let letters = 0
  while (at < end && isLetter(bytes[at]!) && letters <= upTo) {
    code = code * 32 + (bytes[at]! & 31)
    letters++
    at++
  }
  while (at < end && bytes[at] === 32) at++
  const closed = letters > 0 && letters <= upTo && at < end && bytes[at] === 47
  into.code = closed ? code : 0
  into.value = at + 1
}

/** Tag numbers with their letter: 32A is 32 * 32 + 1. */
export const tagCode = (number: number, letter = ''): number =>
  number * 32 + (letter === '' ? 0 : letter.charCodeAt(0) & 31)

/** Reads `:32A:`, also `: 32a :`, into `into`; code 0 when the line is not a tag. */
export function readTag(bytes: Uint8Array, span: { start: number; end: number }, into: SubField): void {
  const { end } = span
  let at = span.start + 1
  let number = 0
  let digits = 0
  let letter = 0
  for (; at < end && bytes[at] !== 58 && digits <= 2; at++) {
    const byte = bytes[at]!
    if (byte === 32) continue
    if (byte >= 48 && byte <= 57 && letter === 0) {
      number = number * 10 + byte - 48
      digits++
    } else if (isLetter(byte) && letter === 0 && digits === 2) letter = byte & 31
    else digits = 9
  }
  const closed = digits === 2 && at < end && bytes[at] === 58
  into.code = closed ? number * 32 + letter : 0
  into.value = at + 1
}
