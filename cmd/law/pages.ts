/** `kepil law pages`: writes the pages of the law into `docs/law`, or says which of them are stale. */
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { docsOf, type Page } from '#law/pages'
import type { Text } from '#vocabulary/text.ts'
import { root } from '../attach.ts'
import type { Io } from '../io.ts'
import { type ExitCode, terminalLanguage, WrongUse } from '../verb.ts'

const folder = 'docs/law'

/** Pages that do not stand as they must: absent or another text, and files nothing makes any more. */
type Stale = { readonly toWrite: readonly Page[]; readonly toRemove: readonly string[] }

/** Writes what is stale; with `--check` only names it, and the answer is "no" when there is any. */
export function writePages(words: readonly string[], io: Io): ExitCode {
  const check = words.length === 1 && words[0] === '--check'
  if (words.length > 0 && !check) {
    throw new WrongUse({
      kk: `«${words.join(' ')}» түсініксіз: kepil law pages [--check]`,
      ru: `непонятно «${words.join(' ')}»: kepil law pages [--check]`,
      en: `"${words.join(' ')}" is not understood: kepil law pages [--check]`,
    })
  }
  const pages = pagesOfLaw()
  const { toWrite, toRemove } = staleOf(pages)
  const stale = [...toWrite.map(({ path }) => path), ...toRemove].sort()
  for (const path of stale) io.stdout.write(`${path}\n`)
  if (!check) mend({ toWrite, toRemove })
  const said = check ? checked : written
  io.stdout.write(`${pages.length} ${said[terminalLanguage(io.environment)]}: ${stale.length}\n`)
  return check && stale.length > 0 ? 1 : 0
}

const checked: Text = { kk: 'бет, ескіргені', ru: 'страниц, устарело', en: 'pages, stale' }
const written: Text = { kk: 'бет, өзгергені', ru: 'страниц, изменено', en: 'pages, changed' }

/** The pages as the law makes them now. */
function pagesOfLaw(): Page[] {
  const files = globSync('law/**/*.cases.md', { cwd: root }).map((file) => file.replaceAll('\\', '/'))
  return docsOf(files.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') })))
}

function staleOf(pages: readonly Page[]): Stale {
  const made = new Set(pages.map(({ path }) => path))
  const onDisk = globSync(`${folder}/**/*.md`, { cwd: root }).map((file) => file.replaceAll('\\', '/'))
  return {
    toWrite: pages.filter(({ path, text }) => readOr(path) !== text),
    toRemove: onDisk.filter((path) => !made.has(path)),
  }
}

const readOr = (path: string): string | undefined =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined

function mend({ toWrite, toRemove }: Stale): void {
  for (const { path, text } of toWrite) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  for (const path of toRemove) rmSync(join(root, path))
}
