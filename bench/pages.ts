/**
 * The pages as Lighthouse sees them on a telephone: its four scores, and what they rest on. Lighthouse brings 150 packages,
 * so it is no dependency: npm fetches this very version when the bench runs. Run: `node bench/pages.ts [runs] [page …]`.
 */
import { execFile } from 'node:child_process'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import { getChromium } from '../e2e/browser.ts'
import { Place, regionPersons, startRegion } from '../e2e/program.ts'

const lighthouse = 'lighthouse@13.5.0'
const usual = ['/', '/law', '/overview', '/reform']
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

type Report = {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>
}

export type PageMeasured = {
  readonly page: string
  /** Of 100, by category; of several runs the best, for a busy machine only ever takes away. */
  readonly scores: Readonly<Record<string, number>>
  /** Milliseconds as simulated on a slow telephone; the shift as a share of the window. */
  readonly firstPaint: number
  readonly largestPaint: number
  readonly blocked: number
  readonly shift: number
}

async function reportOf(address: string): Promise<Report> {
  const words = ['exec', '--yes', `--package=${lighthouse}`, '--', 'lighthouse', address]
  const settings = [
    '--quiet',
    '--output=json',
    `--only-categories=${categories.join(',')}`,
    '--chrome-flags=--headless --no-sandbox --disable-gpu',
  ]
  const { stdout } = await promisify(execFile)('npm', [...words, ...settings], {
    maxBuffer: 1 << 28,
    // It needs the Node of the program, which need not be the machine's.
    env: {
      ...process.env,
      PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
      CHROME_PATH: getChromium(),
    },
  })
  return JSON.parse(stdout)
}

function measured(page: string, { categories: judged, audits }: Report): PageMeasured {
  const value = (audit: string): number => Math.round((audits[audit]?.numericValue ?? 0) * 1000) / 1000
  return {
    page,
    scores: Object.fromEntries(
      categories.map((category) => [category, Math.round((judged[category]?.score ?? 0) * 100)]),
    ),
    firstPaint: value('first-contentful-paint'),
    largestPaint: value('largest-contentful-paint'),
    blocked: value('total-blocking-time'),
    shift: value('cumulative-layout-shift'),
  }
}

const [runs = '1', ...named] = process.argv.slice(2)
const place = new Place(regionPersons)
try {
  const program = await startRegion(place)
  try {
    for (const page of named.length > 0 ? named : usual) {
      const tries: PageMeasured[] = []
      for (let run = 0; run < Number(runs); run++)
        tries.push(measured(page, await reportOf(`${program.address}${page}`)))
      tries.sort((a, b) => b.scores.performance! - a.scores.performance!)
      process.stdout.write(`${JSON.stringify(tries[0])}\n`)
    }
  } finally {
    await program.stop()
  }
} finally {
  await place.clear()
}
