/** A thousand workers: a program that asks for many, and the same without a server. */
import { ProgramBlock } from '../../../design/program/program-block.tsx'
import { useSay } from '../../../language.tsx'
import { manyOf, withoutServer, workersFile } from '../samples.ts'
import { text } from '../text.ts'
import { guideText } from './text.ts'

export function ManyWorkers({ origin }: { readonly origin: string }) {
  const say = useSay()
  return (
    <section className="card" aria-labelledby="many-workers">
      <h2 id="many-workers" tabIndex={-1}>
        {say(text.manyWorkers)}
      </h2>
      <p>{say(guideText.manyLead)}</p>
      <ProgramBlock heading="h3" name="workers.jsonl" content={workersFile} />
      <ProgramBlock heading="h3" name="dues.mjs" content={manyOf(origin)} />
      <p>{say(guideText.withoutServer)}</p>
      <ProgramBlock heading="h3" name={say(guideText.commandLine)} content={withoutServer} />
    </section>
  )
}
