/** A finding in words: what was found, and what to do about it. */
import { formatMonth, type Month } from '#vocabulary/month.ts'
import { dayText, monthText, sumText, withOneStop } from '#vocabulary/spoken.ts'
import { inEachLanguage, type Language, type Text } from '#vocabulary/text.ts'
import { formatTenge, type Tiyn } from '#vocabulary/tiyn.ts'
import { columnsText } from '../csv/column-names.ts'
import { catalogue, type Finding } from './finding.ts'

type FindingWords = { readonly what: Text; readonly remedy: Text }

/** What was found and what to do, apart. */
export function findingWords(finding: Finding): FindingWords {
  const { what, remedy, actions, inTable } = catalogue[finding.kind]
  const dated = actions.find(({ action }) => action === finding.action)
  return {
    what: filled((finding.isTable && inTable?.what) || what, finding),
    remedy: filled(dated?.remedy ?? ((finding.isTable && inTable?.remedy) || remedy), finding),
  }
}

/** What was found and what to do, in one. */
export function findingText(finding: Finding): Text {
  const { what, remedy } = findingWords(finding)
  return inEachLanguage((language) => `${what[language]} ${remedy[language]}`)
}

const placeholder = /\{(\w+)(?::(money|month|day|columns))?\}/g

function filled(text: Text, finding: Finding): Text {
  const said = inEachLanguage((language) =>
    text[language].replace(placeholder, (_, name: string, form?: string) =>
      written(factOf(finding, name), form, language),
    ),
  )
  return withOneStop(said)
}

function factOf(finding: Finding, name: string): string | number {
  const fact = finding.facts[name]
  if (fact !== undefined) return fact
  return name === 'line' || name === 'row' || name === 'document' ? (finding[name] ?? '?') : '?'
}

function written(fact: string | number, form: string | undefined, language: Language): string {
  if (form === 'money' && typeof fact === 'number') return sumText(formatTenge(fact as Tiyn))[language]
  if (form === 'month' && typeof fact === 'number') return monthText(formatMonth(fact as Month))[language]
  if (form === 'day' && typeof fact === 'string') return dayText(fact)[language]
  if (form === 'columns') return columnsText(String(fact).split(', '), language)
  return String(fact)
}
