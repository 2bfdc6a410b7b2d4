/** One value through time: what it is now, its steps, by which acts it changed, and which rules use it. */

import { Link, useParams } from '@tanstack/react-router'
import { type ParameterHistory, parameters } from '#law'
import { valueText } from '#law/names'
import { statements } from '#law/pages'
import { fromTimeText } from '#vocabulary/spoken.ts'
import { useSay, useTitle } from '../../../language.tsx'
import { useNow } from '../../../now.ts'
import { AbsentPage } from '../../../shell.tsx'
import { articles, usedBy } from '../articles.ts'
import { LawTitle } from '../law-title.tsx'
import { PlaceLink } from '../place-link.tsx'
import { historyText as text } from '../text.ts'
import { findRowOn } from './history.ts'
import { Amendments, HistoryPlot, HistoryTable } from './value-history.tsx'
import '../law.css'

export function ValuePage() {
  const { name } = useParams({ from: '/law/values/$name' })
  const history = parameters.find((each) => each.name === name)
  return history ? <PageOfValue key={name} history={history} /> : <AbsentPage />
}

type OfValue = { readonly history: ParameterHistory }

function PageOfValue({ history }: OfValue) {
  const say = useSay()
  useTitle(say(history.title))
  const { today } = useNow()
  const row = today && findRowOn(history, today)
  return (
    <div className="stack">
      <LawTitle heading={say(history.title)}>
        {row ? (
          <>
            <p className="value-now">
              <strong>{say(valueText(row.value!, history.unit))}</strong>{' '}
              <span>{say(fromTimeText(row.from))}</span>
            </p>
            <p className="cite">
              <PlaceLink cite={row.cite} />
            </p>
          </>
        ) : (
          today && <p className="lead">{say(text.nothingNow)}</p>
        )}
      </LawTitle>
      <section className="card value">
        <h2>{say(text.history)}</h2>
        <HistoryPlot history={history} />
        <HistoryTable history={history} />
        <Amendments history={history} />
      </section>
      <ReadBy history={history} />
    </div>
  )
}

/** The page a rule is read on: the first that has it, of those that hold the value where there are any. */
function findPage(rule: string, history: ParameterHistory) {
  const pages = articles.filter(({ rules }) => rules.some((of) => of.rule === rule))
  return pages.find(({ values }) => values.includes(history.name)) ?? pages[0]
}

function ReadBy({ history }: OfValue) {
  const say = useSay()
  const readings = (usedBy[history.name] ?? []).flatMap((rule) => {
    const page = findPage(rule, history)
    return page ? [{ rule, page }] : []
  })
  if (readings.length === 0) return null
  return (
    <section className="card">
      <h2>{say(text.readBy)}</h2>
      <ul className="read-by">
        {readings.map(({ rule, page }) => (
          <li key={rule}>
            <h3>
              <Link to="/law/$act/$article" params={{ act: page.act, article: page.slug }} hash={rule}>
                {say(statements[rule].title)}
              </Link>
            </h3>
            <p>{say(statements[rule].says)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
