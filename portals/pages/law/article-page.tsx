/** One article: what its rules say, with examples worked out in this browser, and the values it holds through time. */

import { Link, useParams, useRouterState } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { type ActId, acts, notModelled, type ParameterHistory } from '#law'
import { valueText } from '#law/names'
import {
  type ArticleOfLaw,
  articleName,
  type CaseOfRule,
  nameOfAct,
  type Question,
  questions,
  statements,
  valuesOn,
} from '#law/pages'
import { fromTimeText } from '#vocabulary/spoken.ts'
import { useSay, useTitle } from '../../language.tsx'
import { useNow } from '../../now.ts'
import { AbsentPage } from '../../shell.tsx'
import { AbsentArticle, isCitedByQuestion } from './absent-article.tsx'
import { articles } from './articles.ts'
import { LawTitle, OfficialText } from './law-title.tsx'
import { PlaceLink } from './place-link.tsx'
import { RuleCard } from './rule-card.tsx'
import { articleText, text } from './text.ts'
import { findRowOn } from './values/history.ts'
import { Amendments, HistoryPlot, HistoryTable } from './values/value-history.tsx'
import './law.css'

const isAct = (name: string): name is ActId => Object.hasOwn(acts, name)

export function ArticlePage() {
  const { act, article } = useParams({ from: '/law/$act/$article' })
  if (!isAct(act)) return <AbsentPage />
  const found = articles.find((each) => each.act === act && each.slug === article)
  if (!found && !isCitedByQuestion(act, article)) return <AbsentArticle act={act} slug={article} />
  const nothing: ArticleOfLaw = { act, slug: article, rules: [], values: [], notModelled: [] }
  return <PageOfArticle key={`${act}/${article}`} of={found ?? nothing} />
}

/** On a page of more rules each shows one example, and the others when asked. */
const manyRules = 5

type OfArticle = { readonly of: ArticleOfLaw }

function PageOfArticle({ of }: OfArticle) {
  const say = useSay()
  const { act } = of
  useTitle(useNames(of).heading)
  useFocusOnRule()
  const histories = valuesOn(of)
  const [tried, setTried] = useState<{ rule: string; of: CaseOfRule }>()
  const isEmpty = of.rules.length + histories.length + of.notModelled.length === 0
  return (
    <div className="stack">
      <Head of={of} />
      <ValuesNow histories={histories} />
      {of.rules.length + histories.length > 1 && <Contents of={of} histories={histories} />}
      {of.rules.map((each) => (
        <RuleCard
          key={each.rule}
          act={act}
          shown={of.rules.length > manyRules ? 1 : 2}
          of={each}
          tried={tried?.rule === each.rule ? tried.of : undefined}
          onTry={(given) => setTried(given && { rule: each.rule, of: given })}
        />
      ))}
      {histories.length > 0 && <h2>{say(articleText.values)}</h2>}
      {histories.map((history) => (
        <section key={history.name} className="card value" aria-labelledby={`value-${history.name}`}>
          <h3 id={`value-${history.name}`} tabIndex={-1}>
            <Link to="/law/values/$name" params={{ name: history.name }}>
              {say(history.title)}
            </Link>
          </h3>
          <HistoryPlot history={history} />
          <HistoryTable history={history} />
          <Amendments history={history} />
        </section>
      ))}
      <NotModelled of={of} />
      {isEmpty && <p className="card empty">{say(articleText.nothingYet)}</p>}
    </div>
  )
}

/** A rule named in the address is gone to, as a browser does on a full load. */
function useFocusOnRule() {
  const hash = useRouterState({ select: ({ location }) => location.hash })
  useEffect(() => {
    if (hash === '') return
    const card = document.getElementById(hash)
    card?.scrollIntoView()
    card?.focus({ preventScroll: true })
  }, [hash])
}

/** The question itself, where the page is one of the Fund's questions. */
const findQuestion = ({ act, slug }: ArticleOfLaw) =>
  act === 'fund-qa-2018' ? questions.find(({ number }) => slug === `q${number}`) : undefined

/** What the page is called: by the question it answers, else by its place. */
function useNames(of: ArticleOfLaw) {
  const say = useSay()
  const question = findQuestion(of)
  const place = `${say(nameOfAct(of.act))}, ${say(articleName(of))}`
  return { question, place, heading: question ? say(question.title) : place }
}

function Head({ of }: OfArticle) {
  const say = useSay()
  const { question, place, heading } = useNames(of)
  return (
    <LawTitle heading={heading}>
      <p className="lead">{question ? place : say(acts[of.act].title)}</p>
      {question && <PrintedPlaces of={question} />}
      <OfficialText act={of.act} />
    </LawTitle>
  )
}

/** The places of the law printed beside the answer, and those put in their stead. */
function PrintedPlaces({ of: { printed, corrected } }: { readonly of: Question }) {
  const say = useSay()
  const places = corrected.length > 0 ? corrected : printed
  if (places.length === 0) return null
  return (
    <p className="cites">
      <span className="soft">{say(articleText.restsOn)}</span>
      {places.map((cite) => (
        <PlaceLink key={`${cite.act} ${cite.article}`} cite={cite} />
      ))}
    </p>
  )
}

/** What the values of the page are today: the first thing a reader comes for. */
function ValuesNow({ histories }: { readonly histories: readonly ParameterHistory[] }) {
  const say = useSay()
  const { today } = useNow()
  const held = histories.flatMap((history) => {
    const row = today && findRowOn(history, today)
    return row ? [{ history, row }] : []
  })
  if (held.length === 0) return null
  return (
    <dl className="values-now">
      {held.map(({ history, row }) => (
        <div key={history.name} className="card">
          <dt>
            <Link to="/law/values/$name" params={{ name: history.name }}>
              {say(history.title)}
            </Link>
          </dt>
          <dd>
            <strong>{say(valueText(row.value!, history.unit))}</strong> {say(fromTimeText(row.from))}
          </dd>
        </div>
      ))}
    </dl>
  )
}

type OfContents = OfArticle & { readonly histories: readonly ParameterHistory[] }

/** The rules and values of the page, to go to one of them. */
function Contents({ of, histories }: OfContents) {
  const say = useSay()
  const parts = [
    ...of.rules.map(({ rule }) => ({ id: rule as string, title: statements[rule].title })),
    ...histories.map(({ name, title }) => ({ id: `value-${name}`, title })),
  ]
  return (
    <nav className="card on-page screen-only" aria-labelledby="on-page">
      <h2 id="on-page">{say(articleText.onThisPage)}</h2>
      <ol>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <Link to="/law/$act/$article" params={{ act: of.act, article: of.slug }} hash={id}>
              {say(title)}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function NotModelled({ of }: OfArticle) {
  const say = useSay()
  const left = notModelled.filter(({ topic }) => of.notModelled.includes(topic))
  if (left.length === 0) return null
  return (
    <section className="card">
      <h2>{say(text.notModelled)}</h2>
      <ul className="left-out">
        {left.map((each) => (
          <li key={each.topic}>{say(each.text)}</li>
        ))}
      </ul>
    </section>
  )
}
