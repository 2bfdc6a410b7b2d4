/** One rule of an article: what it says, its examples, and the form to try it. */
import { Button } from '@mantine/core'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import {
  type CaseOfRule,
  caseOf,
  placeName,
  type RuleOfArticle,
  statements,
  type WorkedRow,
} from '#law/pages'
import { counted } from '#vocabulary/spoken.ts'
import { Waiting } from '../../design/states.tsx'
import { useSay } from '../../language.tsx'
import { rowNoun, articleText as text } from './text.ts'
import { WorkedExample } from './worked-example.tsx'

const TryIt = lazy(async () => ({ default: (await import('./try/try-it.tsx')).TryIt }))

type OfRule = {
  readonly act: string
  /** How many examples stand open. */
  readonly shown: number
  readonly of: RuleOfArticle
  /** The case its form is open with; undefined while it is closed. */
  readonly tried: CaseOfRule | undefined
  readonly onTry: (tried: CaseOfRule | undefined) => void
}

/** Beyond so many the places are days of decisions, told in the examples. */
const mostPlaces = 4

export function RuleCard({ act, shown, of, tried, onTry }: OfRule) {
  const say = useSay()
  const { rule, places, examples } = of
  const { title, says } = statements[rule]
  const [opened, count] = useState(0)
  const { form, asking, closed } = useFocusOnForm(tried ? opened : 0)
  const open = (given: CaseOfRule) => {
    count(opened + 1)
    onTry(given)
  }
  const close = () => {
    closed.current = true
    onTry(undefined)
  }
  return (
    <section className="card rule" id={rule} aria-labelledby={`rule-${rule}`} tabIndex={-1}>
      <h2 id={`rule-${rule}`}>{say(title)}</h2>
      <p className="says">{say(says)}</p>
      {places.length <= mostPlaces && (
        <p className="cite">{places.map((article) => say(placeName({ act, article }))).join(' · ')}</p>
      )}
      <h3>{say(text.examples)}</h3>
      <div className="worked-heads" aria-hidden="true">
        <span>{say(text.theCase)}</span>
        <span>{say(text.theLaw)}</span>
      </div>
      <Examples rows={examples.slice(0, shown)} rule={rule} onTry={open} />
      {examples.length > shown && <FurtherExamples rows={examples.slice(shown)} rule={rule} onTry={open} />}
      <MoreRows of={of} />
      {tried ? (
        <div className="trying screen-only" ref={form} tabIndex={-1}>
          <Suspense fallback={<Waiting heights={[320]} />}>
            <TryIt key={opened} rule={of.asks} opened={tried} />
          </Suspense>
          <Button variant="outline" size="md" onClick={close}>
            {say(text.closeTry)}
          </Button>
        </div>
      ) : (
        examples[0] && (
          <Button
            ref={asking}
            className="screen-only"
            variant="outline"
            size="md"
            onClick={() => open(caseOf(examples[0]!))}
          >
            {say(text.tryIt)}
          </Button>
        )
      )}
    </section>
  )
}

/** The focus goes into the form that is opened, and from one closed by hand to what opens it again. */
function useFocusOnForm(opened: number) {
  const form = useRef<HTMLDivElement>(null)
  const asking = useRef<HTMLButtonElement>(null)
  const closed = useRef(false)
  useEffect(() => {
    if (opened > 0) form.current?.focus()
    else if (closed.current) asking.current?.focus()
    closed.current = false
  }, [opened])
  return { form, asking, closed }
}

type OfExamples = {
  readonly rows: readonly WorkedRow[]
  readonly rule: string
  readonly onTry: (of: CaseOfRule) => void
}

function Examples({ rows, rule, onTry }: OfExamples) {
  return (
    <ol className="worked-rows">
      {rows.map((row) => (
        <WorkedExample
          key={`${row.page}:${row.line}`}
          row={row}
          rule={rule}
          onTry={() => onTry(caseOf(row))}
        />
      ))}
    </ol>
  )
}

/** Worked out only when they are asked for. */
function FurtherExamples(of: OfExamples) {
  const say = useSay()
  const [opened, setOpened] = useState(false)
  return (
    <details className="further" onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>{say(text.further, { count: of.rows.length })}</summary>
      {opened && <Examples {...of} />}
    </details>
  )
}

function MoreRows({ of: { more } }: { readonly of: RuleOfArticle }) {
  const say = useSay()
  const rows = more.reduce((sum, each) => sum + each.rows, 0)
  if (rows === 0) return null
  const pages = more.map(({ page, firstLine }) => `${page}:${firstLine}`).join(', ')
  return <p className="small">{say(text.more, { rows: counted(rows, rowNoun), pages })}</p>
}
