/** A "no" in words: its first sentence says what is so, the others what to do. */
import { inEachLanguage, type Text } from '#vocabulary/text.ts'

/** A stop ends a sentence where a capital or a number follows: «1800 г. сказать» goes on. */
const firstEnds = /^(.+?)[.!] +(?=[«“"]?[\p{Lu}\d])/u

type InTwo = { readonly what: Text; readonly rest: Text }

/** The first sentence, without its stop, and the others. */
export function inTwo(text: Text): InTwo {
  const of = (words: string) => {
    const found = firstEnds.exec(words)
    if (!found) return { what: words.replace(/[.!]$/, ''), rest: '' }
    return { what: found[1]!, rest: words.slice(found[0].length) }
  }
  return {
    what: inEachLanguage((language) => of(text[language]).what),
    rest: inEachLanguage((language) => of(text[language]).rest),
  }
}
