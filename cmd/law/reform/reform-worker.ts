/** Holds a made-up population beside the program and tries reforms on it, so that the pages answer meanwhile. */
import { parentPort, workerData } from 'node:worker_threads'
import { readReformOf } from '#law'
import { type CountryOrder, drawCountry, everythingSent, type MonthsAsked, type People } from '#population'
import type { ReformRefusal, ReformTried } from '#reform/contract'
import { findMonth, type Month, monthIndex } from '#vocabulary/month.ts'
import type { Arrival } from './arrivals.ts'
import { gatherPeople } from './gather.ts'
import { tryReform } from './try-reform.ts'

/** A reform as it was sent, and the months to look at. */
export type ToWorker = { readonly id: number; readonly written: unknown; readonly asked: MonthsAsked }

export type FromReformWorker =
  | { readonly kind: 'drawing'; readonly part: number }
  | { readonly kind: 'ready'; readonly first: Month; readonly last: Month }
  | { readonly kind: 'tried'; readonly id: number; readonly tried: ReformTried | ReformRefusal }

const order = workerData as CountryOrder
const say = (message: FromReformWorker): void => parentPort!.postMessage(message)

const people: Promise<People> = draw()

parentPort!.on('message', async ({ id, written, asked }: ToWorker) => {
  const read = readReformOf(written)
  const tried = 'error' in read ? read.error : tryReform(await people, read.reform, { asked })
  say({ kind: 'tried', id, tried: tried as ReformTried | ReformRefusal })
})

/** Drawn from its seed and read as a folder of `kepil population` would be. */
async function draw(): Promise<People> {
  const months = monthIndex(order.to) - monthIndex(order.from) + 2
  const { people: drawn } = await gatherPeople(arrivals(), (_, month) =>
    say({ kind: 'drawing', part: Math.min(1, (monthIndex(month) - monthIndex(order.from)) / months) }),
  )
  say({ kind: 'ready', first: drawn.firstMonth, last: drawn.lastMonth })
  return drawn
}

function* arrivals(): Generator<Arrival> {
  for (const { kind, path, bytes } of everythingSent(drawCountry(order))) {
    if (kind !== 'persons' && kind !== 'groups' && kind !== 'payments') continue
    const open = async function* () {
      yield bytes
    }
    yield { kind, month: findMonth(path.slice(0, 7))!, path, size: bytes.length, open }
  }
}
