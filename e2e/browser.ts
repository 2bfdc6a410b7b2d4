/** One Chromium for the page tests: the machine's own, started without its habits of calling home. */
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const places = [
  process.env.CHROMIUM,
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The browser's program. Throws in a plain sentence when the machine has none. */
export function getChromium(): string {
  const found = places.find((place) => place !== undefined && existsSync(place))
  if (!found) throw new Error('No Chromium on this machine: install it, or name it in CHROMIUM.')
  return found
}

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: getChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--force-color-profile=srgb',
      // A page of a test lives for seconds: what is compiled early or to the utmost never pays.
      '--js-flags=--max-lazy --no-turbofan',
    ],
  })
