/** Every page in Kazakh at every width, in the dark and on paper: nobody is shut out, nothing is cut, one face draws every letter. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { everyPageIn } from './every-page.ts'
import { places } from './places.ts'
import { facesOf, read, withPages } from './reading.ts'

withPages()
for (const { name, holds } of everyPageIn('kk')) test(name, holds)

test('every letter of Kazakh, and the sign of the tenge, is drawn by the one face', () =>
  read({}, async (page, context) => {
    await page.goto('/')
    await page.locator('.dues .total').waitFor()
    await page.evaluate(async () => {
      const letters = document.createElement('p')
      letters.textContent = 'ӘәҒғҚқҢңӨөҰұҮүҺһІі ₸ № « » — – • … × − 0123456789'
      for (const weight of ['400', '500', '600', '700', '800']) {
        const copy = letters.cloneNode(true) as HTMLElement
        copy.style.fontWeight = weight
        document.querySelector('main')!.append(copy)
      }
      // A face is asked for when what needs it is first drawn.
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
      await document.fonts.ready
    })
    const faces = await facesOf(page, context)
    assert.deepEqual([...faces.keys()], ['Golos Text'], JSON.stringify([...faces], null, 1))
  }))

test('on paper a plot is drawn to the sheet with its table under it, long cards go on overleaf, and it is light whatever the screen is', () =>
  read({ dark: true, width: 390 }, async (page) => {
    await places.overview!(page)
    const open = page.locator('.plot details[open] > summary')
    while ((await open.count()) > 0) await open.first().click()
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await page.locator('.plot svg[viewBox^="0 0 680 "]').first().waitFor()
    const paper = await page.evaluate(() => {
      const of = (selector: string) => getComputedStyle(document.querySelector(selector)!)
      return {
        table: document.querySelector('.plot table')!.getBoundingClientRect().height > 100,
        card: of('.card:has(.plot)').breakInside,
        bars: of('.length').printColorAdjust,
        ground: of('body').backgroundColor,
        ink: of('h1').color,
      }
    })
    assert.deepEqual(paper, {
      table: true,
      card: 'auto',
      bars: 'exact',
      ground: 'rgb(255, 255, 255)',
      ink: 'rgb(18, 38, 58)',
    })
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await page.locator('.plot svg[viewBox^="0 0 680 "]').first().waitFor({ state: 'detached' })
  }))
