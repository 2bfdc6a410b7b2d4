/** The pages of the law: every rule and every value is on one, their examples are run, and the repository's are fresh. */
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { languages } from '#vocabulary/text.ts'
import { acts } from '../acts.ts'
import { parameters } from '../parameters.ts'
import { articlesOf, valuesOn } from './articles.ts'
import { docsOf } from './docs/docs.ts'
import { wayTo } from './docs/markdown.ts'
import { articleName, citedPlace, nameOfAct, placeName, placeToItem, slugOf } from './places.ts'
import { statements } from './statements.ts'
import { usedByOf } from './used-by.ts'
import { findWorked, workedRows } from './worked-rows.ts'

const root = join(import.meta.dirname, '..', '..')
const filesOf = (pattern: string): string[] =>
  globSync(pattern, { cwd: root }).map((file) => file.replaceAll('\\', '/'))
const casePages = filesOf('law/**/*.cases.md').map((path) => ({
  path,
  text: readFileSync(join(root, path), 'utf8'),
}))
const articles = articlesOf(casePages)

test('every page in docs/law stands as the law makes it now, and none stands there that it does not make', () => {
  const made = new Map(docsOf(casePages).map(({ path, text }) => [path, text]))
  const onDisk = new Map(
    filesOf('docs/law/**/*.md').map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  )
  const stale = [...new Set([...made.keys(), ...onDisk.keys()])].filter(
    (path) => made.get(path) !== onDisk.get(path),
  )
  assert.deepEqual(stale, [], 'stale: ./kepil law pages writes them')
})

test('every rule is on the page of some article, with an example that rests on it there', () => {
  const told = new Set(articles.flatMap(({ rules }) => rules.map(({ rule }) => rule as string)))
  assert.deepEqual(
    Object.keys(statements).filter((rule) => !told.has(rule)),
    [],
  )
  for (const article of articles)
    for (const { rule, examples } of article.rules) {
      assert.ok(examples.length > 0, rule)
      for (const row of examples) {
        const reason = findWorked(row)!.because.find((one) => one.rule === rule)!
        const cites = [reason.cite, ...(reason.alsoCites ?? [])]
        const answers = row.questions.some((number) => article.slug === `q${number}`)
        assert.ok(answers || cites.some((cite) => cite.act === article.act && slugOf(cite) === article.slug))
      }
    }
})

test('of a rule of many rows those are shown that differ, the latest first: each rate the employer has paid', () => {
  const article = articles.find(({ act, slug }) => act === 'law-405-V' && slug === '27')!
  const { examples, more, places } = article.rules.find(({ rule }) => rule === 'employer-deduction')!
  const rates = examples.map(
    (row) => findWorked(row)!.because.find(({ rule }) => rule === 'employer-deduction')!.facts.rate,
  )
  assert.deepEqual(rates, ['3', '2', '1.5', '1'])
  assert.deepEqual(places, ['27(1)'])
  assert.ok(more.reduce((sum, { rows }) => sum + rows, 0) > 50)
})

test('the history of each value is on the page of every article that held it', () => {
  for (const { name } of parameters)
    assert.ok(
      articles.some(({ values }) => values.includes(name)),
      name,
    )
  const ceilings = articles
    .filter(({ values }) => values.includes('employer-ceiling'))
    .map(({ slug }) => slug)
  assert.deepEqual(ceilings, ['27', '29'])
  assert.deepEqual(
    valuesOn({ act: 'law-405-V', slug: '26' }).map(({ name }) => name),
    ['state-contribution-rate', 'state-due-days', 'groups-not-working'],
  )
})

test('every value names the rules that use it, and each of them is on some page', () => {
  const usedBy = usedByOf(casePages)
  assert.deepEqual(Object.keys(usedBy).sort(), parameters.map(({ name }) => name).sort())
  const told = new Set(articles.flatMap(({ rules }) => rules.map(({ rule }) => rule)))
  for (const [name, rules] of Object.entries(usedBy)) {
    assert.ok(rules.length > 0, name)
    for (const rule of rules) assert.ok(told.has(rule), `${name}: ${rule}`)
  }
  assert.deepEqual(usedBy['average-wage'], ['state-contribution'])
  assert.deepEqual(usedBy['refund-terms'], ['refund-terms-in-turn', 'refund-terms-from-filing'])
  assert.deepEqual(usedBy['insurance-begins'], ['nothing-collected-yet'])
})

test('every rule says what it says in three languages: a name, and a sentence that names no sum and no rate', () => {
  for (const [rule, { title, says }] of Object.entries(statements))
    for (const language of languages) {
      assert.ok(title[language].length > 3 && !title[language].endsWith('.'), `${rule} ${language}`)
      assert.match(says[language], /.{30,}\.$/s, `${rule} ${language}`)
      assert.doesNotMatch(says[language], /\d ?%|\d (теңге|тенге|tenge)/, `${rule} ${language}`)
    }
})

test('a place of the law is called by its article, item, annex or question, and parts of one article are on one page', () => {
  assert.deepEqual(placeName({ act: 'law-405-V', article: '14(2)(2-1)' }), {
    kk: '14-бап, 2-тармақ, 2-1) тармақша',
    ru: 'статья 14, пункт 2, подпункт 2-1',
    en: 'article 14, paragraph 2, subparagraph 2-1',
  })
  assert.equal(citedPlace({ act: 'order-478', article: '40' }).kk, '№ 478 бұйрық, 40-тармақ')
  assert.equal(citedPlace({ act: 'order-478', article: 'annex 2' }).ru, 'Приказ № 478, приложение 2')
  assert.equal(
    citedPlace({ act: 'order-dsm-149-2020', article: 'annex' }).kk,
    '№ ҚР ДСМ-149/2020 бұйрық, қосымша',
  )
  assert.equal(
    citedPlace({ act: 'base-rate', article: '2018-06-05' }).en,
    'Base rate of the National Bank, 5\u00a0June 2018',
  )
  assert.deepEqual(placeToItem({ act: 'eaeu-treaty', article: 'annex 30 (4)' }), {
    kk: '30-қосымша, 4-тармақ',
    ru: 'приложение 30, пункт 4',
    en: 'annex 30, item 4',
  })
  assert.equal(placeToItem({ act: 'order-478', article: 'annex 2' }).ru, 'приложение 2')
  assert.equal(articleName({ act: 'order-478', slug: 'annex-2' }).ru, 'приложение 2')
  assert.equal(articleName({ act: 'fund-qa-2018', slug: 'q44' }).kk, '44-сұрақ')
  assert.equal(articleName({ act: 'base-rate', slug: 'decisions' }).en, 'decisions on the rate')
  const slugs = ['27', '27(1)', '27(2-2)', '26-1(1)', 'Q44', 'annex 2', 'annex 30 (4)', 'annex', ''].map(
    (article) => slugOf({ act: 'law-405-V', article }),
  )
  assert.deepEqual(slugs, ['27', '27', '27', '26-1', 'q44', 'annex-2', 'annex-30', 'annex', 'whole'])
  assert.equal(slugOf({ act: 'base-rate', article: '2018-06-05' }), 'decisions')
})

test('every act has a short name in three languages', () => {
  for (const act of Object.keys(acts)) assert.notEqual(nameOfAct(act).kk, act)
  assert.equal(nameOfAct('law-405-V').kk, '№ 405-V заң')
  assert.equal(nameOfAct('something-new').en, 'something-new')
})

test('rows of a page without a rule, or whose case is refused, are no examples', () => {
  const table =
    '| from | add | → | day |\n|---|---|---|---|\n| 2026-11-20 | 5 | | 2026-11-27 |\n| x | 5 | | |\n'
  const rows = workedRows([
    { path: 'b', text: `rule: workdays\n${table}` },
    { path: 'a', text: table },
  ])
  assert.deepEqual(
    rows.map(({ page, line, cells }) => [page, line, cells]),
    [
      ['b', 4, { from: '2026-11-20', add: '5' }],
      ['b', 5, { from: 'x', add: '5' }],
    ],
  )
  assert.equal(findWorked(rows[0]!)!.answer.day, '2026-11-27')
  assert.equal(findWorked(rows[1]!), undefined)
})

test('a row that answers a question stands on its page too', () => {
  const [page] = articlesOf([
    {
      path: 'a',
      text: 'rule: workdays\n| from | add | → | day | Q |\n|---|---|---|---|---|\n| 2026-11-20 | 5 | | 2026-11-27 | 21 |\n',
    },
  ]).filter(({ act, slug }) => act === 'fund-qa-2018' && slug === 'q21')
  assert.deepEqual(
    page!.rules.map(({ rule, places, examples }) => [rule, places, examples.map(({ line }) => line)]),
    [['working-day', ['Q21'], [4]]],
  )
})

test('a row that names a step of its answer stands on the page of its question by that step alone', () => {
  const rulesOn = (columns: string, cells: string): string[] => {
    const text = `rule: duties\n| on | who | → |${columns} Q |\n|---|---|---|---|---|\n| 2020-06-04 | fund | |${cells} 8 |\n`
    const page = articlesOf([{ path: 'a', text }]).find(({ slug }) => slug === 'q8')
    return page!.rules.map(({ rule }) => rule)
  }
  assert.deepEqual(rulesOn(' because.0.rule |', ' duty-keep-register |'), ['duty-keep-register'])
  assert.equal(rulesOn(' duties.0.duty |', ' keep-register |').length, 5)
})

test('a link goes from a page to a file by the shortest way', () => {
  assert.equal(wayTo('law/a.cases.md', 'docs/law/x/27.md'), '../../../law/a.cases.md')
  assert.equal(wayTo('docs/law/x/27.md', 'docs/law/README.md'), 'x/27.md')
  assert.equal(wayTo('docs/law/README.md', 'docs/law/x/27.md'), '../README.md')
})
