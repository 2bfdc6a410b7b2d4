/** What is typed into a page that came ready, before its program has come. */
import { type RefObject, useLayoutEffect, useRef } from 'react'

/** For a field: what stands in it when the program takes the page over is taken as written by the reader. */
export function useTypedBefore(onWritten: (written: string) => void): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: before it is drawn the first time, and never again
  useLayoutEffect(() => {
    const { current } = field
    if (current && current.value !== current.defaultValue) onWritten(current.value)
  }, [])
  return field
}
