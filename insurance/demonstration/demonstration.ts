/** The demonstration region: what this database holds of it, how far its loading is, and the loading itself. */
import { countFiles } from '#insurance/payments'
import { personIdRange } from '#insurance/registry'
import type { Connection, Databases } from '#platform/database'
import { findSetting, keepSetting } from '#platform/settings'
import type { Text } from '#vocabulary/text.ts'

/** A person worth looking up on the page, and why. */
export type ExamplePerson = { readonly iin: string; readonly what: Text }

export type Demonstration = {
  readonly state: 'loading' | 'ready'
  readonly persons: number
  readonly regionName: Text
  /** What is being done, and how much of the whole is done. */
  readonly stage: Text
  readonly done: number
  readonly total: number
  readonly examples: readonly ExamplePerson[]
}

type Loading = {
  readonly databases: Databases
  /** Aborted when the program is asked to stop: what is loaded stays, and the next start goes on from there. */
  readonly signal: AbortSignal
  /** Told at every step; what is not named stays as it was. */
  say(news: Partial<Demonstration>): void
}

/**
 * Takes in what the outside world would have sent, through the import and the intake of real files, each on its
 * own day. What was taken in before is passed over.
 */
export type TakeInRegion = (loading: Loading) => Promise<void>

const setting = 'demonstration'

/** The demonstration of this database, if it has one or is being given one. */
export const findDemonstration = (connection: Connection): Promise<Demonstration | undefined> =>
  findSetting(connection, setting)

/** Whether nothing was ever recorded here: only such a database may be given a demonstration. */
async function isUntouched(connection: Connection): Promise<boolean> {
  const { until } = await personIdRange(connection)
  return until === 0 && (await countFiles(connection)) === 0
}

const beginning: Demonstration = {
  state: 'loading',
  persons: 0,
  regionName: { kk: 'Көрсетілім аймағы', ru: 'Демонстрационный регион', en: 'Demonstration region' },
  stage: { kk: 'дайындық', ru: 'подготовка', en: 'preparing' },
  done: 0,
  total: 1,
  examples: [],
}
const keptEvery = 400

/**
 * Whether the region is being loaded from now on, before anybody is answered: into an empty database, or the rest of
 * one that was broken off.
 */
export async function beginDemonstration({ database, migrator }: Databases): Promise<boolean> {
  const found = await findDemonstration(migrator)
  if (found) return found.state === 'loading'
  if (!(await isUntouched(migrator))) return false
  await keepSetting(database, setting, beginning)
  return true
}

/** How much of the region is loaded, 0 to 1; undefined once it is whole, which is not asked again, or there is none. */
export function openLoadedShare(connection: Connection): () => Promise<number | undefined> {
  let isWhole = false
  return async () => {
    if (isWhole) return undefined
    const found = await findDemonstration(connection)
    isWhole = found?.state !== 'loading'
    return isWhole ? undefined : Math.min(1, found!.done / found!.total)
  }
}

type LoadingOptions = {
  readonly databases: Databases
  readonly signal: AbortSignal
  /** What is still to be done before it is ready. */
  readonly whenLoaded?: (examples: readonly ExamplePerson[]) => Promise<void>
}

/** Loads the region that was begun, to its end. */
export async function loadDemonstration(
  { databases, signal, whenLoaded }: LoadingOptions,
  takeIn: TakeInRegion,
  listen: (demonstration: Demonstration) => void,
): Promise<void> {
  const { database, migrator } = databases
  if (!(await beginDemonstration(databases))) return
  let current = (await findDemonstration(migrator))!
  let keeping: Promise<void> = Promise.resolve()
  let keptAt = performance.now()
  const say = (news: Partial<Demonstration>): void => {
    current = { ...current, ...news }
    listen(current)
    if (performance.now() - keptAt < keptEvery) return
    keptAt = performance.now()
    keeping = keeping.then(() => keepSetting(database, setting, current))
    // Where it fails, so does what is being taken in, and that is told.
    keeping.catch(() => undefined)
  }
  await takeIn({ databases, signal, say })
  await keeping
  if (signal.aborted) return
  await whenLoaded?.(current.examples)
  const ready = { kk: 'дайын', ru: 'готово', en: 'ready' }
  await keepSetting(database, setting, { ...current, state: 'ready', stage: ready, done: current.total })
  listen({ ...current, state: 'ready', stage: ready, done: current.total })
}
