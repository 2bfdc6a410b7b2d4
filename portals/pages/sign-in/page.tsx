/** Where one signs in: at the issuer, or to the demonstration as somebody of it. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { getPersonas, type PersonaTold, signInRefusals, startSignIn } from '#insurance/rights/contract'
import { capital } from '#vocabulary/spoken.ts'
import { addressOf } from '../../client/call.ts'
import { query } from '../../client/query.ts'
import { Mark } from '../../design/marks.tsx'
import { Shown } from '../../design/states.tsx'
import { useSay, useTitle } from '../../language.tsx'
import { useNow } from '../../now.ts'
import { text as portalsText } from '../../text.ts'
import { text } from './text.ts'
import './sign-in.css'

export function SignInPage() {
  const say = useSay()
  const { to, refused } = useSearch({ from: '/sign-in' })
  const { demonstration } = useNow()
  const personas = useQuery(query(getPersonas, {}))
  const found = Object.entries(signInRefusals).find(([code]) => code === refused)?.[1]
  useTitle(say(text.title))
  return (
    <div className="stack">
      <header className="title">
        <h1>{say(text.title)}</h1>
        <p className="lead">{say(demonstration ? text.leadOfDemonstration : text.lead)}</p>
      </header>
      {found && (
        <section className="card trouble" role="alert">
          <h2>{say(text.refused)}</h2>
          <p>{say(found.words())}</p>
        </section>
      )}
      <Shown of={personas} heights={[280, 280]}>
        {({ personas: known }) =>
          known.length > 0 ? (
            <div className="personas">
              <People
                title={say(text.citizens)}
                of={known.filter(({ role }) => role === 'citizen')}
                to={to}
              />
              <People title={say(text.offices)} of={known.filter(({ role }) => role !== 'citizen')} to={to} />
            </div>
          ) : (
            <section className="card">
              {demonstration ? (
                <p>{say(text.loading)}</p>
              ) : (
                <Button
                  component="a"
                  size="lg"
                  href={addressOf(startSignIn, { query: to === undefined ? {} : { to } })}
                >
                  {say(portalsText.signIn)}
                </Button>
              )}
            </section>
          )
        }
      </Shown>
    </div>
  )
}

type People = { readonly title: string; readonly of: readonly PersonaTold[]; readonly to: string | undefined }

function People({ title, of, to }: People) {
  const say = useSay()
  return (
    <section className="card">
      <h2>{title}</h2>
      <ul>
        {of.map(({ subject, name, what }) => (
          <li key={subject}>
            {/* The browser itself leaves for the issuer. */}
            <a href={addressOf(startSignIn, { query: { as: subject, ...(to !== undefined && { to }) } })}>
              <span>
                <strong>{name}</strong>
                <span className="small">{capital(say(what))}</span>
              </span>
              <Mark name="arrow" />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
