/** Everything there is of the law: rules to ask, articles, values, questions, and what is not computed. */

import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { notModelled, parameters } from '#law'
import { valueText } from '#law/names'
import { type ArticleOfLaw, articleName, nameOfAct, questions, ruleForms, statements } from '#law/pages'
import { fromTimeText } from '#vocabulary/spoken.ts'
import { inEachLanguage, type Text } from '#vocabulary/text.ts'
import { useSay } from '../../../language.tsx'
import { useNow } from '../../../now.ts'
import { articles } from '../articles.ts'
import { PlaceLink } from '../place-link.tsx'
import { text } from '../text.ts'
import { findRowOn } from '../values/history.ts'
import { rulesByAsker } from './who-asks.ts'

type OfPart = {
  readonly title: Text
  readonly count: number
  readonly children: ReactNode
}

/** A part of the page under its name, folded until it is asked for. */
function Part({ title, count, children }: OfPart) {
  const say = useSay()
  return (
    <details className="card part">
      <summary>
        <h2>{say(title)}</h2> <span className="soft figure">{count}</span>
      </summary>
      {children}
    </details>
  )
}

export function Everything() {
  const say = useSay()
  return (
    <>
      <AskRules />
      <Articles />
      <Values />
      <Questions />
      <LeftOut />
      <p>
        <Link to="/api">{say(text.forPrograms)}</Link>
      </p>
    </>
  )
}

function AskRules() {
  const say = useSay()
  return (
    <section aria-labelledby="ask-rules">
      <h2 id="ask-rules">{say(text.ask)}</h2>
      <div className="ask-rules">
        {rulesByAsker.map(({ asker, title, rules }) => (
          <section key={asker} className="card" aria-labelledby={`asked-by-${asker}`}>
            <h3 id={`asked-by-${asker}`}>{say(title)}</h3>
            <ul>
              {rules.map((rule) => (
                <li key={rule}>
                  <Link to="/law/rules/$rule" params={{ rule }}>
                    {say(ruleForms[rule].title)}
                  </Link>
                  <p className="hint">{say(ruleForms[rule].says)}</p>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  )
}

const theLaw = 'law-405-V'
const theQuestions = 'fund-qa-2018'
const isBudget = ({ act }: ArticleOfLaw): boolean => act.startsWith('budget-')
const ofTheLaw = articles.filter(({ act }) => act === theLaw)
const ofOthers = articles.filter(
  (article) => article.act !== theLaw && article.act !== theQuestions && !isBudget(article),
)

const ofQuestions = new Set(articles.filter(({ act }) => act === theQuestions).map(({ slug }) => slug))

function Articles() {
  const say = useSay()
  return (
    <Part title={text.articles} count={articles.length - ofQuestions.size}>
      <h3>{say(nameOfAct(theLaw))}</h3>
      <ArticleList of={ofTheLaw} name={articleName} />
      <h3>{say(text.otherActs)}</h3>
      <ArticleList of={ofOthers} name={fullName} />
      <details>
        <summary>{say(text.budgets)}</summary>
        <ul className="budgets">
          {articles.filter(isBudget).map(({ act, slug }) => (
            <li key={act}>
              <Link to="/law/$act/$article" params={{ act, article: slug }}>
                {say(nameOfAct(act))}
              </Link>
            </li>
          ))}
        </ul>
      </details>
    </Part>
  )
}

const fullName = (article: ArticleOfLaw): Text => {
  const [act, place] = [nameOfAct(article.act), articleName(article)]
  return inEachLanguage((language) => `${act[language]}, ${place[language]}`)
}

type ListOf = { readonly of: readonly ArticleOfLaw[]; readonly name: (article: ArticleOfLaw) => Text }

function ArticleList({ of, name }: ListOf) {
  const say = useSay()
  return (
    <ul className="article-list">
      {of.map((article) => (
        <li key={`${article.act} ${article.slug}`}>
          <Link to="/law/$act/$article" params={{ act: article.act, article: article.slug }}>
            {say(name(article))}
          </Link>
          <About of={aboutOf(article)} />
        </li>
      ))}
    </ul>
  )
}

const mostTold = 4

/** The first few, and how many more there are. */
function About({ of }: { readonly of: readonly Text[] }) {
  const say = useSay()
  const told = of.slice(0, mostTold).map((each) => say(each))
  const more = of.length - told.length
  return (
    <span className="soft">
      {[...told, ...(more > 0 ? [say(text.andMore, { count: more })] : [])].join(' · ')}
    </span>
  )
}

const titleOfValue = new Map(parameters.map(({ name, title }) => [name, title]))

/** What stands on the page: its rules, or its values where it has none. */
const aboutOf = ({ rules, values }: ArticleOfLaw): readonly Text[] => {
  if (rules.length > 0) return rules.map(({ rule }) => statements[rule].title)
  return values.length > 0 ? values.flatMap((name) => titleOfValue.get(name) ?? []) : [text.notModelled]
}

function Values() {
  const say = useSay()
  const { today } = useNow()
  return (
    <Part title={text.values} count={parameters.length}>
      <ul className="value-list">
        {parameters.map((history) => {
          const row = today && findRowOn(history, today)
          return (
            <li key={history.name}>
              <Link to="/law/values/$name" params={{ name: history.name }}>
                {say(history.title)}
              </Link>
              <span className="figure">
                {row ? (
                  <>
                    <strong>{say(valueText(row.value!, history.unit))}</strong>{' '}
                    <span className="soft">{say(fromTimeText(row.from))}</span>
                  </>
                ) : (
                  '—'
                )}
              </span>
            </li>
          )
        })}
      </ul>
    </Part>
  )
}

function Questions() {
  const say = useSay()
  return (
    <Part title={text.questions} count={questions.length}>
      <p className="hint">{say(text.questionsLead)}</p>
      <ol className="question-list">
        {questions.map(({ number, title, printed, corrected }) => (
          <li key={number} value={number}>
            {ofQuestions.has(`q${number}`) ? (
              <Link to="/law/$act/$article" params={{ act: theQuestions, article: `q${number}` }}>
                {say(title)}
              </Link>
            ) : (
              say(title)
            )}
            <span className="small cites">
              {(corrected.length > 0 ? corrected : printed).map((cite) => (
                <PlaceLink key={`${cite.act} ${cite.article}`} cite={cite} />
              ))}
            </span>
          </li>
        ))}
      </ol>
    </Part>
  )
}

function LeftOut() {
  const say = useSay()
  return (
    <Part title={text.notModelled} count={notModelled.length}>
      <p className="hint">{say(text.notModelledLead)}</p>
      <ul className="left-out">
        {notModelled.map(({ topic, cite, text: said }) => (
          <li key={topic}>
            {say(said)}
            <span className="small cites">
              <PlaceLink cite={cite} />
            </span>
          </li>
        ))}
      </ul>
    </Part>
  )
}
