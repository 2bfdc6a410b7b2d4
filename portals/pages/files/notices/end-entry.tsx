/** Where an operator ends an entry that people have settled, and says how. */
import { Button, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { endWaitingEntry, type WaitingTold } from '#insurance/payments/contract'
import { call } from '../../../client/call.ts'
import { forgetTouched } from '../../../client/query.ts'
import { TroubleCard } from '../../../design/states.tsx'
import { useSay } from '../../../language.tsx'
import { text } from './text.ts'

const shortest = 5

export function EndEntry({ entry: { notice, entry } }: { readonly entry: WaitingTold }) {
  const say = useSay()
  const cache = useQueryClient()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const isEnough = reason.trim().length >= shortest
  const ending = useMutation({
    mutationFn: () => call(endWaitingEntry, { params: { id: notice, entry }, body: { reason } }),
    onSuccess: () => forgetTouched(cache, endWaitingEntry),
  })
  return (
    <details className="end-entry">
      <summary aria-label={say(text.endOf, { notice: String(notice), entry: String(entry) })}>
        {say(text.end)}
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (isEnough) ending.mutate()
        }}
      >
        <Textarea
          label={say(text.endWhy)}
          description={say(text.endHint)}
          error={tried && !isEnough && say(text.endLacks)}
          rows={2}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Button type="submit" variant="outline" loading={ending.isPending}>
          {say(text.endIt)}
        </Button>
        {ending.error && <TroubleCard error={ending.error} />}
      </form>
    </details>
  )
}
