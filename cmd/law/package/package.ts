/** `kepil law package`: the law as a package for other programs. */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Language } from '#vocabulary/text.ts'
import type { Io } from '../../io.ts'
import { type ExitCode, readLanguage, WrongUse } from '../../verb.ts'
import { type LawPackage, makePackage } from './make-package.ts'

/** Makes the package in the folder of `--out` and says how large it is. */
export async function runPackage(words: readonly string[], io: Io): Promise<ExitCode> {
  const { values } = parseArgs({
    args: [...words],
    options: { out: { type: 'string' }, json: { type: 'boolean' }, lang: { type: 'string' } },
  })
  if (values.out === undefined || values.out === '') {
    throw new WrongUse({
      kk: 'бума атауы керек: kepil law package --out DIR',
      ru: 'назовите папку: kepil law package --out DIR',
      en: 'name a folder: kepil law package --out DIR',
    })
  }
  const language = readLanguage(values.lang, io)
  const folder = resolve(io.folder, values.out)
  const made = await makePackage(folder)
  io.stdout.write(values.json ? `${JSON.stringify({ folder, ...made })}\n` : told(folder, made, language))
  return 0
}

function told(folder: string, { name, version, entries }: LawPackage, language: Language): string {
  const size = { kk: 'кБ (gzip)', ru: 'кБ (gzip)', en: 'kB (gzip)' }[language]
  const sized = (gzip: number): string => (gzip / 1000).toFixed(1).padStart(6)
  const lines = entries.flatMap((entry) => [
    `${sized(entry.gzip)} ${size}  ${entry.name}`,
    ...entry.parts.map((part) => `  ${sized(part.gzip)}  ${part.name}`),
  ])
  return `${name} ${version}: ${folder}\n${lines.join('\n')}\n`
}
