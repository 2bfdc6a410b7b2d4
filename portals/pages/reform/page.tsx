/** "What if the law changed?": a reform written in a form or dropped as a file, and what it would change, beside the law as it is. */
import { Progress } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { getPopulation, type PopulationState, tryReform } from '#reform/contract'
import * as nouns from '#vocabulary/nouns.ts'
import { counted, shareText } from '#vocabulary/spoken.ts'
import { Problem } from '../../client/call.ts'
import { query } from '../../client/query.ts'
import { TroubleCard, Waiting } from '../../design/states.tsx'
import { useSay, useTitle } from '../../language.tsx'
import { type Law, useLaw } from '../../law.ts'
import { ReformForm } from './form.tsx'
import { named } from './reform-name.ts'
import { Result } from './result/result.tsx'
import { text } from './text.ts'
import { type WrittenReform, withoutPath } from './written.ts'
import './reform.css'

/** Asked again and again while the population is drawn: it is drawn because it is asked about. */
const populationQuery = {
  ...query(getPopulation, {}),
  refetchInterval: ({ state: { data } }: { state: { data?: PopulationState | undefined } }) =>
    data?.state === 'ready' ? false : 700,
} as const

function Drawing({ population }: { readonly population: PopulationState | undefined }) {
  const say = useSay()
  const drawing = population?.state === 'drawing'
  const said = drawing ? say(text.drawing, { done: shareText(population.part, 1) }) : say(text.working)
  return (
    <section className="card drawing" role="status">
      <p>{said}</p>
      <Progress value={drawing ? population.part * 100 : 100} animated={!drawing} aria-label={said} />
    </section>
  )
}

function NotTried({ error, retry }: { readonly error: unknown; readonly retry: () => unknown }) {
  const say = useSay()
  if (!(error instanceof Problem) || !error.text) return <TroubleCard error={error} retry={() => retry()} />
  return (
    <section className="card trouble" role="alert">
      <h2>{say(text.notTried)}</h2>
      <p>{say(withoutPath(error.text))}</p>
    </section>
  )
}

type Trying = {
  readonly reform: WrittenReform
  readonly law: Law
  readonly population: PopulationState | undefined
}

function Tried({ reform, law, population }: Trying) {
  const sent = named(reform, law.reformables)
  const tried = useQuery({
    ...query(tryReform, { body: sent, query: {} }),
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (tried.data) return <Result tried={tried.data} />
  if (tried.error) return <NotTried error={tried.error} retry={tried.refetch} />
  return <Drawing population={population} />
}

export function ReformPage() {
  const say = useSay()
  useTitle(say(text.title))
  const navigate = useNavigate({ from: '/reform' })
  const { reform } = useSearch({ from: '/reform' })
  const law = useLaw()
  const { data: population, error, refetch } = useQuery(populationQuery)
  const persons = counted(population?.persons ?? 20_000, nouns.person)
  return (
    <div className="stack">
      <header className="title">
        <h1>{say(text.title)}</h1>
        <p className="lead">{say(text.lead, { persons })}</p>
      </header>
      {!law && <Waiting heights={[260]} />}
      {law && (
        <ReformForm
          law={law}
          opened={reform}
          lastMonth={population?.lastMonth}
          onReform={(written) => navigate({ search: { reform: written }, resetScroll: false })}
        />
      )}
      {error && !population && <TroubleCard error={error} retry={() => refetch()} />}
      {law && reform && <Tried reform={reform} law={law} population={population} />}
    </div>
  )
}
