/** The check digit that ends both numbers: weights 1-11 modulo 11; on remainder 10 weights 3-11, 1, 2; on 10 again none. */
export function findCheckDigit(elevenDigits: string): number | undefined {
  const first = weighted(elevenDigits, 1)
  if (first < 10) return first
  const second = weighted(elevenDigits, 3)
  return second < 10 ? second : undefined
}

function weighted(digits: string, firstWeight: number): number {
  let sum = 0
  for (let place = 0; place < 11; place++) {
    sum += (digits.charCodeAt(place) - 48) * (((firstWeight - 1 + place) % 11) + 1)
  }
  return sum % 11
}

/** Whether the twelfth digit is the check digit of the first eleven. `text` must be twelve digits. */
export const checkDigitHolds = (text: string): boolean => findCheckDigit(text) === text.charCodeAt(11) - 48
