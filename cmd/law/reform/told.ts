/** A comparison as tables on a terminal. */
import { duesNames, groundName, statusNamesOfMany, uninsuredName, valueText } from '#law/names'
import type { ChangeTold, Counts, DuesOfKind, IncomeGroupTold, Sides } from '#reform/contract'
import { addMonths, findMonth, formatMonth } from '#vocabulary/month.ts'
import * as nouns from '#vocabulary/nouns.ts'
import {
  capital,
  capitalText,
  counted,
  countText,
  dayText,
  fromMonthText,
  monthsText,
  monthText,
} from '#vocabulary/spoken.ts'
import type { Language, Text } from '#vocabulary/text.ts'
import type { ReformAnswer } from './answer.ts'
import { carriedForward, headings, staticBehaviour } from './words.ts'

export function told(answer: ReformAnswer, language: Language): string {
  const say = (text: Text): string => text[language]
  const { name, assumed, changes, months, persons, knownThrough } = answer
  const monthsSaid = `${say(monthsText(months.from, months.through))} (${countText(months.count)})`
  const reform = [
    `${say(headings.reform)}: ${say(name)}`,
    ...changes.map((one) => `  ${changeText(one, language)}`),
    ...assumed.map((one) => `  ${say(headings.assumed)}: ${changeText(one, language)}`),
    `${say(headings.months)}: ${monthsSaid} · ${say(counted(persons, nouns.person))}`,
    say(staticBehaviour),
    ...(months.through > knownThrough
      ? [say(carriedForward).replace('{month}', say(monthText(knownThrough)))]
      : []),
  ]
  return `${[reform.join('\n'), duesTable(answer, language), coverTable(answer, language), incomeTable(answer, language)].join('\n\n')}\n`
}

function changeText({ title, unit, from, until, value, without }: ChangeTold, language: Language): string {
  const shown = (of: string): string => valueText(of, unit)[language]
  const change = without === null ? shown(value) : `${shown(without)} → ${shown(value)}`
  return `${title[language]}: ${change}, ${fromUntilText(from, until)[language]}`
}

/** `until` is the first month no longer in. */
const fromUntilText = (from: string, until: string | undefined): Text =>
  until === undefined ? fromMonthText(from) : monthsText(from, formatMonth(addMonths(findMonth(until)!, -1)))

type Row = readonly [name: string, ...cells: string[]]

/** Names to the left, numbers to the right. */
function table(rows: readonly Row[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** To a tenge: the heading says what it is of. */
const wholeTenge = (sum: string): string => countText(Math.round(Number(sum)))
const changed = (value: number): string => (value > 0 ? `+${countText(value)}` : countText(value))
const change = ({ before, after }: Counts): string => changed(after - before)

function duesTable({ dues, total }: ReformAnswer, language: Language): string {
  const say = (text: Text): string => text[language]
  const cells = (sums: Sides | null): string[] =>
    sums
      ? [wholeTenge(sums.before), wholeTenge(sums.after), changed(Math.round(Number(sums.difference)))]
      : [say(headings.notKnown), say(headings.notKnown), '']
  const rowsOf = ({ kind, persons, due, paid }: DuesOfKind): Row[] => [
    [say(capitalText(duesNames[kind])), countText(persons), ...cells(due)],
    ...(paid && kind !== 'state' ? [[`  ${say(headings.ofItPaid)}`, '', ...cells(paid)] as Row] : []),
  ]
  const shown = dues.filter(({ persons }) => persons > 0)
  const rows: Row[] = [
    [
      say(headings.dues),
      say(headings.people),
      say(headings.before),
      say(headings.after),
      say(headings.difference),
    ],
    ...shown.flatMap(rowsOf),
    [say(shown.some(({ missing }) => missing) ? headings.totalKnown : headings.total), '', ...cells(total)],
  ]
  const why = shown.flatMap(({ missing }) => (missing ? [say(missing)] : []))
  return [table(rows), ...why].join('\n')
}

function coverTable(answer: ReformAnswer, language: Language): string {
  const say = (text: Text): string => text[language]
  const row = (name: string, counts: Counts): Row => [
    name,
    countText(counts.before),
    countText(counts.after),
    change(counts),
  ]
  const { insured, uninsured, unknown, on, gainedCover, lostCover } = answer
  const day = capital(say(dayText(on, 'on')))
  return table([
    [day, say(headings.before), say(headings.after), say(headings.difference)],
    row(say(capitalText(statusNamesOfMany.insured)), insured),
    ...insured.byGround.map((one) => row(`  ${say(groundName(one.ground))}`, one)),
    row(say(capitalText(statusNamesOfMany.uninsured)), uninsured),
    ...uninsured.byReason.map((one) => row(`  ${say(uninsuredName(one.reason))}`, one)),
    ...(unknown.before + unknown.after > 0
      ? [row(say(capitalText(statusNamesOfMany.unknown)), unknown)]
      : []),
    [say(headings.gained), '', countText(gainedCover), ''],
    [say(headings.lost), '', countText(lostCover), ''],
  ])
}

function incomeTable({ incomes, withoutIncome, months }: ReformAnswer, language: Language): string {
  const say = (text: Text): string => text[language]
  const aMonth = ({ difference }: Sides, persons: number): string =>
    changed(Math.round(Number(difference) / Math.max(1, persons) / months.count))
  const row = (one: IncomeGroupTold): Row => [
    one.decile === null
      ? say(headings.noIncome)
      : `${one.decile}. ${wholeTenge(one.incomeFrom)} – ${wholeTenge(one.incomeThrough)}`,
    countText(one.persons),
    countText(one.less),
    countText(one.more),
    countText(one.same),
    aMonth(one.ownDues, one.persons),
    aMonth(one.employerDues, one.persons),
  ]
  const { people, less, more, same, ownChange, employerChange } = headings
  return table([
    [say(headings.incomes), ...[people, less, more, same, ownChange, employerChange].map(say)],
    ...incomes.filter(({ persons }) => persons > 0).map(row),
    ...(withoutIncome.persons > 0 ? [row(withoutIncome)] : []),
  ])
}
