/** A reader of the pages in a real browser, and what shuts nobody out of them. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { launchBrowser } from './browser.ts'
import { Place, type Program, regionPersons, startRegion } from './program.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Milliseconds that something awaited on a page may take, on a machine with much else to do. */
const patience = 300_000

let browser: Browser
let place: Place
let address: string

/** Readies the pages for the tests of a file: the real program, with a small region of its own loaded. */
export function withPages(): void {
  place = new Place(regionPersons)
  let program: Program
  before(async () => {
    program = await startRegion(place)
    address = program.address
    browser = await launchBrowser()
  })
  after(async () => {
    staying.clear()
    await browser?.close()
    await program?.stop()
    await place.clear()
  })
}

/** What whoever owns the database does to it behind our back. */
export const tamper = (statement: string): Promise<object[]> => place.askDatabase(statement)

export type Reader = {
  /** What the reader's browser asks for. */
  readonly language?: string
  readonly width?: number
  readonly dark?: boolean
  readonly withoutScript?: boolean
  /**
   * The same window goes on from test to test, signed in as nobody and with nothing kept: what it has compiled of the pages,
   * it has compiled. For tests that change nothing.
   */
  readonly stays?: boolean
}

const staying = new Map<string, BrowserContext>()

async function windowOf(reader: Reader): Promise<BrowserContext> {
  const key = JSON.stringify(reader)
  const found = staying.get(key)
  if (found) return found
  const context = await browser.newContext({
    viewport: { width: reader.width ?? 1280, height: 900 },
    colorScheme: reader.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    baseURL: address,
    locale: reader.language ?? 'kk',
    javaScriptEnabled: !reader.withoutScript,
  })
  context.setDefaultTimeout(patience)
  if (reader.stays) staying.set(key, context)
  return context
}

/** A page as one reader has it; anything the page itself complains of fails the test. */
export async function read(reader: Reader, look: (page: Page, context: BrowserContext) => Promise<void>) {
  const context = await windowOf(reader)
  const [page = await context.newPage()] = context.pages()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (said) => {
    if (/Content Security Policy|Warning:|React/.test(said.text())) complaints.push(said.text())
  })
  try {
    await look(page, context)
    assert.deepEqual(complaints, [])
  } finally {
    // A request of the page may be on its way through a route of the test yet: it fails with the page, not the test.
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    if (reader.stays) await forgetAll(page, reader)
    else await context.close()
  }
}

/** The window is as it was when it was opened. */
async function forgetAll(page: Page, { width = 1280, dark = false }: Reader): Promise<void> {
  page.removeAllListeners()
  await page.evaluate(() => {
    localStorage.clear()
    sessionStorage.clear()
  })
  await page.context().clearCookies()
  await page.emulateMedia({ media: null, colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' })
  await page.setViewportSize({ width, height: 900 })
}

type Violation = { id: string; nodes: { html: string; failureSummary?: string }[] }

type Sought = {
  /** Contrast is held elsewhere. */
  readonly withoutContrast?: boolean
  /** Nothing but its colours is other than before. */
  readonly onlyContrast?: boolean
}

export async function barriers(
  page: Page,
  { withoutContrast = false, onlyContrast = false }: Sought = {},
): Promise<string[]> {
  // Once a page: what has run before runs faster.
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe)
  const sought = onlyContrast
    ? { runOnly: ['color-contrast'] }
    : {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        rules: { 'color-contrast': { enabled: !withoutContrast } },
      }
  const options = JSON.stringify({ ...sought, resultTypes: ['violations'] })
  const violations = (await page.evaluate(
    `axe.run(${options}).then(({ violations }) => violations)`,
  )) as Violation[]
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary}`).join('\n')}`,
  )
}

const widths = [1280, 390, 320]

/**
 * Nobody is shut out of the page and nothing of it is cut, at a desk and on phones. No style turns on the language
 * (portals/design/type.test.ts), so contrast is looked at in Kazakh at every width, in the others where words are
 * nearest to each other.
 */
export async function holdsAtEveryWidth(page: Page): Promise<void> {
  const isKazakh = (await page.evaluate(() => document.documentElement.lang)) === 'kk'
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    const withoutContrast = !isKazakh && width !== Math.min(...widths)
    assert.deepEqual(await barriers(page, { withoutContrast }), [], `${width} px`)
    assert.equal(await overflow(page), 0, `wider than ${width} px`)
  }
}

/** By how many pixels the page is wider than its window, once what follows the width has followed it. */
const overflow = (page: Page) =>
  page.evaluate(async () => {
    const { documentElement: whole } = document
    const beyond = () => whole.scrollWidth - whole.clientWidth
    for (const begun = performance.now(); beyond() > 0 && performance.now() - begun < 20_000; )
      await new Promise((drawn) => setTimeout(drawn, 50))
    return beyond()
  })

/** Marks every element that may draw letters of its own: text, a field's, or what a style sets before or after it. */
const markLettered = () => {
  const drawn = (element: Element, part: string) =>
    !/^(none|normal|"")$/.test(getComputedStyle(element, part).content)
  for (const element of document.body.querySelectorAll('*:not(input[type=file])')) {
    const own = [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim())
    const isField = /^(input|select|textarea|option|optgroup|li|summary)$/i.test(element.tagName)
    if (own || isField || drawn(element, '::before') || drawn(element, '::after'))
      element.setAttribute('data-lettered', '')
  }
}

/** The faces the browser really drew each element's own text with; the file input itself is never seen. */
export async function facesOf(page: Page, context: BrowserContext): Promise<Map<string, string>> {
  await page.evaluate(markLettered)
  const session = await context.newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument')
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: '[data-lettered]',
  })
  const faces = new Map<string, string>()
  const asked = await Promise.all(
    nodeIds.map(async (nodeId) => {
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
      return { nodeId, fonts }
    }),
  )
  for (const { nodeId, fonts } of asked) {
    for (const { familyName } of fonts) {
      if (faces.has(familyName)) continue
      const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId })
      faces.set(familyName, outerHTML.slice(0, 300))
    }
  }
  return faces
}
