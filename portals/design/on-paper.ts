/** While a page is printed: what is drawn to the width of the window is drawn to the width of paper. */
import { useElementSize } from '@mantine/hooks'
import { type RefCallback, useSyncExternalStore } from 'react'

/** Of a sheet of A4 between its margins, in the pixels of a style sheet. */
const paperWidth = 680

let isPrinting = false

function listen(changed: () => void): () => void {
  const tell = (printing: boolean) => () => {
    isPrinting = printing
    changed()
  }
  const [begin, end] = [tell(true), tell(false)]
  window.addEventListener('beforeprint', begin)
  window.addEventListener('afterprint', end)
  return () => {
    window.removeEventListener('beforeprint', begin)
    window.removeEventListener('afterprint', end)
  }
}

type Drawn = { readonly ref: RefCallback<HTMLDivElement>; readonly width: number }

/** How wide to draw in the element that takes the ref. */
export function useDrawnWidth(): Drawn {
  const { ref, width } = useElementSize<HTMLDivElement>()
  const onPaper = useSyncExternalStore(
    listen,
    () => isPrinting,
    () => false,
  )
  return { ref, width: onPaper ? paperWidth : width }
}
