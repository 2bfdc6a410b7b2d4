/** The end of a form: what is missing once one has tried, the button, and what became of it. */
import { Button } from '@mantine/core'
import type { UseMutationResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Text } from '#vocabulary/text.ts'
import { useSay } from '../language.tsx'
import { Mark } from './marks.tsx'
import { TroubleCard } from './states.tsx'

type FormEnd = {
  /** What is said of a form that lacks something, once it was sent so. */
  readonly lacking: Text | undefined
  readonly send: Text
  readonly sending: Pick<UseMutationResult, 'isPending' | 'error'>
  /** What is said once it is done. */
  readonly done: ReactNode
}

export function FormEnd({ lacking, send, sending, done }: FormEnd) {
  const say = useSay()
  return (
    <>
      {lacking && (
        <p className="note differs" role="alert">
          <Mark name="exclamation" /> {say(lacking)}
        </p>
      )}
      <p className="deeds">
        <Button type="submit" size="lg" loading={sending.isPending}>
          {say(send)}
        </Button>
      </p>
      {done && (
        <p className="note" role="status">
          <Mark name="tick" /> {done}
        </p>
      )}
      {sending.error && <TroubleCard error={sending.error} />}
    </>
  )
}
