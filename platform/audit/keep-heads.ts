/** Which databases keep heads of their access log, where, and how the files stand. */
import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Connection } from '#platform/database'
import { type HeadFiles, Heads } from './heads.ts'
import { readBefore } from './store.ts'

type Kept = { readonly files: HeadFiles; begun: Promise<Heads> | undefined }

const kept = new WeakMap<Connection, Kept>()

/** From the first entry on, heads of this database's log go to these files; nothing is made before. */
export function keepHeads(connection: Connection, files: HeadFiles): void {
  kept.set(connection, { files, begun: undefined })
}

/** The heads of a database, begun when first asked for; undefined where none are kept. */
export async function headsOf(connection: Connection): Promise<Heads | undefined> {
  const own = kept.get(connection)
  if (!own) return undefined
  own.begun ??= begin(connection, own.files).catch((error: unknown) => {
    own.begun = undefined
    throw error
  })
  return own.begun
}

async function begin(connection: Connection, files: HeadFiles): Promise<Heads> {
  const before = await readBefore(connection)
  if (!before) throw new Error('audit.chain has no row')
  return new Heads(files, before)
}

export type HeadFilesFound = {
  readonly headsWritable: boolean
  readonly headsThere: boolean
  /** It is there, and its user alone may read it; it may also be made at the first start. */
  readonly keyIs: 'there' | 'to-be-made' | 'open-to-others' | 'unwritable'
}

/** Makes neither. */
export const lookAtHeadFiles = ({ heads, key }: HeadFiles): HeadFilesFound => ({
  headsWritable: mayWrite(heads),
  headsThere: existsSync(heads),
  keyIs: existsSync(key)
    ? isPrivate(key)
      ? 'there'
      : 'open-to-others'
    : mayWrite(key)
      ? 'to-be-made'
      : 'unwritable',
})

/** The file, or the nearest folder that is there; not a folder in a file's place, nor a file in a folder's. */
function mayWrite(file: string): boolean {
  let there = file
  while (!existsSync(there) && dirname(there) !== there) there = dirname(there)
  if (statSync(there).isDirectory() === (there === file)) return false
  try {
    accessSync(there, constants.W_OK)
    return true
  } catch {
    return false
  }
}

const isPrivate = (file: string): boolean =>
  process.platform === 'win32' || (statSync(file).mode & 0o077) === 0
