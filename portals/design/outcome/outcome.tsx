/**
 * What came of a question, good or bad, in one form: a mark in its colour, the sentence, what follows, one thing to do.
 * Whoever has just asked finds the focus on it; the tab is named by it.
 */
import { type ReactNode, useEffect, useRef } from 'react'
import type { Text } from '#vocabulary/text.ts'
import { useSay, useTitle } from '../../language.tsx'
import { Mark, type MarkName } from '../marks.tsx'

/** What came of it in two words; the tab is named so. */
export type Pill = {
  readonly words: Text
  readonly mark: MarkName
  readonly tone: 'leaf' | 'sun' | 'clay' | 'sky'
}

type Outcome = {
  /** Another one is another outcome, though its words be the same. */
  readonly of: unknown
  /** The page was opened with it: nothing was asked just now, and the focus stays where a page begins. */
  readonly opened?: boolean
  readonly pill: Pill
  readonly sentence: string
  /** Stands under all the rest. */
  readonly action?: ReactNode
  readonly children: ReactNode
}

export function Outcome({ of, opened = false, pill, sentence, action, children }: Outcome) {
  const say = useSay()
  const heading = useRef<HTMLHeadingElement>(null)
  useTitle(say(pill.words))
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new outcome takes the focus, as a new page would
  useEffect(() => {
    if (opened) return
    const { current } = heading
    current?.focus({ preventScroll: true })
    const top = current?.getBoundingClientRect().top ?? 0
    if (top < 0 || top > window.innerHeight * 0.6) current?.closest('section')?.scrollIntoView()
  }, [of])
  return (
    <section className="card outcome" aria-labelledby="what-is-so">
      <p className={`pill ${pill.tone}`}>
        <Mark name={pill.mark} /> {say(pill.words)}
      </p>
      <h1 id="what-is-so" ref={heading} tabIndex={-1}>
        {sentence}
      </h1>
      {children}
      {action}
    </section>
  )
}
