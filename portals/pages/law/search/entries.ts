/** What the search of the law can find: rules, articles, values, groups of people, questions, examples, services. */
import {
  type Group,
  groupNames,
  groups,
  isOwnService,
  medicalServices,
  notModelled,
  parameters,
  type RuleName,
  ruleNames,
} from '#law'
import {
  type ArticleOfLaw,
  articleName,
  type CaseOfRule,
  nameOfAct,
  placeName,
  questions,
  ruleForms,
  slugOf,
  statements,
} from '#law/pages'
import { inEachLanguage, type Text } from '#vocabulary/text.ts'
import { text } from '../text.ts'
import type { kindNames } from './kind-names.ts'

/** Where a finding leads. */
export type Way =
  | { readonly page: 'article'; readonly act: string; readonly slug: string; readonly rule?: string }
  | { readonly page: 'value'; readonly name: string }
  | { readonly page: 'rule'; readonly rule: RuleName; readonly case?: CaseOfRule }

export type EntryKind = keyof typeof kindNames

export type Entry = {
  readonly kind: EntryKind
  /** Unique within its kind. */
  readonly id: string
  readonly title: Text
  readonly says: Text
  /** Further words it is found by. */
  readonly also?: Text
  readonly way: Way
}

const nothing: Text = { kk: '', ru: '', en: '' }
const joined = (texts: readonly Text[]): Text =>
  inEachLanguage((language) => texts.map((one) => one[language]).join(' · '))

const capital = (words: Text): Text =>
  inEachLanguage((language) => words[language].charAt(0).toUpperCase() + words[language].slice(1))

function* rulesOfLaw(articles: readonly ArticleOfLaw[]): Generator<Entry> {
  const told = new Set<string>()
  for (const { act, slug, rules } of articles)
    for (const { rule, places } of rules) {
      if (told.has(rule)) continue
      told.add(rule)
      const { title, says } = statements[rule]
      const also = joined(places.map((article) => placeName({ act, article })))
      yield { kind: 'rule', id: rule, title, says, also, way: { page: 'article', act, slug, rule } }
    }
}

function groupEntry(group: Group): Entry {
  const [slug, rule, says] = isOwnService(group)
    ? ['14', 'released-own-service', text.ownServiceOf]
    : group === 'local-budget-covered' || group === 'registered-unemployed'
      ? ['26-1', 'released-state-pays', text.localBudgetPays]
      : ['26', 'released-state-pays', text.statePays]
  const title = capital(groupNames[group])
  return { kind: 'group', id: group, title, says, way: { page: 'article', act: 'law-405-V', slug, rule } }
}

/** A case of a person with an IIN is never put in an address: its rule opens without it. */
const exampleEntries = (rule: RuleName): readonly Entry[] => {
  const { examples, title, personal } = ruleForms[rule]
  return examples.map(({ name, case: of }, at) => ({
    kind: 'example',
    id: `${rule}/${at + 1}`,
    title: name,
    says: title,
    way: { page: 'rule', rule, ...(personal ? {} : { case: of }) },
  }))
}

const serviceEntries = (): readonly Entry[] => {
  const [{ case: usual }] = ruleForms.entitlement.examples
  return medicalServices.map(({ code, name }) => ({
    kind: 'service',
    id: code,
    title: name,
    says: ruleForms.entitlement.title,
    way: { page: 'rule', rule: 'entitlement', case: { ...usual, service: { code } } },
  }))
}

/** Everything that may be found, what answers a reader's own case first. */
export const entriesOf = (articles: readonly ArticleOfLaw[]): readonly Entry[] => [
  ...ruleNames.map((rule): Entry => {
    const { title, says } = ruleForms[rule]
    return { kind: 'ask', id: rule, title, says, way: { page: 'rule', rule } }
  }),
  ...groups.map(groupEntry),
  ...rulesOfLaw(articles),
  ...parameters.map(
    ({ name, title }): Entry => ({
      kind: 'value',
      id: name,
      title,
      says: nothing,
      way: { page: 'value', name },
    }),
  ),
  ...articles.map(({ act, slug, rules }): Entry => {
    const title = joined([articleName({ act, slug }), nameOfAct(act)])
    const says = joined(rules.map(({ rule }) => statements[rule].title))
    return { kind: 'article', id: `${act}/${slug}`, title, says, way: { page: 'article', act, slug } }
  }),
  ...questions.map(
    ({ number, title }): Entry => ({
      kind: 'question',
      id: `${number}`,
      title: inEachLanguage((language) => `${number}. ${title[language]}`),
      says: nothing,
      way: { page: 'article', act: 'fund-qa-2018', slug: `q${number}` },
    }),
  ),
  ...ruleNames.flatMap(exampleEntries),
  ...serviceEntries(),
  ...notModelled.map(
    ({ topic, cite, text: said }): Entry => ({
      kind: 'notModelled',
      id: topic,
      title: said,
      says: nothing,
      way: { page: 'article', act: cite.act, slug: slugOf(cite) },
    }),
  ),
]
