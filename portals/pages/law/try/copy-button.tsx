/** Puts a text into the reader's clipboard and says so; absent where the browser does not let a page do that. */
import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { Mark } from '../../../design/marks.tsx'
import { useSay } from '../../../language.tsx'
import { formText as text } from './text.ts'

const saidFor = 2500

type CopyButton = { readonly label: string; readonly content: () => string }

export function CopyButton({ label, content }: CopyButton) {
  const say = useSay()
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), saidFor)
    return () => clearTimeout(timer)
  }, [copied])
  const { clipboard } = navigator as { clipboard?: Clipboard }
  if (!clipboard) return null
  const copy = async () => {
    await clipboard.writeText(content())
    setCopied(true)
  }
  return (
    <span className="copy screen-only">
      <Button variant="outline" size="sm" onClick={copy}>
        {label}
      </Button>
      <span role="status" className="leaf">
        {copied && (
          <>
            <Mark name="tick" /> {say(text.copied)}
          </>
        )}
      </span>
    </span>
  )
}
