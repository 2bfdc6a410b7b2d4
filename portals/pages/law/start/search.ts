/** Finds rules, articles, values and questions by words of the reader's language, while they are typed. */
import { notModelled, parameters, type RuleName, ruleNames } from '#law'
import { articleName, nameOfAct, placeName, questions, ruleForms, slugOf, statements } from '#law/pages'
import { inEachLanguage, type Language, type Text } from '#vocabulary/text.ts'
import { articles } from '../articles.ts'
import { text } from '../text.ts'

/** Where a finding leads. */
export type Way =
  | { readonly page: 'article'; readonly act: string; readonly slug: string; readonly rule?: string }
  | { readonly page: 'value'; readonly name: string }
  | { readonly page: 'rule'; readonly rule: RuleName }

export type Entry = {
  readonly kind: Text
  readonly title: Text
  readonly says: Text
  /** Further words it is found by. */
  readonly also?: Text
  readonly way: Way
}

const nothing: Text = { kk: '', ru: '', en: '' }
const joined = (texts: readonly Text[]): Text =>
  inEachLanguage((language) => texts.map((one) => one[language]).join(' · '))

function* rulesOfLaw(): Generator<Entry> {
  const told = new Set<string>()
  for (const { act, slug, rules } of articles)
    for (const { rule, places } of rules) {
      if (told.has(rule)) continue
      told.add(rule)
      const { title, says } = statements[rule]
      const also = joined(places.map((article) => placeName({ act, article })))
      yield { kind: text.rule, title, says, also, way: { page: 'article', act, slug, rule } }
    }
}

/** Everything that may be found, in the order it is shown. */
export const entries: readonly Entry[] = [
  ...ruleNames.map((rule): Entry => {
    const { title, says } = ruleForms[rule]
    return { kind: text.ask, title, says, way: { page: 'rule', rule } }
  }),
  ...rulesOfLaw(),
  ...parameters.map(
    ({ name, title }): Entry => ({ kind: text.value, title, says: nothing, way: { page: 'value', name } }),
  ),
  ...articles.map(({ act, slug, rules }): Entry => {
    const title = joined([nameOfAct(act), articleName({ act, slug })])
    const says = joined(rules.map(({ rule }) => statements[rule].title))
    return { kind: text.article, title, says, way: { page: 'article', act, slug } }
  }),
  ...questions.map(
    ({ number, title }): Entry => ({
      kind: text.question,
      title: inEachLanguage((language) => `${number}. ${title[language]}`),
      says: nothing,
      way: { page: 'article', act: 'fund-qa-2018', slug: `q${number}` },
    }),
  ),
  ...notModelled.map(
    ({ cite, text: said }): Entry => ({
      kind: text.notModelled,
      title: said,
      says: nothing,
      way: { page: 'article', act: cite.act, slug: slugOf(cite) },
    }),
  ),
]

const folded = (words: string): string => words.toLowerCase().replaceAll('ё', 'е')

/** The entries that hold every word, those with all of them in their name first. */
export function find(written: string, language: Language, among: readonly Entry[] = entries): Entry[] {
  const words = folded(written)
    .split(/[\s,.;:]+/)
    .filter((word) => word !== '')
  if (words.length === 0) return []
  const holds = (text: string): boolean => words.every((word) => folded(text).includes(word))
  const found = among.filter(({ title, says, also }) =>
    holds(`${title[language]} ${says[language]} ${also?.[language] ?? ''}`),
  )
  const [named, others] = [true, false].map((first) =>
    found.filter(({ title }) => holds(title[language]) === first),
  )
  return [...named!, ...others!]
}
