/** Where the worker that draws the region leaves its example file. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { root } from '../../attach.ts'

export const exampleName = 'example.102'

/** Too small a region has no list to make an example of. */
export function exampleFileIn(dataFolder: string) {
  const path = join(resolve(root, dataFolder), 'demonstration', exampleName)
  return {
    isThere: () => existsSync(path),
    find: () =>
      readFile(path).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined
        throw error
      }),
  }
}
