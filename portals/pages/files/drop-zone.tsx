/** Where a file is handed in: dropped, chosen, or the example taken. */
import { Button, Progress } from '@mantine/core'
import { type DragEvent, useState } from 'react'
import { getExampleFile } from '#insurance/demonstration/contract'
import { shareText, shortDay } from '#vocabulary/spoken.ts'
import { addressOf } from '../../client/call.ts'
import { DayField } from '../../design/day-field.tsx'
import { useSay } from '../../language.tsx'
import { useNow } from '../../now.ts'
import type { HandingIn } from './handing-in.tsx'
import { text } from './text.ts'
import '../../design/drop.css'

export function SendingProgress({ share }: { readonly share: number }) {
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

export function DropPlace({ onFile, busy }: DropPlace) {
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

export function DropZone({ written, setWritten, share, sending: { isPending, mutate } }: HandingIn) {
  const say = useSay()
  const { today, demonstration } = useNow()
  return (
    <div className="stack tight screen-only">
      <DropPlace onFile={mutate} busy={isPending} />
      {isPending && <SendingProgress share={share} />}
      <DayField
        label={say(text.receivedOn)}
        written={written ?? (today === undefined ? '' : shortDay(today))}
        onWritten={setWritten}
        example={today}
      />
      {demonstration?.exampleFile && (
        <div className="example">
          <p>{say(text.exampleLead)}</p>
          <Button variant="outline" disabled={isPending} onClick={() => mutate('example')}>
            {say(text.example)}
          </Button>
          <a href={addressOf(getExampleFile, { query: {} })} download>
            {say(text.exampleSave)}
          </a>
        </div>
      )}
    </div>
  )
}
