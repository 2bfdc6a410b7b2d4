/** The pages of the law: for each cited article the rules that rest on it, their examples, and the values it holds. */

import { formatMonth } from '#vocabulary/month.ts'
import { type ActId, acts } from '../acts.ts'
import type { RuleName } from '../asked/ask.ts'
import { type Cite, questions } from '../citation.ts'
import { minimumWageSeries } from '../contributions/wages.ts'
import { notModelled } from '../not-modelled.ts'
import { type ParameterHistory, parameters } from '../parameters.ts'
import type { Facts } from '../trace.ts'
import type { Reason, Rule } from '../words.ts'
import { isOnPage, slugOf } from './places.ts'
import { statements } from './statements.ts'
import {
  type CasePage,
  findWorked,
  stepsInAnswer,
  type Worked,
  type WorkedRow,
  workedRows,
} from './worked-rows.ts'

/** Which page of the law: an act and the page's place in it. */
export type ArticlePlace = { readonly act: ActId; readonly slug: string }

export type RuleOfArticle = {
  readonly rule: Rule
  /** The rule that may be asked, whose step this one is. */
  readonly asks: RuleName
  /** The places of the article the rule cites, as cited. */
  readonly places: readonly string[]
  /** A handful that differ in what they show. */
  readonly examples: readonly WorkedRow[]
  /** Where the further rows stand that rest on the article by this rule. */
  readonly more: readonly MoreRows[]
}

type MoreRows = { readonly page: string; readonly rows: number; readonly firstLine: number }

export type ArticleOfLaw = ArticlePlace & {
  readonly rules: readonly RuleOfArticle[]
  /** Names of the values whose history the article, or an older text of it, holds. */
  readonly values: readonly string[]
  /** Topics of `not-modelled.ts` that name the article. */
  readonly notModelled: readonly string[]
}

const mostExamples = 4
const fewestExamples = 2

type Resting = { readonly asks: RuleName; readonly places: Set<string>; readonly rows: Worked[] }
type Page = ArticlePlace & {
  readonly rules: Map<Rule, Resting>
  readonly values: string[]
  readonly notModelled: string[]
}

/** Every article that a value, a rule or a thing not modelled cites; the rows of the pages are run to find it. */
export function articlesOf(casePages: readonly CasePage[]): ArticleOfLaw[] {
  const pages = new Map<string, Page>()
  const at = ({ act, article }: Cite): Page => {
    const slug = slugOf({ act, article })
    const key = `${act}/${slug}`
    let page = pages.get(key)
    if (!page) {
      page = { act, slug, rules: new Map(), values: [], notModelled: [] }
      pages.set(key, page)
    }
    return page
  }
  for (const history of parameters) {
    for (const cite of citesOf(history)) addOnce(at(cite).values, history.name)
  }
  for (const { topic, cite } of notModelled) addOnce(at(cite).notModelled, topic)
  for (const row of workedRows(casePages)) {
    const worked = findWorked(row)
    if (worked) addRow(at, worked)
  }
  return [...pages.values()].sort(byPlace).map(asArticle)
}

/** Every place a value's history was ever read from. */
const citesOf = ({ amendments, rows }: ParameterHistory): Cite[] =>
  [...amendments.flatMap((one) => one.rows), ...rows].map(({ cite }) => cite)

const addOnce = <T>(list: T[], one: T): void => {
  if (!list.includes(one)) list.push(one)
}

/** A row stands where its reasons cite, and with the questions it answers by the reasons that are its answer to them. */
function addRow(at: (cite: Cite) => Page, worked: Worked): void {
  const asked = worked.row.questions.map((number) => questions(`Q${number}`))
  const answer = stepsInAnswer(worked)
  for (const reason of worked.because) {
    const { rule, cite, alsoCites = [] } = reason
    const answered = answer.includes(reason) ? asked : []
    for (const each of [cite, ...alsoCites, ...answered]) {
      const { rules } = at(each)
      let resting = rules.get(rule)
      if (!resting) {
        resting = { asks: worked.row.asks, places: new Set(), rows: [] }
        rules.set(rule, resting)
      }
      resting.places.add(each.article)
      addOnce(resting.rows, worked)
    }
  }
}

const orderOfActs = Object.keys(acts)
const naturally = new Intl.Collator('en', { numeric: true })

/** Acts in the order of `acts.ts`, the places of one in their own order. */
const byPlace = (a: ArticlePlace, b: ArticlePlace): number =>
  orderOfActs.indexOf(a.act) - orderOfActs.indexOf(b.act) || naturally.compare(a.slug, b.slug)

const orderOfRules = Object.keys(statements)

function asArticle({ act, slug, rules, values, notModelled }: Page): ArticleOfLaw {
  const inOrder = [...rules].sort(([a], [b]) => orderOfRules.indexOf(a) - orderOfRules.indexOf(b))
  // First the steps of the rule that rests on the article most.
  const byAsked = Map.groupBy(inOrder, ([, { asks }]) => asks)
  const rowsOf = (steps: typeof inOrder): number => steps.reduce((sum, [, { rows }]) => sum + rows.length, 0)
  const steps = [...byAsked.values()].sort((a, b) => rowsOf(b) - rowsOf(a)).flat()
  return { act, slug, rules: steps.map(([rule, resting]) => asRule(rule, resting)), values, notModelled }
}

function asRule(rule: Rule, { asks, places, rows }: Resting): RuleOfArticle {
  const byPage = Map.groupBy(rows, ({ row }) => row.page)
  // The page with the most rows of the rule is the one about it.
  const pages = [...byPage.values()].sort((a, b) => b.length - a.length)
  const chosen = chosenOf(rule, pages.flat())
  const more = pages.flatMap((of): MoreRows[] => {
    const rest = of.filter((worked) => !chosen.includes(worked)).map(({ row }) => row)
    return rest[0] ? [{ page: rest[0].page, rows: rest.length, firstLine: rest[0].line }] : []
  })
  return { rule, asks, places: [...places].sort(), examples: chosen.map(({ row }) => row), more }
}

/** Rows that differ by what is no sum and no day, of each kind the latest; then the first others. The latest stand first. */
function chosenOf(rule: Rule, rows: readonly Worked[]): Worked[] {
  const ofKind = new Map<string, Worked>()
  for (const worked of rows) {
    const kind = signOf(worked.because.find((reason) => reason.rule === rule))
    const other = ofKind.get(kind)
    if (!other || byTime(other.row, worked.row) < 0) ofKind.set(kind, worked)
  }
  const chosen = [...ofKind.values()].slice(0, mostExamples)
  const others = rows.filter((worked) => !chosen.includes(worked))
  const few = others.slice(0, Math.max(0, fewestExamples - chosen.length))
  return [...chosen, ...few].sort((a, b) => byTime(b.row, a.row))
}

/** What no minimum wage reaches yet, then older editions, then the law as it stands; within each, by the time asked about. */
function byTime(a: WorkedRow, b: WorkedRow): number {
  return nearness(a) - nearness(b) || (timeOf(a) < timeOf(b) ? -1 : timeOf(a) > timeOf(b) ? 1 : 0)
}

const reached = formatMonth(minimumWageSeries.entries.at(-1)!.through)

function nearness(row: WorkedRow): number {
  if (timeOf(row).slice(0, 7) > reached) return 0
  return row.cells.edition === undefined ? 2 : 1
}

/** The month or the day a case asks about, by whichever name its rule knows it. */
const timeOf = ({ cells }: WorkedRow): string =>
  cells.month ?? cells.on ?? cells.dueOn ?? cells.filedOn ?? cells.from ?? ''

const isPlain = (fact: Facts[string]): boolean =>
  typeof fact !== 'string' || !/^(\d+\.\d\d|\d{4}-\d\d.*)$/.test(fact)

const signOf = (reason: Reason | undefined): string =>
  Object.entries(reason?.facts ?? {})
    .filter(([, fact]) => isPlain(fact))
    .map(([name, fact]) => `${name}=${fact}`)
    .join(' ')

/** The histories that the article holds, or an older text of it. */
export const valuesOn = (place: ArticlePlace): ParameterHistory[] =>
  parameters.filter((history) => citesOf(history).some((cite) => isOnPage(cite, place)))
