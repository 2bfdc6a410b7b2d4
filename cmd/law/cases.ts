/** `kepil law cases`: pages of worked examples, row by row. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { runCases } from '#law'
import type { Io } from '../io.ts'
import { type ExitCode, terminalLanguage, WrongUse } from '../verb.ts'

/** Runs every row of the pages; the answer is "no" when one fails. */
export function runPages(files: readonly string[], io: Io): ExitCode {
  if (files.length === 0) {
    throw new WrongUse({
      kk: 'мысалдар беті керек: kepil law cases FILE.md…',
      ru: 'нужна страница примеров: kepil law cases FILE.md…',
      en: 'name a page of examples: kepil law cases FILE.md…',
    })
  }
  let rows = 0
  let failed = 0
  for (const file of files) {
    const run = runCases(readPage(file, io))
    rows += run.rows
    failed += run.failures.length
    for (const { line, message } of run.failures) io.stdout.write(`${file}:${line}: ${message}\n`)
  }
  const words = { kk: 'жол, сәйкес емес', ru: 'строк, не сошлось', en: 'rows, failed' }
  io.stdout.write(`${rows} ${words[terminalLanguage(io.environment)]}: ${failed}\n`)
  return failed > 0 ? 1 : 0
}

function readPage(file: string, io: Io): string {
  try {
    return readFileSync(resolve(io.folder, file), 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ENOENT' && code !== 'EISDIR' && code !== 'EACCES') throw error
    throw new WrongUse({
      kk: `«${file}» файлы оқылмады`,
      ru: `файл «${file}» не читается`,
      en: `the file "${file}" cannot be read`,
    })
  }
}
