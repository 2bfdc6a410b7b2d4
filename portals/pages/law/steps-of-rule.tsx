/** The steps an answer is made of: what each says in general, where the law says it, and worked examples to change. */
import { useMemo } from 'react'
import type { RuleName } from '#law'
import { type ArticleOfLaw, type CaseOfRule, caseOf, statements, type WorkedRow } from '#law/pages'
import { useSay } from '../../language.tsx'
import { articles } from './articles.ts'
import { PlaceLink } from './place-link.tsx'
import { articleText } from './text.ts'
import { stepsText as text } from './try/text.ts'
import { WorkedExample } from './worked-example.tsx'

type StepName = keyof typeof statements
type Cited = { readonly act: ArticleOfLaw['act']; readonly article: string }
type Step = {
  readonly rule: StepName
  readonly places: readonly Cited[]
  readonly rows: readonly WorkedRow[]
}

const mostPlaces = 4
const mostRows = 2

const rowName = ({ page, line }: WorkedRow): string => `${page}:${line}`

/** In the order the statements have; each step with all its places and its first examples. */
function stepsOf(rule: RuleName): readonly Step[] {
  const uses = articles.flatMap(({ act, rules }) =>
    rules.filter(({ asks }) => asks === rule).map((of) => ({ act, of })),
  )
  return (Object.keys(statements) as StepName[]).flatMap((name) => {
    const ofStep = uses.filter(({ of }) => of.rule === name)
    if (ofStep.length === 0) return []
    const rows = new Map(ofStep.flatMap(({ of }) => of.examples.map((row) => [rowName(row), row] as const)))
    return {
      rule: name,
      places: ofStep.flatMap(({ act, of }) => of.places.map((article) => ({ act, article }))),
      rows: [...rows.values()].slice(0, mostRows),
    }
  })
}

type OfRule = { readonly rule: RuleName; readonly onTry: (of: CaseOfRule) => void }

export function StepsOfRule({ rule, onTry }: OfRule) {
  const say = useSay()
  const steps = useMemo(() => stepsOf(rule), [rule])
  if (steps.length === 0) return null
  return (
    <section className="card steps" aria-labelledby="steps">
      <h2 id="steps">{say(text.title)}</h2>
      <p className="hint">{say(text.lead)}</p>
      {steps.map((step) => (
        <StepOfRule key={step.rule} step={step} onTry={onTry} />
      ))}
    </section>
  )
}

function StepOfRule({ step, onTry }: { readonly step: Step; readonly onTry: OfRule['onTry'] }) {
  const say = useSay()
  const { title, says } = statements[step.rule]
  return (
    <details>
      <summary>
        <h3>{say(title)}</h3>
      </summary>
      <p className="says">{say(says)}</p>
      <ul className="cites">
        {step.places.slice(0, mostPlaces).map((cite) => (
          <li key={`${cite.act} ${cite.article}`}>
            <PlaceLink cite={cite} rule={step.rule} />
          </li>
        ))}
      </ul>
      <h4>{say(articleText.examples)}</h4>
      <ol className="worked-rows">
        {step.rows.map((row) => (
          <WorkedExample key={rowName(row)} row={row} rule={step.rule} onTry={() => onTry(caseOf(row))} />
        ))}
      </ol>
    </details>
  )
}
