/** Earlier and later part of a long list. */
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { countText } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import { useSay } from '../language.tsx'
import { text } from './text.ts'

type Paging = {
  /** What is listed: on a page of several lists a reader who does not see it must tell one from the other. */
  readonly of: Text
  readonly offset: number
  readonly limit: number
  readonly total: number
  readonly onOffset: (offset: number) => void
}

export function Paging({ of, offset, limit, total, onOffset }: Paging) {
  const say = useSay()
  if (total <= limit) return null
  const to = Math.min(offset + limit, total)
  return (
    <nav className="paging" aria-label={say(text.pages, { list: of })}>
      <Step at={Math.max(0, offset - limit)} possible={offset > 0} onOffset={onOffset}>
        {say(text.earlier)}
      </Step>
      <span>
        {say(text.pageOf, { from: countText(offset + 1), to: countText(to), total: countText(total) })}
      </span>
      <Step at={offset + limit} possible={to < total} onOffset={onOffset}>
        {say(text.later)}
      </Step>
    </nav>
  )
}

type Step = Pick<Paging, 'onOffset'> & {
  readonly at: number
  readonly possible: boolean
  readonly children: ReactNode
}

/** At the end of the list it stays where it is, or the focus of whoever has just pressed it would be lost. */
function Step({ at, possible, onOffset, children }: Step) {
  return (
    <Button
      variant="outline"
      {...(possible ? {} : { 'data-disabled': true })}
      aria-disabled={!possible}
      onClick={() => possible && onOffset(at)}
    >
      {children}
    </Button>
  )
}
