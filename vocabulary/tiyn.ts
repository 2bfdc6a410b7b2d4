/**
 * Money is a whole number of tiyn (1 tenge = 100 tiyn) held in a safe integer; a rate is a whole number of
 * basis points (1 % = 100). The Fund's whole yearly budget is about 2.4e14 tiyn, 2^53 is 9e15.
 */
declare const tiynBrand: unique symbol
declare const basisPointsBrand: unique symbol

/** A sum of money in tiyn. Negative only in differences. */
export type Tiyn = number & { readonly [tiynBrand]: true }

/** A share in hundredths of a per cent: 2 % is 200. */
export type BasisPoints = number & { readonly [basisPointsBrand]: true }

/** The number as tiyn. Throws RangeError when it is not a safe integer. */
export function tiyn(value: number): Tiyn {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is not a whole, safe number of tiyn`)
  return value as Tiyn
}

/** Whole tenge as tiyn. */
export const tenge = (value: number): Tiyn => tiyn(value * 100)

export const noMoney = 0 as Tiyn

/** The largest sum that may be multiplied by a rate without leaving the safe integers: about 9 billion tenge. */
export const largestAssessable = tiyn(900_000_000_000)

/** amount × rate, rounded half up to a tiyn. `amount` must not be negative or above `largestAssessable`. */
export function share(amount: Tiyn, rate: BasisPoints): Tiyn {
  if (amount > largestAssessable) return shareOfLarge(amount, rate)
  return Math.floor((amount * rate + 5000) / 10_000) as Tiyn
}

function shareOfLarge(amount: Tiyn, rate: BasisPoints): Tiyn {
  return tiyn(Number((BigInt(amount) * BigInt(rate) + 5000n) / 10_000n))
}

export const lesser = (a: Tiyn, b: Tiyn): Tiyn => (a < b ? a : b)

const tengeText = /^(\d{1,13})(?:\.(\d{1,2}))?$/

/** Reads `"1414.20"`, `"1414.2"` or `"1414"`; undefined for anything else (signs, exponents, commas, spaces). */
export function parseTenge(text: string): Tiyn | undefined {
  const match = tengeText.exec(text)
  if (!match) return undefined
  return tiyn(Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')))
}

/** The sum as the outside contract writes it: `"1414.20"`. */
export function formatTenge(value: Tiyn): string {
  const sign = value < 0 ? '-' : ''
  const absolute = Math.abs(value)
  const rest = absolute % 100
  return `${sign}${(absolute - rest) / 100}.${rest < 10 ? '0' : ''}${rest}`
}

/** The sum of a list, asserted safe. */
export function sumOf(values: Iterable<Tiyn>): Tiyn {
  let total = 0
  for (const value of values) total += value
  return tiyn(total)
}
