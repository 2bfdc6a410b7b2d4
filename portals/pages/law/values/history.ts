/** The history of a value as a reader sees it: what holds, what was enacted and replaced, from when and how much. */
import type { ParameterHistory } from '#law'
import { valueNumber, valueText } from '#law/names'
import { dayText, numericMonth, shortDay } from '#vocabulary/spoken.ts'
import { inEachLanguage, type Text } from '#vocabulary/text.ts'
import type { StepLine } from '../../../design/steps.ts'
import { historyText as text } from '../text.ts'

export type AmendmentTold = ParameterHistory['amendments'][number]
export type Row = AmendmentTold['rows'][number]
type Unit = ParameterHistory['unit']

/** `2020-01` or `2020-01-15` as months: year × 12 + month, with the part of the month that has passed. */
function monthsOf(time: string): number {
  const [year, month, day = 1] = time.split('-').map(Number) as [number, number, number?]
  return year * 12 + month - 1 + (day - 1) / 31
}

const isPlain = (value: string | undefined): boolean => value === undefined || /^\d+(\.\d+)?$/.test(value)

/** A value beside an axis: with its unit only where that is a sign. */
export const axisText = (value: string, unit: Unit): Text =>
  unit === 'per cent' || unit === 'tenge' ? valueText(value, unit) : valueNumber(value, unit)

/** The same for a narrow column. */
export const fromColumn = (from: string): string => (from.length > 7 ? shortDay(from) : numericMonth(from))

const rowAt = (rows: readonly Row[], from: string): Row | undefined =>
  rows.findLast((row) => row.from <= from && (row.through === undefined || from <= row.through))

/** The row that speaks for a month or day; undefined before the first and where the text has ended. */
export function findRowOn({ rows }: ParameterHistory, time: string): Row | undefined {
  const row = rowAt(rows, rows[0] && rows[0].from.length > 7 ? time : time.slice(0, 7))
  return row?.value === undefined ? undefined : row
}

/** Amendments that say of some month another value than the one read now: they were replaced, or are a bill. */
export function replacedOf({ amendments, rows }: ParameterHistory): AmendmentTold[] {
  return amendments.filter((one) => {
    const months = new Set([...one.rows, ...rows].map(({ from }) => from))
    return [...months].some((month) => {
      const [then, now] = [rowAt(one.rows, month)?.value, rowAt(rows, month)?.value]
      return then !== undefined && then !== now
    })
  })
}

const stepsOf = (rows: readonly Row[]): StepLine['steps'] =>
  rows.flatMap(({ from, through, value }, place) => {
    const step = { at: monthsOf(from), value: value === undefined ? undefined : Number(value) }
    const end = through === undefined ? undefined : monthsOf(through) + 1
    const next = rows[place + 1]
    const ends = end !== undefined && (next === undefined || monthsOf(next.from) > end)
    return ends ? [step, { at: end, value: undefined }] : [step]
  })

/** The lines of its plot; none where a value is no plain number. */
export function linesOf(history: ParameterHistory): StepLine[] {
  const replaced = replacedOf(history)
  if (![...replaced.flatMap(({ rows }) => rows), ...history.rows].every(({ value }) => isPlain(value)))
    return []
  return [
    { name: text.readNow, tone: 'now', steps: stepsOf(history.rows) },
    ...replaced.map(
      (one): StepLine => ({
        name: replacedName(one),
        tone: one.bill ? 'bill' : 'before',
        steps: stepsOf(one.rows),
      }),
    ),
  ]
}

/** `2015 жылғы 16 қарашада қабылданған, ауыстырылған`. */
export function replacedName({ enacted, bill }: AmendmentTold): Text {
  const day = dayText(enacted, 'on')
  const words = bill ? text.billOf : text.replacedOf
  return inEachLanguage((language) => words[language].replace('{day}', day[language]))
}

/** Where the plot ends: half a year after the last thing known of the value. */
export function plotUntil({ amendments, rows }: ParameterHistory): number {
  const times = [
    ...amendments.flatMap((one) => [one.checkedOn as string]),
    ...rows.flatMap(({ from, through }) => [from, through ?? from]),
  ]
  return Math.max(...times.map(monthsOf)) + 6
}
