/** The key heads are signed with: a file outside the database, made once, and its public half beside it for whoever verifies. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { headsUnwritable, keyUnreadable } from './failures.ts'

export const publicHalf = (file: string): string => `${file}.pub`

/** The signing key; made, with its public half, by whoever comes first. */
export function ensureKey(file: string): KeyObject {
  try {
    if (!existsSync(file)) make(file)
  } catch (error) {
    throw headsUnwritable(file, error)
  }
  try {
    return createPrivateKey(readFileSync(file))
  } catch (error) {
    throw keyUnreadable(file, error)
  }
}

/** Written beside and linked, so that of two who come at once both have the same, and nobody half of one. */
function make(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const draft = `${file}.new-${process.pid}`
  writeFileSync(draft, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 })
  try {
    linkSync(draft, file)
    writeFileSync(publicHalf(file), publicKey.export({ type: 'spki', format: 'pem' }))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    unlinkSync(draft)
  }
}

/** The key that verifies: of either half of the pair. */
export function readVerifyingKey(file: string): KeyObject {
  try {
    return createPublicKey(readFileSync(file))
  } catch (error) {
    throw keyUnreadable(file, error)
  }
}
