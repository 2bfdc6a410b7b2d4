/** A real browser for the browser tests: one the machine has, or Debian's, installed when we may. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
]
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** The browser of this machine, if it has one; CHROMIUM names another. */
function findChromium(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const { CHROMIUM, PATH } = environment
  if (CHROMIUM && existsSync(CHROMIUM)) return CHROMIUM
  const folders = (PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const places = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  return [...places, ...applications].find((place) => existsSync(place))
}

/** The browser; installed from Debian when it is missing and we are root. A sentence when there is none to be had. */
export function ensureChromium(): { path: string } | { missing: string } {
  const found = findChromium()
  if (found) return { path: found }
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0) {
    process.stdout.write('installing chromium-headless-shell from Debian (once)…\n')
    const apt = (...words: string[]) =>
      spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-qq', ...words], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      })
    apt('update')
    apt('install', '-y', '--no-install-recommends', 'chromium-headless-shell')
    const installed = findChromium()
    if (installed) return { path: installed }
  }
  return {
    missing:
      'no Chromium or Chrome was found; install one (Debian: apt-get install chromium), or name it in CHROMIUM',
  }
}
