/** The deed: the good rows are posted; then what it changed and for how many. */
import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import {
  acceptFile,
  allowed,
  type FileTold,
  getFile,
  getReturnedRows,
  type LineTold,
} from '#insurance/payments/contract'
import * as nouns from '#vocabulary/nouns.ts'
import { counted, countText, dayOfInstant, sumText } from '#vocabulary/spoken.ts'
import { addressOf, call } from '../../client/call.ts'
import { forgetTouched, query } from '../../client/query.ts'
import { Mark } from '../../design/marks.tsx'
import { TroubleCard } from '../../design/states.tsx'
import { useLanguage, useSay } from '../../language.tsx'
import { linesQuery } from './lines.tsx'
import { StatusLink } from './status-link.tsx'
import { text } from './text.ts'

function useAccepting(file: FileTold) {
  const cache = useQueryClient()
  const asked = { params: { id: file.id } }
  return useMutation({
    mutationFn: () => call(acceptFile, asked),
    onSuccess: async (accepted) => {
      await forgetTouched(cache, acceptFile)
      // What is told of the acceptance itself is told once.
      cache.setQueryData(query(getFile, { ...asked, query: {} }).queryKey, accepted)
    },
  })
}

/** Rows of persons whose insured days begin on the day the file was accepted; of each person one. */
function useNewlyInsured(file: FileTold): LineTold[] {
  const lines = useQuery({ ...linesQuery(file.id), enabled: (file.newlyInsured ?? 0) > 0 })
  const acceptedOn = file.acceptedAt && dayOfInstant(file.acceptedAt)
  const begun = (lines.data?.lines ?? []).filter(({ standing }) => standing && standing.since === acceptedOn)
  return [...new Map(begun.map((line) => [line.iin + line.person, line])).values()]
}

/** What the deed has done takes the focus of whoever has just done it: the button is gone. */
function Changed({ file, justNow }: { readonly file: FileTold; readonly justNow: boolean }) {
  const say = useSay()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (justNow) place.current?.focus()
  }, [justNow])
  const newlyInsured = useNewlyInsured(file)
  return (
    <div ref={place} className="changed" role="status" tabIndex={-1}>
      <p>
        <strong>
          <Mark name="tick" /> {say(text.accepted)}
        </strong>
      </p>
      <p>
        {file.persons !== undefined && say(text.reached, { persons: counted(file.persons, nouns.person) })}{' '}
        {file.newlyInsured !== undefined && say(text.newlyInsured, { count: countText(file.newlyInsured) })}
      </p>
      {newlyInsured.length > 0 && (
        <ul className="newly-insured screen-only">
          {newlyInsured.map((line) => (
            <li key={`${line.document}-${line.row}`}>
              <StatusLink named file={file.id} line={line} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

export function Accept({ file }: { readonly file: FileTold }) {
  const say = useSay()
  const { language } = useLanguage()
  const { mutate, isPending, isSuccess, error } = useAccepting(file)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (error) button.current?.focus()
  }, [error])
  return (
    <div className="stack tight">
      {file.state === 'accepted' && <Changed file={file} justNow={isSuccess} />}
      {error && <TroubleCard error={error} />}
      <div className="deeds screen-only">
        {allowed[file.state].accept && file.rows > 0 && (
          <Button ref={button} size="lg" loading={isPending} onClick={() => mutate()}>
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
