/** Cases on the pages: a citizen asks about an entry of the access log, a registrar takes it, asks, answers and closes. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { barriers, read, withPages } from './reading.ts'

withPages()

async function comeInAs(page: Page, words: RegExp): Promise<void> {
  await page.goto('/sign-in')
  await page.locator('.personas a').filter({ hasText: words }).first().click()
  await page.locator('.account a[href^="/me"]').waitFor()
}

/** Another reader of the same record, with a browser of his own, of the same width. */
async function besides(page: Page, who: RegExp, look: (page: Page) => Promise<void>): Promise<void> {
  const context = await page
    .context()
    .browser()!
    .newContext({
      baseURL: new URL(page.url()).origin,
      locale: 'kk',
      viewport: page.viewportSize(),
      reducedMotion: 'reduce',
    })
  context.setDefaultTimeout(120_000)
  try {
    const other = await context.newPage()
    await comeInAs(other, who)
    await look(other)
  } finally {
    await context.close()
  }
}

const punctual = /уақытында төлейді/

/** A PNG of one point. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
)

for (const width of [390, 1280])
  test(`a citizen on ${width} px asks why his record was looked at; a registrar takes it, asks, and closes it; he sees the outcome`, () =>
    read({ width }, async (page) => {
      await comeInAs(page, punctual)
      const { examples } = (await (await page.request.get('/api/now')).json()) as {
        examples: { iin: string }[]
      }
      await besides(page, /Емхана тіркеушісі/, async (clinic) => {
        const asked = await clinic.request.post('/api/status', { data: { iin: examples[0]!.iin } })
        assert.equal(asked.status(), 200)
      })
      await page.goto('/me')
      await page
        .getByRole('link', { name: /^Бұл туралы сұрау/ })
        .first()
        .click()
      await page.locator('.asked-entry', { hasText: 'Медициналық ұйым' }).waitFor()
      assert.deepEqual(await barriers(page), [])
      await page.getByLabel('Айтарыңыз').fill('Мен бұл емханада болған емеспін. Неге қараған?')
      await page.getByRole('button', { name: 'Өтінішті жіберу' }).click()
      await page.getByText('кезекте').waitFor()
      const number = new URL(page.url()).pathname.split('/').at(-1)!
      assert.match(number, /^C-/)
      assert.deepEqual(await barriers(page), [])

      await besides(page, /Қордың тіркеушісі/, async (registrar) => {
        await registrar.getByRole('link', { name: 'Өтініштер' }).click()
        const row = registrar.locator('.cases tr', { hasText: number })
        assert.doesNotMatch(
          String(await row.textContent()),
          /Байқауов|\d{12}/,
          'whose it is, is not shown yet',
        )
        assert.deepEqual(await barriers(registrar), [])
        await row.getByRole('link').click()
        await registrar.getByRole('button', { name: 'Өзіме алу' }).click()
        await registrar.getByText('Кім туралы').waitFor()
        await registrar.locator('.case-course li:focus', { hasText: 'Жұмысқа алынды' }).waitFor()
        assert.deepEqual(await barriers(registrar), [])
        await registrar.getByRole('textbox', { name: 'Хабар' }).fill('Сол күні қай емханада болдыңыз?')
        await registrar.getByRole('button', { name: 'Сұрап, мерзімді тоқтату' }).click()
        await registrar.getByText('Өтініш беруші жауап бергенше мерзім тоқтап тұр.').waitFor()
      })

      await page.reload()
      await page.getByText('Сол күні қай емханада болдыңыз?').waitFor()
      await page.getByRole('textbox', { name: 'Хабар' }).fill('Ешқайда барған жоқпын')
      await page.getByRole('button', { name: 'Хабарды жіберу' }).click()
      await page.getByText('Мерзім қайта жүрді').waitFor()
      await page
        .locator('.drop input')
        .setInputFiles({ name: 'куәлік.png', mimeType: 'image/png', buffer: picture })
      await page.getByRole('link', { name: 'куәлік.png' }).waitFor()

      await besides(page, /Қордың тіркеушісі/, async (registrar) => {
        await registrar.goto('/cases?which=mine')
        await registrar.locator('.cases tr', { hasText: number }).getByRole('link').click()
        await registrar.getByLabel('Нәтиже').selectOption({ label: 'Негіз болмаған, шара қолданылды' })
        await registrar.getByLabel('Өтініш берушіге жауап').fill('Қызметкерге ескерту жасалды.')
        await registrar.getByRole('button', { name: 'Өтінішті аяқтау' }).click()
        await registrar.getByText('Аяқталды: негіз болмаған').waitFor()
      })

      await page.reload()
      await page.getByText('Нәтижесі: негіз болмаған, шара қолданылды').waitFor()
      await page.getByText('Қызметкерге ескерту жасалды.').waitFor()
      await page.getByRole('button', { name: 'Қайта ашу' }).waitFor()
      assert.deepEqual(await barriers(page), [])
      await page.goto('/me')
      await page
        .locator('.looks tr', { hasText: 'Мысалова Жанна' })
        .filter({ hasText: 'Өтінішіңіз' })
        .first()
        .waitFor()
    }))

for (const width of [390, 1280])
  test(`another’s case is no case: the page on ${width} px says the same as of one that is not there`, () =>
    read({ width }, async (page) => {
      await comeInAs(page, punctual)
      const opened = await page.request.post('/api/cases', {
        data: { kind: 'question', words: 'Сұрағым бар' },
      })
      const { number } = (await opened.json()) as { number: string }
      await besides(page, /Бала/, async (child) => {
        await child.goto(`/cases/${number}`)
        await child.getByRole('heading', { name: 'Мұндай өтініш жоқ' }).waitFor()
        await child.getByRole('alert').getByRole('link').click()
        await child.getByText('Мұнда өтініш жоқ.').waitFor()
        assert.deepEqual(await barriers(child), [])
      })
    }))
