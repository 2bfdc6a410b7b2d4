/**
 * A reform: other values of some parameters from some month on. It is an overlay over an edition, like a reading of the
 * law that nobody enacted; every rule meets it where it asks the book.
 */
import { type Month, month } from '#vocabulary/month.ts'
import type { Text } from '#vocabulary/text.ts'
import { type Edition, LawBook, type Replaced } from '../book.ts'
import { findReformable } from './reformable.ts'

export type ReformChange = {
  /** The name of a parameter or series, as `parameters` tells it. */
  readonly parameter: string
  readonly from: Month
  /** The first month it no longer holds; then holds again what would without it. Absent: nothing ends it. */
  readonly until?: Month | undefined
  /** In the whole numbers of the law: basis points, hundredths of a minimum wage, months, tenge. */
  readonly value: number
}

export type Reform = {
  readonly name: Text
  /** What is taken for granted with the reform and without it: values the law does not say yet. */
  readonly assumed: readonly ReformChange[]
  /** At least one. */
  readonly changes: readonly ReformChange[]
}

/** The law of the edition with the changes in it. Of changes of one parameter the one that began last holds. */
export function reformedBook(edition: Edition, changes: readonly ReformChange[]): LawBook {
  const byName = new Map<string, (Replaced & { readonly until: number })[]>()
  for (const { parameter, from, until = endless, value } of changes) {
    const reformable = findReformable(parameter)
    if (!reformable) throw new RangeError(`${parameter} cannot be reformed`)
    const replaced = { from: month(from), until, value: reformable.held(value) }
    byName.set(parameter, [...(byName.get(parameter) ?? []), replaced])
  }
  for (const list of byName.values()) list.sort((a, b) => a.from - b.from)
  return new LawBook(edition, (name, at) =>
    byName.get(name)?.findLast(({ from, until }) => from <= at && at < until),
  )
}

const endless = 999_999

/** The law without the reform, and with it. */
export const booksOf = ({
  assumed,
  changes,
}: Reform): { readonly before: LawBook; readonly after: LawBook } => ({
  before: reformedBook('current', assumed),
  after: reformedBook('current', [...assumed, ...changes]),
})

/** The first month in which the law would be another. */
export const firstMonthOf = ({ changes }: Reform): Month =>
  Math.min(...changes.map(({ from }) => from)) as Month
