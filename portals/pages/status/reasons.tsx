/** The reasons in the order the law was applied, each with its place in the law, which leads to the rule on its page. */
import type { ReasonTold } from '#insurance/status/contract'
import { useSay } from '../../language.tsx'
import { PlaceLink } from '../law/place-link.tsx'

export function Reasons({ because }: { readonly because: readonly ReasonTold[] }) {
  const say = useSay()
  return (
    <ol className="reasons">
      {because.map((reason, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the order of reasons is their identity
        <li key={place}>
          <p>{say(reason.text)}</p>
          <p className="cite">
            <PlaceLink cite={reason.cite} rule={reason.rule} />
          </p>
        </li>
      ))}
    </ol>
  )
}
