/** The page of reforms as a reader uses it: by keyboard, by link, with a file; and what it says when there is no answer. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { exampleReform } from './places.ts'
import { read, withPages } from './reading.ts'

withPages()

const address = (reform: object) => `/reform?reform=${encodeURIComponent(JSON.stringify(reform))}`
const tried = (page: Page) => page.locator('.reform-head h2').waitFor()
const told = async (page: Page, place: string) => (await page.locator(place).textContent()) ?? ''
const fieldOf = (page: Page, row = 0) => page.locator('.change-row input').nth(row)

test('a reform is written and worked out with the keyboard alone, beside the value that holds now', () =>
  read({ language: 'kk' }, async (page) => {
    await page.goto('/reform')
    await page.locator('.change-row select').first().selectOption('own-contribution-rate')
    assert.match(await told(page, '.change-row'), /Қазір: 5\s%/)
    await fieldOf(page).focus()
    await page.keyboard.type('6,5')
    await page.keyboard.press('Enter')
    await tried(page)
    const head = await told(page, '.reform-head')
    assert.match(head, /12\sай ішінде аударымдар мен жарналар [\d\s,]+(мың|млн)?\s?₸\s+көбейеді/)
    assert.match(head, /Өз жарнасы: 5\s% орнына 6,5\s%, 2026 жылғы қаңтардан бастап/)
    assert.ok((await page.locator('.side-bars').count()) >= 2)
    // Who pays as before is folded; the State’s share is left out in words anybody understands.
    const staying = page.locator('.staying', { has: page.locator('.side-bars') }).first()
    assert.equal(await staying.getAttribute('open'), null)
    assert.match(await told(page, '.consider'), /2022 жылдан кейінгісі енгізілмеген/)
    assert.doesNotMatch(await told(page, '.reform-plots'), /2020-01|қатарында/)
    assert.equal(await page.locator('.diverging tbody tr').count(), 11)
  }))

test('the link carries the reform: opened elsewhere it shows the same figures, form and all', () =>
  read({ language: 'en' }, async (page, context) => {
    await page.goto('/reform')
    await page.locator('.chip').nth(1).click()
    await tried(page)
    const [said, link] = [await told(page, '.reform-head h2'), page.url()]
    const other = await context.newPage()
    await other.goto(link)
    await tried(other)
    assert.equal(await told(other, '.reform-head h2'), said)
    assert.equal(await fieldOf(other).inputValue(), '100000')
    await other.locator('.chip').nth(2).click()
    await other.waitForFunction(
      (before) => document.querySelector('.reform-head h2')?.textContent !== before,
      said,
    )
    await other.goBack()
    await other.waitForFunction(
      (before) => document.querySelector('.reform-head h2')?.textContent === before,
      said,
    )
  }))

test('a reform file is opened, and saved again as a file that reads as the same reform', () =>
  read({ language: 'ru' }, async (page) => {
    await page.goto('/reform')
    const reform = { name: 'Проверка', ...exampleReform }
    await page.locator('.reform-drop input').setInputFiles({
      name: 'reform.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(reform)),
    })
    await tried(page)
    assert.match(await told(page, '.reform-head'), /^Проверка/)
    const saving = page.waitForEvent('download')
    await page.locator('.deeds button', { hasText: 'Сохранить в файл' }).click()
    const saved = JSON.parse(readFileSync(await (await saving).path(), 'utf8'))
    assert.deepEqual(saved, reform)
  }))

test('a wrong value is told beside its field, a bad file and a month the law does not reach in words', () =>
  read({ language: 'en' }, async (page) => {
    await page.goto('/reform')
    await fieldOf(page).fill('500')
    await page.locator('button[type=submit]').click()
    await page.locator('.change-row [class*=error]').first().waitFor()
    assert.match(await told(page, '.change-row'), /Write a number: 0 – 100/)
    await page.locator('.reform-drop input').setInputFiles({
      name: 'reform.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"name": "A"'),
    })
    await page.locator('.problem', { hasText: 'line 1, character 13' }).waitFor()
    await page.goto(address({ changes: [{ parameter: 'own-ceiling', from: '2027-01', value: '10' }] }))
    await page.locator('.trouble', { hasText: 'Minimum wage' }).waitFor()
    await page.locator('.assumed', { hasText: 'Assumptions' }).waitFor()
    await page.locator('button[type=submit]').click()
    await tried(page)
    assert.match(await told(page, '.reform-head'), /Assumption: Minimum wage 85\s000\s₸/)
  }))

const focused = (page: Page) =>
  page.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.textContent}`)
const run = (page: Page) => page.getByRole('button', { name: 'Work it out' })

test('the focus stays where the hand is: on the button that runs, in the field, on the row beside one taken away', () =>
  read({ language: 'en' }, async (page) => {
    await page.goto('/reform')
    await fieldOf(page).fill('5')
    await run(page).click()
    await tried(page)
    assert.equal(await focused(page), 'BUTTON Work it out')
    await fieldOf(page).fill('6')
    await page.keyboard.press('Enter')
    await page.locator('.reform-head', { hasText: /to 6|6\s%/ }).waitFor()
    assert.match(await focused(page), /^INPUT/)
    await page.getByRole('button', { name: 'Add a change' }).click()
    await page.getByRole('button', { name: 'Remove change 2' }).click()
    assert.equal(await page.locator('.change-row').count(), 1)
    assert.match(await focused(page), /^SELECT/)
  }))

test('a number is read with its sign and with spaces, and stands in the field with the comma of the language', () =>
  read({ language: 'ru' }, async (page) => {
    await page.goto('/reform')
    await fieldOf(page).fill('5,5\u00a0%')
    await page.locator('button[type=submit]').click()
    await tried(page)
    assert.equal(await fieldOf(page).inputValue(), '5,5')
    assert.match(page.url(), /5\.5/)
    await page.reload()
    await tried(page)
    assert.equal(await fieldOf(page).inputValue(), '5,5')
  }))

test('what was said of a field goes when the field is written in; the same value twice is told at its month', () =>
  read({ language: 'en' }, async (page) => {
    await page.goto('/reform')
    await fieldOf(page).fill('500')
    await run(page).click()
    const fault = page.locator('.change-row [aria-invalid=true]')
    await fault.first().waitFor()
    await fieldOf(page).fill('5')
    assert.equal(await fault.count(), 0)
    await page.getByRole('button', { name: 'Add a change' }).click()
    await fieldOf(page, 1).fill('6')
    await run(page).click()
    await fault.first().waitFor()
    assert.equal(await page.getByLabel('From').nth(1).getAttribute('aria-invalid'), 'true')
    assert.equal(await fault.count(), 1)
    assert.doesNotMatch(await told(page, '.reform-form'), /changes\[/)
  }))

test('printed, the page is the answer: the reform in words, no form, every figure', () =>
  read({ language: 'kk' }, async (page) => {
    await page.goto(address(exampleReform))
    await tried(page)
    await page.emulateMedia({ media: 'print' })
    assert.equal(await page.locator('.reform-form').isVisible(), false)
    for (const part of ['.reform-head', '.figures', '.side-bars', '.diverging', '.consider'])
      assert.ok(await page.locator(part).first().isVisible(), part)
  }))
