/** Before a deed that cannot be undone: what will be, what of it stays so, yes or back. */
import { Button } from '@mantine/core'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useSay } from '../../language.tsx'
import { Mark } from '../marks.tsx'
import { text } from '../text.ts'

type Caution = {
  readonly title: string
  /** What will be. */
  readonly what: string
  /** What of it cannot be undone. */
  readonly forGood: string
  /** The deed itself, as the button that does it says it. */
  readonly yes: string
}

type AskFirst = Caution & {
  readonly onYes: () => void
  /** What is pressed for the deed: it asks first. */
  readonly children: (ask: () => void) => ReactNode
}

export function AskFirst({ onYes, children, ...asked }: AskFirst) {
  const [isAsked, setAsked] = useState(false)
  const pressedIn = useRef<Element>(null)
  const isDone = useRef(false)
  // What was pressed may go with the deed: the focus stays in its part of the page.
  useEffect(
    () => () => {
      if (isDone.current) focusWithin(pressedIn.current)
    },
    [],
  )
  const ask = () => {
    pressedIn.current = document.activeElement?.closest('section') ?? null
    setAsked(true)
  }
  const answer = (yes: boolean) => {
    isDone.current = yes
    setAsked(false)
    if (yes) onYes()
  }
  return (
    <>
      {children(ask)}
      {isAsked && <Question {...asked} onAnswer={answer} />}
    </>
  )
}

/** The heading of the part of a page; its beginning where the part is gone too. */
function focusWithin(part: Element | null): void {
  if (document.activeElement !== document.body) return
  const place = part?.isConnected ? part.querySelector<HTMLElement>('h2') : document.querySelector('main')
  if (!place) return
  place.tabIndex = -1
  place.focus({ preventScroll: true })
}

type Question = Caution & { readonly onAnswer: (yes: boolean) => void }

function Question({ title, what, forGood, yes, onAnswer }: Question) {
  const say = useSay()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const back = useRef<HTMLButtonElement>(null)
  const isYes = useRef(false)
  useEffect(() => {
    if (dialog.current?.open) return
    dialog.current?.showModal()
    back.current?.focus()
  }, [])
  // Closed, it gives the focus back to what was pressed.
  const close = (answer: boolean) => {
    isYes.current = answer
    dialog.current?.close()
  }
  return createPortal(
    <dialog
      ref={dialog}
      className="ask-first"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-what`}
      onClose={() => onAnswer(isYes.current)}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      <div id={`${id}-what`}>
        <p>{what}</p>
        <p>
          <Mark name="exclamation" /> <strong>{forGood}</strong>
        </p>
      </div>
      <p className="deeds">
        <Button className="of-no-return" size="lg" onClick={() => close(true)}>
          {yes}
        </Button>
        <Button ref={back} variant="outline" size="lg" onClick={() => close(false)}>
          {say(text.back)}
        </Button>
      </p>
    </dialog>,
    document.body,
  )
}
