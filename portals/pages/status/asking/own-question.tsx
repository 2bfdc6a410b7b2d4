/** The question of one who has signed in as a citizen: he asks about himself, and types nothing. */
import { Button } from '@mantine/core'
import { useAskingOwn } from '../../../client/own-status.ts'
import { TroubleCard } from '../../../design/states.tsx'
import { useSay } from '../../../language.tsx'
import { text as portalsText } from '../../../text.ts'
import { questionText as text } from '../text.ts'

export function OwnQuestion({ name }: { readonly name: string }) {
  const say = useSay()
  const { mutate, isPending, isSuccess, error } = useAskingOwn()
  return (
    <section className="card question own screen-only">
      <p>{say(text.asOneself, { name })}</p>
      <Button size="lg" loading={isPending || isSuccess} onClick={() => mutate()}>
        {say(portalsText.askOwn)}
      </Button>
      {error && <TroubleCard error={error} retry={() => mutate()} />}
    </section>
  )
}
