/** Sources into plain modules and their declarations, held to be right by the compiler. */
import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Failure } from '#vocabulary/refusal.ts'
import type { Sources } from './sources.ts'

const options = {
  target: 'es2023',
  lib: ['es2023'],
  module: 'nodenext',
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  declaration: true,
  rootDir: 'source',
  outDir: 'compiled',
}

/** Writes the sources into a folder and compiles them. Returns where `entry` and its neighbours lie, as `.js` and `.d.ts`. */
export async function compile(
  sources: Sources,
  { folder, entry, compiler }: { folder: string; entry: string; compiler: string },
): Promise<string> {
  for (const [path, text] of sources) {
    const file = join(folder, 'source', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: options, files: [join('source', entry)] }),
  )
  await run(compiler, folder)
  return join(folder, 'compiled')
}

function run(compiler: string, folder: string): Promise<void> {
  return new Promise((done, failed) => {
    let said = ''
    const child = spawn(process.execPath, [compiler, '-p', '.'], { cwd: folder })
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (piece) => {
        said += piece
      })
    }
    child.on('error', failed)
    child.on('close', (code) => (code === 0 ? done() : failed(notCompiled(said))))
  })
}

const notCompiled = (said: string): Failure =>
  new Failure(
    'law-package-not-compiled',
    {
      kk: 'Заң пакеті жинақталмады: бір тілдегі мәтіндері бар бастапқы код құрастырылмайды; себебі төменде.',
      ru: 'Пакет закона не собрался: исходный код с текстами на одном языке не компилируется; причина ниже.',
      en: 'The law package could not be made: its source with texts in one language does not compile; the reason follows.',
    },
    { cause: said },
  )
