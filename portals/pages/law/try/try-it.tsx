/** The form to try a rule on a case of one's own: answered at once, in the reader's browser. */
import { useRouter } from '@tanstack/react-router'
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { askLaw, type RuleName } from '#law'
import { type CaseOfRule, type Example, ruleForms } from '#law/pages'
import { CopyButton } from '../../../design/program/copy-button.tsx'
import { useSay } from '../../../language.tsx'
import { type AnswerOfCase, TriedAnswer } from '../tried/answer.tsx'
import { answerText } from '../tried/text.ts'
import { type FaultAt, faultOf } from './fault.ts'
import { Lists, PlainFields } from './rows.tsx'
import { formText as text } from './text.ts'
import { caseOf, unknownNames, type Written, writtenOf } from './written.ts'
import '../../status/status.css'
import './try-it.css'

/** Long enough not to judge half a word, short enough to be at once. */
const pause = 250

type TryIt = {
  readonly rule: RuleName
  /** The case it opens with, from an address; the first example without one. */
  readonly opened?: CaseOfRule | undefined
  /** Told of each case that was written and settled. */
  readonly onCase?: (of: CaseOfRule) => void
}

export function TryIt({ rule, opened, onCase }: TryIt) {
  const say = useSay()
  const title = useId()
  const { fields, examples, personal, asksBack } = ruleForms[rule]
  const { written, write, settled } = useWritten(rule, opened, onCase)
  const { answered, fault } = useAnswer(rule, settled)
  const strange = opened ? unknownNames(fields, opened) : []
  const asked = asksBack?.(caseOf(fields, settled))
  // A day that is asked about stays: nothing could be answered without one.
  const { on } = caseOf(fields, written)
  const emptied = on === undefined ? {} : { on }
  const fill = (example: Example) => write(writtenOf(fields, example.case))
  return (
    <section className="card try-it" aria-labelledby={title}>
      <h2 id={title}>{say(text.title)}</h2>
      <p className="hint">{say(personal ? text.leadOfPersonal : text.lead)}</p>
      <ExampleChips examples={examples} onExample={fill} />
      {strange.length > 0 && <p className="clay">{say(text.strangeFields, { names: strange.join(', ') })}</p>}
      <form className="try-form" onSubmit={(event) => event.preventDefault()}>
        {fields.some(({ needed }) => needed) && <p className="small">{say(text.needed)}</p>}
        <div className="try-fields">
          <PlainFields fields={fields} written={written} onWritten={write} fault={fault} />
        </div>
        <Lists fields={fields} written={written} onWritten={write} fault={fault} />
        <button
          type="button"
          className="as-link screen-only"
          onClick={() => write(writtenOf(fields, emptied))}
        >
          {say(text.empty)}
        </button>
      </form>
      <div className="tried">
        <h3 className="unseen">{say(answerText.answer)}</h3>
        {asked && (
          <p role="status" className="sureness">
            {say(asked)}
          </p>
        )}
        {fault && <NoAnswer fault={fault} before={answered !== undefined} />}
        {answered && <TriedAnswer {...answered} />}
      </div>
      {!personal && !fault && answered && <LinkToCase rule={rule} of={answered.of} />}
    </section>
  )
}

/** What is written, and what of it has settled; a case that comes by another address takes its place. */
function useWritten(rule: RuleName, opened: CaseOfRule | undefined, onCase: TryIt['onCase']) {
  const { fields, examples } = ruleForms[rule]
  const [written, write] = useState<Written>(() => writtenOf(fields, opened ?? examples[0].case))
  const [settled, settle] = useState(written)
  const told = useRef(JSON.stringify(caseOf(fields, settled)))
  useEffect(() => {
    if (written === settled) return
    const timer = setTimeout(() => settle(written), pause)
    return () => clearTimeout(timer)
  }, [written, settled])
  useEffect(() => {
    const of = caseOf(fields, settled)
    const said = JSON.stringify(of)
    if (said === told.current) return
    told.current = said
    onCase?.(of)
  }, [fields, settled, onCase])
  const asOpened = opened && JSON.stringify(opened)
  const taken = useRef(asOpened)
  useEffect(() => {
    if (asOpened === taken.current) return
    taken.current = asOpened
    if (asOpened === undefined || asOpened === told.current) return
    const other = writtenOf(fields, JSON.parse(asOpened))
    told.current = JSON.stringify(caseOf(fields, other))
    write(other)
  }, [fields, asOpened])
  return { written, write, settled }
}

type Tried = { readonly answered: AnswerOfCase | undefined; readonly fault: FaultAt | undefined }

/** The law's answer; while the case is at fault, the last answer there was. */
function useAnswer(rule: RuleName, settled: Written): Tried {
  const { fields } = ruleForms[rule]
  const last = useRef<AnswerOfCase>(undefined)
  return useMemo(() => {
    const of = caseOf(fields, settled)
    if (Object.keys(of).every((name) => Array.isArray(of[name]))) last.current = undefined
    const asked = askLaw(rule, of)
    if ('error' in asked) return { answered: last.current, fault: faultOf(asked.error, fields, settled) }
    last.current = { rule, of, answer: asked.answer }
    return { answered: last.current, fault: undefined }
  }, [rule, fields, settled])
}

type ExampleChips = { readonly examples: readonly Example[]; readonly onExample: (example: Example) => void }

/** More than these wait behind a button: on a phone they would push the form away. */
const shownAtOnce = 6

function ExampleChips({ examples, onExample }: ExampleChips) {
  const say = useSay()
  const [all, showAll] = useState(examples.length <= shownAtOnce + 1)
  const shown = all ? examples : examples.slice(0, shownAtOnce)
  return (
    <div className="screen-only">
      <p className="hint">{say(text.examples)}</p>
      <ul className="examples">
        {shown.map((example) => (
          <li key={example.name.en}>
            <button type="button" onClick={() => onExample(example)}>
              {say(example.name)}
            </button>
          </li>
        ))}
        {!all && (
          <li>
            <button type="button" className="more-examples" onClick={() => showAll(true)}>
              {say(text.moreExamples, { count: examples.length - shownAtOnce })}
            </button>
          </li>
        )}
      </ul>
    </div>
  )
}

/** A fault with a field is told there; here only that there is no answer, and whose answer stands below. */
function NoAnswer({ fault, before }: { readonly fault: FaultAt; readonly before: boolean }) {
  const say = useSay()
  return (
    <p role="status" className="no-answer">
      {say(fault.inField ? answerText.noAnswer : fault.words)} {before && say(answerText.before)}
    </p>
  )
}

function LinkToCase({ rule, of }: { readonly rule: RuleName; readonly of: CaseOfRule }) {
  const say = useSay()
  const router = useRouter()
  const address = () =>
    new URL(
      router.buildLocation({ to: '/law/rules/$rule', params: { rule }, search: { case: of } }).href,
      window.location.href,
    ).href
  return <CopyButton label={say(text.copyLink)} content={address} />
}
