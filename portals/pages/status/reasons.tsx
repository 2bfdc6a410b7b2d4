/** The reasons in the order the law was applied, each with its article and the address of its text. */
import type { Reason } from '../../answers.ts'
import { useSay } from '../../language.tsx'
import { useLaw } from '../../law.ts'
import { citation } from './sentences.ts'

function Cite({ cite }: { readonly cite: Reason['cite'] }) {
  const say = useSay()
  const law = useLaw()
  const words = say(...citation(cite))
  const act = law && Object.entries(law.acts).find(([id]) => id === cite.act)?.[1]
  if (!act) return <span>{words}</span>
  return (
    <a href={act.address} title={say(act.title)} rel="noreferrer">
      {words}
    </a>
  )
}

export function Reasons({ because }: { readonly because: readonly Reason[] }) {
  const say = useSay()
  return (
    <ol className="reasons">
      {because.map((reason, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the order of reasons is their identity
        <li key={place}>
          <p>{say(reason.text)}</p>
          <p className="cite">
            <Cite cite={reason.cite} />
          </p>
        </li>
      ))}
    </ol>
  )
}
