/** The page of one article in the repository: what its rules say, their examples run, its values through time. */
import { getAct } from '../../acts.ts'
import { segmentsOf } from '../../cases/case-of-row.ts'
import { notModelled } from '../../not-modelled.ts'
import { questions } from '../../questions/questions.ts'
import { type ArticleOfLaw, type ArticlePlace, type RuleOfArticle, valuesOn } from '../articles.ts'
import type { AnswerField } from '../forms/form.ts'
import { ruleForms } from '../forms/rule-forms.ts'
import { articleName, nameOfAct } from '../places.ts'
import { statements } from '../statements.ts'
import type { UsedBy } from '../used-by.ts'
import { findWorked, type Worked, type WorkedRow } from '../worked-rows.ts'
import { lineLink, link, type Page, pageText, sideBySide, underEachOther, wayTo } from './markdown.ts'
import { docsText } from './text.ts'
import { monthsNote, valueBlocks } from './values.ts'

export const articlePath = ({ act, slug }: ArticlePlace): string => `docs/law/${act}/${slug}.md`

/** Stands at the head of every page made here. */
export const madeNote = [
  '<!-- Made by `./kepil law pages` from the law, its values and its examples. Change those. -->',
]

export function articlePage(article: ArticleOfLaw, usedBy: UsedBy): Page {
  const { act, slug, rules } = article
  const path = articlePath(article)
  const { title, address } = getAct(act)
  const values = valuesOn(article)
  const left = notModelled.filter(({ topic }) => article.notModelled.includes(topic))
  return {
    path,
    text: pageText([
      madeNote,
      [`# ${sideBySide(articleName({ act, slug }))}`],
      questionOf(article),
      [`${link(sideBySide(nameOfAct(act)), wayTo('docs/law/README.md', path))}`],
      underEachOther(title),
      [`${sideBySide(docsText.source)}: <${address}>`],
      ...(rules.length > 0 ? [[`## ${sideBySide(docsText.rules)}`]] : []),
      ...rules.flatMap((rule) => ruleBlocks(rule, path)),
      ...(values.length > 0 ? [[`## ${sideBySide(docsText.values)}`], underEachOther(monthsNote)] : []),
      ...values.flatMap((value) => valueBlocks(value, article, usedBy[value.name] ?? [])),
      ...(left.length > 0 ? [[`## ${sideBySide(docsText.notModelled)}`]] : []),
      ...left.flatMap(({ topic, text }) => [[`\`${topic}\``], underEachOther(text)]),
    ]),
  }
}

/** The question itself, where the page is one of them. */
function questionOf({ act, slug }: ArticlePlace): string[] {
  const asked = act === 'fund-qa-2018' && questions.find(({ number }) => slug === `q${number}`)
  return asked ? underEachOther(asked.title) : []
}

/** Beyond so many the places are not listed: they are decisions by their days. */
const mostPlaces = 4

function ruleBlocks({ rule, asks, places, examples, more }: RuleOfArticle, path: string): string[][] {
  const { title, says } = statements[rule]
  const named = places.filter((place) => place !== '')
  const listed = named.length === 0 || named.length > mostPlaces ? '' : ` · ${named.join(', ')}`
  const others = more.reduce((sum, { rows }) => sum + rows, 0)
  const further = more.map(
    ({ page, rows, firstLine }) =>
      `${lineLink(nameOf(page), page, { line: firstLine, from: path })} – ${rows}`,
  )
  return [
    [`### ${sideBySide(title)}`],
    [`\`${rule}\`${listed} · \`./kepil law ${asks}\``],
    underEachOther(says),
    [`${sideBySide(docsText.examples)} (${examples.length + others}):`],
    examples.flatMap((row, at) => exampleLines(row, at + 1, { rule, path })),
    ...(others > 0 ? [[`${sideBySide(docsText.more)}: ${further.join(', ')}.`]] : []),
  ]
}

const nameOf = (page: string): string => page.slice(page.lastIndexOf('/') + 1)

function exampleLines(
  row: WorkedRow,
  number: number,
  { rule, path }: { readonly rule: string; readonly path: string },
): string[] {
  const worked = findWorked(row)
  if (!worked) throw new Error(`${row.page}:${row.line} is refused`)
  const reason = worked.because.find((one) => one.rule === rule)
  const answered = answerLine(worked)
  const shows = row.shows === '' ? '' : ` ${row.shows}`
  return [
    `${number}. ${lineLink(`${nameOf(row.page)}:${row.line}`, row.page, { line: row.line, from: path })}${shows}`,
    `   - \`${caseLine(row)}\``,
    ...(answered === undefined ? [] : [`   - \`${answered}\``]),
    ...(reason ? underEachOther(reason.text, '   ') : []),
  ]
}

const caseLine = ({ asks, cells }: WorkedRow): string =>
  `${asks}: ${Object.entries(cells)
    .map(([path, cell]) => `${path} ${cell}`)
    .join(', ')}`

/** The answer's fields that are one word or one sum; undefined where it has none. */
function answerLine({ row, answer }: Worked): string | undefined {
  const shown = ruleForms[row.asks].answer
    .filter(isShort)
    .map(({ name }) => [name, valueAt(answer, name)] as const)
    .filter(([, value]) => value !== undefined && value !== null && String(value) !== '')
  return shown.length === 0 ? undefined : `→ ${shown.map(([name, value]) => `${name} ${value}`).join(', ')}`
}

const isShort = ({ kind }: AnswerField): boolean => kind !== 'list' && kind !== 'says'

function valueAt(of: unknown, path: string): unknown {
  let value = of
  for (const segment of segmentsOf(path)) {
    if (value === null || typeof value !== 'object') return undefined
    value = (value as Record<string, unknown>)[segment]
  }
  return value
}
