/** The keys of the demonstration's programs: made at its first start, and left where whoever tries it finds them. */
import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { IssuersProgram } from '#platform/identity'
import { root } from '../attach.ts'

/** Two at a time: while one is taken out of use the other serves. */
const numbers = [1, 2]

/** Gives the public keys of a program; the private ones are files that only their owner reads. */
export function programKeysIn(dataFolder: string) {
  const folder = join(resolve(root, dataFolder), 'demonstration', 'programs')
  return async (program: string): Promise<IssuersProgram['keys']> => {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    return Promise.all(
      numbers.map(async (number) => {
        const kid = `${program}-${number}`
        const made = await keyIn(join(folder, `${kid}.pem`))
        return { ...createPublicKey(made).export({ format: 'jwk' }), kid, use: 'sig', alg: 'ES256' }
      }),
    )
  }
}

async function keyIn(path: string): Promise<string> {
  const { privateKey } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  try {
    await writeFile(path, privateKey, { mode: 0o600, flag: 'wx' })
    return privateKey
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return readFile(path, 'utf8')
  }
}
