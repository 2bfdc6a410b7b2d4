/**
 * Finds what the law has by words of any of the three languages, while they are typed: whole or not to their end, in any
 * order, in any letters, from the wrong keyboard, and with a slip of the finger.
 */
import MiniSearch, { type Query, type SearchOptions } from 'minisearch'
import type { ArticleOfLaw } from '#law/pages'
import { type Language, languages } from '#vocabulary/text.ts'
import { isMeaning, littleWords, withMeaning } from '../../../search/same-words.ts'
import { onOtherKeyboard, stemOf, stemsOf, wordsOf } from '../../../search/word-forms.ts'
import { type Entry, type EntryKind, entriesOf } from './entries.ts'
import { furtherNames } from './people-names.ts'

/** What is asked about most stands before what merely names it. */
const weights: Readonly<Record<EntryKind, number>> = {
  ask: 1.5,
  group: 1.8,
  value: 1.3,
  question: 1.2,
  rule: 1.2,
  article: 1.1,
  example: 0.5,
  service: 0.8,
  notModelled: 0.4,
}

const little = new Set(wordsOf(littleWords))

const parts = ['title', 'says', 'also'] as const
const fields = languages.flatMap((language) => parts.map((part) => `${part}-${language}`))
const further = 'further'

const languageOf = (field: string): Language | undefined =>
  languages.find((language) => field.endsWith(`-${language}`))

function wordsOfField(entry: Entry & { readonly name: string }, field: string): string {
  if (field === 'name') return entry.name
  if (field === further) return furtherNames[entry.name] ?? ''
  const [part, language] = field.split('-') as [(typeof parts)[number], Language]
  return entry[part]?.[language] ?? ''
}

/** Of a text whose language is known the stems of that language; of further names any. */
function termsIn(word: string, field?: string): string[] | null {
  if (little.has(word)) return null
  const language = field === undefined ? undefined : languageOf(field)
  return withMeaning(language === undefined ? stemsOf(word) : [stemOf(word, language)])
}

const indexOf = (entries: readonly Entry[]) => {
  const index = new MiniSearch<Entry & { readonly name: string }>({
    idField: 'name',
    fields: [...fields, further],
    extractField: wordsOfField,
    tokenize: wordsOf,
    processTerm: termsIn,
    searchOptions: {
      tokenize: (term) => [term],
      processTerm: (term) => term,
      weights: { prefix: 0.25, fuzzy: 0.2 },
      boost: Object.fromEntries([
        ...fields.map((field) => [field, field.startsWith('title') ? 3 : 1] as const),
        [further, 3],
      ]),
    },
  })
  index.addAll(entries.map((entry) => ({ ...entry, name: `${entry.kind} ${entry.id}` })))
  return index
}

const isNumber = (term: string): boolean => /^\d/.test(term)

/** A word as any of its stems or by its meaning; the longer it is, the more of a slip is forgiven. */
function wordQuery(word: string, slips: boolean): Query {
  const terms = withMeaning(stemsOf(word))
  return {
    combineWith: 'OR',
    queries: terms.map((term) => ({
      queries: [term],
      prefix: !isMeaning(term) && !isNumber(term),
      fuzzy: slips && !isMeaning(term) && !isNumber(term) && term.length > 3 ? 0.25 : false,
    })),
  }
}

const mostWords = 12
/** Fewer findings that hold every word are followed by some that hold one of them. */
const fewest = 3
const mostFurther = 12

const withFurther = (found: readonly Entry[], further: readonly Entry[]): readonly Entry[] => [
  ...found,
  ...further.filter((entry) => !found.includes(entry)).slice(0, mostFurther),
]

/** A search over entries; made once, asked often. The best finding first. */
export function searchAmong(entries: readonly Entry[]): (written: string) => readonly Entry[] {
  const index = indexOf(entries)
  const byName = new Map(entries.map((entry) => [`${entry.kind} ${entry.id}`, entry]))
  const options: SearchOptions = {
    boostDocument: (name) => weights[byName.get(name)!.kind],
  }
  const search = (written: string, combineWith: 'AND' | 'OR', slips: boolean): readonly Entry[] => {
    const all = wordsOf(written)
    const telling = all.filter((word) => !little.has(word))
    const words = (telling.length > 0 ? telling : all).slice(0, mostWords)
    if (words.length === 0) return []
    const queries = words.map((word) => wordQuery(word, slips))
    return index.search({ ...options, combineWith, queries }).map(({ id }) => byName.get(id)!)
  }
  const ways: readonly (readonly [written: (written: string) => string, 'AND' | 'OR', slips: boolean])[] = [
    [(written) => written, 'AND', false],
    [onOtherKeyboard, 'AND', false],
    [(written) => written, 'AND', true],
    [(written) => written, 'OR', false],
    [(written) => written, 'OR', true],
    [onOtherKeyboard, 'AND', true],
  ]
  return (written) => {
    for (const [as, combineWith, slips] of ways) {
      const found = search(as(written), combineWith, slips)
      if (found.length > 0 && combineWith === 'OR') return found.slice(0, mostFurther)
      if (found.length >= fewest) return found
      if (found.length > 0) return withFurther(found, search(as(written), 'OR', slips))
    }
    return []
  }
}

export const searchOf = (articles: readonly ArticleOfLaw[]) => searchAmong(entriesOf(articles))
