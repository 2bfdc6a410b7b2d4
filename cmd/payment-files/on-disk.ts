/** Files of payments on disk: read whole unless too large, written whole or not at all. */
import {
  closeSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { resolve } from 'node:path'
import { type Encoding, encodings, usualLimit } from '#documents'
import type { Text } from '#vocabulary/text.ts'
import type { Io } from '../io.ts'
import { noSuchFile, WrongUse } from '../verb.ts'

type FileRead = { readonly bytes: Uint8Array; readonly name: string; readonly size: number }

/** The file; of one that is too large to be taken, only the beginning. */
export function readWholeFile(file: string, io: Io): FileRead {
  const path = resolve(io.folder, file)
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats?.isFile()) {
    throw noSuchFile(file)
  }
  const bytes = stats.size > usualLimit ? beginningOf(path) : readFileSync(path)
  return { bytes, name: file, size: stats.size }
}

function beginningOf(file: string): Uint8Array {
  const beginning = new Uint8Array(4096)
  const open = openSync(file, 'r')
  try {
    return beginning.subarray(0, readSync(open, beginning))
  } finally {
    closeSync(open)
  }
}

/** To the file, which is complete or as it was before; to standard output where none is named. */
export function writeWholeFile(file: string | undefined, bytes: Uint8Array, io: Io): void {
  if (file === undefined) {
    io.stdout.write(bytes)
    return
  }
  const path = resolve(io.folder, file)
  const unfinished = `${path}.unfinished`
  try {
    writeFileSync(unfinished, bytes)
    renameSync(unfinished, path)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  }
}

/** A value of `--encoding`. */
export function readEncoding(word: string | undefined): Encoding {
  const encoding = word === undefined ? 'cp866' : encodings.find((one) => one === word.toLowerCase())
  if (encoding) return encoding
  const known = encodings.join(', ')
  throw new WrongUse({
    kk: `--encoding мәні: ${known}; «${word}» емес`,
    ru: `--encoding бывает ${known}, а не «${word}»`,
    en: `--encoding is one of ${known}, not "${word}"`,
  })
}

/** Which letters were written by their nearest. */
export const replacedText = (replaced: Readonly<Record<string, number>>, encoding: Encoding): Text => {
  const letters = Object.entries(replaced)
    .map(([letter, count]) => `${letter} ×${count}`)
    .join(', ')
  return {
    kk: `${encoding} кодтамасында жоқ әріптер ең жақынымен жазылды: ${letters}`,
    ru: `Букв, которых нет в ${encoding}, записаны ближайшие: ${letters}`,
    en: `Letters that ${encoding} has not were written by their nearest: ${letters}`,
  }
}
