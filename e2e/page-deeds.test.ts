/** What people do on the pages, and what they are told when something is in the way. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { comeInAs, tiynOf } from './places.ts'
import { barriers, read, withPages } from './reading.ts'

withPages()

test('the language chosen is kept', () =>
  read({}, async (page) => {
    await page.goto('/overview')
    await page.getByRole('link', { name: 'English' }).click()
    await page.locator('html[lang=en]').waitFor()
    await page.reload()
    await page.getByRole('link', { name: 'Payment files' }).waitFor()
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'en')
  }))

test('everything is reached by the keyboard, and is seen to be', () =>
  read({}, async (page) => {
    await page.goto('/')
    await page.locator('.dues .total').waitFor()
    await page.keyboard.press('Tab')
    assert.equal(await page.evaluate(() => document.activeElement?.className), 'skip')
    const reached = new Set<string>()
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press('Tab')
      const { name, seen } = await page.evaluate(() => {
        const at = document.activeElement as HTMLElement
        const drawn = at.matches('input[type=radio], input[type=file]')
          ? at.parentElement!.querySelector('span')!
          : at
        const { outlineStyle, outlineWidth } = getComputedStyle(drawn)
        return {
          name: at.outerHTML.slice(0, 90),
          seen: at === document.body || (outlineStyle !== 'none' && outlineWidth !== '0px'),
        }
      })
      assert.ok(seen, `the focus is not seen on ${name}`)
      reached.add(name)
    }
    const toReach = await page.locator('main button, main select, main input:not([type=radio])').count()
    assert.ok(reached.size >= toReach, `${reached.size} of ${toReach}`)
  }))

test('the first link goes past the menu', () =>
  read({}, async (page) => {
    await page.goto('/')
    await page.locator('.dues .total').waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'content')
  }))

test('a fault of the server is said in the reader’s words, and the page can ask again', () =>
  read({ language: 'en' }, async (page) => {
    const fault = {
      code: 'database-unavailable',
      message: {
        kk: 'Дерекқор жауап бермейді.',
        ru: 'База не отвечает.',
        en: 'The database does not answer.',
      },
    }
    await page.route('**/api/overview', (route) =>
      route.fulfill({ status: 503, contentType: 'application/problem+json', body: JSON.stringify(fault) }),
    )
    await page.goto('/overview')
    await page.getByText('The database does not answer.').waitFor()
    assert.deepEqual(await barriers(page), [])
    await page.unroute('**/api/overview')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.locator('.figures').waitFor()
  }))

test('the example file is another one each time; accepted it makes people insured, who can be opened, and the balance holds', () =>
  read({}, async (page, context) => {
    const seen = new Set<string>()
    for (const _ of ['first', 'second']) {
      await comeInAs(page, 'operator-1', '/files')
      await page.getByRole('button', { name: 'Үлгі файлды қабылдап көру' }).click()
      await page.locator('.split').waitFor()
      await page.locator('.finding').first().waitFor()
      const sums = (await page.locator('.split dd strong').allTextContents()).map(tiynOf)
      assert.equal(
        sums.at(-1),
        sums.slice(0, -1).reduce((whole, part) => whole + part, 0),
      )
      seen.add(page.url())
      await page.getByRole('button', { name: 'Қабылдау:' }).click()
      await page.locator('.newly-insured li').nth(1).waitFor()
      assert.equal(await page.locator('.newly-insured button').count(), 0, 'an operator opens no status')
      await page.waitForFunction(() => document.activeElement?.matches('.changed'))
      await page.locator('.balance .holds').waitFor()
      assert.equal(await page.locator('.balance tfoot td').textContent(), '0,00')
    }
    assert.equal(seen.size, 2)
    // The record of a person is not the operator's to open: whoever looks around in a demonstration opens it.
    await context.clearCookies()
    await page.reload()
    await page.locator('.newly-insured button').first().click()
    await page.locator('.pill', { hasText: 'Сақтандырылған' }).waitFor()
    assert.match(page.url(), /\/answers\/K-/)
    assert.doesNotMatch(page.url(), /\d{12}/)
  }))

test('a visitor takes no file as money: he is told who does, and becomes the operator by one click', () =>
  read({}, async (page) => {
    await page.goto('/files')
    await page.getByText('Мемлекеттік корпорацияның операторы ғана').waitFor()
    assert.equal(await page.getByLabel('Қабылданған күні').count(), 0)
    const taken = await page.request.post('/api/payment-files', { data: 'x' })
    assert.equal(taken.status(), 401)
    assert.deepEqual(await barriers(page), [])
    await page.getByRole('link', { name: 'Оператор болып кіру' }).click()
    await page.getByLabel('Қабылданған күні').waitFor()
    assert.match(page.url(), /\/files$/)
  }))

test('a file that was taken before says so, and leads to the one that was taken', () =>
  read({ language: 'en' }, async (page) => {
    await comeInAs(page, 'operator-1', '/files')
    const file = await (await page.request.get('/api/demonstration/example-file')).body()
    const handIn = async () => {
      await page.goto('/files')
      const payment = { name: 'again.102', mimeType: 'text/plain', buffer: file }
      await page.locator('.drop input').setInputFiles(payment)
    }
    await handIn()
    await page.getByRole('button', { name: 'Accept:' }).click()
    await page.locator('.changed').waitFor()
    const taken = page.url()
    await handIn()
    await page.getByRole('heading', { name: 'This file was taken before' }).waitFor()
    assert.match(page.url(), /\/files$/)
    assert.deepEqual(await barriers(page), [])
    await page.getByRole('link', { name: 'Open that file' }).click()
    await page.locator('.split').waitFor()
    assert.equal(page.url(), taken)
  }))

test('of a file that is no payment its kind is told first of all, and how to send the list', () =>
  read({ language: 'en', width: 390 }, async (page) => {
    await comeInAs(page, 'operator-1', '/files')
    const pdf = { name: 'list.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n1 0 obj\n') }
    await page.locator('.drop input').setInputFiles(pdf)
    const notice = page.locator('main .notice')
    await notice.getByText('This is a PDF document').waitFor()
    assert.ok(
      await page.evaluate(() => document.querySelector('main .stack > :first-child')!.matches('.notice')),
    )
    assert.doesNotMatch((await page.locator('header.title').textContent())!, /windows|rows/)
    assert.deepEqual(await barriers(page), [])
  }))

test('a file that cannot be read is refused in words, and nothing else changes', () =>
  read({}, async (page) => {
    const refusal = {
      code: 'file-empty',
      message: { kk: 'Файл бос.', ru: 'Файл пуст.', en: 'The file is empty.' },
    }
    await page.route(/\/api\/payment-files(\?|$)/, (route) =>
      route.request().method() === 'POST'
        ? route.fulfill({
            status: 422,
            contentType: 'application/problem+json',
            body: JSON.stringify(refusal),
          })
        : route.continue(),
    )
    await comeInAs(page, 'operator-1', '/files')
    await page
      .locator('.drop input')
      .setInputFiles({ name: 'Бос файл.102', mimeType: 'text/plain', buffer: Buffer.from('x') })
    await page.getByText('Файл бос. Ештеңе өзгерген жоқ.').waitFor()
    assert.match(page.url(), /\/files$/)
    assert.deepEqual(await barriers(page), [])
  }))

test('the overview says first what is so; a month of its plots is read by mouse and by arrow keys; a figure opens into its rows', () =>
  read({ language: 'en' }, async (page) => {
    await page.goto('/overview')
    await page
      .getByRole('heading', { level: 1, name: /^Today [\d\s]+ of [\d\s]+ people are insured$/ })
      .waitFor()
    await page.getByText('a month ago').waitFor()
    await page.getByText(/The State pays for [\d\s]+ people/).waitFor()
    const plot = page.getByRole('slider').first()
    const told = () => plot.getAttribute('aria-valuetext')
    const last = await told()
    await plot.focus()
    await page.keyboard.press('ArrowLeft')
    const before = await told()
    assert.notEqual(before, last)
    const month = /^[^:]+/.exec(before!)![0]
    await page.locator('.plot-month').first().getByText(month, { exact: true }).waitFor()
    await page.keyboard.press('Home')
    await plot.locator('.pointable').last().hover()
    assert.equal(await told(), last)
    await page.getByRole('link', { name: 'By reason' }).click()
    assert.equal(new URL(page.url()).hash, '#uninsured')
    await page.getByRole('link', { name: 'See in which files' }).click()
    await page.waitForURL('**/files?state=held')
    await theListIsKept(page)
  }))

/** What the list of files was asked for stands in the address: the next page, a reload and going back keep it. */
async function theListIsKept(page: Page) {
  const [state, found] = [page.getByLabel('State', { exact: true }), page.locator('.found-files')]
  const files = page.locator('.history tbody a')
  await found.getByText(/^Found: \d+\sfiles?\.$/).waitFor()
  assert.equal(await state.inputValue(), 'held')
  await state.selectOption('accepted')
  await page.getByLabel('Find a file').pressSequentially('employers үлгі', { delay: 20 })
  await page.waitForURL(/\/files\?.*q=employers/)
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  await page.waitForURL(/page=2/)
  await page.locator('.paging', { hasText: '16–' }).waitFor()
  const [address, second] = [page.url(), await files.allTextContents()]
  await page.reload()
  await page.locator('.paging', { hasText: '16–' }).waitFor()
  assert.equal(await page.getByLabel('Find a file').inputValue(), 'employers үлгі')
  assert.deepEqual(await files.allTextContents(), second)
  await files.first().click()
  await page.locator('.split').waitFor()
  await page.goBack()
  await page.locator('.paging', { hasText: '16–' }).waitFor()
  await page.waitForFunction((name) => document.activeElement?.textContent === name, second[0])
  assert.equal(page.url(), address)
  assert.deepEqual(await files.allTextContents(), second)
  await page.getByLabel('Find a file').fill('841217101003')
  await page.getByText('Files are not looked for by an IIN').waitFor()
  await page.getByLabel('Find a file').blur()
  assert.equal(page.url(), address)
}

test('whoever is not insured sees what each way costs and where to pay, on paper too', () =>
  read({}, async (page) => {
    await page.goto('/')
    await page.locator('.examples button', { hasText: 'ешкім төлемейді' }).click()
    const ways = page.locator('.ways')
    await ways.waitFor()
    assert.ok((await ways.locator('.way-price').count()) >= 3)
    assert.match((await ways.locator('.way-price').first().textContent()) ?? '', /тегін/)
    assert.match((await ways.locator('.way-price').nth(1).textContent()) ?? '', /\d\s₸$/)
    assert.match((await ways.locator('.way-days').first().textContent())!, /соңғы күн2026 жылғы 25/)
    const himself = page.locator('.calculator').getByRole('radio', { name: 'Өзі үшін төлеуші' })
    assert.ok(await himself.isChecked(), 'the calculator begins with somebody else')
    assert.deepEqual(await barriers(page), [])
    await page.emulateMedia({ media: 'print' })
    assert.match((await ways.locator('.requisites').textContent()) ?? '', /KZ92009MEDS368609103.+122/)
    assert.equal(await ways.locator('.copy').first().isVisible(), false)
  }))
