/** The demonstration region: which country it is, who of it is worth looking up, and how its files are taken in. */

import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { importAttachments } from '#insurance/attachment'
import { type ExamplePerson, findDemonstration, type TakeInRegion } from '#insurance/demonstration'
import { type AnsweredFile, type Intake, intakeFiles, retrySuspense } from '#insurance/payments'
import { type ExtractKind, importExtract } from '#insurance/registry'
import { type Clock, playedClock } from '#platform/clock'
import { type Config, demonstrationDay } from '#platform/config'
import type { Database } from '#platform/database'
import type { CountryOrder, Sent } from '#population'
import type { Day } from '#vocabulary/day.ts'
import type { Month } from '#vocabulary/month.ts'
import { isRefusal } from '#vocabulary/refusal.ts'
import { dayText } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import { root } from '../../attach.ts'
import { recordListeners } from '../../record-listeners.ts'

/** So many people and their last twenty-five months. */
export const regionOf = (persons: number): CountryOrder => ({
  persons,
  seed: 2026,
  from: 202_410 as Month,
  to: 202_610 as Month,
})

/** What the worker that draws the region says: one thing sent, how many there will be, or that there is no more. */
export type FromRegionWorker =
  | { readonly kind: 'sent'; readonly sent: Sent }
  | { readonly kind: 'whole'; readonly files: number; readonly examples: readonly ExamplePerson[] }

/** Takes the region in, day by day, through the import and the intake of real files. */
export const takeInRegion = ({ dataFolder, regionPersons }: Config): TakeInRegion => {
  return async (loading) => {
    const { database } = loading.databases
    const before = (await findDemonstration(database))?.done ?? 0
    const arriving = new Arriving(resolve(root, dataFolder, 'demonstration'), regionOf(regionPersons))
    let done = 0
    try {
      for await (const day of arriving.days()) {
        if (loading.signal.aborted) return
        if (day[0]!.receivedOn > demonstrationDay) continue
        done += day.length
        if (done <= before) continue
        const { examples } = arriving
        loading.say({ stage: stageOf(day[0]!.receivedOn), persons: regionPersons, examples })
        await takeDay(intakeOn(database, day[0]!.receivedOn), day)
        // Only what is taken in counts as done: a day broken off is taken again, and nothing of it twice.
        loading.say({ done, total: Math.max(arriving.files, done) })
      }
    } finally {
      await arriving.close()
    }
    loading.say({ done, total: done, examples: arriving.examples })
  }
}

function stageOf(day: Day): Text {
  const of = dayText(day)
  return { kk: `${of.kk} күнінің файлдары`, ru: `файлы за ${of.ru}`, en: `files of ${of.en}` }
}

const intakeOn = (database: Database, on: Day): Intake => ({
  database,
  clock: playedClock(on),
  ...recordListeners,
})

/** One day's files: registers first, then what could not be placed before, then the payments; what became of these. */
export async function takeDay(intake: Intake, day: readonly Sent[]): Promise<AnsweredFile[]> {
  const { database, clock } = intake
  const extracts = day.filter(({ kind }) => kind !== 'payments')
  for (const extract of extracts) await takeExtract({ database, clock }, extract)
  if (extracts.length > 0) await retrySuspense(intake)
  const payments = day.filter(({ kind }) => kind === 'payments')
  const answers = await intakeFiles(
    intake,
    payments.map(({ path, bytes, receivedOn }) => ({
      name: path.split('/').at(-1)!,
      bytes,
      receivedOn,
      noticedOn: receivedOn,
    })),
  )
  return answers.map((answer) => {
    if (isRefusal(answer)) throw new Error(`the demonstration's own file was refused: ${answer.message.en}`)
    return answer
  })
}

async function takeExtract(
  { database, clock }: { database: Database; clock: Clock },
  { kind, bytes }: Sent,
): Promise<void> {
  const open = async function* () {
    yield bytes
  }
  const fault = (): void => {
    throw new Error("the demonstration's own extract has a faulty row")
  }
  const file = { open, fileBytes: bytes.length }
  const listeners = { clock, fault, ...recordListeners }
  const result = await (kind === 'attachments'
    ? importAttachments(database, file, listeners)
    : importExtract(database, { kind: kind as ExtractKind, ...file }, listeners))
  if ('code' in result) throw new Error(`the demonstration's own extract was refused: ${result.message.en}`)
}

/** The region as it is drawn by a worker, beside the loading: files by the day they arrive. */
class Arriving {
  files = 0
  examples: readonly ExamplePerson[] = []
  readonly #worker: Worker
  readonly #waiting: Sent[] = []
  #whole = false
  #fault: Error | undefined
  #wake: () => void = () => undefined

  constructor(folder: string, order: CountryOrder) {
    const workerData = { order, folder }
    this.#worker = new Worker(new URL('./region-worker.ts', import.meta.url), { workerData })
    this.#worker.on('message', (message: FromRegionWorker) => {
      if (message.kind === 'sent') this.#waiting.push(message.sent)
      else {
        this.files = message.files
        this.examples = message.examples
      }
      this.#wake()
    })
    this.#worker.on('error', (error) => {
      this.#fault = error as Error
      this.#wake()
    })
    this.#worker.on('exit', () => {
      this.#whole = true
      this.#wake()
    })
  }

  async *days(): AsyncGenerator<Sent[]> {
    let day: Sent[] = []
    for await (const sent of this.#each()) {
      if (sent.kind === 'answers') continue
      if (day[0] && day[0].receivedOn !== sent.receivedOn) {
        yield day
        day = []
      }
      day.push(sent)
    }
    if (day.length > 0) yield day
  }

  async *#each(): AsyncGenerator<Sent> {
    for (;;) {
      const sent = this.#waiting.shift()
      if (sent) yield sent
      else if (this.#fault) throw this.#fault
      else if (this.#whole) return
      else
        await new Promise<void>((wake) => {
          this.#wake = wake
        })
    }
  }

  async close(): Promise<void> {
    await this.#worker.terminate()
  }
}
