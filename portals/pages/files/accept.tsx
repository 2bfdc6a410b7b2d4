/** The deed: the good rows are posted; then what it changed and for how many. */
import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import * as nouns from '#vocabulary/nouns.ts'
import { counted, countText, numberText, sumText } from '#vocabulary/spoken.ts'
import type { PaymentFile } from '../../answers.ts'
import { acceptFile, returnedRowsAt } from '../../api.ts'
import { Mark } from '../../design/marks.tsx'
import { TroubleCard } from '../../design/states.tsx'
import { useSay } from '../../language.tsx'
import { text } from './text.ts'

function useAccepting(file: PaymentFile) {
  const cache = useQueryClient()
  const id = String(file.id)
  return useMutation({
    mutationFn: () => acceptFile(id),
    onSuccess: async (accepted) => {
      cache.setQueryData(['file', id], { ...file, ...accepted })
      await Promise.all(
        ['balance', 'files', 'overview', 'answer'].map((queryKey) =>
          cache.invalidateQueries({ queryKey: [queryKey] }),
        ),
      )
    },
  })
}

function Changed({ file }: { readonly file: PaymentFile }) {
  const say = useSay()
  const seconds =
    file.seconds === undefined ? undefined : numberText(String(Math.round(file.seconds * 100) / 100))
  return (
    <div className="changed" role="status">
      <p>
        <strong>
          <Mark name="tick" /> {say(text.accepted)}
        </strong>
      </p>
      <p>
        {file.persons !== undefined && say(text.reached, { persons: counted(file.persons, nouns.person) })}{' '}
        {file.newlyInsured !== undefined && say(text.newlyInsured, { count: countText(file.newlyInsured) })}{' '}
        {file.renewed !== undefined && say(text.renewed, { count: countText(file.renewed) })}{' '}
        {seconds !== undefined && say(text.inSeconds, { seconds })}
      </p>
      <p className="screen-only">
        <Link to="/">{say(text.seeStatus)}</Link>
      </p>
    </div>
  )
}

export function Accept({ file }: { readonly file: PaymentFile }) {
  const say = useSay()
  const { mutate, isPending, error } = useAccepting(file)
  const fatal = file.state === 'refused'
  return (
    <div className="stack tight">
      {file.takenBefore && <p className="note">{say(text.takenBefore)}</p>}
      {file.state === 'accepted' && <Changed file={file} />}
      {error && <TroubleCard error={error} />}
      <div className="deeds screen-only">
        {file.state === 'checked' && !fatal && (
          <Button size="lg" loading={isPending} onClick={() => mutate()}>
            {say(text.accept, { sum: sumText(file.passedSum) })}
          </Button>
        )}
        {file.returned > 0 && (
          <Button component="a" href={returnedRowsAt(String(file.id))} download size="lg" variant="outline">
            {say(text.saveReturned)}
          </Button>
        )}
      </div>
      {isPending && <p role="status">{say(text.accepting)}</p>}
    </div>
  )
}
