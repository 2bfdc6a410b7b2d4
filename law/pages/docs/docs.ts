/** Every page of `docs/law`: an index by act, the 46 questions, and a page for each article. */
import { type ActId, acts } from '../../acts.ts'
import { questionsPage, questionsPath } from '../../questions/questions-page.ts'
import { type ArticleOfLaw, articlesOf } from '../articles.ts'
import { articleName } from '../places.ts'
import { statements } from '../statements.ts'
import { usedByOf } from '../used-by.ts'
import type { CasePage } from '../worked-rows.ts'
import { articlePage, articlePath, madeNote } from './article.ts'
import { link, type Page, pageText, sideBySide, underEachOther, wayTo } from './markdown.ts'
import { docsText } from './text.ts'

const indexPath = 'docs/law/README.md'

/** The pages as they must stand in the repository; the same law and examples make the same text. */
export function docsOf(casePages: readonly CasePage[]): Page[] {
  const articles = articlesOf(casePages)
  const usedBy = usedByOf(casePages)
  const questions = { path: questionsPath, text: questionsPage(casePages) }
  return [indexPage(articles), questions, ...articles.map((article) => articlePage(article, usedBy))]
}

function indexPage(articles: readonly ArticleOfLaw[]): Page {
  const byAct = Map.groupBy(articles, ({ act }) => act)
  // A reform is no act: it has no text to point to.
  const only = (Object.keys(acts) as ActId[]).filter((act) => !byAct.has(act) && acts[act].address !== '')
  return {
    path: indexPath,
    text: pageText([
      madeNote,
      [`# ${sideBySide(docsText.title)}`],
      underEachOther(aboutPages),
      [link(sideBySide(docsText.questions), wayTo(questionsPath, indexPath))],
      [`## ${sideBySide(docsText.acts)}`],
      ...[...byAct].flatMap(([act, pages]) => [...actBlocks(act), pages.map(articleLine)]),
      [`## ${sideBySide(docsText.citesOnly)}`],
      ...only.flatMap(actBlocks),
    ]),
  }
}

const aboutPages = {
  kk: 'Әр бетте: баптың ережелері не дейтіні, заңның жауабымен мысалдары, мәндерінің тарихы және бағдарлама есептемейтін нәрселер. Беттерді `./kepil law pages` заңнан жасайды; беті ескірсе, сынақ өтпейді.',
  ru: 'На каждой странице: что говорят правила статьи, примеры с ответом закона, история значений и то, чего программа не считает. Страницы делает из закона `./kepil law pages`; устаревшая страница не проходит проверку.',
  en: 'On each page: what the rules of the article say, examples with the law’s answer, the history of its values, and what is not computed. `./kepil law pages` makes them from the law; a stale page fails the tests.',
}

function actBlocks(act: ActId): string[][] {
  const { title, date, address } = acts[act]
  const number = 'number' in acts[act] ? ` № ${acts[act].number}` : ''
  return [
    [`### ${title.kk}`],
    [`\`${act}\`${number} · ${date} · <${address}>`],
    [`${title.ru} · ${title.en}`],
  ]
}

function articleLine(article: ArticleOfLaw): string {
  const said = article.rules.map(({ rule }) => statements[rule].title.kk)
  const about = [...said, ...article.values.map((name) => `\`${name}\``)].join('; ')
  return `- ${link(sideBySide(articleName(article)), wayTo(articlePath(article), indexPath))}${about === '' ? '' : `: ${about}`}`
}
