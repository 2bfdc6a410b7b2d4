/** Bundles the pages when what they are made of has changed since the last bundle. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '#vocabulary/refusal.ts'
import { root } from '../attach.ts'

/** Where the built pages lie. */
export const portalsFolder: string = join(root, 'portals', 'dist')
const noted = join(portalsFolder, '.sources')

/** Builds the pages unless they are built from these very sources. Returns whether it built. */
export async function ensurePortals(): Promise<boolean> {
  const digest = digestOfSources()
  if (existsSync(noted) && readFileSync(noted, 'utf8') === digest) return false
  await build()
  writeFileSync(noted, digest)
  return true
}

/** By size and time: reading everything would cost a start more than it saves. */
function digestOfSources(): string {
  const files = globSync(
    '{portals,law,documents,vocabulary,reform,insurance}/**/*.{ts,tsx,css,html,svg,json,cases.md}',
    {
      cwd: root,
    },
  )
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')))
  for (const file of files.sort()) {
    if (file.includes('/dist/') || /\.test\.tsx?$/.test(file)) continue
    const { size, mtimeMs } = statSync(join(root, file))
    hash.update(`${file} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

function build(): Promise<void> {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const words = [vite, 'build', '--config', join(root, 'portals', 'vite.config.ts'), '--logLevel', 'warn']
  return new Promise((built, failed) => {
    let said = ''
    const child = spawn(process.execPath, words, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (piece) => {
        said += piece
      })
    }
    child.on('error', failed)
    child.on('exit', (code) => (code === 0 ? built() : failed(buildFailed(said))))
  })
}

const buildFailed = (said: string): Failure =>
  new Failure(
    'pages-not-built',
    {
      kk: 'Беттер жинақталмады; себебі төменде. Деректерге тиген жоқпыз.',
      ru: 'Страницы не собрались; причина ниже. Данные не тронуты.',
      en: 'The pages could not be built; the reason follows. No data was touched.',
    },
    { cause: said },
  )
