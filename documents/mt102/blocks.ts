/** The envelope of MT102, byte by byte: blocks, blanks and end marks. */

const [colon, openingBrace, closingBrace, capitalS] = [58, 123, 125, 83]

export const isBlank = (byte: number): boolean => byte === 32 || byte === 9
export const isDigit = (byte: number): boolean => byte >= 48 && byte <= 57
const isWordByte = (byte: number): boolean => isDigit(byte) || (byte >= 65 && byte <= 90)

/** 1 to 5 of a block that begins at a place; 0 of what stands in blocks 3 and 5. */
export function blockNumber(bytes: Uint8Array, at: number): number {
  const digit = bytes[at + 1]! - 48
  return bytes[at + 2] === colon && digit >= 1 && digit <= 5 ? digit : 0
}

/** `{1:` to `{5:`, and what stands in blocks 3 and 5 (`{108:`, `{CHK:`); other braces are of a text. */
export function isBlock(bytes: Uint8Array, at: number): boolean {
  if (bytes[at + 2] === colon) return blockNumber(bytes, at) > 0 || bytes[at + 1] === capitalS
  return bytes[at + 4] === colon && isWordByte(bytes[at + 1]!) && isWordByte(bytes[at + 3]!)
}

/** Where the block closes; those within it have braces of their own. */
export function endOfBlock(bytes: Uint8Array, start: number, end: number): number {
  let depth = 0
  for (let at = start; at < end; at++) {
    if (bytes[at] === openingBrace) depth++
    else if (bytes[at] === closingBrace && --depth === 0) return at
  }
  return end
}

/** Old systems end a text with the byte 0x1A. */
export const isEndMark = (bytes: Uint8Array, start: number, end: number): boolean =>
  end - start === 1 && bytes[start] === 0x1a

/** The first byte that is no blank. */
export function skipBlanks(bytes: Uint8Array, start: number, end: number): number {
  let at = start
  while (at < end && isBlank(bytes[at]!)) at++
  return at
}
