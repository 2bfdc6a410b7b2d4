/** A reform as it is written in the form, in the address and in a file. */
import { inEachLanguage, type Text } from '#vocabulary/text.ts'

export type WrittenChange = {
  readonly parameter: string
  readonly from: string
  readonly until?: string
  readonly value: string
}

export type WrittenReform = {
  readonly name?: Text | string
  readonly assumed?: readonly WrittenChange[]
  readonly changes: readonly WrittenChange[]
}

const isWords = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const changeOf = (value: unknown): WrittenChange[] => {
  if (!isWords(value)) return []
  const { parameter, from, until, value: written } = value
  if (typeof parameter !== 'string' || typeof from !== 'string') return []
  const change = { parameter, from, value: String(written ?? '') }
  return [typeof until === 'string' ? { ...change, until } : change]
}
const changesOf = (list: unknown): WrittenChange[] => (Array.isArray(list) ? list.flatMap(changeOf) : [])

/** The reform an address carries; whatever is none is named as absent, or the router would keep it. */
export function reformInAddress({ reform }: Record<string, unknown>): { reform?: WrittenReform | undefined } {
  if (!isWords(reform)) return { reform: undefined }
  const { name, assumed } = reform
  const changes = changesOf(reform.changes)
  if (changes.length === 0) return { reform: undefined }
  const taken = changesOf(assumed)
  const named = typeof name === 'string' || isWords(name) ? { name: name as Text | string } : {}
  return { reform: { ...named, ...(taken.length > 0 ? { assumed: taken } : {}), changes } }
}

const signs: Readonly<Record<string, string>> = { 'per cent': '%', tenge: '₸' }

/** What a reader may write for a number: a comma for the point, spaces of any kind, and after it the sign of its unit. */
export function plainNumber(written: string, unit = ''): string {
  const number = written.replace(/\s/g, '').replace(',', '.')
  const sign = signs[unit]
  return sign !== undefined && number.endsWith(sign) ? number.slice(0, -1) : number
}

/** A refusal's words without the path of the field in a file (` (changes[1].from)`), which a form does not have. */
export const withoutPath = (message: Text): Text =>
  inEachLanguage((language) => message[language].replace(/ \((changes|assumed)(\[\d+\](\.\w+)?)?\)/, ''))
