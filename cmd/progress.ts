/** A bar on a terminal for long work; nothing at all in a pipe. */
import { countText, percentText } from '#vocabulary/spoken.ts'
import type { Output } from './io.ts'

type Progress = {
  /** Shows so much of the whole; `total` undefined while it is not known. */
  show(done: number, total: number | undefined, words?: string): void
  /** Takes the bar away. */
  end(): void
}

const none: Progress = { show: () => undefined, end: () => undefined }
const width = 28
const shortest = 80
const usualColumns = 80

/** A bar on `stream`, redrawn at most every 80 ms. */
export function startProgress(label: string, stream: Output): Progress {
  if (!stream.isTTY) return none
  const started = performance.now()
  let drawn = 0
  const draw = (line: string): boolean =>
    stream.write(`\r${line.slice(0, (stream.columns ?? usualColumns) - 1)}\u001b[K`)
  return {
    show: (done, total, words = '') => {
      const now = performance.now()
      if (now - drawn < shortest && done !== total) return
      drawn = now
      const seconds = Math.round((now - started) / 1000)
      draw(`${label} ${total ? bar(done, total) : countText(done)} ${seconds} s ${words}`)
    },
    end: () => {
      stream.write('\r\u001b[K')
    },
  }
}

function bar(done: number, total: number): string {
  const share = Math.min(1, done / total)
  const full = Math.floor(share * width)
  return `${'█'.repeat(full)}${'░'.repeat(width - full)} ${percentText(String(Math.floor(share * 100))).en}`
}
