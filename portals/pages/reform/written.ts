/** A reform as it is written in the form, in the address and in a file. */
import type { Text } from '#vocabulary/text.ts'

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

/** The reform an address carries; whatever is none is as if it were not there. */
export function reformInAddress({ reform }: Record<string, unknown>): { reform?: WrittenReform } {
  if (!isWords(reform)) return {}
  const { name, assumed } = reform
  const changes = changesOf(reform.changes)
  if (changes.length === 0) return {}
  const taken = changesOf(assumed)
  const named = typeof name === 'string' || isWords(name) ? { name: name as Text | string } : {}
  return { reform: { ...named, ...(taken.length > 0 ? { assumed: taken } : {}), changes } }
}

/** What a reader may write for a number: a comma for the point, spaces between thousands. */
export const plainNumber = (written: string): string => written.replace(/[\s\u00a0]/g, '').replace(',', '.')
