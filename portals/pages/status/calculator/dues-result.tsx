/** What the law answers about the dues of one month: the sum, the formula, the day, the articles. */

import type { ReasonTold } from '#insurance/status/contract'
import { duesNames, ownContribution, purposeCode } from '#law/names'
import { capitalText, dayText, percentText, sumText } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import { useSay } from '../../../language.tsx'
import type { Law } from '../../../law.ts'
import { Reasons } from '../reasons.tsx'
import { text } from './calculator-text.ts'

export const payers = ['employer', 'gph', 'entrepreneur', 'self', 'state'] as const
export type PayerOfDues = (typeof payers)[number]

type Question = { readonly payer: PayerOfDues; readonly month: string; readonly income?: string | undefined }

type Dues = {
  readonly base: string
  readonly ownBase: string
  readonly employerDeduction: string
  readonly ownContribution: string
  readonly stateContribution: string
  readonly total: string
  readonly dueOn: string | null
  readonly purposeCodes: readonly string[]
  readonly caution?: Text
  readonly because: readonly ReasonTold[]
}

type DuesRow = { readonly name: Text; readonly sum: string; readonly base: string; readonly code?: string }

function partsOf({ payer }: Question, dues: Dues): readonly DuesRow[] {
  const withheld = payer === 'employer' || payer === 'gph'
  const all: readonly DuesRow[] = [
    { name: capitalText(duesNames.employer), sum: dues.employerDeduction, base: dues.base, code: '121' },
    {
      name: withheld ? text.withheld : capitalText(ownContribution),
      sum: dues.ownContribution,
      base: dues.ownBase,
      code: '122',
    },
    { name: capitalText(duesNames.state), sum: dues.stateContribution, base: dues.base },
  ]
  return all.filter(({ sum }) => Number(sum) > 0)
}

/** The base and rate the law applied for a part: those of the step that led to its sum. */
function findFormula(part: DuesRow, because: readonly ReasonTold[]) {
  const step = because.find(({ facts }) => facts.rate !== undefined && facts.amount === part.sum)
  if (!step) return undefined
  const base = typeof step.facts.base === 'string' ? step.facts.base : part.base
  return { base: sumText(base), rate: percentText(String(step.facts.rate)), sum: sumText(part.sum) }
}

function PartOf({ part, because }: { readonly part: DuesRow; readonly because: readonly ReasonTold[] }) {
  const say = useSay()
  const formula = findFormula(part, because)
  return (
    <div>
      <dt>
        {say(part.name)}
        {part.code && <span className="small">{say(purposeCode(part.code))}</span>}
      </dt>
      <dd>
        <strong>{say(sumText(part.sum))}</strong>
        {formula && <span className="formula">{say(text.formula, formula)}</span>}
      </dd>
    </div>
  )
}

export function DuesResult({ law, question }: { readonly law: Law; readonly question: Question }) {
  const say = useSay()
  const said = law.askLaw('dues', question)
  if ('error' in said) return <p className="problem">{say(said.error.message)}</p>
  const dues = said.answer as Dues
  const parts = partsOf(question, dues)
  return (
    <>
      <p className="total">
        {parts.length ? say(text.total, { sum: sumText(dues.total) }) : say(text.nothing)}
      </p>
      {parts.length > 0 && (
        <dl>
          {parts.map((part) => (
            <PartOf key={part.name.en} part={part} because={dues.because} />
          ))}
        </dl>
      )}
      {dues.dueOn && <p>{say(text.dueOn, { day: dayText(dues.dueOn) })}</p>}
      {dues.caution && <p className="hint">{say(dues.caution)}</p>}
      <details>
        <summary>{say(text.how)}</summary>
        <Reasons because={dues.because} />
      </details>
    </>
  )
}
