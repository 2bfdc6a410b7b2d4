/** The law from its beginning: search it, ask it, or go through its articles and values. */
import { TextInput } from '@mantine/core'
import { Link, useRouter } from '@tanstack/react-router'
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react'
import { useLanguage, useSay, useTitle } from '../../../language.tsx'
import { text } from '../text.ts'
import { Everything } from './everything.tsx'
import { find, type Way } from './search.ts'
import '../law.css'

export function LawPage() {
  const say = useSay()
  useTitle(say(text.title))
  const [written, write] = useSearchKept()
  const asked = useDeferredValue(written.trim())
  return (
    <div className="stack">
      <header className="title">
        <h1>{say(text.title)}</h1>
        <p className="lead">{say(text.lead)}</p>
      </header>
      <TextInput
        className="search screen-only"
        type="search"
        size="md"
        label={say(text.search)}
        description={say(text.searchHint)}
        inputWrapperOrder={['label', 'input', 'description']}
        value={written}
        onChange={(event) => write(event.currentTarget.value)}
      />
      {asked === '' ? <Everything /> : <Found asked={asked} />}
    </div>
  )
}

declare module '@tanstack/history' {
  interface HistoryState {
    /** What was written in the search of the law. */
    asked?: string
  }
}

/** What is searched stays with this visit of the page: a reader who comes back finds it as it was. */
function useSearchKept() {
  const router = useRouter()
  const [written, write] = useState(() => router.state.location.state.asked ?? '')
  const keep = (asked: string) => {
    write(asked)
    router.navigate({ to: '/law', replace: true, resetScroll: false, state: (kept) => ({ ...kept, asked }) })
  }
  return [written, keep] as const
}

const mostShown = 40

function Found({ asked }: { readonly asked: string }) {
  const say = useSay()
  const { language } = useLanguage()
  const found = useMemo(() => find(asked, language), [asked, language])
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
        {shown.map(({ kind, title, says, way }) => (
          <li key={JSON.stringify(way) + title.en}>
            <p className="small">{say(kind)}</p>
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
      <Link to="/law/rules/$rule" params={{ rule: way.rule }}>
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
