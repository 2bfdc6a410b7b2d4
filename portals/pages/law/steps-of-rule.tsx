/** The steps an answer is made of: what each says in general, where the law says it, and worked examples to change. */
import { useMemo } from 'react'
import { askLaw, type Reason, type RuleName } from '#law'
import {
  type ArticleOfLaw,
  articleName,
  type CaseOfRule,
  caseOf,
  nameOfAct,
  ruleForms,
  slugOf,
  statements,
  type WorkedRow,
} from '#law/pages'
import { inEachLanguage, type Text } from '#vocabulary/text.ts'
import { Mark } from '../../design/marks.tsx'
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

/** The steps of the answer to a case, in their order; none where it has no answer. */
function firedIn(rule: RuleName, of: CaseOfRule): readonly string[] {
  const asked = askLaw(rule as string, of)
  if ('error' in asked) return []
  const { because } = asked.answer as { readonly because: readonly Reason[] }
  return [...new Set(because.map((reason) => reason.rule as string))]
}

type GroupOfSteps = { readonly title: Text; readonly steps: readonly Step[] }

/** The others by the page of the law they rest on, in the order of the law. */
function byPlace(steps: readonly Step[]): readonly GroupOfSteps[] {
  const groups = new Map<string, Step[]>()
  for (const step of steps) {
    const [first] = step.places
    const key = first ? `${first.act} ${slugOf(first)}` : ''
    groups.set(key, [...(groups.get(key) ?? []), step])
  }
  return [...groups.values()].map((those) => {
    const [first] = those[0]!.places
    const title = first ? pageName(first) : text.otherSteps
    return { title, steps: those }
  })
}

const pageName = (cite: Cited): Text => {
  const place = articleName({ act: cite.act, slug: slugOf(cite) })
  return inEachLanguage((language) => `${nameOfAct(cite.act)[language]}, ${place[language]}`)
}

type OfRule = {
  readonly rule: RuleName
  /** The case that is tried; the first example without one. */
  readonly of: CaseOfRule | undefined
  readonly onTry: (of: CaseOfRule) => void
}

export function StepsOfRule({ rule, of = ruleForms[rule].examples[0].case, onTry }: OfRule) {
  const say = useSay()
  const steps = useMemo(() => stepsOf(rule), [rule])
  const fired = useMemo(() => firedIn(rule, of), [rule, of])
  if (steps.length === 0) return null
  const taken = fired.flatMap((name) => steps.find((step) => step.rule === name) ?? [])
  const others = steps.filter((step) => !taken.includes(step))
  const groups: readonly GroupOfSteps[] = [
    ...(taken.length > 0 ? [{ title: text.taken, steps: taken }] : []),
    ...byPlace(others),
  ]
  return (
    <section className="card steps" aria-labelledby="steps">
      <h2 id="steps">{say(text.title)}</h2>
      <p className="hint">{say(text.lead)}</p>
      {groups.map(({ title, steps: ofGroup }) => (
        <div key={title.en} className="group-of-steps">
          <h3>{say(title)}</h3>
          {ofGroup.map((step) => (
            <StepOfRule key={step.rule} step={step} taken={taken.includes(step)} onTry={onTry} />
          ))}
        </div>
      ))}
    </section>
  )
}

type OfStep = { readonly step: Step; readonly taken: boolean; readonly onTry: OfRule['onTry'] }

function StepOfRule({ step, taken, onTry }: OfStep) {
  const say = useSay()
  const { title, says } = statements[step.rule]
  return (
    <details>
      <summary>
        <h4>{say(title)}</h4>
        {taken && (
          <span className="pill sky fired">
            <Mark name="tick" /> {say(text.takenHere)}
          </span>
        )}
      </summary>
      <p className="says">{say(says)}</p>
      <ul className="cites">
        {step.places.slice(0, mostPlaces).map((cite) => (
          <li key={`${cite.act} ${cite.article}`}>
            <PlaceLink cite={cite} rule={step.rule} />
          </li>
        ))}
      </ul>
      <h5>{say(articleText.examples)}</h5>
      <ol className="worked-rows">
        {step.rows.map((row) => (
          <WorkedExample key={rowName(row)} row={row} rule={step.rule} onTry={() => onTry(caseOf(row))} />
        ))}
      </ol>
    </details>
  )
}
