/** Where a file is handed in: dropped, chosen, or the example taken; then it is sent and its findings opened. */
import { Button, Progress } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type DragEvent, useState } from 'react'
import { getExampleFile } from '#insurance/demonstration/contract'
import { getFile, sendFile as sendFileRoute } from '#insurance/payments/contract'
import { shareText, shortDay } from '#vocabulary/spoken.ts'
import { addressOf, fetchFile, Problem } from '../../client/call.ts'
import { forgetTouched, query } from '../../client/query.ts'
import { sendFile } from '../../client/send-file.ts'
import { DayField } from '../../design/day-field.tsx'
import { dayOfDevice, readDay } from '../../design/days.ts'
import { TroubleCard } from '../../design/states.tsx'
import { useSay } from '../../language.tsx'
import { nowQuery } from '../../shell.tsx'
import { text } from './text.ts'

function useSending(receivedOn: string | undefined) {
  const [share, setShare] = useState(0)
  const cache = useQueryClient()
  const navigate = useNavigate()
  const sending = useMutation({
    mutationFn: async (given: File | 'example') => {
      setShare(0)
      const file = given === 'example' ? await fetchFile(getExampleFile, {}) : given
      return sendFile(file, { ...(receivedOn ? { receivedOn } : {}), onProgress: setShare })
    },
    onSuccess: async (file) => {
      cache.setQueryData(query(getFile, { params: { id: file.id } }).queryKey, file)
      await forgetTouched(cache, sendFileRoute)
      await navigate({ to: '/files/$id', params: { id: String(file.id) } })
    },
  })
  return { share, sending }
}

/** The file stays with its sender and nothing changed: said with the server's words about this very file. */
function NotTaken({ error }: { readonly error: unknown }) {
  const say = useSay()
  if (!(error instanceof Problem) || !error.text) return <TroubleCard error={error} />
  return (
    <section className="card trouble" role="alert">
      <h2>{say(text.notTaken)}</h2>
      <p>
        {say(error.text)} {say(text.nothingChanged)}
      </p>
    </section>
  )
}

function SendingProgress({ share }: { readonly share: number }) {
  const say = useSay()
  const said = share < 1 ? say(text.sending, { share: shareText(share, 1) }) : say(text.checking)
  return (
    <div className="sending" role="status">
      <p>{said}</p>
      <Progress value={share * 100} animated={share >= 1} aria-label={said} />
    </div>
  )
}

type DropPlace = { readonly onFile: (file: File) => void; readonly busy: boolean }

function DropPlace({ onFile, busy }: DropPlace) {
  const say = useSay()
  const [over, setOver] = useState(false)
  const hold = (event: DragEvent) => {
    event.preventDefault()
    setOver(event.type === 'dragover')
  }
  const drop = (event: DragEvent) => {
    hold(event)
    const file = event.dataTransfer.files[0]
    if (file && !busy) onFile(file)
  }
  return (
    <label className={over ? 'drop over' : 'drop'} onDragOver={hold} onDragLeave={hold} onDrop={drop}>
      <input
        type="file"
        disabled={busy}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          if (file) onFile(file)
          event.currentTarget.value = ''
        }}
      />
      <span>{say(text.drop)}</span> <strong>{say(text.choose)}</strong>
      <span className="small">{say(text.formats)}</span>
    </label>
  )
}

export function DropZone() {
  const say = useSay()
  const { data: now } = useQuery(nowQuery)
  const today = now?.today ?? dayOfDevice()
  const [written, setWritten] = useState<string>()
  // A day nobody has written is the server's to say: its day may not be known here yet.
  const { share, sending } = useSending(written === undefined ? undefined : readDay(written))
  const { isPending, error, mutate } = sending
  return (
    <div className="stack tight screen-only">
      <DropPlace onFile={mutate} busy={isPending} />
      {isPending && <SendingProgress share={share} />}
      {error && <NotTaken error={error} />}
      <DayField
        label={say(text.receivedOn)}
        written={written ?? shortDay(today)}
        onWritten={setWritten}
        example={today}
      />
      {now?.demonstration?.exampleFile && (
        <div className="example">
          <p>{say(text.exampleLead)}</p>
          <Button variant="outline" disabled={isPending} onClick={() => mutate('example')}>
            {say(text.example)}
          </Button>
          <a href={addressOf(getExampleFile, {})} download>
            {say(text.exampleSave)}
          </a>
        </div>
      )}
    </div>
  )
}
