/** The data directory: made whole or not at all, of our version, with a password known to this folder only. */
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { Failure } from '#vocabulary/refusal.ts'
import type { Binaries } from './binaries.ts'
import { didNotStart, diskFull, notADataDirectory, notOurs, otherVersion, secretMissing } from './failures.ts'
import { giveTo, type RunAs } from './unprivileged.ts'

/** The name of the embedded server's owner and of its database. */
export const owner = 'kepil'

export const secretFile = (directory: string): string => join(dirname(directory), 'secret')

/** Makes the data directory if there is none; refuses one that is not ours. */
export function prepareDataDirectory(directory: string, binaries: Binaries, as: RunAs): void {
  try {
    mkdirSync(dirname(directory), { recursive: true, mode: 0o700 })
  } catch (error) {
    throw foreseen(error, directory) ?? error
  }
  // Another user's processes must pass through to the data directory; its own mode keeps them from the rest.
  if (as.owner) chmodSync(dirname(directory), 0o711)
  if (!existsSync(directory) || readdirSync(directory).length === 0) {
    initialise(directory, binaries, as)
    return
  }
  const version = join(directory, 'PG_VERSION')
  if (!existsSync(version)) throw notADataDirectory(directory)
  const found = readFileSync(version, 'utf8').trim()
  if (found !== String(binaries.major)) throw otherVersion(directory, found, binaries.major)
  getSecret(directory)
  try {
    giveTo(as.owner, directory)
    chmodSync(directory, 0o700)
  } catch (error) {
    throw foreseen(error, directory) ?? error
  }
}

const cannotBeWritten = new Set(['EPERM', 'EACCES', 'EROFS', 'ENOENT', 'EEXIST', 'ENOTDIR'])

function foreseen(error: unknown, directory: string): Failure | undefined {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC') return diskFull(directory, error)
  return code !== undefined && cannotBeWritten.has(code) ? notOurs(directory) : undefined
}

/** Written beside and renamed, so that a run killed half-way leaves nothing that looks like a database. */
function initialise(directory: string, binaries: Binaries, as: RunAs): void {
  const secret = ensureSecret(secretFile(directory))
  const fresh = `${directory}.new-${process.pid}`
  const password = join(fresh, '..', `.password-${process.pid}`)
  removeLeftovers(directory)
  try {
    mkdirSync(fresh, { mode: 0o700 })
    writeFileSync(password, secret, { mode: 0o600 })
    giveTo(as.owner, fresh)
    giveTo(as.owner, password)
    runInitdb({ fresh, password, directory, binaries, as })
    if (existsSync(directory) && readdirSync(directory).length === 0) rmSync(directory, { recursive: true })
    if (!existsSync(directory)) renameSync(fresh, directory)
  } catch (error) {
    throw foreseen(error, directory) ?? error
  } finally {
    rmSync(fresh, { recursive: true, force: true })
    rmSync(password, { force: true })
  }
}

type Initialising = {
  fresh: string
  password: string
  directory: string
  binaries: Binaries
  as: RunAs
}

function runInitdb({ fresh, password, directory, binaries, as }: Initialising): void {
  // The order of text must not depend on the machine; PostgreSQL 15 and 16 have no provider of their own.
  const locale =
    binaries.major >= 17
      ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
      : ['--locale=C.UTF-8']
  const command = [...as.prefix, binaries.initdb]
  const options = ['-D', fresh, '-U', owner, '-A', 'scram-sha-256', `--pwfile=${password}`, '-E', 'UTF8']
  const made = spawnSync(command[0]!, [...command.slice(1), ...options, '--no-instructions', ...locale], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  })
  if (made.status === 0) return
  const said = `${made.stdout ?? ''}${made.stderr ?? ''}${made.error?.message ?? ''}`
  if (/No space left on device/i.test(said)) throw diskFull(directory, said)
  if (/Permission denied/i.test(said)) throw notOurs(directory)
  throw didNotStart(said)
}

function removeLeftovers(directory: string): void {
  const parent = dirname(directory)
  const start = `${directory.slice(parent.length + 1)}.new-`
  for (const name of readdirSync(parent)) {
    const pid = Number(name.slice(start.length))
    if (name.startsWith(start) && !existsSync(`/proc/${pid}`)) rmSync(join(parent, name), { recursive: true })
  }
}

/** The password of the embedded server: made once, by whoever comes first, readable by this user only. */
function ensureSecret(file: string): string {
  if (readSecret(file) === '') rmSync(file, { force: true })
  if (!existsSync(file)) {
    const draft = `${file}.${process.pid}`
    writeFileSync(draft, randomBytes(24).toString('base64url'), { mode: 0o600 })
    try {
      linkSync(draft, file)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    } finally {
      unlinkSync(draft)
    }
  }
  return readSecret(file)
}

const readSecret = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8').trim() : '')

/** The password. Throws Failure when the file is gone or empty. */
export function getSecret(directory: string): string {
  const secret = readSecret(secretFile(directory))
  if (secret === '') throw secretMissing(secretFile(directory))
  return secret
}
