/** A reform file, read strictly: whatever is wrong with it is named by its place. */
import { formatMonth, type Month, monthOfDay } from '#vocabulary/month.ts'
import { type Language, languages, type Text } from '#vocabulary/text.ts'
import { BadCase } from '../asked/bad-case.ts'
import { Fields } from '../asked/fields.ts'
import type { LawRefusal } from '../asked/refusal-words.ts'
import { beginningNow, insuranceBegins } from '../beginnings/beginnings.ts'
import { findJsonFault } from './json-fault.ts'
import type { Reform, ReformChange } from './reform.ts'
import { findNumberIn, findReformable, numberText, reformables } from './reformable.ts'
import {
  atPlace,
  changesNeeded,
  monthsOfReforms,
  nameNeeded,
  reformableNames,
  sameMonthTwice,
  tooMany,
  valueForm,
} from './words.ts'

export type ReformRead = { readonly reform: Reform } | { readonly error: LawRefusal }

/** Reads the text of a reform file. */
export function readReform(text: string): ReformRead {
  const plain = text.replace(/^\uFEFF/, '')
  const fault = findJsonFault(plain)
  if (fault) return { error: new BadCase('not-json', '', atPlace(fault)).refusal }
  return readReformOf(JSON.parse(plain))
}

/** Reads a reform that is JSON already. */
export function readReformOf(written: unknown): ReformRead {
  try {
    return { reform: reformOf(written) }
  } catch (error) {
    if (error instanceof BadCase) return { error: error.refusal }
    throw error
  }
}

const mostChanges = 50
const longestName = 200
const firstMonth = monthOfDay(beginningNow(insuranceBegins))
const lastMonth = 209_912 as Month

function reformOf(written: unknown): Reform {
  const fields = new Fields(written, ['name', 'assumed', 'changes'])
  const name = readName(written as { readonly name?: unknown })
  const changes = readChanges(fields, 'changes')
  if (changes.length === 0) throw new BadCase('missing-field', 'changes', changesNeeded)
  return { name, assumed: readChanges(fields, 'assumed'), changes }
}

function readName({ name }: { readonly name?: unknown }): Text {
  if (name === undefined || name === null) throw new BadCase('missing-field', 'name', nameNeeded)
  if (typeof name === 'string') return { kk: aName(name), ru: aName(name), en: aName(name) }
  const fields = new Fields(name, languages, 'name')
  const given = languages.flatMap((language): [Language, string][] => {
    const text = fields.findText(language)
    return text === undefined ? [] : [[language, aName(text, `name.${language}`)]]
  })
  const first = given[0]?.[1]
  if (first === undefined) throw new BadCase('missing-field', 'name', nameNeeded)
  return { kk: first, ru: first, en: first, ...Object.fromEntries(given) }
}

function aName(text: string, field = 'name'): string {
  const name = text.trim()
  if (name === '' || name.length > longestName || /\p{Cc}/u.test(name)) {
    throw new BadCase('malformed', field, nameNeeded)
  }
  return name
}

function readChanges(fields: Fields, list: 'assumed' | 'changes'): ReformChange[] {
  const changes = fields.list(list, readChange)
  if (changes.length > mostChanges) throw new BadCase('out-of-range', list, tooMany(mostChanges))
  const seen = new Set<string>()
  changes.forEach(({ parameter, from }, at) => {
    const key = `${parameter} ${from}`
    if (seen.has(key)) throw new BadCase('fields-disagree', `${list}[${at}].from`, sameMonthTwice)
    seen.add(key)
  })
  return changes
}

function readChange(written: unknown, path: string): ReformChange {
  const fields = new Fields(written, ['parameter', 'from', 'until', 'value'], path)
  const parameter = fields.findText('parameter')
  if (parameter === undefined) throw new BadCase('missing-field', fields.at('parameter'))
  const reformable = findReformable(parameter)
  if (!reformable) {
    const names = reformables.map(({ name }) => name)
    throw new BadCase('unknown-value', fields.at('parameter'), reformableNames(names))
  }
  const from = monthOf(fields, 'from')
  const until = fields.has('until') ? monthOf(fields, 'until') : undefined
  if (until !== undefined && until <= from) throw new BadCase('until-not-after-from', fields.at('until'))
  const value = findNumberIn(reformable.unit, valueText(fields, written))
  if (value === undefined) throw new BadCase('malformed', fields.at('value'), valueForm(reformable))
  if (value < reformable.least || value > reformable.most) {
    throw new BadCase('out-of-range', fields.at('value'), valueForm(reformable))
  }
  return { parameter, from, ...(until === undefined ? {} : { until }), value }
}

function monthOf(fields: Fields, name: 'from' | 'until'): Month {
  const found = fields.month(name)
  if (found >= firstMonth && found <= lastMonth) return found
  const text = monthsOfReforms(formatMonth(firstMonth), formatMonth(lastMonth))
  throw new BadCase('out-of-range', fields.at(name), text)
}

/** A number may stand without quotes. */
function valueText(fields: Fields, written: unknown): string {
  if (!fields.has('value')) throw new BadCase('missing-field', fields.at('value'))
  const { value } = written as { readonly value: unknown }
  return typeof value === 'number' ? String(value) : (fields.findText('value') ?? '')
}

/** The reform as a file writes it. */
export function reformText({ name, assumed, changes }: Reform): string {
  const names = new Set(languages.map((language) => name[language]))
  const list = (all: readonly ReformChange[]) => all.map(writtenChange)
  return `${JSON.stringify(
    {
      name: names.size === 1 ? [...names][0] : name,
      ...(assumed.length > 0 ? { assumed: list(assumed) } : {}),
      changes: list(changes),
    },
    null,
    2,
  )}\n`
}

function writtenChange({ parameter, from, until, value }: ReformChange): object {
  const { unit } = findReformable(parameter)!
  return {
    parameter,
    from: formatMonth(from),
    ...(until === undefined ? {} : { until: formatMonth(until) }),
    value: numberText(unit, value),
  }
}
