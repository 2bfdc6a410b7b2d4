/**
 * PostgreSQL refuses to run as root. Under a user namespace it sees an ordinary user while on disk it stays root: no
 * user to create, no change of owner, any path works. Where namespaces are forbidden, setpriv to `nobody`.
 */
import { spawnSync } from 'node:child_process'
import { lchownSync, lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { refusesRoot } from './failures.ts'

export type RunAs = { readonly prefix: readonly string[]; readonly owner: number | undefined }

const nobody = 65_534
const namespace = ['unshare', '--user', '--map-user=1000', '--map-group=1000', '--']
const reduced = ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups', '--']

/** How to run the server's programs as whoever we are. `owner`: whom the data directory must belong to. */
export function runAs(directory: string, way: 'namespace' | 'setpriv' | undefined = undefined): RunAs {
  const user = process.getuid?.()
  if (user !== 0) return { prefix: [], owner: undefined }
  if (way !== 'setpriv' && works(namespace)) return { prefix: namespace, owner: 0 }
  if (works(reduced)) return { prefix: reduced, owner: nobody }
  throw refusesRoot(directory)
}

const works = (prefix: readonly string[]): boolean =>
  spawnSync(prefix[0]!, [...prefix.slice(1), 'true'], { stdio: 'ignore' }).status === 0

/** Gives a file, or a directory and all in it, to `owner`, unless it is theirs already. */
export function giveTo(owner: number | undefined, directory: string): void {
  if (owner === undefined) return
  const top = lstatSync(directory)
  if (top.uid === owner) return
  if (top.isDirectory()) giveContents(owner, directory)
  lchownSync(directory, owner, owner)
}

function giveContents(owner: number, directory: string): void {
  for (const entry of readdirSync(directory, { withFileTypes: true, recursive: true })) {
    lchownSync(join(entry.parentPath, entry.name), owner, owner)
  }
}
