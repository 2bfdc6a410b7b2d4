/** The API, for who writes programs: the first request, a worker's dues step by step, every operation. */
import { useQuery } from '@tanstack/react-query'
import { Shown } from '../../design/states.tsx'
import { useSay, useTitle } from '../../language.tsx'
import { documentAddress, documentQuery } from './document.ts'
import { FirstRequest } from './guide/first-request.tsx'
import { ManyWorkers } from './guide/many-workers.tsx'
import { WorkersDues } from './guide/workers-dues.tsx'
import { Reference } from './reference/reference.tsx'
import { text } from './text.ts'
import './api.css'

export function ApiPage() {
  const say = useSay()
  useTitle(say(text.title))
  const described = useQuery(documentQuery)
  const { origin } = window.location
  return (
    <div className="stack api">
      <header className="title">
        <h1>{say(text.title)}</h1>
        <p className="lead">{say(text.lead)}</p>
      </header>
      <nav className="contents screen-only" aria-label={say(text.contents)}>
        <ul>
          <li>
            <a href="#first-request">{say(text.firstRequest)}</a>
          </li>
          <li>
            <a href="#workers-dues">{say(text.workersDues)}</a>
          </li>
          <li>
            <a href="#many-workers">{say(text.manyWorkers)}</a>
          </li>
          <li>
            <a href="#reference">{say(text.reference)}</a>
          </li>
          <li>
            <a href={documentAddress}>openapi.json</a>
          </li>
        </ul>
      </nav>
      <Shown of={described} heights={[320, 640, 320]}>
        {(document) => (
          <>
            <FirstRequest document={document} origin={origin} />
            <WorkersDues document={document} />
            <ManyWorkers origin={origin} />
            <Reference document={document} />
          </>
        )}
      </Shown>
    </div>
  )
}
