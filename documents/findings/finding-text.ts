/** A finding in words: what was found, and what to do about it. */
import { type Month, yearOf } from '#vocabulary/month.ts'
import { inEachLanguage, type Language, type Text } from '#vocabulary/text.ts'
import { formatTenge, type Tiyn } from '#vocabulary/tiyn.ts'
import { catalogue, type Finding } from './finding.ts'

export type FindingWords = { readonly what: Text; readonly remedy: Text }

/** What was found and what to do, apart. */
export function findingWords(finding: Finding): FindingWords {
  const { what, remedy, actions } = catalogue[finding.kind]
  const dated = actions.find(({ action }) => action === finding.action)
  return { what: filled(what, finding), remedy: filled(dated?.remedy ?? remedy, finding) }
}

/** What was found and what to do, in one. */
export function findingText(finding: Finding): Text {
  const { what, remedy } = findingWords(finding)
  return inEachLanguage((language) => `${what[language]} ${remedy[language]}`)
}

const placeholder = /\{(\w+)(?::(money|month|day))?\}/g

function filled(text: Text, finding: Finding): Text {
  return inEachLanguage((language) =>
    text[language].replace(placeholder, (_, name: string, form?: string) =>
      written(factOf(finding, name), form, language),
    ),
  )
}

function factOf(finding: Finding, name: string): string | number {
  const fact = finding.facts[name]
  if (fact !== undefined) return fact
  return name === 'line' || name === 'row' || name === 'document' ? (finding[name] ?? '?') : '?'
}

function written(fact: string | number, form: string | undefined, language: Language): string {
  if (form === 'money' && typeof fact === 'number') return money(fact as Tiyn, language)
  if (form === 'month' && typeof fact === 'number') return monthText(fact as Month, language)
  if (form === 'day' && typeof fact === 'string') return dayText(fact, language)
  return String(fact)
}

const noBreak = '\u00a0'

/** `12 413,90 ₸` in Kazakh and Russian, `₸12,413.90` in English. */
function money(amount: Tiyn, language: Language): string {
  const [whole, rest] = formatTenge(amount).split('.') as [string, string]
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'en' ? ',' : noBreak)
  return language === 'en' ? `₸${grouped}.${rest}` : `${grouped},${rest}${noBreak}₸`
}

const monthNames: Readonly<Record<Language, readonly string[]>> = {
  kk: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' '),
  ru: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}

function monthText(month: Month, language: Language): string {
  const name = monthNames[language][(month % 100) - 1]!
  if (language === 'kk') return `${yearOf(month)} жылғы ${name}`
  return language === 'ru' ? `${name} ${yearOf(month)} года` : `${name} ${yearOf(month)}`
}

function dayText(day: string, language: Language): string {
  return language === 'en' ? day : day.split('-').reverse().join('.')
}
