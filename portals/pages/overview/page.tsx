/** "Overview": four figures, why people are and are not insured, the money by month. */

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { getOverview, type Overview } from '#insurance/dashboards/contract'
import { groundName, statusNamesOfMany, uninsuredName } from '#law/names'
import * as nouns from '#vocabulary/nouns.ts'
import {
  capitalText,
  counted,
  countText,
  dayOfInstant,
  dayText,
  figureSum,
  shareText,
  timeOfDay,
} from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import { useMay } from '../../client/me.ts'
import { query } from '../../client/query.ts'
import { Bars } from '../../design/bars.tsx'
import { KeyFigure, KeyFigures } from '../../design/key-figures.tsx'
import { Shown } from '../../design/states.tsx'
import { useSay, useTitle } from '../../language.tsx'
import { fileReaders } from '../../menu-text.ts'
import { useNow } from '../../now.ts'
import { MoneyByFate, MoneyByPayer } from './money.tsx'
import { text } from './text.ts'
import './overview.css'

type OpensInto = {
  readonly to: '/overview' | '/files'
  readonly hash?: string
  /** Of the files only those with rows that are held. */
  readonly held?: true
  readonly words: Text
}

/** Where what a figure counts can be seen, by whoever may see it. */
function OpensInto({ to, hash, held, words }: OpensInto) {
  const say = useSay()
  const may = useMay()
  if (to === '/files' && !may(fileReaders)) return null
  return (
    <Link
      className="opens-into"
      to={to}
      {...(hash === undefined ? {} : { hash })}
      {...(held ? { search: { state: 'held' } } : {})}
    >
      {say(words)}
    </Link>
  )
}

function Figures({ overview }: { readonly overview: Overview }) {
  const say = useSay()
  const { persons, insured, uninsured, thisMonth, suspenseOpen } = overview
  const most = [...uninsured.byReason].sort((a, b) => b.count - a.count)[0]
  return (
    <KeyFigures>
      <KeyFigure name={capitalText(statusNamesOfMany.insured)} value={countText(insured.total)} tone="leaf">
        {say(text.ofAll, {
          persons: counted(persons, nouns.person),
          share: shareText(insured.total, persons),
        })}
        <OpensInto to="/overview" hash="insured" words={text.seeGrounds} />
      </KeyFigure>
      <KeyFigure
        name={capitalText(statusNamesOfMany.uninsured)}
        value={countText(uninsured.total)}
        tone="clay"
      >
        {most && say(text.mostly, { count: countText(most.count), reason: uninsuredName(most.reason) })}
        <OpensInto to="/overview" hash="uninsured" words={text.seeReasons} />
      </KeyFigure>
      <KeyFigure name={text.thisMonth} value={say(figureSum(thisMonth.received))} tone="ink">
        {say(counted(thisMonth.rows, nouns.row))} · {say(counted(thisMonth.files, nouns.file))}
        <OpensInto to="/files" words={text.seeFiles} />
      </KeyFigure>
      <KeyFigure name={text.suspense} value={say(figureSum(suspenseOpen.sum))} tone="sun">
        {suspenseOpen.oldestOn
          ? say(text.oldest, {
              rows: counted(suspenseOpen.rows, nouns.row),
              day: dayText(suspenseOpen.oldestOn),
            })
          : say(text.noSuspense)}
        {suspenseOpen.rows > 0 && <OpensInto to="/files" held words={text.seeHeld} />}
      </KeyFigure>
    </KeyFigures>
  )
}

function WhyInsured({ overview }: { readonly overview: Overview }) {
  const say = useSay()
  return (
    <section className="card" id="insured">
      <h2>{say(text.byGround)}</h2>
      <Bars
        bars={overview.insured.byGround.map(({ ground, count }) => ({
          name: capitalText(groundName(ground)),
          count,
        }))}
        tone="leaf-bar"
        nameOfNames={say(text.ground)}
        nameOfCounts={say(text.persons)}
      />
    </section>
  )
}

function WhyNotInsured({ overview }: { readonly overview: Overview }) {
  const say = useSay()
  const unknown = overview.unknown ?? 0
  return (
    <section className="card" id="uninsured">
      <h2>{say(text.byReason)}</h2>
      <Bars
        bars={overview.uninsured.byReason.map(({ reason, count }) => ({
          name: capitalText(uninsuredName(reason)),
          count,
        }))}
        tone="clay-bar"
        nameOfNames={say(text.reason)}
        nameOfCounts={say(text.persons)}
      />
      {overview.notParticipant > 0 && (
        <p className="hint">
          {say(text.notParticipant, { persons: counted(overview.notParticipant, nouns.person) })}
        </p>
      )}
      {unknown > 0 && (
        <p className="hint">{say(text.unknown, { persons: counted(unknown, nouns.person) })}</p>
      )}
    </section>
  )
}

const changed = (change: number) => (change > 0 ? text.more : change < 0 ? text.fewer : text.asMany)

function Head({ overview }: { readonly overview: Overview }) {
  const say = useSay()
  const { demonstration } = useNow()
  const { lastReceivedAt, count } = overview.files
  const region = demonstration?.regionName
  const change = overview.insured.total - overview.monthAgo.insured
  const filling = {
    share: shareText(overview.insured.total, overview.persons),
    ...(change === 0 ? {} : { change: countText(Math.abs(change)) }),
  }
  const parts = [
    region && say(region),
    say(dayText(overview.on)),
    say(text.filesTaken, { files: counted(count, nouns.file) }),
    lastReceivedAt &&
      say(text.lastFile, { day: dayText(dayOfInstant(lastReceivedAt)), time: timeOfDay(lastReceivedAt) }),
  ]
  return (
    <header className="title">
      <h1>
        {overview.persons === 0
          ? say(text.nobodyYet, { day: dayText(overview.on) })
          : say(text.insuredOfAll, {
              insured: countText(overview.insured.total),
              persons: countText(overview.persons),
            })}
      </h1>
      {overview.persons > 0 && <p className="problem">{say(changed(change), filling)}</p>}
      <p className="lead">{parts.filter(Boolean).join(' · ')}</p>
    </header>
  )
}

export function OverviewPage() {
  const say = useSay()
  useTitle(say(text.title))
  const overview = useQuery(query(getOverview, {}))
  return (
    <Shown wholePage of={overview} heights={[90, 130, 380]}>
      {(known) => (
        <div className="stack">
          <Head overview={known} />
          {known.persons === 0 && <p className="card empty">{say(text.empty)}</p>}
          {known.persons > 0 && (
            <>
              <Figures overview={known} />
              <div className="plots">
                <WhyNotInsured overview={known} />
                <WhyInsured overview={known} />
              </div>
              <MoneyByPayer overview={known} />
              <MoneyByFate overview={known} />
            </>
          )}
        </div>
      )}
    </Shown>
  )
}
