/** What people do on the pages, and what they are told when something is in the way. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerAboutSomebody, barriers, read, withPages } from './reading.ts'

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
    await answerAboutSomebody(page)
    await page.reload()
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

test('with the server away a person is told that care is not refused for it', () =>
  read({}, async (page) => {
    await page.goto('/')
    await page.locator('.examples button').first().waitFor()
    await page.route('**/api/status', (route) => route.abort('internetdisconnected'))
    await page.locator('.examples button').first().click()
    await page.getByText('Қазір айта алмаймыз').waitFor()
    await page.getByText('медициналық көмектен осы себеппен бас тартылмайды').waitFor()
    assert.equal(
      await page.getByText('сақтандырылмаған', { exact: false }).count(),
      1,
      'only the lead may hold that word',
    )
    await page.unroute('**/api/status')
    await page.getByRole('button', { name: 'Қайта сұрау' }).click()
    await page.locator('#what-is-so').waitFor()
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

test('an answer is had again by its number', () =>
  read({}, async (page) => {
    await answerAboutSomebody(page)
    const sentence = await page.locator('#what-is-so').textContent()
    await page.locator('.answer .facts a').click()
    await page.getByText('берілгенімен дәл келеді').waitFor()
    assert.equal(await page.locator('#what-is-so').textContent(), sentence)
    assert.doesNotMatch(page.url(), /\d{12}/, 'an IIN never stands in an address')
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

/** The sum a column shows, in tiyn. */
const tiynOf = (shown: string) => Number(shown.replace(/[^\d]/g, ''))

test('the example file is handed in, its parts sum to the whole, and accepted it leaves the balance at nothing', () =>
  read({}, async (page) => {
    await page.goto('/files')
    await page.getByRole('button', { name: 'Үлгі файлды қабылдап көру' }).click()
    await page.locator('.split').waitFor()
    await page.locator('.finding').first().waitFor()
    const sums = (await page.locator('.split dd strong').allTextContents()).map(tiynOf)
    assert.equal(
      sums.at(-1),
      sums.slice(0, -1).reduce((whole, part) => whole + part, 0),
    )
    await page.getByRole('button', { name: 'Қабылдау:' }).click()
    await page.locator('.changed').waitFor()
    await page.locator('.balance .holds').waitFor()
    assert.equal(await page.locator('.balance tfoot td').textContent(), '0,00')
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
    await page.goto('/files')
    await page
      .locator('.drop input')
      .setInputFiles({ name: 'Бос файл.102', mimeType: 'text/plain', buffer: Buffer.from('x') })
    await page.getByText('Файл бос. Ештеңе өзгерген жоқ.').waitFor()
    assert.match(page.url(), /\/files$/)
    assert.deepEqual(await barriers(page), [])
  }))

test('while the region loads the pages answer and show how far it is', () =>
  read({ language: 'en' }, async (page) => {
    await page.route('**/api/now', async (route) => {
      const now = await (await route.fetch()).json()
      const stage = { kk: 'файлдар', ru: 'файлы', en: 'files' }
      await route.fulfill({
        json: {
          ...now,
          demonstration: { ...now.demonstration, state: 'loading', done: 9, total: 25, stage },
        },
      })
    })
    await page.goto('/overview')
    await page.getByText('The sample region is loading: files, 36.0').waitFor()
    assert.equal(await page.getByRole('progressbar').getAttribute('aria-valuenow'), '36')
    await page.locator('h1').waitFor()
    assert.deepEqual(await barriers(page), [])
  }))

test('on paper the answer stands alone, with its number and the word that it is a demonstration', () =>
  read({}, async (page) => {
    await answerAboutSomebody(page)
    await page.emulateMedia({ media: 'print' })
    for (const hidden of ['.question', '.calculator', '.top nav', '.languages'])
      assert.equal(await page.locator(hidden).isVisible(), false, hidden)
    for (const shown of ['#what-is-so', '.facts', '.reasons', '.demonstration'])
      assert.equal(await page.locator(shown).first().isVisible(), true, shown)
  }))
