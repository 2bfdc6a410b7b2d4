/** What stands around every page: the name, the pages, the language, the day of the demonstration. */
import { Link, Outlet, useRouterState } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { dayText } from '#vocabulary/spoken.ts'
import { languages } from '#vocabulary/text.ts'
import { useMay, useMe } from './client/me.ts'
import { useFocusOnPage } from './client/where-reader-was.ts'
import { Emblem, Mark } from './design/marks.tsx'
import { keepLanguage, useLanguage, useSay, useTitle } from './language.tsx'
import { menu } from './menu-text.ts'
import { useNow } from './now.ts'
import { languageNames, text } from './text.ts'

function LanguageSwitch() {
  const { language } = useLanguage()
  const say = useSay()
  return (
    <nav className="languages" aria-label={say(text.language)}>
      {languages.map((each) => (
        <Link
          key={each}
          to="."
          search={(search) => ({ ...search, lang: each })}
          hash
          replace
          resetScroll={false}
          preload={false}
          lang={each}
          hrefLang={each}
          aria-current={each === language ? 'true' : undefined}
          aria-label={`${languageNames[each].short}: ${languageNames[each].full}`}
          onClick={() => keepLanguage(each)}
        >
          {languageNames[each].short}
        </Link>
      ))}
    </nav>
  )
}

/** `Үлгілова Айгүл` as `Үлгілова А.`: there is little room. */
function shortName(name: string): string {
  const [surname = '', given] = name.split(' ')
  return given ? `${surname} ${given.charAt(0)}.` : surname
}

/** Fetched for whoever has an inbox. */
const Bell = lazy(() => import('./pages/notices/bell.tsx'))

/** Whoever is signed in, or the way in. */
function Account() {
  const say = useSay()
  const { me, isCitizen } = useMe()
  const path = useRouterState({ select: ({ location }) => location.pathname })
  return (
    <nav className="account" aria-label={say(text.account)}>
      {me ? (
        <>
          {isCitizen && me.isPerson && (
            <Suspense fallback={<span className="bell" />}>
              <Bell />
            </Suspense>
          )}
          <Link to="/me">{shortName(me.name)}</Link>
        </>
      ) : (
        <Link to="/sign-in" search={path === '/sign-in' || path === '/' ? {} : { to: path }}>
          {say(text.signIn)}
        </Link>
      )}
    </nav>
  )
}

function DemonstrationNote() {
  const say = useSay()
  const { today, demonstration, failed } = useNow()
  const [pressed, setPressed] = useState(0)
  if (failed)
    return (
      <aside className="demonstration">
        <p role="status">
          <Mark name="exclamation" /> {say(text.dayUnknown)}
        </p>
      </aside>
    )
  // Its place is kept whether it comes or not: nothing below it moves when it does.
  if (!demonstration || today === undefined) return <div className="demonstration" />
  return (
    <aside className="demonstration">
      <p>{say(text.demonstration, { today: dayText(today) })}</p>
      {demonstration.state === 'ready' && (
        <button
          type="button"
          className="as-link next-day screen-only"
          onClick={() => setPressed(pressed + 1)}
        >
          {say(text.nextDay)}
        </button>
      )}
      {(pressed > 0 || demonstration.state === 'loading') && (
        <Suspense>
          <UnderWay {...{ demonstration, today, pressed }} />
        </Suspense>
      )}
    </aside>
  )
}

/** Fetched while the region is loaded, and once the day is moved. */
const UnderWay = lazy(() => import('./pages/next-day/under-way.tsx'))
const Away = lazy(() => import('./pages/away/page.tsx'))

/** Whoever has locked the screen, or whose session ended while he was at work, signs in again over his page. */
function WhoIsAway() {
  const { me, isOver } = useMe()
  // Where one signs in nothing is covered, in whichever window.
  const isComingIn = useRouterState({ select: ({ location }) => location.pathname === '/sign-in' })
  const before = useRef<string>(null)
  useEffect(() => {
    // Another than before: what stands on the page is not his.
    if (me && before.current !== null && before.current !== me.name) window.location.assign('/')
    if (me) before.current = me.name
  }, [me])
  const why = isOver ? 'over' : me?.isLocked ? 'locked' : undefined
  if (!me || why === undefined || isComingIn) return null
  return (
    <Suspense>
      <Away name={me.name} why={why} />
    </Suspense>
  )
}

export function Shell() {
  const say = useSay()
  const main = useFocusOnPage()
  const may = useMay()
  const { me, asksOfSelf } = useMe()
  return (
    <>
      <a className="skip" href="#content">
        {say(text.skip)}
      </a>
      <header className="top">
        <Link to="/" className="brand">
          <Emblem />
          {say(text.product)}
        </Link>
        <nav aria-label={say(text.pages)} className={me ? undefined : 'of-visitors'}>
          {menu
            .filter((entry) => (!('of' in entry) || may(entry.of)) && (!('signedIn' in entry) || me))
            .map((entry) => (
              <Link
                key={entry.to}
                to={entry.to}
                activeOptions={{ exact: entry.to === '/', includeSearch: false }}
              >
                {'short' in entry && me ? (
                  say('atDesk' in entry && !asksOfSelf ? entry.atDesk : entry.short)
                ) : 'short' in entry ? (
                  <>
                    <span className="wide-only">{say(entry.words)}</span>
                    <span className="narrow-only">{say(entry.short)}</span>
                  </>
                ) : (
                  say(entry.words)
                )}
              </Link>
            ))}
        </nav>
        <Account />
        <LanguageSwitch />
      </header>
      <DemonstrationNote />
      <WhoIsAway />
      <main id="content" ref={main} tabIndex={-1}>
        <noscript>
          <style>{'.question, .calculator, .stack[role=status] { display: none }'}</style>
          <p className="card no-script">
            {say(text.noScript)} {say(text.forPrograms)} <a href="/api/openapi.json">/api/openapi.json</a>
          </p>
        </noscript>
        <Outlet />
      </main>
    </>
  )
}

export function AbsentPage() {
  const say = useSay()
  useTitle(say(text.absentTitle))
  return (
    <section className="card">
      <h1>{say(text.absentTitle)}</h1>
      <p>{say(text.absent)}</p>
    </section>
  )
}
