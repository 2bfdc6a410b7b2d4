/** Opening a record with nothing at hand but a reason, which the person and the auditor read. */
import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { openInEmergency } from '#insurance/rights/contract'
import { call } from '../../client/call.ts'
import { TroubleCard } from '../../design/states.tsx'
import { useSay } from '../../language.tsx'
import { emergencyText as text } from './emergency-text.ts'

const shortest = 10

type EmergencyOf = { readonly iin: string; readonly onOpened: () => void }

export default function Emergency({ iin, onOpened }: EmergencyOf) {
  const say = useSay()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const opening = useMutation({
    mutationFn: () => call(openInEmergency, { body: { iin, reason: reason.trim() } }),
    onSuccess: onOpened,
  })
  const isShort = reason.trim().length < shortest
  const open = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!isShort) opening.mutate()
  }
  return (
    <form className="emergency" onSubmit={open}>
      <h2>{say(text.title)}</h2>
      <p className="hint">{say(text.lead)}</p>
      <TextInput
        label={say(text.reason)}
        description={say(text.hint)}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={reason}
        maxLength={500}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={tried && isShort && say(text.short)}
      />
      <p>
        <Button type="submit" color="red" variant="outline" size="md" loading={opening.isPending}>
          {say(text.open)}
        </Button>
      </p>
      {opening.error && <TroubleCard error={opening.error} />}
    </form>
  )
}
