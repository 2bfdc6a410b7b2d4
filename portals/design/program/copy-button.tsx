/** Puts a text into the reader's clipboard and says so; absent where the browser does not let a page do that. */
import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useSay } from '../../language.tsx'
import { Mark } from '../marks.tsx'
import { copyText as text } from './copy-text.ts'
import './copy-button.css'

const saidFor = 4000

type CopyButton = { readonly label: string; readonly content: () => string }

export function CopyButton({ label, content }: CopyButton) {
  const say = useSay()
  const [said, tell] = useState<'copied' | 'notCopied'>()
  useEffect(() => {
    if (!said) return
    const timer = setTimeout(() => tell(undefined), saidFor)
    return () => clearTimeout(timer)
  }, [said])
  const { clipboard } = navigator as { clipboard?: Clipboard }
  if (!clipboard) return null
  const copy = () =>
    clipboard.writeText(content()).then(
      () => tell('copied'),
      () => tell('notCopied'),
    )
  return (
    <span className="copy screen-only">
      <Button variant="outline" size="sm" onClick={copy}>
        {label}
      </Button>
      <span role="status" className={said === 'notCopied' ? 'clay' : 'leaf'}>
        {said && (
          <>
            <Mark name={said === 'copied' ? 'tick' : 'exclamation'} />{' '}
            {say(said === 'copied' ? text.copied : text.notCopied)}
          </>
        )}
      </span>
    </span>
  )
}
