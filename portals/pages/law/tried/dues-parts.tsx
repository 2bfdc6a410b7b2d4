/** The sums of an answer about dues, each with what it is taken of and the rate. */

import type { Reason } from '#law'
import { purposeCode } from '#law/names'
import { columnSum, percentText } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import { useSay } from '../../../language.tsx'
import { answerText as text } from './text.ts'
import type { Value } from './values.ts'

type PartOfDues = {
  readonly name: string
  readonly sum: string
  readonly base: string | undefined
  readonly rate?: string
}

const names = ['employerDeduction', 'ownContribution', 'stateContribution']

/** The step that led to a sum tells the base and the rate. */
function partOf(name: string, sum: string, because: readonly Reason[]): PartOfDues {
  const byEmployer = name === 'employerDeduction'
  const step = because.find(
    ({ rule, facts }) =>
      (rule === 'employer-deduction') === byEmployer && facts.rate !== undefined && facts.amount === sum,
  )
  const base = step?.facts.base ?? step?.facts.averageWage
  return {
    name,
    sum,
    base: typeof base === 'string' ? base : undefined,
    ...(step ? { rate: String(step.facts.rate) } : {}),
  }
}

type DuesParts = {
  readonly answer: Value
  readonly because: readonly Reason[]
  /** The words of a field of the answer. */
  readonly label: (name: string) => Text
}

export function DuesParts({ answer, because, label }: DuesParts) {
  const say = useSay()
  const parts = names
    .filter((name) => Number(answer[name]) > 0)
    .map((name) => partOf(name, String(answer[name]), because))
  if (parts.length === 0) return null
  return (
    <table className="dues-parts">
      <thead>
        <tr>
          <th scope="col">{say(text.part)}</th>
          <th scope="col" className="sum wide-only">
            {say(text.base)}
          </th>
          <th scope="col" className="sum wide-only">
            {say(text.rate)}
          </th>
          <th scope="col" className="sum">
            {say(text.sum)}
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ name, sum, base, rate }) => (
          <tr key={name}>
            <td>
              {say(label(name))}
              <CodeOf name={name} />
              {rate && <span className="small narrow-only">{say(percentText(rate))}</span>}
            </td>
            <td className="sum wide-only">{base ? say(columnSum(base)) : '—'}</td>
            <td className="sum wide-only">{rate ? say(percentText(rate)) : '—'}</td>
            <td className="sum">{say(columnSum(sum))}</td>
          </tr>
        ))}
      </tbody>
      {parts.length > 1 && (
        <tfoot>
          <tr>
            <th scope="row">{say(text.total)}</th>
            <td className="wide-only" />
            <td className="wide-only" />
            <td className="sum">{say(columnSum(String(answer.total)))}</td>
          </tr>
        </tfoot>
      )}
    </table>
  )
}

const codes: Readonly<Record<string, string>> = { employerDeduction: '121', ownContribution: '122' }

function CodeOf({ name }: { readonly name: string }) {
  const say = useSay()
  const code = codes[name]
  return code ? <span className="small">{say(purposeCode(code))}</span> : null
}
