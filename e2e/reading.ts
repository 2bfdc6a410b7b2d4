/** A reader of the pages in a real browser, and the places a reader comes to. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { UnusualTold } from '#insurance/oversight/contract'
import { whyUnusual } from '../insurance/oversight/words.ts'
import { launchBrowser } from './browser.ts'
import { Place, type Program, regionPersons, startRegion } from './program.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Milliseconds that something awaited on a page may take, on a machine with much else to do. */
const patience = 120_000

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
}

/** A page as one reader has it; anything the page itself complains of fails the test. */
export async function read(reader: Reader, look: (page: Page, context: BrowserContext) => Promise<void>) {
  const context = await browser.newContext({
    viewport: { width: reader.width ?? 1280, height: 900 },
    colorScheme: reader.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    baseURL: address,
    locale: reader.language ?? 'kk',
    javaScriptEnabled: !reader.withoutScript,
  })
  context.setDefaultTimeout(patience)
  const page = await context.newPage()
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
    await context.close()
  }
}

export async function answerAboutSomebody(page: Page) {
  await page.goto('/')
  await page.locator('.examples button').first().click()
  await page.locator('.tile.paid, .tile.state').first().click()
  await page.locator('.payments table, .payments p').first().waitFor()
}

/** The sum a column shows, in tiyn. */
export const tiynOf = (shown: string): number => Number(shown.replace(/[^\d]/g, ''))

/** A sound number of nobody in the region. */
export const nobodysIin = '920315399905'

export async function noAnswer(page: Page) {
  await page.goto('/')
  await page.locator('.examples button').first().waitFor()
  await page.locator('input[name=iin]').fill(nobodysIin)
  await page.locator('.question button[type=submit]').click()
  await page.locator('#what-is-so').waitFor()
}

/** Comes in to the demonstration as one of its people, and to a page. */
export async function comeInAs(page: Page, subject: string, path: string) {
  await page.goto(`/api/sign-in?as=${subject}&to=${encodeURIComponent(path)}`)
  await page.locator('.account a[href^="/me"]').waitFor()
}

async function openFile(page: Page) {
  await page.goto('/files')
  await page.locator('.history tbody a').first().click()
  await page.locator('.split').waitFor()
  await page.locator('table.lines').waitFor()
}

/** It changes what persons and employers pay, and who is insured. */
export const exampleReform = {
  changes: [
    { parameter: 'minimum-wage', from: '2026-01', value: '100000' },
    { parameter: 'grace-months', from: '2026-01', value: '0' },
  ],
}

/** Every state of a page that has its own look, and how a reader comes to it. */
const unusualOf = (id: number, kind: UnusualTold['kind'], note?: string): UnusualTold => ({
  id,
  name: 'Үлгілова Айгүл',
  role: 'contact-centre',
  kind,
  why: whyUnusual(kind, { own: 14, usual: 1, about: 24 }),
  own: 14,
  usual: 1,
  from: '2026-10-25',
  through: '2026-11-21',
  foundAt: '2026-11-21T22:00:00.000000Z',
  lookedInto: note === undefined ? null : { at: '2026-11-22T06:00:00.000000Z', by: 'Есепова Сәуле', note },
})
/** What an auditor is told of unusual reading: four that nobody has looked into, and one that somebody has. */
export const unusualOfAuditor = {
  unusual: [
    unusualOf(1, 'outside-hours'),
    unusualOf(2, 'many-persons'),
    unusualOf(3, 'one-person-again'),
    unusualOf(4, 'own-family-name'),
    unusualOf(5, 'break-glass', 'Кезекшілік болған.\nКестемен салыстырылды.'),
  ],
  total: 5,
  sought: '2026-11-21T22:00:00.000000Z',
}

export const places: Record<string, (page: Page) => Promise<void>> = {
  question: async (page) => {
    await page.goto('/')
    await page.locator('.dues .total').waitFor()
  },
  'no answer': noAnswer,
  answer: answerAboutSomebody,
  files: async (page) => {
    await page.goto('/files')
    await page.locator('.history tbody tr').first().waitFor()
    await page.locator('.balance .holds').waitFor()
  },
  file: openFile,
  'signing in': async (page) => {
    await page.goto('/sign-in?refused=sign-in-expired')
    await page.locator('.personas a').first().waitFor()
  },
  'one’s own page': async (page) => {
    await page.goto('/sign-in?to=/me')
    await page.locator('.personas a').first().click()
    await page.locator('.who').waitFor()
    await page.locator('.sessions td').first().waitFor()
    await page.locator('.looks').waitFor()
  },
  'a firm acted for': async (page) => {
    await comeInAs(page, 'citizen-1', '/me')
    await page.locator('.organisations a').first().click()
    await page.locator('.workers td').first().waitFor()
    await page.locator('.abilities').waitFor()
  },
  'deeds that take two': async (page) => {
    await comeInAs(page, 'counter-1', '/approvals')
    await page.locator('.wide-field').first().waitFor()
  },
  'rights of the staff': async (page) => {
    await comeInAs(page, 'admin-1', '/rights')
    await page.locator('.holders td').first().waitFor()
  },
  'what an installation lacks': async (page) => {
    await comeInAs(page, 'admin-1', '/setup')
    await page.locator('.setup-step').first().waitFor()
  },
  'a record for which there is no purpose': async (page) => {
    await comeInAs(page, 'registrar-1', '/')
    await page.locator('.examples button').first().click()
    await page.locator('.emergency input').waitFor()
  },
  cases: async (page) => {
    await comeInAs(page, 'citizen-1', '/cases')
    await page.locator('.cases').waitFor()
  },
  'a case to be opened': async (page) => {
    await comeInAs(page, 'citizen-1', '/cases/new?kind=payment-missing')
    await page.locator('.day-field').waitFor()
  },
  'a case': async (page) => {
    await comeInAs(page, 'citizen-1', '/cases')
    const opened = await page.request.post('/api/cases', {
      data: { kind: 'complaint', words: 'Шешіммен келіспеймін' },
    })
    await page.goto(`/cases/${((await opened.json()) as { number: string }).number}`)
    await page.locator('.case-act').waitFor()
  },
  'unusual reading': async (page) => {
    // What a job finds in four weeks; of a region just loaded there is none.
    await page.route('**/api/oversight/unusual?**', (asked) => asked.fulfill({ json: unusualOfAuditor }))
    await page.goto('/oversight')
    await page.locator('.unusual blockquote').waitFor()
  },
  overview: async (page) => {
    await page.goto('/overview')
    await page.locator('.plot svg rect').first().waitFor()
    for (const summary of await page.locator('summary').all()) await summary.click()
  },
  'the law': async (page) => {
    await page.goto('/law')
    await page.locator('.ask-rules').waitFor()
    const folded = page.locator('main details:not([open]) > summary')
    while ((await folded.count()) > 0) await folded.first().click()
    await page.locator('.question-list').waitFor()
  },
  'an article of the law': async (page) => {
    await page.goto('/law/law-405-V/27')
    await page.locator('.worked .in-all').first().waitFor()
    await page.locator('.plot div path.steps.now').first().waitFor()
  },
  'a value of the law': async (page) => {
    await page.goto('/law/values/employer-ceiling')
    await page.locator('.plot div path.steps.now').waitFor()
  },
  'the API': async (page) => {
    await page.goto('/api#askLawDues')
    await page.locator('#askLawDues .refusal-list').waitFor()
  },
  'a reform to be': async (page) => {
    await page.goto('/reform')
    await page.locator('.change-row').waitFor()
  },
  'a reform tried': async (page) => {
    await page.goto(`/reform?reform=${encodeURIComponent(JSON.stringify(exampleReform))}`)
    await page.locator('.reform-plots').waitFor()
    for (const summary of await page.locator('summary').all()) await summary.click()
  },
  'rule of the law': async (page) => {
    await page.goto('/law/rules/status')
    await page.locator('.tried .reasons').waitFor()
    for (const summary of await page.locator('.for-programs summary, .steps summary').all())
      await summary.click()
  },
}

type Violation = { id: string; nodes: { html: string; failureSummary?: string }[] }

export async function barriers(page: Page, { withoutContrast = false } = {}): Promise<string[]> {
  // Once a page: what has run before runs faster.
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe)
  const violations = (await page.evaluate(
    `axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
      rules: { 'color-contrast': { enabled: ${!withoutContrast} } },
    }).then(({ violations }) => violations)`,
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
