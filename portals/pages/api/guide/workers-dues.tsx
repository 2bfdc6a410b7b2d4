/** A worker's dues for whoever writes a payroll: the case, the answer, months and rounding, what may be refused. */
import { useSay } from '../../../language.tsx'
import { type ApiDocument, contentOf, findOperation, goodAnswer } from '../document.ts'
import { Fields } from '../reference/fields.tsx'
import { fieldsOf } from '../reference/read-schema.ts'
import { text } from '../text.ts'
import { guideText, refusalText } from './text.ts'

/** What a payroll knows of a worker; the other fields are of other payers. */
const ofWorker = /^(payer|month|income|otherBases|birthDate|residence|groups\[\]\.?.*|edition)$/

export function WorkersDues({ document }: { readonly document: ApiDocument }) {
  const say = useSay()
  const { schemas } = document.components
  const { operation } = findOperation(document, 'askLawDues')!
  const [, answer] = goodAnswer(operation)
  const ofCase = fieldsOf(contentOf(operation.requestBody!.content)!.schema, schemas)
  const ofAnswer = fieldsOf(contentOf(answer.content)!.schema, schemas)
  const monthsAndRounding = [
    guideText.whichMonth,
    guideText.eachMonthApart,
    guideText.groupsRelease,
    guideText.rounding,
    guideText.ceilings,
    guideText.provisional,
    guideText.knownOn,
  ]
  return (
    <section className="card" aria-labelledby="workers-dues">
      <h2 id="workers-dues" tabIndex={-1}>
        {say(text.workersDues)}
      </h2>
      <p>{say(guideText.workersLead)}</p>
      <h3>{say(guideText.caseTitle)}</h3>
      <Fields name={say(guideText.caseTitle)} brief rows={ofCase.filter(({ path }) => ofWorker.test(path))} />
      <h3>{say(guideText.answerTitle)}</h3>
      <Fields
        name={say(guideText.answerTitle)}
        rows={ofAnswer.filter(({ path }) => !path.includes('.'))}
        ofAnswer
      />
      <h3>{say(guideText.monthsTitle)}</h3>
      <ul className="guide-list">
        {monthsAndRounding.map((rule) => (
          <li key={rule.en}>{say(rule)}</li>
        ))}
      </ul>
      <h3>{say(guideText.refusedTitle)}</h3>
      <p>{say(guideText.refusedLead)}</p>
      <RefusalsAndWhatToDo />
      <p>
        <a href="#askLawDues">{say(guideText.wholeOperation)}</a>
      </p>
    </section>
  )
}

const whatToDo = [
  ['400', 'body-is-not-json', refusalText.notJson],
  ['415', 'media-type-not-taken', refusalText.mediaType],
  ['422', 'missing-field', refusalText.missingField],
  ['422', 'unknown-field', refusalText.unknownField],
  ['422', 'malformed', refusalText.malformed],
  ['422', 'unknown-value', refusalText.unknownValue],
  ['422', 'out-of-range', refusalText.outOfRange],
  ['422', 'series-missing', refusalText.seriesMissing],
  ['429', 'too-many-requests', refusalText.tooMany],
  ['5XX', '', refusalText.fault],
] as const

function RefusalsAndWhatToDo() {
  const say = useSay()
  return (
    <table className="stacks" aria-label={say(guideText.refusedTitle)}>
      <thead>
        <tr>
          <th scope="col">HTTP</th>
          <th scope="col">
            <code>code</code>
          </th>
          <th scope="col">{say(guideText.whatToDo)}</th>
        </tr>
      </thead>
      <tbody>
        {whatToDo.map(([status, code, words]) => (
          <tr key={`${status} ${code}`}>
            <th scope="row">{status}</th>
            <td data-label="code">{code === '' ? '–' : <code>{code}</code>}</td>
            <td data-label={say(guideText.whatToDo)}>{say(words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
