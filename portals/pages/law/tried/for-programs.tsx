/** The case and its answer as programs read them, and the same question from the command line. */
import { Link } from '@tanstack/react-router'
import type { RuleName } from '#law'
import type { CaseOfRule } from '#law/pages'
import { ProgramBlock } from '../../../design/program/program-block.tsx'
import { useSay } from '../../../language.tsx'
import { commandLine } from './command-line.ts'
import { programText as text } from './text.ts'

type ForPrograms = { readonly rule: RuleName; readonly of: CaseOfRule; readonly answer: object }

/** The name of the rule's operation in the reference of the API. */
const operationOf = (rule: RuleName): string => `askLaw${rule.charAt(0).toUpperCase()}${rule.slice(1)}`

export function ForPrograms({ rule, of, answer }: ForPrograms) {
  const say = useSay()
  return (
    <details className="for-programs screen-only">
      <summary>{say(text.title)}</summary>
      <ProgramBlock name={say(text.command)} content={commandLine(rule, of)} />
      <ProgramBlock name={say(text.case)} content={JSON.stringify(of, null, 2)} />
      <ProgramBlock name={say(text.answer)} content={JSON.stringify(answer, null, 2)} />
      <p>
        <Link to="/api" hash={operationOf(rule)}>
          {say(text.reference)}
        </Link>
      </p>
    </details>
  )
}
