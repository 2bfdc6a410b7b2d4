/** Where reforms are tried: the population is drawn when the first is asked about, in a thread of its own, and kept. */
import { Worker } from 'node:worker_threads'
import type { CountryOrder, MonthsAsked } from '#population'
import { type ReformRefusal, type ReformTried, reformRefusals } from '#reform/contract'
import type { Month } from '#vocabulary/month.ts'
import { refusal } from '#vocabulary/refusal.ts'
import type { FromReformWorker, ToWorker } from './reform-worker.ts'

type DeskState = {
  readonly state: 'drawing' | 'ready'
  /** How much of the population is drawn, 0 to 1. */
  readonly part: number
  readonly persons: number
  /** The months that payments are known for. */
  readonly first: Month
  readonly last: Month
}

type Waiting = {
  readonly resolve: (tried: ReformTried | ReformRefusal) => void
  readonly reject: (fault: Error) => void
}

/** One reform after another takes a fraction of a second; so many may wait. */
const mostWaiting = 20

export class ReformDesk {
  readonly #order: CountryOrder
  readonly #waiting = new Map<number, Waiting>()
  #worker: Worker | undefined
  #part = 0
  #ready = false
  #lastId = 0

  constructor(order: CountryOrder) {
    this.#order = order
  }

  /** How far the population is; asking begins to draw it. */
  state(): DeskState {
    this.#started()
    const { persons, from: first, to: last } = this.#order
    return { state: this.#ready ? 'ready' : 'drawing', part: this.#part, persons, first, last }
  }

  /** Answers when the population is drawn and the reform tried on it. Rejects where the thread failed. */
  try(written: unknown, asked: MonthsAsked): Promise<ReformTried | ReformRefusal> {
    if (this.#waiting.size >= mostWaiting) return Promise.resolve(refusal(reformRefusals, 'reforms-busy'))
    const worker = this.#started()
    const id = ++this.#lastId
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      worker.postMessage({ id, written, asked } satisfies ToWorker)
    })
  }

  async close(): Promise<void> {
    await this.#worker?.terminate()
  }

  #started(): Worker {
    if (this.#worker) return this.#worker
    const worker = new Worker(new URL('./reform-worker.ts', import.meta.url), { workerData: this.#order })
    worker.on('message', (message: FromReformWorker) => this.#heard(message))
    worker.on('error', (fault) => this.#failed(worker, fault as Error))
    worker.on('exit', () => this.#failed(worker, new Error('the thread of reforms ended')))
    this.#worker = worker
    return worker
  }

  #heard(message: FromReformWorker): void {
    if (message.kind === 'drawing') this.#part = message.part
    else if (message.kind === 'ready') {
      this.#part = 1
      this.#ready = true
    } else {
      this.#waiting.get(message.id)?.resolve(message.tried)
      this.#waiting.delete(message.id)
    }
  }

  /** Whoever waits is told; the next one asked begins anew. */
  #failed(worker: Worker, fault: Error): void {
    if (this.#worker !== worker) return
    for (const { reject } of this.#waiting.values()) reject(fault)
    this.#waiting.clear()
    this.#worker = undefined
    this.#ready = false
    this.#part = 0
  }
}
