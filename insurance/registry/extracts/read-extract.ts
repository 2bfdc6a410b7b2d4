/** Extracts as the import reads them, for whoever wants their rows and no register: nothing is recorded. */
import type { Day } from '#vocabulary/day.ts'
import type { ExtractRefusal } from '../refusals.ts'
import { type ExtractFormat, type ExtractRow, groupFormat, personFormat, type RowFault } from './format.ts'
import { type GroupRow, readGroupRow } from './group-row.ts'
import { type PersonRow, readPersonRow } from './person-row.ts'
import { readRows } from './read-rows.ts'

type ExtractReading = {
  /** The day the extract came in: nobody in it was born or died later. */
  readonly today: Day
  /** Told of every row that is left out. */
  readonly fault: (fault: RowFault) => void
}

/** Sound rows, in pieces as the file comes. Returns the refusal, where the file cannot be read to its end. */
type ExtractRows<Row> = AsyncGenerator<Row[], ExtractRefusal | undefined>

export const readPersons = (
  bytes: AsyncIterable<Uint8Array>,
  { today, fault }: ExtractReading,
): ExtractRows<PersonRow> => read({ bytes, fault, format: personFormat }, (row) => readPersonRow(row, today))

export const readGroups = (
  bytes: AsyncIterable<Uint8Array>,
  { fault }: Pick<ExtractReading, 'fault'>,
): ExtractRows<GroupRow> => read({ bytes, fault, format: groupFormat }, readGroupRow)

type Source = {
  readonly bytes: AsyncIterable<Uint8Array>
  readonly fault: ExtractReading['fault']
  readonly format: ExtractFormat
}

async function* read<Row>(
  { bytes, fault, format }: Source,
  readRow: (row: ExtractRow) => Row | RowFault[],
): ExtractRows<Row> {
  const pieces = readRows(bytes, { format, fault })
  for (;;) {
    const piece = await pieces.next()
    if (piece.done) return piece.value as ExtractRefusal | undefined
    const rows: Row[] = []
    for (const raw of piece.value) {
      const row = readRow(raw)
      if (Array.isArray(row)) for (const one of row) fault(one)
      else rows.push(row)
    }
    yield rows
  }
}
