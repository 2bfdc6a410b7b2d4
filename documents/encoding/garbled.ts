/** Whether the letters of a file were spoilt before it came: saved twice in different encodings, or in one that is not read here. */

/** UTF-8 once read as windows-1251: each letter became Р or С and one of these marks. */
const savedTwice = /[РС][\u0080-\u00bf\u0402-\u040f\u0452-\u045f\u0490\u0491\u2013-\u2122\u20ac]/gu
const letter = /\p{Script=Cyrillic}/gu
const fewest = 20
/** The letters of names and of the words of a payment, the most frequent first. */
const frequent = 'аеоинтрслк'
/** Encodings of Cyrillic that are not read here, and are met. */
const foreign = ['koi8-r', 'iso-8859-5'] as const

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0

/** Of the letters of a text, how many are among the ten most frequent; half of a text in Russian or Kazakh are. */
const share = (text: string): number => {
  const letters = text.toLowerCase().match(letter) ?? []
  return letters.length < fewest ? 0 : letters.filter((one) => frequent.includes(one)).length / letters.length
}

/** Told from the beginning of a file, as bytes and as the text they were taken for. */
export function looksGarbled(bytes: Uint8Array, text: string): boolean {
  const letters = count(text, letter)
  if (letters < fewest) return false
  if (count(text, savedTwice) * 4 > letters) return true
  const read = share(text)
  if (read > 0.4) return false
  return foreign.some((name) => share(new TextDecoder(name).decode(bytes)) > read + 0.25)
}
