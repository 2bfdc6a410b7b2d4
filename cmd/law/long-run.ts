/** A long run of cases over all cores: whole lines go out in pieces, their answers come back in the order of the pieces. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Day } from '#vocabulary/day.ts'

type Answered = { readonly bytes: Uint8Array; readonly bad: boolean }

/** Pieces a worker may have before it: enough that it never waits. */
const waitingAtMost = 3

export class LongRun {
  readonly #workers: Worker[]
  readonly #waiting: { give(answered: Answered): void; fail(error: Error): void }[][]
  /** Answers not yet written, in the order asked. */
  readonly #asked: Promise<Answered>[] = []
  #turn = 0

  constructor(rule: string, today?: Day) {
    const url = new URL('./lines-worker.ts', import.meta.url)
    this.#workers = Array.from(
      { length: availableParallelism() },
      () => new Worker(url, { workerData: { rule, today } }),
    )
    this.#waiting = this.#workers.map(() => [])
    this.#workers.forEach((worker, place) => {
      const waiting = this.#waiting[place]!
      worker.on('message', (answered: Answered) => waiting.shift()!.give(answered))
      worker.on('error', (error) => {
        for (const each of waiting.splice(0)) each.fail(error as Error)
      })
    })
  }

  /** Gives whole lines away. Returns the answers that are due before more may be asked. */
  async *ask(piece: Uint8Array): AsyncGenerator<Answered> {
    const place = this.#turn++ % this.#workers.length
    this.#asked.push(
      new Promise((give, fail) => {
        this.#waiting[place]!.push({ give, fail })
        this.#workers[place]!.postMessage(piece)
      }),
    )
    while (this.#asked.length > this.#workers.length * waitingAtMost) yield await this.#asked.shift()!
  }

  /** The answers still due; then the workers are gone. */
  async *end(): AsyncGenerator<Answered> {
    for (const due of this.#asked.splice(0)) yield await due
    await Promise.all(this.#workers.map((worker) => worker.terminate()))
  }
}
