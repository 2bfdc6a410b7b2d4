/** A search that stands in the address while it is typed. */
import { useEffect, useRef, useState } from 'react'
import { holdsIin } from '#vocabulary/iin.ts'

/** A browser takes only so many changes of an address in a row. */
const pauseMs = 300

type Put = (typed: string | undefined, how: { readonly replace: boolean }) => unknown

type Typed = {
  readonly written: string
  readonly write: (typed: string) => void
  /** To be called before the reader leaves the field. */
  readonly settle: () => void
}

/**
 * What is written, put into the address a moment after the last key. The first word is a step of its own, so that going back
 * finds the page as it was before; what follows changes that step. An IIN never comes into the address.
 */
export function useTypedInAddress(inAddress: string | undefined, put: Put): Typed {
  const [written, setWritten] = useState(inAddress ?? '')
  const known = useRef(inAddress ?? '')
  const waiting = useRef<{ readonly timer: number; readonly typed: string }>(undefined)
  useEffect(() => {
    if ((inAddress ?? '') === known.current) return
    known.current = inAddress ?? ''
    setWritten(known.current)
  }, [inAddress])
  useEffect(() => () => clearTimeout(waiting.current?.timer), [])
  const settle = () => {
    if (waiting.current === undefined) return
    const { timer, typed } = waiting.current
    clearTimeout(timer)
    waiting.current = undefined
    if (holdsIin(typed) || typed === known.current) return
    const replace = known.current !== ''
    known.current = typed
    put(typed === '' ? undefined : typed, { replace })
  }
  const write = (typed: string) => {
    setWritten(typed)
    clearTimeout(waiting.current?.timer)
    waiting.current = { timer: window.setTimeout(settle, pauseMs), typed: typed.trim() }
  }
  return { written, write, settle }
}
