/** Values of an answer as people read them. */
import type { AnswerField } from '#law/pages'
import {
  asIs,
  columnSum,
  countText,
  dayText,
  monthText,
  percentText,
  shortDay,
  sumText,
} from '#vocabulary/spoken.ts'
import { inEachLanguage, type Text } from '#vocabulary/text.ts'
import { formText } from '../try/text.ts'
import { answerText } from './text.ts'

export type Value = { readonly [name: string]: unknown }

const joined = (texts: readonly Text[]): Text =>
  inEachLanguage((language) => texts.map((text) => text[language]).join('; '))

/** What a path of an answer holds. */
export function findIn(of: Value, path: string): unknown {
  let value: unknown = of
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Value)[name]
  }
  return value ?? undefined
}

/** Nothing to show: absent, or a list of nothing. */
export const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0)

/** A value in words; `inColumn` is the short form of tables. */
export function valueText(field: AnswerField, value: unknown, inColumn = false): Text {
  if (isNothing(value)) return inColumn ? asIs('—') : answerText.nothing
  if (field.kind === 'says') return value as Text
  if (field.kind === 'yes-no') return value ? formText.yes : formText.no
  if (field.kind === 'word' || field.kind === 'words')
    return joined([value].flat().map((word) => field.words[String(word)] ?? asIs(String(word))))
  const written = Array.isArray(value) ? value.join(', ') : String(value)
  if (Array.isArray(value)) return asIs(written)
  return plainText(field.kind, written, inColumn)
}

function plainText(kind: AnswerField['kind'], written: string, inColumn: boolean): Text {
  if (kind === 'sum') return inColumn ? columnSum(written) : sumText(written)
  if (kind === 'day') return inColumn ? asIs(shortDay(written)) : dayText(written)
  if (kind === 'month') return monthText(written)
  if (kind === 'rate') return percentText(written)
  if (kind === 'count') return asIs(countText(Number(written)))
  return asIs(written)
}
