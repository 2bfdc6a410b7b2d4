/**
 * Heads of lanes go to a file outside the database, signed by a key outside it: whoever rewrites the log cannot rewrite
 * them. Several processes add to one file; a line is a head.
 */
import type { KeyObject } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { systemClock } from '#platform/clock'
import { headsUnwritable } from './failures.ts'
import { type SignedLine, writeHead } from './head.ts'
import { ensureKey } from './key.ts'
import type { Lane } from './lanes.ts'
import type { LogBefore } from './store.ts'

/** Where the heads go, and the key that signs them. */
export type HeadFiles = { readonly heads: string; readonly key: string }

/** The longest that a committed entry waits for a head to hold it. */
const flushedEvery = 1000

type Perhaps = { readonly place: number; readonly link: Buffer }
type Unsigned = SignedLine extends infer Line
  ? Line extends SignedLine
    ? Omit<Line, 'log' | 'at'>
    : never
  : never

export class Heads {
  readonly #file: string
  readonly #log: string
  readonly #key: KeyObject
  readonly #moved = new Set<Lane>()
  #unwritten = ''
  #timer: NodeJS.Timeout | undefined
  #fault: Error | undefined

  /** Begins with what stood in the log before there were lanes. Throws Failure where key or file cannot be had. */
  constructor({ heads, key }: HeadFiles, { log, entries, digest }: LogBefore) {
    this.#file = heads
    this.#log = log
    this.#key = ensureKey(key)
    try {
      mkdirSync(dirname(heads), { recursive: true, mode: 0o700 })
    } catch (error) {
      throw headsUnwritable(heads, error)
    }
    // Another process may have been ended in the midst of a line.
    if (existsSync(heads)) this.#unwritten = '\n'
    this.writeNow({ before: { entries, digest: digest.toString('hex') } })
  }

  /** Before a lane is used at all: a lane that was never announced is nobody's. */
  announce(lane: Lane): void {
    this.writeNow(headOf(lane))
  }

  /** The lane has come further; its head is written with others, soon. */
  moved(lane: Lane): void {
    this.#moved.add(lane)
    this.#flushLater()
  }

  /** Nothing follows in this lane, unless the entries of which nobody knows. */
  ended(lane: Lane, perhaps?: Perhaps): void {
    this.#moved.delete(lane)
    const { place, link } = perhaps ?? {}
    this.#add({
      ...headOf(lane),
      end: true,
      ...(link && { perhaps: { place: place!, link: link.toString('hex') } }),
    })
    this.#flushLater()
  }

  writeNow(line: Unsigned): void {
    this.#add(line)
    this.flush()
  }

  /** Throws Failure where they cannot be written; they are tried again with the next ones. */
  flush(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    const text = [this.#unwritten, ...[...this.#moved].map((lane) => this.#signed(headOf(lane)))].join('')
    if (text === '') return
    try {
      appendFileSync(this.#file, text, { mode: 0o600 })
      this.#unwritten = ''
      this.#moved.clear()
      this.#fault = undefined
    } catch (error) {
      // A part of a line may have been written; whatever comes stands on lines of its own.
      if (!this.#unwritten.startsWith('\n')) this.#unwritten = `\n${this.#unwritten}`
      this.#fault = headsUnwritable(this.#file, error)
      throw this.#fault
    }
  }

  /** Throws what keeps heads from being written now. */
  assertWritten(): void {
    if (this.#fault) this.flush()
  }

  #flushLater(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined
      try {
        this.flush()
      } catch {
        // Told by `assertWritten` to whoever asks whether the server is ready.
        this.#flushLater()
      }
    }, flushedEvery).unref()
  }

  #add(line: Unsigned): void {
    this.#unwritten += this.#signed(line)
  }

  #signed(line: Unsigned): string {
    return writeHead({ log: this.#log, ...line, at: systemClock().now() } as SignedLine, this.#key)
  }
}

const headOf = ({ number, place, link, seal }: Lane) => ({
  lane: number,
  place,
  link: link.toString('hex'),
  seal: seal.soFar(),
})
