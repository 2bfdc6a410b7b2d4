/** The three registers that are kept here: how a row of each is read, recognised and recorded. */
import type { Connection, Instant } from '#platform/database'
import type { Day } from '#vocabulary/day.ts'
import {
  type ExtractFormat,
  type ExtractRow,
  groupFormat,
  payerFormat,
  personFormat,
  type RowFault,
} from './extracts/format.ts'
import { type GroupRow, readGroupRow } from './extracts/group-row.ts'
import { type PayerRow, readPayerRow } from './extracts/payer-row.ts'
import { type PersonRow, readPersonRow, tiesNumbers } from './extracts/person-row.ts'
import type { RecordedBatch } from './import-extract.ts'
import { recordGroups, recordPayers } from './record-groups.ts'
import { recordPersons } from './record-persons.ts'

export type Register<Row> = {
  readonly format: ExtractFormat
  readonly read: (row: ExtractRow, today: Day) => Row | RowFault[]
  /** What a row speaks of: of two rows that speak of one thing, the later in the file holds. */
  readonly keyOf: (row: ExtractRow) => string
  /** Whether the row must wait until all others are recorded. */
  readonly waits?: (row: Row) => boolean
  readonly record: (tx: Connection, rows: readonly Row[], recordedAt: Instant) => Promise<RecordedBatch>
}

const persons: Register<PersonRow> = {
  format: personFormat,
  read: readPersonRow,
  keyOf: ({ values }) => values.iin!,
  waits: tiesNumbers,
  record: recordPersons,
}

const payers: Register<PayerRow> = {
  format: payerFormat,
  read: readPayerRow,
  keyOf: ({ values }) => values.identifier!,
  record: recordPayers,
}

const groups: Register<GroupRow> = {
  format: groupFormat,
  read: readGroupRow,
  keyOf: ({ values: { iin, spell, from, payer, source, evidence } }) =>
    `${iin}|${spell}|${from}|${payer}|${source}|${evidence}`,
  record: recordGroups,
}

export const registers = { persons, payers, groups }
