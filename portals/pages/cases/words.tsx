/** How a case stands and what was done to it, in words of the pages. */
import type { CaseListed, CaseTold } from '#insurance/cases/contract'
import type { Text } from '#vocabulary/text.ts'
import { useSay } from '../../language.tsx'
import { text } from './text.ts'

const standWords: Readonly<Record<CaseListed['stand'], { readonly words: Text; readonly tone: string }>> = {
  unassigned: { words: text.standUnassigned, tone: 'sky' },
  taken: { words: text.standTaken, tone: 'sky' },
  waiting: { words: text.standWaiting, tone: 'sun' },
  closed: { words: text.standClosed, tone: 'leaf' },
}

export function Stand({ of: { stand, isLate } }: { readonly of: Pick<CaseListed, 'stand' | 'isLate'> }) {
  const say = useSay()
  const { words, tone } = standWords[stand]
  return (
    <>
      <span className={tone}>{say(words)}</span>
      {isLate && <span className="clay"> · {say(text.isLate)}</span>}
    </>
  )
}

export const eventWords: Readonly<Record<CaseTold['events'][number]['what'], Text>> = {
  opened: text.opened,
  taken: text.taken,
  'handed-over': text.handedOver,
  message: text.message,
  file: text.file,
  asked: text.asked,
  resumed: text.resumed,
  closed: text.closed,
  reopened: text.reopened,
}
