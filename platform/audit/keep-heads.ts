/** Which databases keep heads of their access log, and where. */
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
