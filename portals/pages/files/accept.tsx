/** The deed: the good rows are posted; then what it changed and for how many. */
import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { acceptFile, allowed, type FileTold, getFile, getReturnedRows } from '#insurance/payments/contract'
import * as nouns from '#vocabulary/nouns.ts'
import { counted, countText, sumText } from '#vocabulary/spoken.ts'
import { addressOf, call } from '../../client/call.ts'
import { forgetTouched, query } from '../../client/query.ts'
import { Mark } from '../../design/marks.tsx'
import { TroubleCard } from '../../design/states.tsx'
import { useLanguage, useSay } from '../../language.tsx'
import { text } from './text.ts'

function useAccepting(file: FileTold) {
  const cache = useQueryClient()
  const asked = { params: { id: file.id } }
  return useMutation({
    mutationFn: () => call(acceptFile, asked),
    onSuccess: async (accepted) => {
      await forgetTouched(cache, acceptFile)
      // What is told of the acceptance itself is told once.
      cache.setQueryData(query(getFile, asked).queryKey, accepted)
    },
  })
}

function Changed({ file }: { readonly file: FileTold }) {
  const say = useSay()
  return (
    <div className="changed" role="status">
      <p>
        <strong>
          <Mark name="tick" /> {say(text.accepted)}
        </strong>
      </p>
      <p>
        {file.persons !== undefined && say(text.reached, { persons: counted(file.persons, nouns.person) })}{' '}
        {file.newlyInsured !== undefined && say(text.newlyInsured, { count: countText(file.newlyInsured) })}
      </p>
      <p className="screen-only">
        <Link to="/">{say(text.seeStatus)}</Link>
      </p>
    </div>
  )
}

export function Accept({ file }: { readonly file: FileTold }) {
  const say = useSay()
  const { language } = useLanguage()
  const { mutate, isPending, error } = useAccepting(file)
  return (
    <div className="stack tight">
      {file.takenBefore && <p className="note">{say(text.takenBefore)}</p>}
      {file.state === 'accepted' && <Changed file={file} />}
      {error && <TroubleCard error={error} />}
      <div className="deeds screen-only">
        {allowed[file.state].accept && file.rows > 0 && (
          <Button size="lg" loading={isPending} onClick={() => mutate()}>
            {say(text.accept, { sum: sumText(file.passedSum) })}
          </Button>
        )}
        {file.returned > 0 && (
          <Button
            component="a"
            href={addressOf(getReturnedRows, { params: { id: file.id }, query: { lang: language } })}
            download
            size="lg"
            variant="outline"
          >
            {say(text.saveReturned)}
          </Button>
        )}
      </div>
      {isPending && <p role="status">{say(text.accepting)}</p>}
    </div>
  )
}
