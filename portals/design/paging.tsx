/** Earlier and later part of a long list. */
import { Button } from '@mantine/core'
import { countText } from '#vocabulary/spoken.ts'
import { useSay } from '../language.tsx'
import { text } from './text.ts'

type Paging = {
  readonly offset: number
  readonly limit: number
  readonly total: number
  readonly onOffset: (offset: number) => void
}

export function Paging({ offset, limit, total, onOffset }: Paging) {
  const say = useSay()
  if (total <= limit) return null
  const to = Math.min(offset + limit, total)
  return (
    <nav className="paging" aria-label={say(text.pages)}>
      <Button variant="outline" disabled={offset === 0} onClick={() => onOffset(Math.max(0, offset - limit))}>
        {say(text.earlier)}
      </Button>
      <span>
        {say(text.pageOf, { from: countText(offset + 1), to: countText(to), total: countText(total) })}
      </span>
      <Button variant="outline" disabled={to >= total} onClick={() => onOffset(offset + limit)}>
        {say(text.later)}
      </Button>
    </nav>
  )
}
