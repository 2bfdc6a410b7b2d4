/** Reads a population from what arrives about it, by the readers of the import and of the intake, into columns. */
import { findingText } from '#documents'
import { readGroups, readPersons } from '#insurance/registry'
import { GatherPeople, type People, takePayments } from '#population'
import { formatDay } from '#vocabulary/day.ts'
import { addMonths, lastDayOf, type Month } from '#vocabulary/month.ts'
import type { Refusal } from '#vocabulary/refusal.ts'
import { inEachLanguage, type Text } from '#vocabulary/text.ts'
import type { Arrival } from './arrivals.ts'

/** A file that is not what its name says: the population cannot be read. */
export class UnreadablePopulation extends Error {
  readonly refusal: Refusal
  constructor(path: string, { code, message }: { readonly code: string; readonly message: Text }) {
    super(`${path}: ${message.en}`)
    this.name = 'UnreadablePopulation'
    this.refusal = {
      code,
      field: path,
      message: inEachLanguage((language) => `${path}: ${message[language]}`),
    }
  }
}

type Gathered = {
  readonly people: People
  /** Rows of extracts that were left out, and rows and lines that speak of nobody in the register. */
  readonly leftOut: number
}

/** Throws UnreadablePopulation. `read` is told the bytes read so far. */
export async function gatherPeople(
  arrivals: AsyncIterable<Arrival> | Iterable<Arrival>,
  read: (bytes: number, month: Month) => void,
): Promise<Gathered> {
  const gathering = new GatherPeople()
  let faulty = 0
  let bytes = 0
  let months: { first: Month; last: Month } | undefined
  const fault = (): void => {
    faulty++
  }
  for await (const arrival of arrivals) {
    const { kind, month, path } = arrival
    if (kind === 'payments') {
      const wrong = takePayments(gathering, await wholeOf(arrival), path)
      if (wrong) throw new UnreadablePopulation(path, { code: wrong.kind, message: findingText(wrong) })
      months = { first: months?.first ?? month, last: month }
    } else if (kind === 'persons') {
      const rows = readPersons(arrival.open(), { today: formatDay(lastDayOf(month)), fault })
      await takeRows(path, rows, (row) => gathering.person(row))
    } else await takeRows(path, readGroups(arrival.open(), { fault }), (row) => gathering.spell(row))
    bytes += arrival.size
    read(bytes, month)
  }
  if (!months) throw new Error('no payments arrived')
  const people = gathering.people({ first: addMonths(months.first, -1), last: addMonths(months.last, -1) })
  return { people, leftOut: faulty + gathering.strangers }
}

async function takeRows<Row>(
  path: string,
  pieces: AsyncGenerator<Row[], Refusal | undefined>,
  take: (row: Row) => void,
): Promise<void> {
  for (;;) {
    const piece = await pieces.next()
    if (!piece.done) {
      for (const row of piece.value) take(row)
      continue
    }
    if (piece.value) throw new UnreadablePopulation(path, piece.value)
    return
  }
}

async function wholeOf(arrival: Arrival): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for await (const piece of arrival.open()) pieces.push(piece)
  return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces)
}
