/** Pages gone to by an address that is broken, or of what does not exist or cannot be read: each says so and leads on. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askLaw } from '#law'
import { unsettledCase } from '../law/status/unsettled.fixture.ts'
import { comeInAs } from './places.ts'
import { barriers, read, withPages } from './reading.ts'

withPages()

test('a file that is no payment tells its finding, and again when it is opened from the history', () =>
  read({ language: 'en' }, async (page) => {
    await comeInAs(page, 'operator-1', '/files')
    await page.locator('.drop input').setInputFiles({
      name: 'letter.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Dear accountant,\nhere is no payment.\n'),
    })
    const finding = page.getByText('There is no payment document in the file')
    await finding.waitFor()
    await page.goto('/files')
    await page.locator('.history tbody a', { hasText: 'letter.txt' }).click()
    await finding.waitFor()
    assert.equal(await page.locator('h1').textContent(), 'letter.txt')
    assert.doesNotMatch((await page.locator('header.title').textContent())!, /purpose|null/)
    assert.deepEqual(await barriers(page), [])
  }))

test('a broken search in an address shows the empty form', () =>
  read({ language: 'en' }, async (page) => {
    for (const broken of ['abc', '7', '[1]']) {
      await page.goto(`/reform?reform=${encodeURIComponent(broken)}`)
      await page.locator('.change-row').waitFor()
      assert.equal(await page.locator('.change-row input').inputValue(), '')
      await page.goto(`/law/rules/dues?case=${encodeURIComponent(broken)}`)
      await page.locator('.tried-head').waitFor()
      assert.doesNotMatch((await page.locator('.try-it').textContent())!, /no such fields/i)
    }
  }))

test('an answer and a file that do not exist are headed so, with a link on and nothing to retry', () =>
  read({ language: 'en' }, async (page) => {
    for (const [address, heading, onward] of [
      ['/answers/K-0000-0000-0000-0000', 'There is no such answer', 'Am I insured?'],
      ['/files/99999', 'There is no such file', 'All files'],
    ] as const) {
      await page.goto(address)
      await page.getByRole('heading', { name: heading }).waitFor()
      assert.equal(await page.getByRole('button', { name: 'Try again' }).count(), 0)
      assert.deepEqual(await barriers(page), [])
      await page.locator('main').getByRole('link', { name: onward }).click()
      await page.locator('main h1').filter({ hasNotText: heading }).waitFor()
    }
  }))

test('a day for which the law has set no figure yet is no fault: the figure is named, and what to do', () =>
  read({ language: 'en' }, async (page) => {
    const told = askLaw('status', unsettledCase)
    assert.ok('answer' in told)
    await page.route('**/api/status', async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, json: { ...(await response.json()), ...told.answer } })
    })
    await page.goto('/')
    await page.locator('.examples button').first().click()
    await page.getByRole('heading', { name: 'There is no answer for that day yet' }).waitFor()
    const said = (await page.locator('main').textContent())!
    assert.match(said, /“Minimum wage” has no value for [A-Z][a-z]+ 2027\./)
    assert.match(said, /Ask about an earlier day, or ask again once the figure is set/)
    assert.doesNotMatch(said, /fault is ours|trouble is on our side|a little later/i)
  }))

test('what is written before the page has heard what day it is stays written', () =>
  read({ language: 'en' }, async (page) => {
    const heard = Promise.withResolvers<void>()
    await page.route('**/api/now', async (route) => {
      await heard.promise
      await route.continue()
    })
    await page.goto('/')
    await page.locator('input[name=iin]').fill('860507')
    await page.getByLabel('On which day').fill('01.01.2029')
    heard.resolve()
    await page.locator('.examples button').first().waitFor()
    assert.equal(await page.locator('input[name=iin]').inputValue(), '860507')
    assert.equal(await page.getByLabel('On which day').inputValue(), '01.01.2029')
  }))

test('where the region is too small for an example file none is offered', () =>
  read({ language: 'en' }, async (page) => {
    await comeInAs(page, 'operator-1', '/files')
    for (const exampleFile of [true, false]) {
      await page.route('**/api/now', async (route) => {
        const now = await (await route.fetch()).json()
        await route.fulfill({ json: { ...now, demonstration: { ...now.demonstration, exampleFile } } })
      })
      const heard = page.waitForResponse('**/api/now')
      await page.goto('/files')
      await (await heard).finished()
      await page.locator('.balance .holds').waitFor()
      await page.locator(exampleFile ? '.example' : '.drop').waitFor()
      assert.equal(
        await page.getByRole('button', { name: 'Try an example file' }).count(),
        exampleFile ? 1 : 0,
      )
      assert.equal(
        await page.getByRole('link', { name: 'Download the example' }).count(),
        exampleFile ? 1 : 0,
      )
    }
  }))
