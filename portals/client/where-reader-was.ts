/**
 * Where the focus goes on a page gone to. A new page is announced by moving it to the page's beginning, as a browser does on a
 * full load; whoever goes back finds it on the link that had led away, and the page scrolled as it was.
 */
import { useRouterState } from '@tanstack/react-router'
import { type RefObject, useEffect, useRef } from 'react'

type Left = { readonly by: string; readonly scrolled: number }

/** What is awaited on a page come back to may be asked of the server first. */
const patienceMs = 3000

const linkTo = (href: string): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>('main a[href]')].find(
    (link) => link.getAttribute('href') === href,
  )

/** Once the link is there again it takes the focus, unless the reader has moved on meanwhile. */
function returnTo({ by, scrolled }: Left, main: HTMLElement | null): () => void {
  const seek = () => {
    const link = linkTo(by)
    if (!link) return false
    const { activeElement } = document
    if (activeElement === main || activeElement === document.body) {
      link.focus({ preventScroll: true })
      window.scrollTo(0, scrolled)
    }
    return true
  }
  if (seek()) return () => undefined
  const watching = new MutationObserver(() => seek() && watching.disconnect())
  watching.observe(document.body, { childList: true, subtree: true })
  const giveUp = setTimeout(() => watching.disconnect(), patienceMs)
  return () => {
    clearTimeout(giveUp)
    watching.disconnect()
  }
}

export function useFocusOnPage(): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null)
  const path = useRouterState({ select: ({ location }) => location.pathname })
  const part = useRouterState({ select: ({ location }) => location.hash })
  const step = useRouterState({ select: ({ location }) => location.state.__TSR_key ?? '' })
  const drawn = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.state.__TSR_key })
  const here = useRef({ path, step })
  const left = useRef(new Map<string, Left>())
  /** Whoever has just loaded the page stands before all of it. */
  const hadFocus = useRef(false)
  useEffect(() => {
    const note = ({ target }: MouseEvent) => {
      const by = target instanceof Element ? target.closest('main a[href]')?.getAttribute('href') : undefined
      if (by) left.current.set(here.current.step, { by, scrolled: window.scrollY })
    }
    const focused = () => {
      hadFocus.current = true
    }
    // Before the router hears of it.
    document.addEventListener('click', note, { capture: true })
    document.addEventListener('focusin', focused)
    return () => {
      document.removeEventListener('click', note, { capture: true })
      document.removeEventListener('focusin', focused)
    }
  }, [])
  useEffect(() => {
    const isNew = here.current.path !== path
    here.current = { path, step }
    const begin = () => main.current?.focus({ preventScroll: true })
    if (!isNew) return
    const before = left.current.get(step)
    if (before) {
      begin()
      return returnTo(before, main.current)
    }
    // The page itself goes to the part its address names.
    if (part !== '') return
    // The page's own heading may have it already.
    if (document.activeElement !== main.current?.querySelector('h1')) begin()
    window.scrollTo(0, 0)
  }, [path, part, step])
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time another step is drawn
  useEffect(() => {
    // What had the focus may have gone with the page before, or with what was asked of this one. Between one field and the
    // next nothing has it for a moment: whoever goes on by Tab is not to be stopped.
    const looking = setTimeout(() => {
      if (hadFocus.current && document.activeElement === document.body)
        main.current?.focus({ preventScroll: true })
    })
    return () => clearTimeout(looking)
  }, [drawn])
  return main
}
