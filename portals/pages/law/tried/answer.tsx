/** What the law answers to the case: a sentence, its detail, the reasons, and how sure all of it is. */
import type { Reason, RuleName } from '#law'
import { type AnswerField, type CaseOfRule, ruleForms } from '#law/pages'
import type { Text } from '#vocabulary/text.ts'
import { Mark } from '../../../design/marks.tsx'
import { useSay } from '../../../language.tsx'
import { AnswerFields, AnswerTables } from './answer-fields.tsx'
import { DuesParts } from './dues-parts.tsx'
import { ForPrograms } from './for-programs.tsx'
import { findHead } from './heads.ts'
import { MonthTiles } from './month-tiles.tsx'
import { LawReasons } from './reasons.tsx'
import { answerText as text } from './text.ts'
import { findIn, type Value, valueText } from './values.ts'

export type AnswerOfCase = { readonly rule: RuleName; readonly of: CaseOfRule; readonly answer: object }

type Explained = {
  readonly because: readonly Reason[]
  readonly caution?: Text
  readonly provisional?: boolean
}

export function TriedAnswer({ rule, of, answer: given }: AnswerOfCase) {
  const say = useSay()
  const answer = given as Value & Explained
  const { answer: fields } = ruleForms[rule]
  const field = (name: string) => fields.find((each) => each.name === name)
  const words = (name: string): Text => valueText(field(name)!, findIn(answer, name))
  const head = findHead(rule, { of, answer, words })
  const unsaid = fields.filter(({ name }) => !head?.said.includes(name))
  const tables = <AnswerTables fields={unsaid} of={answer} because={answer.because} />
  return (
    <>
      <div role="status">
        {head && (
          <p className={`tried-head ${head.tone}`}>
            {head.mark && <Mark name={head.mark} />} {say(head.words)}
          </p>
        )}
        {head?.lead && <p className="soft">{say(head.lead)}</p>}
      </div>
      <Sureness {...answer} />
      {rule === 'dues' && (
        <DuesParts answer={answer} because={answer.because} label={(name) => field(name)!.label} />
      )}
      <AnswerFields fields={unsaid} of={answer} />
      {rule !== 'status' && tables}
      <h3>{say(text.why)}</h3>
      <LawReasons because={answer.because} />
      {rule === 'status' && <StatusDetail fields={fields} answer={answer} />}
      {rule === 'status' && tables}
      <ForPrograms rule={rule} of={of} answer={given} />
    </>
  )
}

/** How far the answer can be leant on, where that is not all the way. */
function Sureness({ caution, provisional }: Explained) {
  const say = useSay()
  const notes = [provisional ? text.provisional : undefined, caution]
  return notes.map(
    (note) =>
      note && (
        <p key={note.en} className="sureness">
          {say(note)}
        </p>
      ),
  )
}

type OfStatus = { readonly fields: readonly AnswerField[]; readonly answer: Value }

/** Of a way what a table tells: the months and the words of the first ones stand in the next step. */
const inShort = new Set(['way', 'total', 'creditedBy', 'insuredFrom', 'through'])

function StatusDetail({ fields, answer }: OfStatus) {
  const say = useSay()
  const months = fields.find(({ name }) => name === 'months')
  const ways = fields.find(({ name }) => name === 'ways')
  return (
    <>
      <div className="band">
        <h3>{say(text.next)}</h3> <p>{say(answer.nextStep as Text)}</p>
      </div>
      {ways?.kind === 'list' && (
        <AnswerTables
          fields={[{ ...ways, fields: ways.fields.filter(({ name }) => inShort.has(name)) }]}
          of={answer}
          because={[]}
        />
      )}
      {months?.kind === 'list' && (
        <MonthTiles field={months} months={answer.months as Parameters<typeof MonthTiles>[0]['months']} />
      )}
    </>
  )
}
