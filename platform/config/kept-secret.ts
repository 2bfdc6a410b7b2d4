/** A secret that lies in a file: the file may be changed while the program runs, and is read again. */
import { readFileSync } from 'node:fs'
import { Failure } from '#vocabulary/refusal.ts'
import type { Environment } from './config.ts'

export class KeptSecret {
  readonly #read: () => string
  #text: string

  /** Throws Failure where it cannot be read now. */
  constructor(read: () => string) {
    this.#read = read
    this.#text = read()
  }

  /** As it was read last. */
  get now(): string {
    return this.#text
  }

  /** As the file has it now, or as it was read last where that cannot be taken. */
  latest(): string {
    try {
      this.renew()
    } catch (error) {
      if (!(error instanceof Failure)) throw error
    }
    return this.#text
  }

  /** Reads it again. Throws Failure where what lies there cannot be taken; what was read before stays. */
  renew(): void {
    this.#text = this.#read()
  }
}

/** The secret in the file that a variable names; undefined where it names none. */
export function openSecret(
  environment: Environment,
  name: string,
  check: (text: string) => void = () => undefined,
): KeptSecret | undefined {
  const file = environment[name]
  if (!file) return undefined
  return new KeptSecret(() => {
    const text = readSecret(file, name)
    check(text)
    return text
  })
}

/** An empty file is one that is being written: nobody's secret is nothing. */
function readSecret(file: string, name: string): string {
  let cause: unknown
  try {
    const text = readFileSync(file, 'utf8').trim()
    if (text !== '') return text
  } catch (error) {
    cause = error
  }
  throw new Failure(
    'secret-unreadable',
    {
      kk: `${name} көрсеткен файл оқылмайды не бос. Жолы мен рұқсатын тексеріңіз.`,
      ru: `Файл, названный в ${name}, не читается или пуст. Проверьте путь и права на него.`,
      en: `The file ${name} names cannot be read, or is empty. Check its path and permissions.`,
    },
    { cause },
  )
}
