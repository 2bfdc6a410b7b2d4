/** The Kazakh account number: KZ, two check digits, three digits of the bank, thirteen letters or digits (ISO 13616). */

/** Whether it has the form and its check digits hold (remainder modulo 97 is 1). */
export function ibanHolds(iban: string): boolean {
  if (!/^KZ\d{5}[0-9A-Z]{13}$/.test(iban)) return false
  return remainder(iban.slice(4) + iban.slice(0, 4)) === 1
}

/** The three digits that name the bank. */
export const bankCodeOf = (iban: string): string => iban.slice(4, 7)

function remainder(text: string): number {
  let rest = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    rest = code < 65 ? (rest * 10 + code - 48) % 97 : (rest * 100 + code - 55) % 97
  }
  return rest
}
