/** The case and its answer as programs read them, and the same question from the command line. */
import type { RuleName } from '#law'
import type { CaseOfRule } from '#law/pages'
import { useSay } from '../../../language.tsx'
import { CopyButton } from '../try/copy-button.tsx'
import { commandLine } from './command-line.ts'
import { programText as text } from './text.ts'

type Block = { readonly name: string; readonly content: string }

function Block({ name, content }: Block) {
  const say = useSay()
  return (
    <div className="program-block">
      <div className="program-head">
        <h4>{name}</h4>
        <CopyButton label={say(text.copy, { what: name.toLowerCase() })} content={() => content} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard */}
      <section tabIndex={0} aria-label={name}>
        <pre>{content}</pre>
      </section>
    </div>
  )
}

type ForPrograms = { readonly rule: RuleName; readonly of: CaseOfRule; readonly answer: object }

export function ForPrograms({ rule, of, answer }: ForPrograms) {
  const say = useSay()
  return (
    <details className="for-programs screen-only">
      <summary>{say(text.title)}</summary>
      <Block name={say(text.command)} content={commandLine(rule, of)} />
      <Block name={say(text.case)} content={JSON.stringify(of, null, 2)} />
      <Block name={say(text.answer)} content={JSON.stringify(answer, null, 2)} />
    </details>
  )
}
