/** Handing a file in: it is sent, and its findings are opened; or it stays with its sender, and why is said first. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { getExampleFile } from '#insurance/demonstration/contract'
import { type FileTold, getFile, sendFile as sendFileRoute } from '#insurance/payments/contract'
import { dayText, timeOfDay } from '#vocabulary/spoken.ts'
import { fetchFile, Problem } from '../../client/call.ts'
import { forgetTouched, query } from '../../client/query.ts'
import { sendFile } from '../../client/send-file.ts'
import { readDay } from '../../design/days.ts'
import { Notice } from '../../design/outcome/notice.tsx'
import { TroubleCard } from '../../design/states.tsx'
import { useSay } from '../../language.tsx'
import { text } from './text.ts'

export function useHandingIn() {
  // A day nobody has written is the server's to say: its day may not be known here yet.
  const [written, setWritten] = useState<string>()
  const [share, setShare] = useState(0)
  const cache = useQueryClient()
  const navigate = useNavigate()
  const sending = useMutation({
    mutationFn: async (given: File | 'example') => {
      setShare(0)
      const receivedOn = written === undefined ? undefined : readDay(written)
      const file = given === 'example' ? await fetchFile(getExampleFile, { query: {} }) : given
      return sendFile(file, { ...(receivedOn ? { receivedOn } : {}), onProgress: setShare })
    },
    onSuccess: async (file) => {
      await forgetTouched(cache, sendFileRoute)
      // Of a file that was taken before there is nothing new to open.
      if (file.takenBefore) return
      cache.setQueryData(query(getFile, { params: { id: file.id }, query: {} }).queryKey, file)
      await navigate({ to: '/files/$id', params: { id: String(file.id) } })
    },
  })
  return { written, setWritten, share, sending }
}

export type HandingIn = ReturnType<typeof useHandingIn>

/** Why the file was not taken; nothing where it was, or is on its way. */
export function HandingInNotice({ sending: { error, data, isPending } }: HandingIn) {
  const say = useSay()
  if (isPending) return null
  if (data?.takenBefore) return <TakenBefore file={data} />
  if (!error) return null
  if (!(error instanceof Problem) || !error.text) return <TroubleCard error={error} />
  return (
    <Notice tone="clay" mark="cross" title={say(text.notTaken)}>
      <p>
        {say(error.text)} {say(text.nothingChanged)}
      </p>
    </Notice>
  )
}

/** The same file again: it opens the one that was taken. */
function TakenBefore({ file }: { readonly file: FileTold }) {
  const say = useSay()
  const at = file.acceptedAt ?? file.receivedAt
  return (
    <Notice tone="sky" mark="exclamation" title={say(text.takenBefore)}>
      <p>
        {say(text.takenBeforeOn, { on: dayText(file.receivedOn, 'on'), time: timeOfDay(at) })}{' '}
        <Link to="/files/$id" params={{ id: String(file.id) }}>
          {say(text.openTaken)}
        </Link>
      </p>
    </Notice>
  )
}
