/** What stands in an address after `?`: words as they were written, and as JSON only what is a list or an object. */
import { parseSearchWith, stringifySearchWith } from '@tanstack/react-router'
import { holdsIin } from '#vocabulary/iin.ts'

function listOrObject(written: string): unknown {
  if (!/^[[{]/.test(written)) throw new SyntaxError('words')
  return JSON.parse(written)
}

export const parseSearch = parseSearchWith(listOrObject)
export const stringifySearch = stringifySearchWith(JSON.stringify, listOrObject)

/** Words of an address; `67` among them comes as a number. Those with somebody's IIN are none: it is not to stand there. */
export function wordsInAddress(value: unknown): string | undefined {
  const words = typeof value === 'number' ? String(value) : value
  return typeof words === 'string' && words.trim() !== '' && !holdsIin(words) ? words : undefined
}

/** What a page that came ready was drawn without: the language aside, anything its address asks for. */
export const asksNothing = (search: string): boolean =>
  [...new URLSearchParams(search).keys()].every((name) => name === 'lang')
