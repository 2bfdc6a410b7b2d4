/** Whoever may take no money in is told who does; in a demonstration he becomes that operator by one click. */
import { Button } from '@mantine/core'
import { useSay } from '../../language.tsx'
import { useNow } from '../../now.ts'
import { text } from './text.ts'

/** `path`: the page that is read now, to which the operator comes. */
export function OperatorAccepts({ path }: { readonly path: string }) {
  const say = useSay()
  const { demonstration } = useNow()
  return (
    <section className="card operator-accepts screen-only">
      <p>{say(text.operatorAccepts)}</p>
      {demonstration && (
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
