/** A worked example: the case told in words, and what the law answers to it, computed here and now. */
import { useMemo } from 'react'
import type { RuleName } from '#law'
import {
  type AnswerField,
  type CaseOfRule,
  caseOf,
  findWorked,
  ruleForms,
  type Worked,
  type WorkedRow,
} from '#law/pages'
import type { Text } from '#vocabulary/text.ts'
import { useSay } from '../../language.tsx'
import { caseWords } from './case-words.ts'
import { articleText as text } from './text.ts'
import { findHead } from './tried/heads.ts'
import { findIn, isNothing, valueText } from './tried/values.ts'

type OfExample = {
  readonly row: WorkedRow
  /** Whose step is told first. */
  readonly rule: string
  readonly onTry: () => void
}

/** Lists, long texts and the inner words of a status are for whoever tries the case. */
const isShort = ({ kind, name }: AnswerField): boolean =>
  kind !== 'list' && kind !== 'says' && name !== 'state'

export function WorkedExample({ row, rule, onTry }: OfExample) {
  const say = useSay()
  const worked = useMemo(() => findWorked(row), [row])
  if (!worked) return null
  const of = caseOf(row)
  const reason = worked.because.find((one) => one.rule === rule)
  return (
    <li className="worked">
      <dl className="case">
        {caseWords(row.asks, of).map(({ label, values }) => (
          <div key={label.en}>
            <dt>{say(label)}</dt>
            {values.map((value) => (
              <dd key={value.en}>{say(value)}</dd>
            ))}
          </div>
        ))}
      </dl>
      <div className="said">
        {reason && <p>{say(reason.text)}</p>}
        <Answered rule={row.asks} of={of} answer={worked.answer} />
        <button type="button" className="plain-link screen-only" onClick={onTry}>
          {say(text.tryThis)}
        </button>
      </div>
    </li>
  )
}

type Answered = { readonly rule: RuleName; readonly of: CaseOfRule; readonly answer: Worked['answer'] }

/** The whole answer in a sentence; in its fields where the rule has no sentence. */
function Answered({ rule, of, answer }: Answered) {
  const say = useSay()
  const fields = ruleForms[rule].answer
  const words = (name: string): Text =>
    valueText(fields.find((each) => each.name === name)!, findIn(answer, name))
  const head = findHead(rule, { of, answer, words })
  if (head)
    return (
      <p className="in-all">
        <strong>{say(head.words)}</strong>
        {head.lead && ` · ${say(head.lead)}`}
      </p>
    )
  return (
    <dl className="answered">
      {fields
        .filter((field) => isShort(field) && !isNothing(findIn(answer, field.name)))
        .map((field) => (
          <div key={field.name}>
            <dt>{say(field.label)}</dt>
            <dd>{say(valueText(field, findIn(answer, field.name)))}</dd>
          </div>
        ))}
    </dl>
  )
}
