/** How long each kind of record is kept and by whose choice: the kinds named first in sight, all of them unfolded. */
import { useQuery } from '@tanstack/react-query'
import { getTermsOfKeeping, type TermOfKeeping } from '#insurance/keeping/contract'
import * as nouns from '#vocabulary/nouns.ts'
import { type Counted, capitalText, counted } from '#vocabulary/spoken.ts'
import { inEachLanguage, type Text } from '#vocabulary/text.ts'
import { query } from '../../client/query.ts'
import { Shown } from '../../design/states.tsx'
import { useSay } from '../../language.tsx'
import { text } from './text.ts'

type Terms = {
  readonly title: Text
  readonly lead: Text
  readonly first: readonly TermOfKeeping['kind'][]
}

export function TermsOfKeeping({ title, lead, first }: Terms) {
  const say = useSay()
  const terms = useQuery(query(getTermsOfKeeping, {}))
  return (
    <Shown of={terms} heights={[220]}>
      {({ terms: all }) => (
        <section className="card keeping">
          <h2>{say(title)}</h2>
          <p className="hint">{say(lead)}</p>
          <dl className="labelled">
            {first
              .flatMap((kind) => all.find((term) => term.kind === kind) ?? [])
              .map((term) => (
                <div key={term.kind}>
                  <dt>{say(term.name)}</dt>
                  <dd>{say(keptText(term))}</dd>
                </div>
              ))}
          </dl>
          <details>
            <summary>{say(text.all)}</summary>
            <AllTerms of={all} />
          </details>
        </section>
      )}
    </Shown>
  )
}

const units: Readonly<Record<'years' | 'days' | 'minutes', Counted>> = {
  years: nouns.year,
  days: nouns.day,
  minutes: nouns.minute,
}

/** `75 years, from the day of death`; of what has no end or is not kept, why. */
function keptText({ keeps, many, counted: from }: TermOfKeeping): Text {
  if (keeps === 'for-ever' || keeps === 'not-kept' || many === null) return capitalText(from)
  const term = counted(many, units[keeps])
  return inEachLanguage((language) => `${term[language]}, ${from[language]}`)
}

const byErasure: Readonly<Record<TermOfKeeping['byErasure'], Text>> = {
  'struck-out': text.struckOut,
  deleted: text.deleted,
  stays: text.stays,
}

function AllTerms({ of: all }: { readonly of: readonly TermOfKeeping[] }) {
  const say = useSay()
  const sources = new Set(all.map(({ source }) => source.en))
  const isOfOne = sources.size === 1
  return (
    <>
      {isOfOne && <p className="hint">{say(text.source, { source: all[0]!.source })}</p>}
      <table className="stacks">
        <thead>
          <tr>
            <th>{say(text.kind)}</th>
            <th>{say(text.kept)}</th>
            <th>{say(text.byErasure)}</th>
          </tr>
        </thead>
        <tbody>
          {all.map((term) => (
            <tr key={term.kind}>
              <th scope="row">{say(term.name)}</th>
              <td data-label={say(text.kept)}>
                <span>
                  {say(keptText(term))}
                  {!isOfOne && <span className="small">{say(term.source)}</span>}
                </span>
              </td>
              <td data-label={say(text.byErasure)}>{say(byErasure[term.byErasure])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
