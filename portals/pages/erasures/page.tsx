/** Who was erased by law and how far it is; proposing an erasure; how long what is kept. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ErasureTold, getErasures, proposeErasure } from '#insurance/rights/contract'
import { capital, countText, dayOfInstant, dayText, shortDay, timeOfDay } from '#vocabulary/spoken.ts'
import { useMay } from '../../client/me.ts'
import { query } from '../../client/query.ts'
import { Mark } from '../../design/marks.tsx'
import { Shown } from '../../design/states.tsx'
import { useSay, useTitle } from '../../language.tsx'
import { TermsOfKeeping } from '../keeping/terms.tsx'
import { ProposeErasure } from './propose.tsx'
import { text } from './text.ts'
import './erasures.css'

/** What is being done is looked at again: nobody has to load the page anew to see that it is over. */
const whileUnderWay = 5000

const shown = (instant: string): string => `${shortDay(dayOfInstant(instant))} ${timeOfDay(instant)}`

export function ErasuresPage() {
  const say = useSay()
  useTitle(say(text.title))
  const may = useMay()
  const erasures = useQuery({
    ...query(getErasures, {}),
    refetchInterval: ({ state: { data } }) =>
      data?.erasures.some(({ erasedAt }) => erasedAt === null) ? whileUnderWay : false,
  })
  return (
    <Shown of={erasures} heights={[160, 300]} wholePage>
      {({ erasures: all }) => (
        <div className="stack">
          <header className="title">
            <h1>{say(text.title)}</h1>
            <p className="lead">{say(text.lead)}</p>
            <p>
              <Link to="/approvals">{say(text.toApprovals)}</Link>
            </p>
          </header>
          {may(proposeErasure.access) && <ProposeErasure />}
          <section className="card">
            <h2>{say(text.list)}</h2>
            {all.length === 0 ? <p>{say(text.none)}</p> : <Erasures of={all} />}
          </section>
          <TermsOfKeeping
            title={text.keeping}
            lead={text.keepingLead}
            first={['persons', 'lines-as-received', 'cases', 'access-log', 'ledger']}
          />
        </div>
      )}
    </Shown>
  )
}

function Erasures({ of: all }: { readonly of: readonly ErasureTold[] }) {
  const say = useSay()
  return (
    <table className="stacks erasures">
      <thead>
        <tr>
          <th>{say(text.person)}</th>
          <th>{say(text.basis)}</th>
          <th>{say(text.deciders)}</th>
          <th>{say(text.state)}</th>
        </tr>
      </thead>
      <tbody>
        {all.map((each) => (
          <ErasureRow key={each.person} of={each} />
        ))}
      </tbody>
    </table>
  )
}

function ErasureRow({ of }: { readonly of: ErasureTold }) {
  const { person, on, basis, erasedAt, proposedBy, approvedBy } = of
  const say = useSay()
  return (
    <tr>
      <th scope="row">№ {countText(person)}</th>
      <td data-label={say(text.basis)}>
        <span>
          {capital(say(basis))}
          <span className="small">{say(text.decidedOn, { day: dayText(on) })}</span>
        </span>
      </td>
      <td data-label={say(text.deciders)}>
        {proposedBy === null || approvedBy === null ? (
          say(text.byTerm)
        ) : (
          <span>
            {say(text.proposedBy, { name: proposedBy })}
            <span className="small">{say(text.approvedBy, { name: approvedBy })}</span>
          </span>
        )}
      </td>
      <td data-label={say(text.state)}>
        {erasedAt === null ? (
          <span>
            <span className="pill sun">
              <Mark name="dash" /> {say(text.underWay)}
            </span>
            <span className="small">{say(text.underWayHint)}</span>
          </span>
        ) : (
          <span>
            <span className="pill leaf">
              <Mark name="tick" /> {say(text.done)}
            </span>
            <span className="small">{shown(erasedAt)}</span>
          </span>
        )}
      </td>
    </tr>
  )
}
