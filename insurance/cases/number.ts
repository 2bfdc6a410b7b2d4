/**
 * The number of a case, as people read it out: `C-7F3A-9QX2`. Forty random bits in Crockford's alphabet, which has no I,
 * L, O and U: nobody comes upon another's by counting, and what is misheard is still read as what was meant.
 */
declare const numberBrand: unique symbol
export type CaseNumber = string & { readonly [numberBrand]: true }

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** How many random bytes one number takes. */
export const bytesOfCaseNumber = 5

export function caseNumber(random: Uint8Array): CaseNumber {
  const bits = random.slice(0, bytesOfCaseNumber).reduce((held, byte) => held * 256 + byte, 0)
  const digits = Array.from({ length: 8 }, (_, place) => alphabet[Math.floor(bits / 32 ** (7 - place)) % 32])
  return `C-${digits.slice(0, 4).join('')}-${digits.slice(4).join('')}` as CaseNumber
}

/** Reads a number with or without its hyphens and its C, in either case; undefined when it cannot be one. */
export function findCaseNumber(text: string): CaseNumber | undefined {
  const plain = text.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  const [, first, second] = /^C?([0-9A-HJKMNP-TV-Z]{4})([0-9A-HJKMNP-TV-Z]{4})$/.exec(plain) ?? []
  return first === undefined ? undefined : (`C-${first}-${second}` as CaseNumber)
}
