/** The register extracts Kepil takes: which columns each kind has. `docs/formats.md` shows an example of each. */
import type { factFaultWords } from './fact-fault-words.ts'
import type { formFaultWords } from './form-fault-words.ts'

export const extractKinds = ['persons', 'payers', 'groups'] as const
export type ExtractKind = (typeof extractKinds)[number]

export type ExtractFormat<Column extends string = string> = {
  readonly columns: readonly Column[]
  /** Columns the header row of a table must name; the others may be left out when they would be empty. */
  readonly required: readonly Column[]
}

export const personColumns = [
  'iin',
  'surname',
  'givenName',
  'patronymic',
  'birthDate',
  'sex',
  'residence',
  'participantFrom',
  'diedOn',
  'previousIin',
  'mergedInto',
] as const
export type PersonColumn = (typeof personColumns)[number]

export const payerColumns = [
  'identifier',
  'kind',
  'name',
  'deregisteredOn',
  'suspendedFrom',
  'suspendedUntil',
] as const
export type PayerColumn = (typeof payerColumns)[number]

/** What the register of payers says a payer is: not who paid for a month, which is the law's `PayerKind`. */
export const registeredPayerKinds = [
  'legal-entity',
  'entrepreneur',
  'peasant-farm',
  'private-practice',
  'natural-person',
  'state',
  'unknown',
] as const

export const groupColumns = [
  'iin',
  'spell',
  'from',
  'until',
  'source',
  'evidence',
  'payer',
  'monthlyIncome',
  'withdrawn',
] as const
export type GroupColumn = (typeof groupColumns)[number]

export const personFormat: ExtractFormat<PersonColumn> = { columns: personColumns, required: ['iin'] }
export const payerFormat: ExtractFormat<PayerColumn> = { columns: payerColumns, required: ['identifier'] }
export const groupFormat: ExtractFormat<GroupColumn> = {
  columns: groupColumns,
  required: ['iin', 'spell', 'from'],
}

/** One row as the extract gives it: every column, trimmed, empty where nothing is said. */
export type ExtractRow<Column extends string = string> = {
  /** As a spreadsheet counts: the header of a table is row 1; in JSON Lines the first line is row 1. */
  readonly row: number
  readonly values: Readonly<Record<Column, string>>
}

/** Something wrong with one row; the row is left out, its neighbours are not. */
export type RowFault = { readonly row: number; readonly field?: string; readonly code: RowFaultCode }

export type RowFaultCode = keyof typeof formFaultWords | keyof typeof factFaultWords
