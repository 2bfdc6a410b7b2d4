/** One operation of the API: what it does, what it takes and answers, with examples, and how it refuses. */
import { type ReactNode, useState } from 'react'
import { ProgramBlock } from '../../../design/program/program-block.tsx'
import { useLanguage, useSay } from '../../../language.tsx'
import {
  type ApiDocument,
  contentOf,
  descriptionIn,
  goodAnswer,
  type Operation,
  type Placed,
  refusalsOf,
  summaryIn,
} from '../document.ts'
import { Said } from '../said.tsx'
import { text } from '../text.ts'
import { Fields } from './fields.tsx'
import { type FieldRow, fieldsOf } from './read-schema.ts'

type OfDocument = { readonly placed: Placed; readonly document: ApiDocument }

/** Folded until it is asked for; only then is it made. */
export function OperationFolded({ placed, document, open }: OfDocument & { readonly open: boolean }) {
  const { language } = useLanguage()
  const [opened, setOpened] = useState(open)
  const { method, path, operation } = placed
  const { words, language: of } = summaryIn(operation, language)
  return (
    <details
      id={operation.operationId}
      className="operation"
      open={opened}
      onToggle={({ currentTarget }) => setOpened(currentTarget.open)}
    >
      <summary>
        <h4 {...(of === language ? {} : { lang: of })}>{words}</h4>
        <span className="operation-place">
          <code>
            {method} {path}
          </code>
        </span>
      </summary>
      {opened && <OperationTold placed={placed} document={document} />}
    </details>
  )
}

function OperationTold({ placed: { path, operation }, document }: OfDocument) {
  const say = useSay()
  const { language } = useLanguage()
  const { schemas } = document.components
  const body = contentOf(operation.requestBody?.content)
  const [status, answer] = goodAnswer(operation)
  const given = contentOf(answer.content)
  const [media] = Object.keys(answer.content ?? {})
  return (
    <div className="operation-told">
      {operation.description && <Said said={descriptionIn(operation, language)} />}
      <p className="small">
        <a href={`/api#${operation.operationId}`}>{operation.operationId}</a>
      </p>
      <Taken name={say(text.parameters)} rows={parametersOf(operation, path)} />
      {body && <Taken name={say(text.case)} rows={fieldsOf(body.schema, schemas)} />}
      {body && <ExampleOf name={say(text.caseExample)} content={body} />}
      <Taken
        name={say(text.answerOf, { status })}
        rows={given ? fieldsOf(given.schema, schemas) : []}
        ofAnswer
      />
      {media !== 'application/json' && <p className="small">Content-Type: {media}</p>}
      {given && <ExampleOf name={say(text.answerExample)} content={given} />}
      <Refusals of={operation} />
    </div>
  )
}

const parametersOf = ({ parameters }: Operation, path: string): readonly FieldRow[] =>
  parameters.map(({ name, required, schema, in: place, ...words }) => {
    const [row] = fieldsOf({ properties: { [name]: schema }, required: required ? [name] : [] }, {})
    const isHeader = place === 'header' && !path.includes(name)
    return { ...row!, path: isHeader ? `${name}:` : name, of: words }
  })

type Taken = { readonly name: string; readonly rows: readonly FieldRow[]; readonly ofAnswer?: boolean }

function Taken({ name, rows, ofAnswer = false }: Taken): ReactNode {
  if (rows.length === 0) return null
  return (
    <>
      <h5>{name}</h5>
      <Fields name={name} rows={rows} ofAnswer={ofAnswer} />
    </>
  )
}

/** The first example; the document has the rest. */
function ExampleOf({
  name,
  content,
}: {
  readonly name: string
  readonly content: NonNullable<ReturnType<typeof contentOf>>
}) {
  const [example] = Object.values(content.examples ?? {})
  if (!example) return null
  return <ProgramBlock heading="h5" name={name} content={JSON.stringify(example.value, null, 2)} />
}

function Refusals({ of }: { readonly of: Operation }) {
  const say = useSay()
  return (
    <>
      <h5>{say(text.refusals)}</h5>
      <dl className="refusal-list">
        {refusalsOf(of).map(({ status, code, says }) => (
          <div key={`${status} ${code}`}>
            <dt>
              {status} <code>{code}</code>
            </dt>
            {says && <dd>{say(says)}</dd>}
          </div>
        ))}
      </dl>
    </>
  )
}
