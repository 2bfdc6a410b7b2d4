/**
 * A file as we keep it. An image is decoded and made anew of its pixels alone, in a thread of its own that ends with it:
 * whatever else stood in it, before, after or between, is gone. One at a time, so that memory has an end.
 */
import { Worker } from 'node:worker_threads'
import type { FromImageWorker, ImageMedia } from './image-worker.ts'

type Media = ImageMedia | 'application/pdf'
export type CleanFile = { readonly media: Media; readonly bytes: Buffer }
/** Neither PNG, JPEG nor PDF; one of them, but broken; an image of too many pixels. */
type Unclean = 'type-not-taken' | 'unreadable' | 'too-many-pixels'

const longestMilliseconds = 60_000

let before: Promise<unknown> = Promise.resolve()

/** What is kept of these bytes, or why nothing is. */
export async function cleaned(bytes: Uint8Array): Promise<CleanFile | Unclean> {
  const own = Buffer.from(bytes)
  if (/^%PDF-[12]\.\d/.test(own.toString('latin1', 0, 8))) return { media: 'application/pdf', bytes: own }
  const made = before.then(() => remade(own))
  before = made
  return made
}

function remade(bytes: Uint8Array): Promise<CleanFile | Unclean> {
  const worker = new Worker(new URL('./image-worker.ts', import.meta.url), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: 256 },
    stdout: true,
    stderr: true,
  })
  return new Promise((resolve) => {
    const end = (answer: CleanFile | Unclean): void => {
      clearTimeout(tooLong)
      resolve(answer)
      void worker.terminate()
    }
    const tooLong = setTimeout(end, longestMilliseconds, 'unreadable')
    worker.once('message', (said: FromImageWorker) =>
      end(typeof said === 'string' ? said : { ...said, bytes: Buffer.from(said.bytes) }),
    )
    // A decoder that gives up ends its thread.
    worker.once('error', () => end('unreadable'))
    worker.once('exit', () => end('unreadable'))
  })
}
