/** Values of an answer as people read them. */
import type { AnswerField } from '#law/pages'
import { inEachLanguage, type Text } from '#vocabulary/text.ts'
import { columnSum, countText, dayText, monthText, shortDay, sumText } from '../../../design/figures.ts'
import { formText } from '../try/text.ts'
import { answerText } from './text.ts'

export type Value = { readonly [name: string]: unknown }

const plain = (words: string): Text => ({ kk: words, ru: words, en: words })

/** A sum with as many decimals as it has: stretches of a penalty are told to a millionth. */
export function exactSum(sum: string): Text {
  const [whole = '0', rest = ''] = sum.split('.')
  if (rest.length <= 2) return columnSum(sum)
  return inEachLanguage((language) => `${countText(Number(whole))}${language === 'en' ? '.' : ','}${rest}`)
}

export const rateText = (rate: string): Text =>
  inEachLanguage((language) => `${language === 'en' ? rate : rate.replace('.', ',')}\u00a0%`)

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
  if (isNothing(value)) return inColumn ? plain('—') : answerText.nothing
  if (field.kind === 'says') return value as Text
  if (field.kind === 'yes-no') return value ? formText.yes : formText.no
  if (field.kind === 'word' || field.kind === 'words')
    return joined([value].flat().map((word) => field.words[String(word)] ?? plain(String(word))))
  const written = Array.isArray(value) ? value.join(', ') : String(value)
  if (Array.isArray(value)) return plain(written)
  return plainText(field.kind, written, inColumn)
}

function plainText(kind: AnswerField['kind'], written: string, inColumn: boolean): Text {
  if (kind === 'sum') return inColumn ? exactSum(written) : sumText(written)
  if (kind === 'day') return inColumn ? plain(shortDay(written)) : dayText(written)
  if (kind === 'month') return monthText(written)
  if (kind === 'rate') return rateText(written)
  if (kind === 'count') return plain(countText(Number(written)))
  return plain(written)
}
