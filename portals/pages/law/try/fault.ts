/** Where a refused case is at fault, and the words for it beside the field. */
import type { FormField } from '#law/pages'
import type { Refusal } from '#vocabulary/refusal.ts'
import { inEachLanguage, type Text } from '#vocabulary/text.ts'
import { isWrittenAsDay, isWrittenAsMonth } from '../../../design/days.ts'
import { faultText } from './text.ts'
import { shownFields, type Written } from './written.ts'

export type FaultAt = {
  /** The path of the field, as in `payments[0].amount`. */
  readonly path: string
  readonly words: Text
  /** Whether the form shows a field of that path; if not, the fault is said with the answer. */
  readonly inField: boolean
}

type Shown = { readonly field: FormField; readonly written: string }

/** The field of the form at a path, where one is shown, and what is written in it. */
function findShown(path: string, fields: readonly FormField[], written: Written): Shown | undefined {
  const inList = /^([^[\]]+)\[(\d+)\]\.(.+)$/.exec(path)
  const field = shownFields(fields, written).find(({ name }) => name === (inList?.[1] ?? path))
  if (!inList || field?.kind !== 'list')
    return (
      field && { field, written: typeof written[field.name] === 'string' ? String(written[field.name]) : '' }
    )
  const row = written[field.name]?.[Number(inList[2])]
  return row && typeof row === 'object' ? findShown(inList[3]!, field.fields, row) : undefined
}

const byKind: Partial<Record<FormField['kind'], Text>> = {
  day: faultText.day,
  month: faultText.month,
  sum: faultText.sum,
  count: faultText.count,
  age: faultText.age,
}

/** Fields whose fault the reader's words tell by their name. */
const byName: Readonly<Record<string, Partial<Record<string, Text>>>> = {
  diagnosis: { malformed: faultText.diagnosis },
  asOf: { 'missing-field': faultText.asOf },
  dueOn: { 'missing-field': faultText.monthOrDueDay, 'fields-disagree': faultText.onlyMonthOrDueDay },
  iin: { 'missing-field': faultText.iinOrBin },
  bin: { 'fields-disagree': faultText.onlyOne },
}

/** The reader's own words where the law's name the form of JSON; else the law's, without the path the place tells. */
function wordsFor({ code, message }: Refusal<string>, path: string, shown: Shown | undefined): Text {
  if (shown) {
    const { field, written } = shown
    if (code === 'missing-field' && field.needed) return faultText.missing
    if (code === 'edition-unknown') return faultText.edition
    if (code === 'out-of-range' && field.kind === 'count') return faultText.countRange
    if (code === 'malformed' && field.kind === 'day' && !isWrittenAsDay(written))
      return faultText.dayUnreadable
    if (code === 'malformed' && field.kind === 'month' && !isWrittenAsMonth(written))
      return faultText.monthUnreadable
    const known = byName[path]?.[code] ?? (code === 'malformed' ? byKind[field.kind] : undefined)
    if (known) return known
  }
  return inEachLanguage((language) => message[language].replaceAll(` (${path})`, ''))
}

export function faultOf(refusal: Refusal<string>, fields: readonly FormField[], written: Written): FaultAt {
  const path = refusal.field ?? ''
  const shown = findShown(path, fields, written)
  return { path, words: wordsFor(refusal, path, shown), inField: shown !== undefined }
}
