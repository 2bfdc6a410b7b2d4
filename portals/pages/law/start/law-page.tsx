/** The law from its beginning: search it, ask it, or go through its articles and values. */
import { TextInput } from '@mantine/core'
import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { type ReactNode, useDeferredValue, useMemo } from 'react'
import { Waiting } from '../../../design/states.tsx'
import { useTypedBefore } from '../../../design/typing/typed-before.ts'
import { useTypedInAddress } from '../../../design/typing/typed-in-address.ts'
import { useSay, useTitle } from '../../../language.tsx'
import { articles } from '../articles.ts'
import type { Way } from '../search/entries.ts'
import { kindNames } from '../search/kind-names.ts'
import { text } from '../text.ts'
import { Everything } from './everything.tsx'
import '../law.css'

export function LawPage() {
  const say = useSay()
  useTitle(say(text.title))
  const navigate = useNavigate()
  const { written, write, settle } = useTypedInAddress(useSearch({ from: '/law' }).q, (q, how) =>
    navigate({ to: '/law', search: { q }, resetScroll: false, ...how }),
  )
  const field = useTypedBefore(write)
  const asked = useDeferredValue(written.trim())
  const client = useQueryClient()
  return (
    <div className="stack">
      <header className="title">
        <h1>{say(text.title)}</h1>
        <p className="lead">{say(text.lead)}</p>
      </header>
      <TextInput
        ref={field}
        className="search screen-only"
        type="search"
        size="md"
        label={say(text.search)}
        description={say(text.searchHint)}
        inputWrapperOrder={['label', 'input', 'description']}
        value={written}
        onFocus={() => readySearch(client)}
        onChange={(event) => write(event.currentTarget.value)}
        onBlur={settle}
      />
      {asked === '' ? <Everything /> : <Found asked={asked} />}
    </div>
  )
}

/** The index of the search is made in the browser, when somebody is about to type. */
const searchQuery = {
  queryKey: ['search of the law'],
  queryFn: async () => (await import('../search/search.ts')).searchOf(articles),
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
}

const readySearch = (client: QueryClient) => client.prefetchQuery(searchQuery)

const mostShown = 40

function Found({ asked }: { readonly asked: string }) {
  const say = useSay()
  const { data: find } = useQuery(searchQuery)
  const found = useMemo(() => find?.(asked), [asked, find])
  if (!found) return <Waiting heights={[300]} />
  const shown = found.slice(0, mostShown)
  const words = found.length > mostShown ? text.foundFirst : text.found
  return (
    <section className="card">
      <p className="hint" role="status">
        {found.length === 0
          ? say(text.nothingFound)
          : say(words, { count: found.length, ...(words === text.foundFirst ? { shown: mostShown } : {}) })}
      </p>
      <ul className="found">
        {shown.map(({ kind, id, title, says, way }) => (
          <li key={`${kind} ${id}`}>
            <p className="small">{say(kindNames[kind])}</p>
            <h2>
              <WayTo way={way}>{say(title)}</WayTo>
            </h2>
            {says.kk !== '' && <p>{say(says)}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function WayTo({ way, children }: { readonly way: Way; readonly children: ReactNode }) {
  if (way.page === 'value')
    return (
      <Link to="/law/values/$name" params={{ name: way.name }}>
        {children}
      </Link>
    )
  if (way.page === 'rule')
    return (
      <Link to="/law/rules/$rule" params={{ rule: way.rule }} search={{ case: way.case }}>
        {children}
      </Link>
    )
  return (
    <Link
      to="/law/$act/$article"
      params={{ act: way.act, article: way.slug }}
      {...(way.rule === undefined ? {} : { hash: way.rule })}
    >
      {children}
    </Link>
  )
}
