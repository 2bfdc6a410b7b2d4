/** "Overview": four figures, why people are and are not insured, the money by month. */

import { useQuery } from '@tanstack/react-query'
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
import { query } from '../../client/query.ts'
import { Bars } from '../../design/bars.tsx'
import { KeyFigure, KeyFigures } from '../../design/key-figures.tsx'
import { Shown } from '../../design/states.tsx'
import { useSay, useTitle } from '../../language.tsx'
import { nowQuery } from '../../shell.tsx'
import { MoneyByFate, MoneyByPayer } from './money.tsx'
import { text } from './text.ts'
import './overview.css'

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
      </KeyFigure>
      <KeyFigure
        name={capitalText(statusNamesOfMany.uninsured)}
        value={countText(uninsured.total)}
        tone="clay"
      >
        {most && say(text.mostly, { count: countText(most.count), reason: uninsuredName(most.reason) })}
      </KeyFigure>
      <KeyFigure name={text.thisMonth} value={say(figureSum(thisMonth.received))} tone="ink">
        {say(counted(thisMonth.rows, nouns.row))} · {say(counted(thisMonth.files, nouns.file))}
      </KeyFigure>
      <KeyFigure name={text.suspense} value={say(figureSum(suspenseOpen.sum))} tone="sun">
        {suspenseOpen.oldestOn
          ? say(text.oldest, {
              rows: counted(suspenseOpen.rows, nouns.row),
              day: dayText(suspenseOpen.oldestOn),
            })
          : say(text.noSuspense)}
      </KeyFigure>
    </KeyFigures>
  )
}

function WhyInsured({ overview }: { readonly overview: Overview }) {
  const say = useSay()
  return (
    <section className="card">
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
    <section className="card">
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

function Head({ overview }: { readonly overview: Overview }) {
  const say = useSay()
  const { data: now } = useQuery(nowQuery)
  const { lastReceivedAt, count } = overview.files
  const region = now?.demonstration?.regionName
  const parts = [
    region && say(region),
    say(counted(overview.persons, nouns.person)),
    say(text.filesTaken, { files: counted(count, nouns.file) }),
    lastReceivedAt &&
      say(text.lastFile, { day: dayText(dayOfInstant(lastReceivedAt)), time: timeOfDay(lastReceivedAt) }),
  ]
  return (
    <header className="title">
      <h1>{say(text.today, { day: dayText(overview.on) })}</h1>
      <p className="lead">{parts.filter(Boolean).join(' · ')}</p>
    </header>
  )
}

export function OverviewPage() {
  const say = useSay()
  useTitle(say(text.title))
  const { data: now } = useQuery(nowQuery)
  const loading = now?.demonstration?.state === 'loading'
  const overview = useQuery({
    ...query(getOverview, {}),
    refetchInterval: loading ? 3000 : false,
  })
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
                <MoneyByPayer overview={known} />
                <WhyNotInsured overview={known} />
                <MoneyByFate overview={known} />
                <WhyInsured overview={known} />
              </div>
            </>
          )}
        </div>
      )}
    </Shown>
  )
}
