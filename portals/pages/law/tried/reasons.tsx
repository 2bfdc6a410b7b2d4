/** The reasons of an answer in the order the law was applied, each with the places of the law it rests on. */
import type { Cite, Reason } from '#law'
import { useSay } from '../../../language.tsx'
import { PlaceLink } from '../place-link.tsx'

/** A step may rest on one place twice: for the rule, and for a value of it. */
const onceEach = (cites: readonly Cite[]): readonly Cite[] =>
  cites.filter(
    (cite, at) => cites.findIndex(({ act, article }) => act === cite.act && article === cite.article) === at,
  )

export function LawReasons({ because }: { readonly because: readonly Reason[] }) {
  const say = useSay()
  return (
    <ol className="reasons">
      {because.map(({ rule, cite, alsoCites = [], text }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the order of reasons is their identity
        <li key={place}>
          <p>{say(text)}</p>
          <ul className="cite">
            {onceEach([cite, ...alsoCites]).map((each) => (
              <li key={`${each.act} ${each.article}`}>
                <PlaceLink cite={each} rule={rule} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}
