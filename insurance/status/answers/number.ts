/**
 * The number of an answer, as people read it out: `K-7F3A-9QX2-0MBD-4TZE`. Eighty random bits in Crockford's
 * alphabet, which has no I, L, O and U, so that what is misheard or mistyped is still read as what was meant.
 */
declare const numberBrand: unique symbol
export type AnswerNumber = string & { readonly [numberBrand]: true }

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const digits = 16
const group = 4

/** How many random bytes one number takes. */
export const bytesOfNumber = (digits * 5) / 8

/** The number made of so many random bytes. Throws RangeError when there are fewer than `bytesOfNumber`. */
export function answerNumber(random: Uint8Array): AnswerNumber {
  if (random.length < bytesOfNumber) throw new RangeError(`${random.length} random bytes are too few`)
  let text = 'K'
  let bits = 0
  let held = 0
  let taken = 0
  for (let digit = 0; digit < digits; digit++) {
    if (held < 5) {
      bits = ((bits << 8) | random[taken++]!) & 0xfff
      held += 8
    }
    held -= 5
    if (digit % group === 0) text += '-'
    text += alphabet[(bits >> held) & 31]
  }
  return text as AnswerNumber
}

const written = /^K?[0-9A-HJKMNP-TV-Z]{16}$/

/** Reads a number with or without its hyphens and its K, in either case; undefined when it cannot be one. */
export function findAnswerNumber(text: string): AnswerNumber | undefined {
  const plain = text.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  if (!written.test(plain)) return undefined
  const groups = plain.slice(-digits).match(/.{4}/g)!
  return `K-${groups.join('-')}` as AnswerNumber
}
