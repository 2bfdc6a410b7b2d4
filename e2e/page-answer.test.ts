/** What people ask of their status, and what they are told when something is in the way. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page, Route as PlaywrightRoute } from 'playwright-core'
import { answerAboutSomebody, noAnswer, nobodysIin, tiynOf } from './places.ts'
import { barriers, read, withPages } from './reading.ts'

withPages()

test('an IIN is checked while it is typed, with the reason in words', () =>
  read({}, async (page) => {
    await page.goto('/')
    await page.locator('.dues .total').waitFor()
    const field = page.getByLabel('ЖСН', { exact: true })
    await field.fill('8412171')
    await page.getByText('Тағы 5 цифр қалды').waitFor()
    await field.fill('84121710100Х')
    await page.getByText('ЖСН тек цифрлардан тұрады').waitFor()
    await field.fill('841317101003')
    await page.locator('.iin-field [id$=error]').waitFor()
    assert.equal(await field.getAttribute('aria-invalid'), 'true')
  }))

test('where a value of the month is not sure, the calculator names it', () =>
  read({}, async (page) => {
    await page.goto('/')
    const calculator = page.locator('.calculator')
    await calculator.locator('.total').waitFor()
    const caution = calculator.getByText('Бұл жауап толық расталмаған мәндерге сүйенеді: «Ең төменгі жалақы»')
    assert.equal(await caution.count(), 0)
    await calculator.getByLabel('Жыл', { exact: true }).selectOption('2017')
    await caution.waitFor()
  }))

test('the calculator works with no server at all', () =>
  read({ language: 'ru' }, async (page) => {
    await page.goto('/')
    await page.locator('.dues .total').waitFor()
    await page.route('**/api/**', (route) => route.abort('internetdisconnected'))
    await page.getByLabel('Год').selectOption('2026')
    await page.getByLabel('Месяц', { exact: true }).selectOption('10')
    await page.getByLabel('Доход за месяц').fill('500 000,50')
    await page
      .getByText('500\u00a0000,50\u00a0₸ × 3\u00a0% = 15\u00a0000,02\u00a0₸', { exact: true })
      .waitFor()
    await page.getByText('Самостоятельный плательщик').click()
    await page.getByText('85\u00a0000\u00a0₸ × 5\u00a0% = 4\u00a0250\u00a0₸', { exact: true }).waitFor()
  }))

/** What whoever asked has before him: where the focus is, how far the page is scrolled, and the name of the tab. */
const before = (page: Page) =>
  page.evaluate(() => ({
    focus: document.activeElement?.id,
    seen: document.activeElement!.getBoundingClientRect().bottom <= innerHeight && scrollY === 0,
    tab: document.title,
  }))

test('with the server away a person is told on a phone at once that care is not refused for it', () =>
  read({ width: 390 }, async (page) => {
    await page.goto('/')
    await page.locator('.examples button').first().waitFor()
    await page.route('**/api/status', (route) => route.abort('internetdisconnected'))
    await page.locator('.examples button').first().click()
    await page.getByRole('heading', { level: 1, name: 'Қазір айта алмаймыз' }).waitFor()
    assert.deepEqual(await before(page), { focus: 'what-is-so', seen: true, tab: 'Жауап әзірге жоқ · Кепіл' })
    await page.getByText('медициналық көмектен осы себеппен бас тартылмайды').waitFor()
    assert.equal(await page.getByText('сақтандырылмаған', { exact: false }).count(), 0)
    await page.unroute('**/api/status')
    await page.getByRole('button', { name: 'Қайта сұрау' }).click()
    await page.locator('.tile').first().waitFor()
  }))

test('of an unknown number a person is told on a phone at once, and is led back to the number to mend it', () =>
  read({ width: 390, language: 'ru' }, async (page) => {
    await noAnswer(page)
    assert.equal(await page.locator('h1').textContent(), 'Этого ИИН в регистре нет')
    assert.deepEqual(await before(page), { focus: 'what-is-so', seen: true, tab: 'Не найдено · Кепіл' })
    await page.getByRole('button', { name: 'Исправить и спросить снова' }).click()
    const iin = page.locator('input[name=iin]')
    const isInIt = () => iin.evaluate((field) => field === document.activeElement)
    assert.equal(await isInIt(), true)
    assert.equal(await iin.inputValue(), nobodysIin)
    await page.goBack()
    await page.locator('header.title h1').waitFor()
    assert.deepEqual([await isInIt(), await iin.inputValue()], [true, nobodysIin], 'gone back to the form')
    assert.equal(new URL(page.url()).search, '')
    await page.goForward()
    await page.locator('#what-is-so').waitFor()
    assert.deepEqual(await before(page), { focus: 'what-is-so', seen: true, tab: 'Не найдено · Кепіл' })
    assert.equal(new URL(page.url()).search, '?unanswered=true')
    await iin.fill('')
    await page.getByRole('button', { name: 'Проверить' }).click()
    await page.getByText('Напишите ИИН: 12 цифр из удостоверения.').waitFor()
  }))

test('an answer has an address without the IIN, which can be loaded again; going back finds the form as it was filled', () =>
  read({ width: 390 }, async (page) => {
    await page.goto('/')
    await page.locator('.examples button').first().waitFor()
    await page.getByLabel('Қай күнге').fill('21.11.2026')
    await page.locator('.examples button').first().click()
    await page.locator('.tile').first().waitFor()
    assert.match(page.url(), /\/answers\/K(-[0-9A-Z]{4}){4}$/)
    assert.deepEqual(await before(page), { focus: 'what-is-so', seen: true, tab: 'Сақтандырылған · Кепіл' })
    const sentence = await page.locator('#what-is-so').textContent()
    await page.goBack()
    await page.waitForFunction(() => document.activeElement?.id === 'content')
    const iin = await page.locator('input[name=iin]').inputValue()
    assert.match(iin, /^\d{12}$/)
    assert.equal(await page.getByLabel('Қай күнге').inputValue(), '21.11.2026')
    await page.goForward()
    await page.locator('.tile').first().waitFor()
    await page.reload()
    await page.getByText('берілгенімен дәл келеді').waitFor()
    assert.equal(await page.locator('#what-is-so').textContent(), sentence)
    const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, history.state]))
    assert.ok(!kept.includes(iin), 'the browser keeps an IIN')
  }))

test('an answer of an older law is shown beside what the law says today of the same record, where that differs', () =>
  read({ language: 'en', width: 390 }, async (page) => {
    await answerAboutSomebody(page)
    await page.route('**/api/answers/K-*', async (route) => {
      const response = await route.fetch()
      const answer = await response.json()
      const { status, ground, since, through } = answer
      const again = {
        ...answer.again,
        sameAsGiven: false,
        lawVersionGiven: '2025-01-01.1',
        given: { status: 'uninsured', ground: null, since: null, through: null },
        today: { status, ground, since, through },
        differsToday: ['status', 'ground'],
      }
      await route.fulfill({ response, json: { ...answer, again } })
    })
    await page.reload()
    await page.getByText('Of the same record the law of today says otherwise').waitFor()
    const rows = page.locator('.differs-today tbody tr')
    assert.equal(await rows.count(), 2)
    assert.match((await rows.first().textContent())!, /^Status.*Not insured.*Insured$/)
    assert.deepEqual(await barriers(page), [])
  }))

test('what the employer owes on the wage and what paying oneself costs are told apart in the tile, the table and the total', () =>
  read({ language: 'en' }, async (page) => {
    await page.goto('/')
    await page.getByRole('button', { name: 'A worker whose employer has stopped paying' }).click()
    await page.locator('.tile.unpaid').first().click()
    await page
      .locator('.payments')
      .getByText(/The employer owes [\d,. \u00a0]+₸ on your wage\. Paying yourself costs/)
      .waitFor()
    const arrears = page.locator('.arrears')
    assert.deepEqual(await arrears.locator('th').allTextContents(), [
      'Month',
      'The employer owes, ₸',
      'Paying yourself, ₸',
      'Total',
    ])
    const sums = (column: number) =>
      arrears
        .locator(`tbody td:nth-child(${column})`)
        .allTextContents()
        .then((shown) => shown.map(tiynOf))
    const totals = (await arrears.locator('tfoot td').allTextContents()).map(tiynOf)
    const sum = (each: readonly number[]) => each.reduce((whole, part) => whole + part, 0)
    assert.deepEqual(totals, [sum(await sums(2)), sum(await sums(3))])
  }))

test('a month opens its payments; they are fetched once for all months, and asked for again when they did not come', () =>
  read({ language: 'en' }, async (page) => {
    let fetched = 0
    page.on('request', (request) => {
      if (/\/api\/answers\/[^/]+\/payments$/.test(request.url())) fetched++
    })
    await page.goto('/')
    await page.route('**/api/answers/*/payments', (route) => route.abort('internetdisconnected'))
    await page.locator('.examples button').first().click()
    const paid = page.locator('.tile.paid')
    await paid.first().click()
    await page.getByText('Received for this month in all:').waitFor()
    await page.getByText('Your data is safe').waitFor()
    assert.deepEqual(await barriers(page), [])
    await page.unroute('**/api/answers/*/payments')
    await page.getByRole('button', { name: 'Try again' }).click()
    const rows = page.getByRole('table', { name: 'Payments' }).locator('tbody tr')
    await rows.first().waitFor()
    const toTheEnd = fetched
    for (const tile of await paid.all()) {
      if ((await tile.getAttribute('aria-expanded')) === 'false') await tile.click()
      await rows.first().waitFor()
      assert.match((await rows.first().textContent())!, /\S+.*purpose code\s(121|122)/)
    }
    assert.equal(fetched, toTheEnd)
    await page.emulateMedia({ media: 'print' })
    assert.equal(await rows.first().isVisible(), true)
  }))

test('while the region loads nothing is told of a part of it; what was asked is answered by itself once it is whole', () =>
  read({ language: 'en', width: 390 }, async (page) => {
    const problem = {
      code: 'record-loading',
      progress: 0.36,
      message: { kk: 'Жүктелуде.', ru: 'Загружается.', en: 'Loading.' },
    }
    const loading = (route: PlaywrightRoute) =>
      route.fulfill({ status: 503, contentType: 'application/problem+json', body: JSON.stringify(problem) })
    await page.route('**/api/now', async (route) => {
      const now = await (await route.fetch()).json()
      const stage = { kk: 'файлдар', ru: 'файлы', en: 'files' }
      const demonstration = { ...now.demonstration, state: 'loading', done: 9, total: 25, stage }
      await route.fulfill({ json: { ...now, demonstration } })
    })
    await page.route('**/api/overview', loading)
    await page.goto('/overview')
    await page.getByText('The sample region is loading: files, 36.0').waitFor()
    await page.getByText(/36\.0\s% of the data is loaded/).waitFor()
    assert.equal(await page.getByRole('progressbar').first().getAttribute('aria-valuenow'), '36')
    assert.equal(await page.locator('.figures').count(), 0)
    assert.deepEqual(await barriers(page), [])
    await page.route('**/api/status', loading)
    await page.goto('/')
    await page.locator('.examples button').first().click()
    await page.getByText(/36\.0\s% of the data is loaded/).waitFor()
    assert.equal(await page.locator('.outcome').count(), 0)
    await page.unroute('**/api/status')
    await page.locator('.tile').first().waitFor()
  }))

test('where the server cannot say what day it is, no day is filled in, and whoever asks is told', () =>
  read({ language: 'ru' }, async (page) => {
    await page.route('**/api/now', (route) => route.abort('internetdisconnected'))
    await page.goto('/')
    await page.getByText('Сервер не может сказать, какой сегодня день').waitFor()
    assert.equal(await page.getByLabel('На какой день').inputValue(), '')
    await page.getByText('Выберите месяц – и появится расчёт.').waitFor()
    assert.deepEqual(await barriers(page), [])
    await page.unroute('**/api/now')
    await page.locator('.examples button').first().waitFor()
    assert.equal(await page.getByLabel('На какой день').inputValue(), '22.11.2026')
  }))

test('on paper the answer stands alone, with its number and the word that it is a demonstration', () =>
  read({}, async (page) => {
    await answerAboutSomebody(page)
    await page.emulateMedia({ media: 'print' })
    for (const hidden of ['.ask-another', '.calculator', '.top nav:first-of-type', '.languages'])
      assert.equal(await page.locator(hidden).isVisible(), false, hidden)
    for (const shown of ['#what-is-so', '.facts', '.reasons', '.demonstration'])
      assert.equal(await page.locator(shown).first().isVisible(), true, shown)
  }))
