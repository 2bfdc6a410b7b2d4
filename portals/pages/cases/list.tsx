/** Cases: a citizen's own; of staff the queue of their office, what they have taken, and what they opened. */
import { Button } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { type CaseListed, getCases } from '#insurance/cases/contract'
import { countText, dayOfInstant, shortDay } from '#vocabulary/spoken.ts'
import { useMe } from '../../client/me.ts'
import { query } from '../../client/query.ts'
import { Paging } from '../../design/paging.tsx'
import { Shown, Waiting } from '../../design/states.tsx'
import { useSay, useTitle } from '../../language.tsx'
import { SignInFirst } from '../sign-in/sign-in-first.tsx'
import { lists, type WhichList } from './asked.ts'
import { text } from './text.ts'
import { Stand } from './words.tsx'
import './cases.css'

const atOnce = 50

export function CasesPage() {
  const say = useSay()
  const { me } = useMe()
  useTitle(say(text.title))
  if (me === undefined) return <Waiting heights={[90, 300]} wholePage />
  if (me === null) return <SignInFirst title={text.title} lead={text.nobody} to="/cases" />
  return <Cases />
}

function Cases() {
  const say = useSay()
  const navigate = useNavigate()
  const { which, page = 1 } = useSearch({ from: '/cases' })
  const offset = (page - 1) * atOnce
  const asked = { offset, ...(which !== undefined && { which }) }
  const found = useQuery({ ...query(getCases, { query: asked }), placeholderData: keepPreviousData })
  return (
    <Shown of={found} heights={[90, 300]} wholePage>
      {({ cases, total, queues }) => (
        <div className="stack">
          <header className="title">
            <h1>{say(text.title)}</h1>
            <p className="lead">{say(queues ? text.leadOfOffice : text.lead)}</p>
            <Button
              renderRoot={({ className, children }) => (
                <Link to="/cases/new" className={String(className)}>
                  {children}
                </Link>
              )}
            >
              {say(text.open)}
            </Button>
          </header>
          {queues && <Lists which={which ?? 'unassigned'} counts={queues} />}
          <section className="card cases">
            {total === 0 ? <p className="empty">{say(text.none)}</p> : <CaseTable cases={cases} />}
            <Paging
              of={text.title}
              offset={offset}
              limit={atOnce}
              total={total}
              onOffset={(next) =>
                navigate({
                  to: '/cases',
                  search: { which, page: next === 0 ? undefined : next / atOnce + 1 },
                })
              }
            />
          </section>
        </div>
      )}
    </Shown>
  )
}

type Counts = {
  readonly unassigned: number
  readonly mine: number
  readonly open: number
  readonly late: number
}

const listWords = {
  unassigned: text.listUnassigned,
  mine: text.listMine,
  all: text.listAll,
  closed: text.listClosed,
  own: text.listOwn,
} as const

function Lists({ which, counts }: { readonly which: WhichList; readonly counts: Counts }) {
  const say = useSay()
  const countOf = {
    unassigned: counts.unassigned,
    mine: counts.mine,
    all: counts.open,
    closed: undefined,
    own: undefined,
  }
  return (
    <nav className="case-lists" aria-label={say(text.lists)}>
      {lists.map((each) => (
        <Link
          key={each}
          to="/cases"
          search={{ which: each }}
          activeOptions={{ includeSearch: true }}
          aria-current={each === which ? 'page' : undefined}
        >
          {say(listWords[each])}
          {countOf[each] !== undefined && <strong> {countText(countOf[each])}</strong>}
        </Link>
      ))}
      {counts.late > 0 && <span className="clay">{say(text.late, { count: countText(counts.late) })}</span>}
    </nav>
  )
}

function CaseTable({ cases }: { readonly cases: readonly CaseListed[] }) {
  const say = useSay()
  return (
    <table className="stacks">
      <thead>
        <tr>
          <th>{say(text.caseColumn)}</th>
          <th>{say(text.standColumn)}</th>
          <th>{say(text.dueColumn)}</th>
          <th>{say(text.openedColumn)}</th>
        </tr>
      </thead>
      <tbody>
        {cases.map((each) => (
          <tr key={each.number}>
            <th scope="row">
              <Link to="/cases/$number" params={{ number: each.number }}>
                {say(each.name)}
              </Link>
              <span className="small">{each.number}</span>
              {each.erased && <span className="small">{say(each.erased)}</span>}
              {each.about && <span className="small">{each.about.name}</span>}
            </th>
            <td data-label={say(text.standColumn)}>
              <span>
                <Stand of={each} />
                {each.outcome && <span className="small">{say(each.outcome)}</span>}
              </span>
            </td>
            <td data-label={say(text.dueColumn)}>{each.dueOn === null ? '' : shortDay(each.dueOn)}</td>
            <td data-label={say(text.openedColumn)}>{shortDay(dayOfInstant(each.openedAt))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
