/** A comparison as tables on a terminal. */
import type { ChangeTold, Counts, DuesOfKind, IncomeGroup, Sides } from '#reform/contract'
import type { Language, Text } from '#vocabulary/text.ts'
import type { ReformAnswer } from './answer.ts'
import { carriedForward, headings, kindNames, stateNames, staticBehaviour, unitSigns } from './words.ts'

export function told(answer: ReformAnswer, language: Language): string {
  const say = (text: Text): string => text[language]
  const { name, assumed, changes, months, persons, knownThrough } = answer
  const reform = [
    `${say(headings.reform)}: ${say(name)}`,
    ...changes.map((one) => `  ${changeText(one, language)}`),
    ...assumed.map((one) => `  ${say(headings.assumed)}: ${changeText(one, language)}`),
    `${say(headings.months)}: ${months.from} – ${months.through} (${months.count}) · ${grouped(persons)} ${say(headings.persons)}`,
    say(staticBehaviour),
    ...(months.through > knownThrough ? [say(carriedForward).replace('{month}', knownThrough)] : []),
  ]
  return `${[reform.join('\n'), duesTable(answer, language), coverTable(answer, language), incomeTable(answer, language)].join('\n\n')}\n`
}

function changeText({ title, unit, from, until, value, without }: ChangeTold, language: Language): string {
  const sign = unitSigns[unit]![language]
  const change = without === null ? value : `${without} → ${value}`
  return `${title[language]}: ${change}${sign}, ${from}${until === undefined ? '' : ` – ${until}`}`
}

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

const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ' ')
const tenge = (sum: string): string => {
  const whole = String(Math.round(Number(sum)))
  return whole.replace(/\B(?=(\d{3})+$)/g, ' ')
}
const signed = (shown: string): string => (shown === '0' || shown.startsWith('-') ? shown : `+${shown}`)
const change = ({ before, after }: Counts): string => signed(grouped(after - before))

function duesTable({ dues, total }: ReformAnswer, language: Language): string {
  const say = (text: Text): string => text[language]
  const cells = (sums: Sides | null): string[] =>
    sums
      ? [tenge(sums.before), tenge(sums.after), signed(tenge(sums.difference))]
      : [say(headings.notKnown), say(headings.notKnown), '']
  const rowsOf = ({ kind, persons, due, paid }: DuesOfKind): Row[] => [
    [say(kindNames[kind]!), grouped(persons), ...cells(due)],
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
    grouped(counts.before),
    grouped(counts.after),
    change(counts),
  ]
  const { insured, uninsured, unknown, on, gainedCover, lostCover } = answer
  const day = language === 'kk' ? `${on} ${say(headings.on)}` : `${say(headings.on)} ${on}`
  return table([
    [day, say(headings.before), say(headings.after), say(headings.difference)],
    row(say(headings.insured), insured),
    ...insured.byGround.map((one) => row(`  ${say(stateNames[one.ground]!)}`, one)),
    row(say(headings.uninsured), uninsured),
    ...uninsured.byReason.map((one) => row(`  ${say(stateNames[one.reason]!)}`, one)),
    ...(unknown.before + unknown.after > 0 ? [row(say(headings.unknown), unknown)] : []),
    [say(headings.gained), '', grouped(gainedCover), ''],
    [say(headings.lost), '', grouped(lostCover), ''],
  ])
}

function incomeTable({ incomes, withoutIncome, months }: ReformAnswer, language: Language): string {
  const say = (text: Text): string => text[language]
  const aMonth = ({ difference }: Sides, persons: number): string =>
    signed(tenge(String(Number(difference) / Math.max(1, persons) / months.count)))
  const row = (one: IncomeGroup): Row => [
    one.decile === null
      ? say(headings.noIncome)
      : `${one.decile}. ${tenge(one.incomeFrom)} – ${tenge(one.incomeThrough)}`,
    grouped(one.persons),
    grouped(one.less),
    grouped(one.more),
    grouped(one.same),
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
