/** The reasons of an answer in the order the law was applied, each with the places of the law it rests on. */
import { type Cite, getAct, type Reason } from '#law'
import { citedPlace } from '#law/pages'
import { useSay } from '../../../language.tsx'

function CitedPlace({ cite }: { readonly cite: Cite }) {
  const say = useSay()
  return (
    <a href={getAct(cite.act).address} title={say(getAct(cite.act).title)} rel="noreferrer">
      {say(citedPlace(cite))}
    </a>
  )
}

export function LawReasons({ because }: { readonly because: readonly Reason[] }) {
  const say = useSay()
  return (
    <ol className="reasons">
      {because.map(({ cite, alsoCites = [], text }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the order of reasons is their identity
        <li key={place}>
          <p>{say(text)}</p>
          <ul className="cite">
            {[cite, ...alsoCites].map((each) => (
              <li key={`${each.act} ${each.article}`}>
                <CitedPlace cite={each} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}
