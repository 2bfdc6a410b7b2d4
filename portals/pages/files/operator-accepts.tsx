/** Whoever may take no money in is told who does; a visitor of a demonstration becomes that operator by one click. */
import { Button } from '@mantine/core'
import { useMe } from '../../client/me.ts'
import { useSay } from '../../language.tsx'
import { useNow } from '../../now.ts'
import { text } from './text.ts'

/** `path`: the page that is read now, to which the operator comes. */
export function OperatorAccepts({ path }: { readonly path: string }) {
  const say = useSay()
  const { me } = useMe()
  const { demonstration } = useNow()
  return (
    <section className="card operator-accepts screen-only">
      <p>{say(text.operatorAccepts)}</p>
      {demonstration && !me && (
        <Button
          component="a"
          href={`/api/sign-in?as=operator-1&to=${encodeURIComponent(path)}`}
          variant="outline"
        >
          {say(text.comeInAsOperator)}
        </Button>
      )}
    </section>
  )
}
