/** The first minute on a slow telephone: what travels, what stands there before any script, and that nothing typed is lost. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import { languages } from '#vocabulary/text.ts'
import { answerAboutSomebody } from './places.ts'
import { barriers, read, withPages } from './reading.ts'

withPages()

/** Bytes of the bodies that have travelled to the page, by kind; compressed as they were. */
async function travelled(page: Page, context: BrowserContext) {
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  const kinds = new Map<string, string>()
  const heads = new Map<string, number>()
  const bytes: Record<string, number> = {}
  const addresses: string[] = []
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    kinds.set(requestId, type)
    heads.set(requestId, response.encodedDataLength)
    addresses.push(response.url)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other'
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength - (heads.get(requestId) ?? 0)
  })
  return { bytes, addresses }
}

test('to the first answer on a telephone 150 kB of script and 20 kB of page and style travel at most, and the law only for the calculator', () =>
  read({ width: 390 }, async (page, context) => {
    const { bytes, addresses } = await travelled(page, context)
    await page.goto('/')
    await page.locator('.examples button').first().waitFor()
    await page.waitForLoadState('networkidle')
    assert.ok(bytes.Script! > 50_000 && bytes.Script! <= 150_000, `${bytes.Script} bytes of script`)
    // The style stands in the page itself, with its words.
    const style = bytes.Document! + (bytes.Stylesheet ?? 0)
    assert.ok(style > 5_000 && style <= 20_000, `${style} bytes of page and style`)
    const before = addresses.length
    await page.locator('.dues').scrollIntoViewIfNeeded()
    await page.locator('.dues .total').waitFor()
    assert.ok(addresses.slice(before).some((address) => /\/assets\/law-/.test(address)))
    assert.ok(!addresses.slice(0, before).some((address) => /\/assets\/law-/.test(address)))
  }))

/** Holds the page's program back until it is let through. */
async function withoutProgram(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  await page.route('**/assets/*.js', async (route) => {
    await promise
    await route.continue()
  })
  return resolve
}

test('what is typed before the program comes stays where it is typed, with the caret, and is read when the program comes', () =>
  read({ width: 390, language: 'ru' }, async (page) => {
    const letThrough = await withoutProgram(page)
    await page.goto('/', { waitUntil: 'commit' })
    const field = page.locator('input[name=iin]')
    await field.click()
    await page.keyboard.type('8605071')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Enter')
    assert.equal(new URL(page.url()).search, '', 'an IIN never stands in an address')
    assert.equal(await page.getByRole('button', { name: 'Проверить' }).isEnabled(), false)
    const element = await field.elementHandle()
    letThrough()
    await page.getByText('Осталось цифр: 5').waitFor()
    await page.locator('.examples button').first().waitFor()
    const taken = await page.evaluate((before) => {
      const now = document.querySelector<HTMLInputElement>('input[name=iin]')!
      return [now === before, document.activeElement === now, now.value, now.selectionStart]
    }, element)
    assert.deepEqual(taken, [true, true, '8605071', 5])
    await page.keyboard.type('9')
    assert.equal(await field.inputValue(), '86050971')
    assert.equal(await page.getByRole('button', { name: 'Проверить' }).isEnabled(), true)
  }))

for (const [language, title, said] of [
  ['kk', 'Мен сақтандырылғанмын ба?', /JavaScript өшірулі/],
  ['ru', 'Есть ли у\u00a0меня страховка?', /выключен JavaScript/],
  ['en', 'Am I insured?', /JavaScript is off/],
] as const)
  test(`without script the page stands in ${language}, says what to do, and asks for nothing it could not answer`, () =>
    read({ language, width: 320, withoutScript: true }, async (page) => {
      await page.goto('/')
      assert.equal(await page.locator('html').getAttribute('lang'), language)
      assert.match(await page.title(), new RegExp(title.replace('?', '\\?')))
      assert.equal(await page.locator('h1').textContent(), title)
      assert.match((await page.locator('.no-script').textContent())!, said)
      assert.equal(await page.locator('form button[type=submit]').isVisible(), false)
      assert.ok(await page.locator('.top nav a').first().isVisible())
    }))

for (const language of languages)
  test(`nothing on the page in ${language} moves when what was awaited comes, and the whole menu is seen`, () =>
    read({ language, width: 390 }, async (page) => {
      await page.addInitScript(() => {
        type Shift = { value: number; startTime: number; sources: { node: Element | null }[] }
        const moves: { by: number; at: number; of: (string | undefined)[] }[] = []
        Object.assign(window, { moves })
        new PerformanceObserver((list) => {
          for (const { value, startTime, sources } of list.getEntries() as unknown as Shift[])
            moves.push({
              by: value,
              at: startTime,
              of: sources.map(({ node }) => node?.outerHTML?.slice(0, 80)),
            })
        }).observe({ type: 'layout-shift', buffered: true })
      })
      await page.goto('/')
      await page.locator('.examples button').first().waitFor()
      await page.evaluate(() => document.fonts.ready)
      const moves = await page.evaluate(() => (window as unknown as { moves: { by: number }[] }).moves)
      const moved = moves.reduce((sum, { by }) => sum + by, 0)
      const hidden = await page
        .locator('.top nav.of-visitors')
        .evaluate((menu) => menu.scrollWidth - menu.clientWidth)
      assert.equal(hidden, 0, 'every page of the menu is seen without moving it')
      assert.ok(moved < 0.1, `${moved} of the window: ${JSON.stringify(moves, null, 1)}`)
    }))

test('the language stands in the address: a link sent to another opens in it, and every link of the page keeps it', () =>
  read({ language: 'en' }, async (page, context) => {
    await page.goto('/law?lang=ru')
    await page.getByRole('heading', { level: 1, name: 'Что говорит закон?' }).waitFor()
    assert.equal(await page.evaluate(() => localStorage.getItem('kepil-language')), null)
    await page.getByRole('link', { name: 'Обзор' }).click()
    await page.waitForURL(/\/overview\?lang=ru$/)
    await page.locator('html[lang=ru]').waitFor()
    const addresses = await page
      .locator('a[href^="/"]:not([hreflang])')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')!))
    assert.ok(addresses.length > 4)
    for (const address of addresses) assert.match(address, /[?&]lang=ru/)
    await page.getByRole('link', { name: 'Қазақша' }).click()
    await page.waitForURL(/\/overview\?lang=kk$/)
    await page.locator('html[lang=kk]').waitFor()
    // Chosen by the reader: a new visit to an address that names no language opens in it.
    const later = await context.newPage()
    await later.goto('/reform')
    await later.waitForURL(/\/reform\?lang=kk$/)
    await later.locator('html[lang=kk]').waitFor()
  }))

test('an answer, a part of a page and a language are kept together', () =>
  read({ language: 'ru' }, async (page) => {
    await answerAboutSomebody(page)
    await page.getByRole('link', { name: 'English' }).click()
    await page.locator('html[lang=en]').waitFor()
    await page.locator('.outcome').waitFor()
    assert.deepEqual(await barriers(page), [])
  }))
