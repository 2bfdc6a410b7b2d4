// Starts the program on whatever Node there is: installs what is missing, then hands over to the Node that npm brought.
// Plain JavaScript for Node 20 and newer, nothing but node: imports.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const lockFile = join(root, 'package-lock.json')
const noted = join(root, 'node_modules', '.kepil-lock')
const programs = { test: 'cmd/prove/prove.ts', bench: 'cmd/bench.ts', pages: 'cmd/pages.ts' }

const fail = (sentence) => {
  process.stderr.write(`kepil: ${sentence}\n`)
  process.exit(3)
}

/** Installs when the lock file is not the one noted at the last installation. */
function ensureInstalled() {
  const digest = createHash('sha256').update(readFileSync(lockFile)).digest('hex')
  if (existsSync(noted) && readFileSync(noted, 'utf8') === digest && findNode()) {
    // An untouched checkout may look newer than its installation; the note tells the fast way in.
    writeFileSync(noted, digest)
    return
  }
  if (!isInstalled()) {
    process.stderr.write('kepil: installing what is missing (about a minute, once)…\n')
    // Inside an npm script npm hands down its own settings; a fresh one must not inherit them.
    const env = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !/^npm_(?!config_)/.test(name)),
    )
    const installed = spawnSync(
      'npm',
      ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'],
      {
        cwd: root,
        env: { ...env, NODE_ENV: '' },
        stdio: ['ignore', 2, 2],
      },
    )
    if (installed.error) fail(`npm could not be run: ${installed.error.message}`)
    if (installed.status !== 0) fail('npm ci failed; its reason is above. Nothing else was changed.')
  }
  writeFileSync(noted, digest)
}

/** Whether npm was run by hand and everything of the lock file is there already. */
function isInstalled() {
  const hidden = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(hidden) || !findNode()) return false
  const wanted = JSON.parse(readFileSync(lockFile, 'utf8')).packages
  const found = JSON.parse(readFileSync(hidden, 'utf8')).packages
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || found[path]?.version === version,
  )
}

/** Node 24: the one npm brought, or the one running now when it is new enough. */
function findNode() {
  const brought = join(root, 'node_modules', '.bin', 'node')
  if (existsSync(brought)) return brought
  return Number(process.versions.node.split('.')[0]) >= 24 ? process.execPath : undefined
}

ensureInstalled()
const node = findNode()
if (!node)
  fail(`no Node 24 for ${process.platform} ${process.arch} came with npm; install Node 24 and start again.`)
const [verb, ...words] = process.argv.slice(2)
const program = programs[verb]
const rest = program ? [program, ...words] : ['cmd/kepil.ts', ...process.argv.slice(2)]
// What Node has compiled once it need not compile again.
const env = { NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'node'), ...process.env }
const child = spawn(node, [join(root, rest[0]), ...rest.slice(1)], { stdio: 'inherit', env })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('error', (error) => fail(error.message))
child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)))
