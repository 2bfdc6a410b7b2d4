/** The first request: a command that runs as it stands, what it answers, and how everything is written. */
import { ProgramBlock } from '../../../design/program/program-block.tsx'
import { useSay } from '../../../language.tsx'
import { type ApiDocument, findOperation, firstExample, goodAnswer } from '../document.ts'
import { curlOf } from '../samples.ts'
import { text } from '../text.ts'
import { guideText } from './text.ts'

type FirstRequest = { readonly document: ApiDocument; readonly origin: string }

export function FirstRequest({ document, origin }: FirstRequest) {
  const say = useSay()
  const { operation } = findOperation(document, 'askLawDues')!
  const [, response] = goodAnswer(operation)
  const asked = firstExample(operation.requestBody!.content)
  const answered = firstExample(response.content!)
  const rules = [
    guideText.sums,
    guideText.days,
    guideText.words,
    guideText.refusals,
    guideText.nothingKept,
    guideText.writes,
    guideText.programs,
  ]
  return (
    <section className="card" aria-labelledby="first-request">
      <h2 id="first-request" tabIndex={-1}>
        {say(text.firstRequest)}
      </h2>
      <p>{say(guideText.noKey)}</p>
      <ProgramBlock heading="h3" name={say(guideText.command)} content={curlOf(origin, asked)} />
      <ProgramBlock heading="h3" name={say(guideText.answer)} content={JSON.stringify(answered, null, 2)} />
      <h3>{say(guideText.howWritten)}</h3>
      <ul className="guide-list">
        {rules.map((rule) => (
          <li key={rule.en}>{say(rule)}</li>
        ))}
      </ul>
    </section>
  )
}
