/** Files of payments on disk and from pipes: read whole unless too large, written whole or not at all. */
import {
  closeSync,
  createReadStream,
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
import { folderNotFile, noSuchFile, WrongUse } from '../verb.ts'

type FileRead = { readonly bytes: Uint8Array; readonly name: string; readonly size: number }

/** The file, or what comes through a pipe or, named `-`, the standard input; of too much to be taken, only the beginning. */
export async function readWholeFile(file: string, io: Io): Promise<FileRead> {
  if (file === '-' || file === '/dev/stdin') return { ...(await readWhole(io.stdin)), name: file }
  const path = resolve(io.folder, file)
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) throw noSuchFile(file)
  if (stats.isDirectory()) throw folderNotFile(file)
  if (!stats.isFile()) return { ...(await readWhole(createReadStream(path))), name: file }
  const bytes = stats.size > usualLimit ? beginningOf(path) : readFileSync(path)
  return { bytes, name: file, size: stats.size }
}

/** All that comes. */
async function readWhole(pieces: AsyncIterable<Uint8Array>): Promise<Omit<FileRead, 'name'>> {
  const read: Uint8Array[] = []
  let size = 0
  for await (const piece of pieces) {
    read.push(piece)
    size += piece.length
    if (size > usualLimit) return { bytes: read[0]!, size }
  }
  return { bytes: Buffer.concat(read), size }
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
