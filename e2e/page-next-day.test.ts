/** A file is not money: an employer's order waits for its bank; the day goes on, the bank pays, and the worker is insured. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { APIRequestContext, Page } from 'playwright-core'
import { readPaymentFile, writeMt102 } from '#documents'
import { comeInAs, unmatchedNotice } from './places.ts'
import { barriers, read, withPages } from './reading.ts'

withPages()

const nextDay = (page: Page) => page.getByRole('button', { name: 'Келесі күн' })

/** A list of the organisation for persons who are not insured and would be by it; the number of the first of them. */
async function listOf(request: APIRequestContext, organisation: string) {
  const example = await (await request.get('/api/demonstration/example-file?order=true')).body()
  const { documents } = readPaymentFile(example, {})
  const [bin] = /\d{12}/.exec(organisation)!
  const own = documents.map((document) => ({
    ...document,
    payer: { ...document.payer, identifier: bin, name: 'ҮЛГІ' },
  }))
  return { file: Buffer.from(writeMt102(own, { encoding: 'utf-8' })), iin: own[0]!.lines[0]!.iin }
}

async function isInsured(request: APIRequestContext, iin: string): Promise<boolean> {
  const answer = await request.post('/api/status', { data: { iin, short: true } })
  const { status } = (await answer.json()) as { status: string }
  return status === 'insured'
}

for (const [width, date, number] of [
  [390, 23, 1],
  [1280, 24, 2],
] as const)
  test(`an employer’s order on ${width} px credits nobody; the day goes on, the bank executes it, and the worker is insured`, () =>
    read({ width }, async (page, context) => {
      const { request } = context
      await comeInAs(page, 'citizen-1', '/me')
      await page.locator('.organisations a').first().click()
      const firm = await page.locator('.firm h1').textContent()
      await context.clearCookies()
      const { file, iin } = await listOf(request, firm!)
      assert.equal(await isInsured(request, iin), false)

      await comeInAs(page, 'citizen-1', '/me')
      await page.locator('.organisations a').first().click()
      const list = { name: 'қараша.102', mimeType: 'text/plain', buffer: file }
      await page.locator('.give-order .drop input').setInputFiles(list)
      await page.getByRole('heading', { name: 'Файл тексерілді, тапсырма әлі берілген жоқ' }).waitFor()
      assert.equal(await page.getByText('Тапсырма қабылданды:').count(), 0, 'checked is not given')
      assert.deepEqual(await barriers(page), [])
      await page.getByRole('button', { name: 'Тапсырма беру', exact: true }).click()
      await page.getByText('Тапсырма қабылданды:').waitFor()
      const order = page.locator('.orders tbody tr').first()
      await order.getByText('банкте, ақша емес').waitFor()
      assert.deepEqual(await barriers(page), [])

      await nextDay(page).click()
      await page.getByText('Тапсырмалар: банк орындады – 1').waitFor()
      await page.getByText(`Бүгін деп 2026 жылғы ${date} қараша алынған`).waitFor()
      await order.getByText('банк орындады').waitFor()
      await order.getByText(`Банк хабарламасы: 2026 жылғы ${date} қараша`).waitFor()
      assert.deepEqual(await barriers(page), [])

      await context.clearCookies()
      assert.equal(await isInsured(request, iin), true)
      await page.goto('/files')
      await page.locator('.orders').getByRole('link', { name: 'Түскен файлды ашу' }).first().click()
      await page.getByText(`банк хабарламасы растаған, ақша күні – 2026 жылғы ${date} қараша`).waitFor()
      await page
        .locator('.file-name', { hasText: `bank-2026-11-${date}-order-${number}.102` })
        .first()
        .waitFor()
    }))

for (const width of [390, 1280])
  test(`a list of another payer is no order of this organisation on ${width} px; a visitor’s example order waits for the bank`, () =>
    read({ width }, async (page, context) => {
      const example = await (await context.request.get('/api/demonstration/example-file?order=true')).body()
      await comeInAs(page, 'citizen-1', '/me')
      await page.locator('.organisations a').nth(1).click()
      await page.locator('.give-order').waitFor()
      const other = readPaymentFile(example, {}).documents.map((document) => ({
        ...document,
        payer: { ...document.payer, identifier: '841217101009' },
      }))
      const list = {
        name: 'бөтен.102',
        mimeType: 'text/plain',
        buffer: Buffer.from(writeMt102(other, { encoding: 'utf-8' })),
      }
      await page.locator('.give-order .drop input').setInputFiles(list)
      await page.getByRole('heading', { name: 'Тапсырма алынбады' }).waitFor()
      assert.deepEqual(await barriers(page), [])

      await context.clearCookies()
      await page.goto('/files')
      await page.getByRole('button', { name: 'Үлгі тапсырма беріп көру' }).click()
      await page.getByRole('button', { name: 'Тапсырма беру', exact: true }).click()
      // The example of a day is one: the width that comes second is told that it was given.
      await page.getByText(/Тапсырма қабылданды:|екінші рет алынбады/).waitFor()
      await page.locator('.orders').getByText('банкте, ақша емес').first().waitFor()
      assert.deepEqual(await barriers(page), [])
    }))

for (const width of [390, 1280])
  test(`an operator on ${width} px hands a bank’s notice in, reads why its entry waits, and ends it with a reason`, () =>
    read({ width }, async (page) => {
      const reference = `STORY${width}`
      await comeInAs(page, 'operator-1', '/files')
      await page
        .locator('.notice-drop input')
        .setInputFiles({ name: 'notice.xml', mimeType: 'text/xml', buffer: unmatchedNotice(reference) })
      await page.getByText('Адам шешуін күтеді: 1.').waitFor()
      const row = page.locator('.waiting-entries tr', { hasText: reference })
      await row.getByText('Мұндай нөмірлі құжат әлі қабылданбаған.').waitFor()
      await row.locator('.end-entry summary').click()
      await row.getByRole('button', { name: 'Жазбаны аяқтау' }).click()
      await row.getByText('Бір сөйлеммен жазыңыз').waitFor()
      assert.deepEqual(await barriers(page), [])
      await row.getByLabel('Қалай шешілді').fill('Банк бұл ақшаны қайтарып алды.')
      await row.getByRole('button', { name: 'Жазбаны аяқтау' }).click()
      await row.first().waitFor({ state: 'hidden' })
      await page.locator('.waiting-entries details:not(.end-entry) > summary').click()
      await row.getByText('Банк бұл ақшаны қайтарып алды.').waitFor()
      assert.deepEqual(await barriers(page), [])
    }))

test('a day that did not pass whole says so, what stays true, and the number of the fault', () =>
  read({ width: 390 }, async (page) => {
    await page.goto('/overview')
    const message = { kk: 'Ақау.', ru: 'Сбой.', en: 'A fault.' }
    await page.route('**/api/demonstration/next-day', (route) =>
      route.fulfill({
        status: 500,
        contentType: 'application/problem+json',
        body: JSON.stringify({ status: 500, code: 'fault', message, reference: 'f7-12' }),
      }),
    )
    await nextDay(page).click()
    await page.getByRole('heading', { name: /күн толық өтпеді$/ }).waitFor()
    await page.getByText('жартылай қабылданғаны болмайды').waitFor()
    await page.getByText('Ақаудың нөмірі: f7-12').waitFor()
    assert.deepEqual(await barriers(page), [])
  }))
