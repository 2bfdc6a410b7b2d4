/** How a column's text becomes a value of ours: int8 a safe number, days and instants text, numeric text. */
import pg from 'pg'
import type { Instant } from '#platform/clock'

const oid = {
  int8: 20,
  date: 1082,
  timestamp: 1114,
  timestamptz: 1184,
  numeric: 1700,
  int8Array: 1016,
  dateArray: 1182,
  timestamptzArray: 1185,
} as const

function safeInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is beyond 2^53`)
  return value
}

/** `2026-11-22 09:00:00.1234+00`, as the server writes it in UTC, to an instant. */
function readInstant(text: string): Instant {
  const match = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})(?:\.(\d{1,6}))?\+00$/.exec(text)
  if (!match) throw new RangeError(`'${text}' is not an instant in UTC`)
  return `${match[1]}T${match[2]}.${(match[3] ?? '').padEnd(6, '0')}Z` as Instant
}

const asIs = (text: string): string => text

/** A one-dimensional array of simple values. */
const arrayOf =
  <T>(read: (text: string) => T) =>
  (text: string): (T | null)[] =>
    text === '{}'
      ? []
      : text
          .slice(1, -1)
          .split(',')
          .map((value) => (value === 'NULL' ? null : read(value.replaceAll('"', ''))))

const readings = new Map<number, (text: string) => unknown>([
  [oid.int8, safeInteger],
  [oid.date, asIs],
  [oid.timestamp, asIs],
  [oid.timestamptz, readInstant],
  [oid.numeric, asIs],
  [oid.int8Array, arrayOf(safeInteger)],
  [oid.dateArray, arrayOf(asIs)],
  [oid.timestamptzArray, arrayOf(readInstant)],
])

/** Given to every client in place of pg's own, which would make Dates and texts of bigints. */
export const columnReadings: pg.CustomTypesConfig = {
  getTypeParser: ((id: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && readings.get(id)) ||
    pg.types.getTypeParser(id, format as 'text')) as pg.CustomTypesConfig['getTypeParser'],
}
