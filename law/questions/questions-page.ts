/**
 * The page that leads from each of the 46 questions to the rules that answer it, its worked examples, the places of the
 * law and the editions: `docs/law/questions.md`.
 */
import type { ActId } from '../acts.ts'
import type { Cite } from '../citation.ts'
import { articlePath, madeNote } from '../pages/docs/article.ts'
import { lineLink, link, pageText, underEachOther, wayTo } from '../pages/docs/markdown.ts'
import { articleName, nameOfAct, placeToItem, slugOf } from '../pages/places.ts'
import { type CasePage, findWorked, stepsInAnswer, type WorkedRow, workedRows } from '../pages/worked-rows.ts'
import { type Question, questions } from './questions.ts'

export const questionsPath = 'docs/law/questions.md'

/** One question with everything the page says of it. */
type AnsweredQuestion = {
  readonly question: Question
  readonly rows: readonly WorkedRow[]
  /** The rules that may be asked, in the order of the rows. */
  readonly rules: readonly string[]
  /** The places that what the rows show rests on, those of values and calendars left out; each article once. */
  readonly places: readonly Cite[]
  readonly editions: readonly string[]
}

/** What a value or a day was set by is told on the pages of the values, not here. */
const ofValues: ReadonlySet<ActId> = new Set([
  'labour-code',
  'holidays-law',
  'statistics-average-wage',
  'base-rate',
])
const isOfValue = (act: ActId): boolean => ofValues.has(act) || act.startsWith('budget-')

/** Rules of facts and procedure that are the same whatever law is known: their cases name no edition. */
const withoutEdition: ReadonlySet<string> = new Set(['penalty', 'iin', 'workdays'])
export const everyEdition = 'every'

export function answeredQuestions(pages: readonly CasePage[]): AnsweredQuestion[] {
  const all = workedRows(pages)
  return questions.map((question) => {
    const rows = all.filter((row) => row.questions.includes(question.number))
    return {
      question,
      rows,
      rules: [...new Set(rows.map(({ asks }) => asks))],
      places: placesOf(question, rows),
      editions: [...new Set(rows.map(editionOf))].sort(byEdition),
    }
  })
}

const editionOf = ({ asks, cells }: WorkedRow): string =>
  withoutEdition.has(asks) ? everyEdition : (cells.edition ?? 'current')

const named = ['qa-2018', 'current', everyEdition]
const byEdition = (a: string, b: string): number => {
  const [first, second] = [named.indexOf(a), named.indexOf(b)]
  return (first < 0 ? named.length : first) - (second < 0 ? named.length : second) || (a < b ? -1 : 1)
}

/** Each article once; the Fund's answers themselves only where no act is cited. */
function placesOf({ number }: Question, rows: readonly WorkedRow[]): Cite[] {
  const places = new Map<string, Cite>()
  for (const row of rows) {
    const worked = findWorked(row)
    for (const { cite, alsoCites = [] } of worked ? stepsInAnswer(worked) : []) {
      for (const each of [cite, ...alsoCites]) {
        const isAnswer = each.act === 'fund-qa-2018' && slugOf(each) !== `q${number}`
        if (!isAnswer && !isOfValue(each.act)) places.set(`${each.act} ${slugOf(each)}`, each)
      }
    }
  }
  const all = [...places.values()]
  const ofActs = all.filter(({ act }) => act !== 'fund-qa-2018')
  return (ofActs.length > 0 ? ofActs : all).sort(byPlace)
}

const naturally = new Intl.Collator('en', { numeric: true })
const byPlace = (a: Cite, b: Cite): number =>
  naturally.compare(a.act, b.act) || naturally.compare(slugOf(a), slugOf(b))

/** The page as it must stand in the repository; the same questions and examples make the same text. */
export const questionsPage = (pages: readonly CasePage[]): string =>
  pageText([
    madeNote,
    ['# 46 сұрақ · 46 вопросов · 46 questions'],
    underEachOther(about),
    [link('docs/law', wayTo('docs/law/README.md', questionsPath))],
    plainTable(
      [
        '№',
        'Сұрақ · Вопрос · Question',
        'Ереже · Правило · Rule',
        'Мысалдар · Примеры · Examples',
        'Заңның орны · Место в законе · Place in the law',
        'Басылған сілтеме · Напечатано · As printed',
        'Редакция · Edition',
      ],
      answeredQuestions(pages).map(cellsOf),
    ),
  ])

/** Without the widths of columns: some cells are long, others short. */
const plainTable = (head: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`)

const about = {
  kk: 'Қордың 2018 жылғы сұрақ-жауабындағы әр сұрақ: оған жауап беретін ереже, мысалдары, заңның орындары (жауаптардың негізінде тұрғандар), жауаптың қасында басылған сілтеме және қай редакция бойынша. Кестені `./kepil law pages` заңнан жасайды.',
  ru: 'Каждый вопрос из вопросов и ответов Фонда 2018 года: правило, которое отвечает, примеры, места закона (на которых стоят ответы), ссылка, напечатанная у ответа, и по каким редакциям. Таблицу делает из закона `./kepil law pages`.',
  en: 'Each question of the Fund’s questions and answers of 2018: the rule that answers, its examples, the places of the law (those the answers rest on), the citation printed beside the answer, and by which editions. `./kepil law pages` makes the table from the law.',
}

function cellsOf({ question, rows, rules, places, editions }: AnsweredQuestion): string[] {
  const { number, title } = question
  const own = articlePath({ act: 'fund-qa-2018', slug: `q${number}` })
  return [
    link(String(number), wayTo(own, questionsPath)),
    [title.kk, title.ru, title.en].join('<br>'),
    rules.map((rule) => `\`${rule}\``).join(', '),
    examplesCell(rows),
    placesCell(places),
    printedCell(question),
    editions.map((edition) => (edition === everyEdition ? everyEditionText : `\`${edition}\``)).join(', '),
  ]
}

const everyEditionText = 'барлығы · все · every'

/** By page: its first row for the question, and how many there are. */
function examplesCell(rows: readonly WorkedRow[]): string {
  const byPage = Map.groupBy(rows, ({ page }) => page)
  return [...byPage]
    .map(([page, [first, ...more]]) => {
      const name = page.split('/').at(-1)!.replace('.cases.md', '')
      const at = lineLink(`${name}:${first!.line}`, page, { line: first!.line, from: questionsPath })
      return more.length === 0 ? at : `${at} (${more.length + 1})`
    })
    .join(', ')
}

function placesCell(places: readonly Cite[]): string {
  const byAct = Map.groupBy(places, ({ act }) => act)
  return [...byAct]
    .map(([act, of]) => {
      const pages = of.map((cite) => {
        const place = { act, slug: slugOf(cite) }
        return link(articleName(place).kk, wayTo(articlePath(place), questionsPath))
      })
      return `${nameOfAct(act).kk}: ${pages.join(', ')}`
    })
    .join('; ')
}

function printedCell({ printed, corrected }: Question): string {
  const said = printed.length === 0 ? 'көрсетілмеген · не указано · not named' : citesText(printed)
  return corrected.length === 0 ? said : `${said} → ${citesText(corrected)}`
}

const citesText = (cites: readonly Cite[]): string =>
  [...Map.groupBy(cites, ({ act }) => act)]
    .map(([act, of]) => `${nameOfAct(act).kk}, ${of.map((cite) => placeToItem(cite).kk).join('; ')}`)
    .join('; ')
