/** What several test files begin with is made by the first of a run that needs it; the others begin with a copy. */
import { cpSync, existsSync, mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { madeOnceVariable } from '#platform/testing'

const patience = 5 * 60_000

/** Fills `folder`, which is not there yet, by `make` or from what another file of this run has made so. */
export async function makeOnce(
  name: string,
  folder: string,
  make: (folder: string) => Promise<void>,
): Promise<void> {
  const shared = process.env[madeOnceVariable]
  if (!shared) return make(folder)
  const made = join(shared, name)
  if (isFirst(made)) {
    await make(folder)
    cpSync(folder, `${made}.copying`, { recursive: true })
    renameSync(`${made}.copying`, made)
    return
  }
  // Where the one who makes it fails, he fails for himself: the others make their own.
  for (const until = performance.now() + patience; !existsSync(made) && performance.now() < until; )
    await sleep(50)
  if (!existsSync(made)) return make(folder)
  cpSync(made, folder, { recursive: true })
}

function isFirst(made: string): boolean {
  try {
    mkdirSync(`${made}.begun`)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return false
  }
}
