/** A case as its reader writes it, field by field, and as the law reads it. */
import type { CaseOfRule, FormField, ListField } from '#law/pages'
import { addMonthsToDay, type Day, dayNumber, formatDay } from '#vocabulary/day.ts'
import { addMonths, findMonth, formatMonth, monthIndex } from '#vocabulary/month.ts'
import { columnSum, numericMonth, shortDay } from '#vocabulary/spoken.ts'
import { formatTenge, parseTenge } from '#vocabulary/tiyn.ts'
import { readDay, readMonth } from '../../../design/days.ts'

/** What stands in each field; the rows of a list one by one. An edition that is a day is `day 31.07.2018`. */
export type Written = { readonly [name: string]: string | readonly Written[] }

const spaces = /[\s\u00a0\u202f]/g
const ofDay = 'day '

/** `500 000,5` as the contract writes it; undefined when it is not a sum. */
export function readSum(written: string): string | undefined {
  const read = parseTenge(written.replace(spaces, '').replace('₸', '').replace(',', '.'))
  return read === undefined ? undefined : formatTenge(read)
}

/** The value for the case; what cannot be read is handed to the law as it stands, to be refused at its place. */
function readValue(kind: FormField['kind'], written: string): unknown {
  if (kind === 'day') return readDay(written) ?? written
  if (kind === 'month') return readMonth(written) ?? written
  if (kind === 'sum') return readSum(written) ?? written
  if (kind === 'count' || kind === 'age') return /^\d+$/.test(written.trim()) ? Number(written) : written
  if (kind === 'yes-no') return written === 'yes'
  if (kind === 'edition') return written.startsWith(ofDay) ? editionDay(written) : written
  return written
}

const editionDay = (written: string): string => {
  const text = written.slice(ofDay.length)
  return readDay(text) ?? text
}

const writtenSum = (sum: string): string =>
  parseTenge(sum) === undefined ? sum : columnSum(sum).kk.replace(/,00$/, '')

/** The value of a case as it is written in its field. */
function writtenValue(kind: FormField['kind'], value: unknown): string {
  if (kind === 'edition') return writtenEdition(value)
  if (value === undefined || value === null) return ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value !== 'string') return typeof value === 'number' ? String(value) : JSON.stringify(value)
  if (kind === 'day') return isDay(value) ? shortDay(value) : value
  if (kind === 'month') return numericMonth(value)
  return kind === 'sum' ? writtenSum(value) : value
}

const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value)

function writtenEdition(value: unknown): string {
  if (typeof value !== 'string' || value === 'current') return 'current'
  return value === 'qa-2018' ? value : `${ofDay}${isDay(value) ? shortDay(value) : value}`
}

const segments = (name: string): string[] => name.split('.')

function findAt(of: unknown, name: string): unknown {
  let value = of
  for (const segment of segments(name)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) return undefined
    value = (value as CaseOfRule)[segment]
  }
  return value
}

function put(into: { [name: string]: unknown }, name: string, value: unknown): void {
  const path = segments(name)
  let inside = into
  for (const segment of path.slice(0, -1)) {
    inside[segment] ??= {}
    inside = inside[segment] as { [name: string]: unknown }
  }
  inside[path.at(-1)!] = value
}

/** A case in the fields of its form. */
export function writtenOf(fields: readonly FormField[], of: unknown): Written {
  const written: { [name: string]: string | readonly Written[] } = {}
  for (const field of fields) {
    const value = findAt(of, field.name)
    if (field.kind !== 'list') written[field.name] = writtenValue(field.kind, value)
    else written[field.name] = Array.isArray(value) ? value.map((row) => writtenOf(field.fields, row)) : []
  }
  return written
}

/** The fields asked for, as the others stand. */
export const shownFields = <F extends FormField>(fields: readonly F[], written: Written): readonly F[] =>
  fields.filter(({ when }) => !when || when.among.includes(String(written[when.field])))

/** The case that is written. */
export function caseOf(fields: readonly FormField[], written: Written): CaseOfRule {
  const made: { [name: string]: unknown } = {}
  for (const field of shownFields(fields, written)) {
    const value = written[field.name] ?? ''
    if (field.kind === 'list') {
      const rows = typeof value === 'string' ? [] : value
      if (rows.length > 0 || field.needed)
        put(
          made,
          field.name,
          rows.map((row) => caseOf(field.fields, row)),
        )
    } else if (
      typeof value === 'string' &&
      value !== '' &&
      !(field.kind === 'edition' && value === 'current')
    )
      put(made, field.name, readValue(field.kind, value))
  }
  return made
}

function monthsLater(value: unknown, count: number): unknown {
  if (typeof value !== 'string') return value
  const month = findMonth(value)
  if (month !== undefined) return formatMonth(addMonths(month, count))
  return isDay(value) && readDay(value) ? formatDay(addMonthsToDay(dayNumber(value as Day), count)) : value
}

/** Whether its rows go by month: payments do, spells do not. */
export const isByMonth = ({ fields }: ListField): boolean => fields.some(({ kind }) => kind === 'month')

/** The row as it would be so many months on. */
const rowLater = ({ fields }: ListField, row: Written, count: number): Written =>
  writtenOf(
    fields,
    Object.fromEntries(
      Object.entries(caseOf(fields, row)).map(([name, value]) => [name, monthsLater(value, count)]),
    ),
  )

/** One more row: a month after the last one where rows go by month, else as the form begins one. */
export function oneMore(list: ListField, rows: readonly Written[]): Written {
  const last = rows.at(-1)
  return last && isByMonth(list) ? rowLater(list, last, 1) : writtenOf(list.fields, list.row)
}

/** More would not fit on a page. */
const mostMonths = 120

type Stretch = { readonly from: string; readonly through: string }

/** How many months after its own a row may be credited and still be taken as meant. */
const mostLate = 2

/** The row with its days in the month after its own where they lie anywhere else: its month was changed, they were not. */
function inStep(list: ListField, row: Written, month: number): Written {
  const of = caseOf(list.fields, row)
  const days = list.fields.filter(({ kind, name }) => kind === 'day' && isDay(String(of[name])))
  const moved = days.map(({ name }) => {
    const late = monthIndex(findMonth(String(of[name]).slice(0, 7))!) - month
    return [name, late < 0 || late > mostLate ? monthsLater(of[name], 1 - late) : of[name]]
  })
  return writtenOf(list.fields, { ...of, ...Object.fromEntries(moved) })
}

/**
 * A row for each month of the stretch, like the last row there is and as long after its month; the rows of other months
 * stay. Undefined where there is no row, or the two are no months in their order, or too many.
 */
export function everyMonth(
  list: ListField,
  rows: readonly Written[],
  { from, through }: Stretch,
): readonly Written[] | undefined {
  const indexOf = (written: unknown) => {
    const month = findMonth(readMonth(String(written)) ?? '')
    return month === undefined ? Number.NaN : monthIndex(month)
  }
  const { name } = list.fields.find(({ kind }) => kind === 'month')!
  const given = rows.at(-1)
  const [first, last, ofGiven] = [from, through, given?.[name]].map(indexOf) as [number, number, number]
  const count = last - first + 1
  if (!given || !(count >= 1 && count <= mostMonths) || Number.isNaN(ofGiven)) return undefined
  const pattern = inStep(list, given, ofGiven)
  const others = rows.filter((row) => !(indexOf(row[name]) >= first && indexOf(row[name]) <= last))
  const made = Array.from({ length: count }, (_, at) => rowLater(list, pattern, first + at - ofGiven))
  return [...others, ...made]
}

/** The names in a case that no field of its form has: they cannot be shown, and so are not asked. */
export function unknownNames(fields: readonly FormField[], of: CaseOfRule): string[] {
  return Object.keys(of).filter((name) => !fields.some((field) => segments(field.name)[0] === name))
}
