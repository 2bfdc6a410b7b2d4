/** Something a reader has to know before the rest of the page: first on it, in the colour of what happened. */
import { type ReactNode, useEffect, useRef } from 'react'
import { Mark, type MarkName } from '../marks.tsx'

type Notice = {
  readonly tone: 'clay' | 'sky'
  readonly mark: MarkName
  readonly title: string
  readonly children: ReactNode
}

export function Notice({ tone, mark, title, children }: Notice) {
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <section ref={place} className={`notice ${tone}`} role="alert">
      <h2>
        <Mark name={mark} /> {title}
      </h2>
      {children}
    </section>
  )
}
