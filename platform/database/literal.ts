/** COPY takes no parameters, so its few are written into the text: numbers, days, instants and lists of them only. */
import { findInstant } from '#platform/clock'
import { findDay } from '#vocabulary/day.ts'

const one = (value: unknown): string => {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value)
  if (typeof value === 'string' && findDay(value)) return `date '${value}'`
  if (typeof value === 'string' && findInstant(value)) return `timestamptz '${value}'`
  throw new TypeError(`COPY takes whole numbers, days and instants, not ${JSON.stringify(value)}`)
}

function literal(value: unknown): string {
  if (value === null || value === undefined) return 'NULL'
  if (!Array.isArray(value)) return one(value)
  const items = value.map(one)
  const first: unknown = value[0]
  const kind = typeof first === 'string' ? (findDay(first) ? 'date' : 'timestamptz') : 'bigint'
  // One constant is read in a fraction of the time that a list of them is.
  if (kind === 'bigint') return `'{${items.join(',')}}'::bigint[]`
  return `ARRAY[${items.join(', ')}]::${kind}[]`
}

/** The statement with each `$n` replaced by its value. */
export const inlined = (text: string, values: readonly unknown[]): string =>
  text.replace(/\$(\d+)/g, (_, place: string) => {
    const index = Number(place) - 1
    if (index >= values.length) throw new RangeError(`no value for $${place}`)
    return literal(values[index])
  })
