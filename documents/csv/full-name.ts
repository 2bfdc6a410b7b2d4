/** A person's whole name in one cell, as lists of 1C have it. */

type NameParts = { readonly surname: string; readonly givenName: string; readonly patronymic: string }

/** First the surname, then the given name; all that follows is the patronymic, so that nothing is lost. */
export function nameParts(text: string): NameParts {
  const [surname = '', givenName = '', ...rest] = text.split(/\s+/)
  return { surname, givenName, patronymic: rest.join(' ') }
}

const son = /^(?:[уұ?]лы|[кқ?]ызы|г[ыи]зы|о[гғ]лы)$/i

/** Whether it can be told what is what: two or three words, a fourth only where it is a son's or a daughter's. */
export function isPlainName(text: string): boolean {
  const words = text.split(/\s+/)
  if (/[(),/]/.test(text)) return false
  return words.length === 2 || words.length === 3 || (words.length === 4 && son.test(words[3]!))
}
