/** The check digit that ends both numbers: weights 1-11 modulo 11; on remainder 10 weights 3-11, 1, 2; on 10 again none. */
export function findCheckDigit(elevenDigits: string): number | undefined {
  let [first, second] = [0, 0]
  for (let place = 0; place < 11; place++) {
    const digit = elevenDigits.charCodeAt(place) - 48
    first += digit * firstWeights[place]!
    second += digit * secondWeights[place]!
  }
  const check = checkDigitOf(first, second)
  return check < 10 ? check : undefined
}

const firstWeights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
const secondWeights = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]

/** Of the two weighted sums; 10 where there is none. */
const checkDigitOf = (first: number, second: number): number => (first % 11 < 10 ? first % 11 : second % 11)

/** Whether the twelfth digit is the check digit of the first eleven. `text` must be twelve digits. */
export const checkDigitHolds = (text: string): boolean => findCheckDigit(text) === text.charCodeAt(11) - 48

/** The same of twelve digits that stand at a place among bytes. */
export function checkDigitHoldsAt(bytes: Uint8Array, at: number): boolean {
  let [first, second] = [0, 0]
  for (let place = 0; place < 11; place++) {
    const digit = bytes[at + place]! - 48
    first += digit * firstWeights[place]!
    second += digit * secondWeights[place]!
  }
  return checkDigitOf(first, second) === bytes[at + 11]! - 48
}
