/** The case of a worked example as a reader would tell it: each field by its label, lists one by one. */
import type { RuleName } from '#law'
import { type ChoiceField, type FormField, type ListField, type PlainField, ruleForms } from '#law/pages'
import { addMonths, findMonth } from '#vocabulary/month.ts'
import * as nouns from '#vocabulary/nouns.ts'
import { asIs, counted, dayText, monthsText, monthText, shortDay, sumText } from '#vocabulary/spoken.ts'
import { inEachLanguage, type Text } from '#vocabulary/text.ts'
import { caseText as text } from './text.ts'

type CaseWord = { readonly label: Text; readonly values: readonly Text[] }

type Fields = { readonly [name: string]: unknown }

const isDay = (value: string): boolean => /^\d{4}-\d\d-\d\d$/.test(value)
const isMonth = (value: string): boolean => /^\d{4}-\d\d$/.test(value)
const isSum = (value: string): boolean => /^\d+(\.\d{1,2})?$/.test(value)

function valueAt(of: unknown, name: string): unknown {
  let value = of
  for (const segment of name.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Fields)[segment]
  }
  return value
}

/** What is written in a case for each field its form knows; the law as it stands goes without saying. */
export function caseWords(rule: RuleName, of: Fields): CaseWord[] {
  return ruleForms[rule].fields.flatMap((field): CaseWord[] => {
    const value = valueAt(of, field.name)
    if (value === undefined || value === null || value === 'current') return []
    if (field.kind !== 'list') return [{ label: field.label, values: [single(field, value)] }]
    const items = Array.isArray(value) ? (value as readonly Fields[]) : []
    return [{ label: field.label, values: listText(field, items) }]
  })
}

const listText = (field: ListField, items: readonly Fields[]): readonly Text[] =>
  items.length === 0 ? [text.none] : runsOf(items).map((run) => itemText(field, run))

function single(field: PlainField | ChoiceField, value: unknown): Text {
  if (field.kind === 'choice') {
    const chosen = field.choices.find((choice) => choice.value === value)
    return chosen?.label ?? asIs(String(value))
  }
  if (typeof value === 'boolean') return value ? text.yes : text.no
  const written = String(value)
  if (field.kind === 'edition') return editionText(written)
  if (field.kind === 'day' && isDay(written)) return dayText(written)
  if (field.kind === 'month' && isMonth(written)) return monthText(written)
  if (field.kind === 'sum' && isSum(written)) return sumText(written)
  return asIs(written)
}

function editionText(edition: string): Text {
  if (edition === 'qa-2018' || !isDay(edition)) return text.told2018
  const day = dayText(edition, 'on')
  return inEachLanguage((language) => text.knownOn[language].replace('{day}', day[language]))
}

/** Items of months one after another that differ by nothing else but their days are told together. */
type Run = { readonly first: Fields; readonly last: Fields; readonly count: number }

const continues = (a: Fields, b: Fields): boolean => {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])]
  return isNextMonth(a, b) && names.every((name) => /^(month|creditedOn)$/.test(name) || a[name] === b[name])
}

function isNextMonth(a: Fields, b: Fields): boolean {
  const [first, next] = [a, b].map(({ month }) => findMonth(String(month)))
  return first !== undefined && next === addMonths(first, 1)
}

function runsOf(items: readonly Fields[]): Run[] {
  const runs: Run[] = []
  for (const item of items) {
    const run = runs.at(-1)
    if (run && continues(run.last, item)) runs[runs.length - 1] = { ...run, last: item, count: run.count + 1 }
    else runs.push({ first: item, last: item, count: 1 })
  }
  return runs
}

/** The fields of an item one after another; of a run, from the first month through the last. */
function itemText({ fields }: ListField, { first, last, count }: Run): Text {
  const parts = fields.flatMap((field): Text[] => {
    const value = valueAt(first, field.name)
    if (value === undefined || value === null) return []
    if (field.kind === 'list')
      return listText(field, value as readonly Fields[]).map((inner) => labelled(field, inner))
    if (count > 1 && field.kind === 'month') return [eachOf(String(value), String(last.month), count)]
    if (count > 1 && field.kind === 'day' && value !== last[field.name])
      return [asIs(`${shortDay(String(value))} – ${shortDay(String(last[field.name]))}`)]
    return [labelled(field, single(field, value))]
  })
  return inEachLanguage((language) => parts.map((part) => part[language]).join(', '))
}

/** Days need their label; a choice, a month, a sum speak for themselves. */
function labelled(field: FormField, said: Text): Text {
  if (field.kind !== 'day' && field.kind !== 'list') return said
  return inEachLanguage((language) => {
    const label = field.label[language]
    return `${label.charAt(0).toLowerCase()}${label.slice(1)}: ${said[language]}`
  })
}

function eachOf(from: string, through: string, count: number): Text {
  const [range, months] = [monthsText(from, through), counted(count, nouns.month)]
  return inEachLanguage((language) =>
    text.months[language].replace('{range}', range[language]).replace('{months}', months[language]),
  )
}
