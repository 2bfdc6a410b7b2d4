/** Over the page of whoever has left the desk, or whose session is over: he signs in again, and all stays as it was. */
import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useSay } from '../../language.tsx'
import { awayText as text } from './text.ts'

type Away = {
  /** Whose page it is. */
  readonly name: string
  readonly why: 'locked' | 'over'
}

export default function Away({ name, why }: Away) {
  const say = useSay()
  const cache = useQueryClient()
  const dialog = useRef<HTMLDialogElement>(null)
  const look = () => void cache.invalidateQueries({ queryKey: ['getMe'] })
  useEffect(() => {
    dialog.current?.showModal()
    window.addEventListener('focus', look)
    return () => window.removeEventListener('focus', look)
  })
  return (
    <dialog
      ref={dialog}
      className="away"
      aria-labelledby="away-title"
      onCancel={(event) => event.preventDefault()}
    >
      <h2 id="away-title">{say(why === 'locked' ? text.locked : text.over)}</h2>
      <p>{say(text.lead, { name })}</p>
      <p className="deeds">
        <Button component="a" href="/sign-in?to=/me" target="_blank" size="lg">
          {say(text.signIn)}
        </Button>
        <Button variant="outline" size="lg" onClick={look}>
          {say(text.back)}
        </Button>
      </p>
      <p className="hint">
        <a href="/">{say(text.leave)}</a>
      </p>
    </dialog>
  )
}
