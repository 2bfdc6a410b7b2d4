/** What stands of a real installation and what is missing, as `kepil init` tells it. */
import { Button, Progress } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { getSetup, type SetupTold, type StepTold } from '#insurance/setup/contract'
import { countText } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import { useMay } from '../../client/me.ts'
import { query } from '../../client/query.ts'
import { Mark, type MarkName } from '../../design/marks.tsx'
import { Shown } from '../../design/states.tsx'
import { useSay, useTitle } from '../../language.tsx'
import { fileReaders } from '../../menu-text.ts'
import { useNow } from '../../now.ts'
import { text } from './text.ts'
import './setup.css'

export function SetupPage() {
  const say = useSay()
  useTitle(say(text.title))
  const { demonstration } = useNow()
  const setup = useQuery(query(getSetup, {}))
  return (
    <Shown of={setup} heights={[120, 300]} wholePage>
      {(told) => (
        <div className="stack">
          <header className="title">
            <h1>{say(text.title)}</h1>
            <p className="lead">{say(demonstration ? text.demonstration : text.lead)}</p>
            <p className="deeds">
              <Link to="/rights">{say(text.toRights)}</Link>
              <Link to="/approvals">{say(text.toApprovals)}</Link>
            </p>
          </header>
          <section className="card setup-counts">
            <Counts setup={told} />
            <Button variant="outline" loading={setup.isFetching} onClick={() => setup.refetch()}>
              {say(text.again)}
            </Button>
          </section>
          {told.groups.map(({ name, title, steps }) => (
            <section key={name} className="card">
              <h2>{say(title)}</h2>
              <ul>
                {steps.map((step) => (
                  <Step key={step.name} step={step} />
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </Shown>
  )
}

function Counts({ setup: { done, missing, later, unknown } }: { readonly setup: SetupTold }) {
  const say = useSay()
  const all = done + missing + later + unknown
  const ofAll = say(text.ofAll, { done: countText(done), all: countText(all) })
  return (
    <div className="setup-progress stack tight">
      <Progress.Root size="lg">
        <Progress.Section
          value={(done / all) * 100}
          color="var(--leaf-fill)"
          aria-label={say(text.progress)}
          aria-valuetext={ofAll}
        />
      </Progress.Root>
      <p>
        <strong>{ofAll}</strong>
        {'; '}
        {missing === 0 ? say(text.nothingMissing) : say(text.lacking, { count: countText(missing) })}
        {later > 0 && `; ${say(text.comes, { count: countText(later) })}`}
        {unknown > 0 && `; ${say(text.unseen, { count: countText(unknown) })}`}
      </p>
    </div>
  )
}

type Look = { readonly tone: string; readonly mark: MarkName; readonly says: Text }

const looks: Readonly<Record<StepTold['state'], Look>> = {
  done: { tone: 'leaf', mark: 'tick', says: text.done },
  missing: { tone: 'clay', mark: 'cross', says: text.missing },
  later: { tone: 'sky', mark: 'dash', says: text.later },
  unknown: { tone: 'sky', mark: 'question', says: text.unknown },
}

function Step({ step: { title, state, found, todo, command, page } }: { readonly step: StepTold }) {
  const say = useSay()
  const { tone, mark, says } = looks[state]
  const may = useMay()
  // Whoever reads this is signed in, and not every page is his.
  const leads = (to: string) => (to === '/files' ? may(fileReaders) : to !== '/sign-in')
  return (
    <li className="setup-step">
      <h3>{say(title)}</h3>
      <span className={`pill ${tone}`}>
        <Mark name={mark} /> {say(says)}
      </span>
      {found && <p className="soft">{say(found)}</p>}
      {todo && <p>{say(todo)}</p>}
      {command && <code>{command}</code>}
      {page && leads(page) && (
        <p>
          <Link to={page}>{say(text.open)}</Link>
        </p>
      )}
    </li>
  )
}
