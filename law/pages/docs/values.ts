/** The history of a value as tables: each amendment, and what each says of each month. */
import type { Text } from '#vocabulary/text.ts'
import { confidenceNames } from '../../names/confidence.ts'
import { unitNames } from '../../names/units.ts'
import type { AmendmentHistory, HistoryRow, ParameterHistory } from '../../parameters.ts'
import type { Rule } from '../../words.ts'
import type { ArticlePlace } from '../articles.ts'
import { citedPlace, isOnPage, nameOfAct } from '../places.ts'
import { sideBySide, table } from './markdown.ts'
import { docsText } from './text.ts'

/** The lines of one value: its name, its unit, its tables. */
export function valueBlocks(
  history: ParameterHistory,
  place: ArticlePlace,
  usedBy: readonly Rule[],
): string[][] {
  const { name, title, unit } = history
  const head = [
    [`### ${sideBySide(title)}`],
    [`\`${name}\` · ${unitOf(unitNames[unit].long)}`],
    usedBy.length > 0
      ? [`${sideBySide(docsText.usedBy)}: ${usedBy.map((rule) => `\`${rule}\``).join(', ')}`]
      : [],
  ]
  if (history.amendments.length === 0) return [...head, seriesTable(history.rows, place)]
  return [...head, amendmentsTable(history.amendments), monthsTable(history.amendments)]
}

const unitOf = (name: Text): string => (name.kk === name.en ? name.en : sideBySide(name))

/** The rows that stand on this page are bold. */
function seriesTable(rows: readonly HistoryRow[], place: ArticlePlace): string[] {
  const elsewhere = rows.some(({ cite }) => !isOnPage(cite, place))
  const hasEnd = rows.some(({ through }) => through !== undefined)
  return table(
    [
      sideBySide(hasEnd ? docsText.from : docsText.fromDay),
      ...(hasEnd ? [sideBySide(docsText.through)] : []),
      sideBySide(docsText.value),
      sideBySide(docsText.place),
      sideBySide(docsText.confidence),
      sideBySide(docsText.checkedOn),
    ],
    rows.map(({ from, through, value, cite, confidence, checkedOn }) => [
      from,
      ...(hasEnd ? [through ?? ''] : []),
      elsewhere && isOnPage(cite, place) ? `**${value ?? ''}**` : (value ?? ''),
      citedPlace(cite).kk,
      sideBySide(confidenceNames[confidence]),
      checkedOn,
    ]),
  )
}

const stateOf = (one: AmendmentHistory, last: AmendmentHistory | undefined): Text =>
  one.bill ? docsText.bill : one === last ? docsText.inForce : docsText.superseded

/** The one `current` reads. */
const lastLaw = (amendments: readonly AmendmentHistory[]): AmendmentHistory | undefined =>
  amendments.findLast(({ bill }) => !bill)

function amendmentsTable(amendments: readonly AmendmentHistory[]): string[] {
  const last = lastLaw(amendments)
  return table(
    [
      docsText.enacted,
      docsText.place,
      docsText.by,
      docsText.confidence,
      docsText.checkedOn,
      docsText.state,
    ].map(sideBySide),
    amendments.map((one) => {
      const told = one.rows.findLast(({ value }) => value !== undefined)
      return [
        one.enacted,
        told ? citedPlace(told.cite).kk : '',
        one.by ? nameOfAct(one.by).kk : '',
        told ? sideBySide(confidenceNames[told.confidence]) : '',
        one.checkedOn,
        sideBySide(stateOf(one, last)),
      ]
    }),
  )
}

/** A column for each amendment; of months from which any of them says something new. */
function monthsTable(amendments: readonly AmendmentHistory[]): string[] {
  const months = [...new Set(amendments.flatMap(({ rows }) => rows.map(({ from }) => from)))].sort()
  const last = lastLaw(amendments)
  return table(
    [sideBySide(docsText.from), ...amendments.map(({ enacted }) => enacted)],
    months.map((month) => [
      month,
      ...amendments.map((one) => {
        const row = one.rows.findLast(({ from }) => from <= month)
        const shown = row === undefined ? '' : (row.value ?? sideBySide(docsText.ends))
        return one === last && shown !== '' ? `**${shown}**` : shown
      }),
    ]),
  )
}

/** Said once above the tables of months. */
export const monthsNote: Text = {
  kk: 'Бағандар – бір мәннің қабылданған кестелері; қалың қаріппен қазір қолданылатыны.',
  ru: 'Столбцы – расписания значения по дням принятия; полужирным – то, что читается сейчас.',
  en: 'Columns are the schedules of the value by the day they were enacted; the bold one is read now.',
}
