/** The forms to try the law with, as a reader uses them: by keyboard, on a phone, in each language, with no server. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { ruleNames } from '#law'
import { ruleForms } from '#law/pages'
import { commandLine } from '../portals/pages/law/tried/command-line.ts'
import { caseOf, writtenOf } from '../portals/pages/law/try/written.ts'
import { barriers, holdsAtEveryWidth, read, withPages } from './reading.ts'

withPages()

const root = resolve(import.meta.dirname, '..')
const languages = ['kk', 'ru', 'en'] as const

async function open(page: Page, rule: string, of?: object) {
  const search = of ? `?case=${encodeURIComponent(JSON.stringify(of))}` : ''
  await page.goto(`/law/rules/${rule}${search}`)
  await page.locator('.tried .reasons, .tried .no-answer').first().waitFor()
}

const head = (page: Page) => page.locator('.tried-head')

/** Goes on by the keyboard until a field has the focus. */
async function tabTo(page: Page, name: string) {
  for (let step = 0; step < 80; step++) {
    await page.keyboard.press('Tab')
    if ((await page.evaluate(() => document.activeElement?.getAttribute('name'))) === name) return
  }
  assert.fail(`the keyboard never came to ${name}`)
}

test('dues are asked by the keyboard alone, and the sum is there as soon as it is written', () =>
  read({}, async (page) => {
    await open(page, 'dues')
    await tabTo(page, 'payer')
    await page.keyboard.press('ArrowDown')
    await tabTo(page, 'month')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('1/2026')
    await tabTo(page, 'income')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('200 000,50')
    await head(page).getByText('4\u00a0000,01\u00a0₸ төленеді').waitFor()
    const cells = await page.locator('.dues-parts tbody td').allTextContents()
    assert.deepEqual(cells.slice(1), ['200\u00a0000,50', '2\u00a0%', '4\u00a0000,01'])
  }))

const noSuchMonth = {
  kk: 'Мұндай ай жоқ. Ай.жыл түрінде жазыңыз, мысалы 10.2026.',
  ru: 'Такого месяца нет. Напишите месяц.год, например 10.2026.',
  en: 'There is no such month. Write month.year, such as 10.2026.',
}

for (const language of languages)
  test(`a month that is none is told at its field in ${language}, and the answer before stays`, () =>
    read({ language }, async (page) => {
      await open(page, 'dues')
      const before = await head(page).textContent()
      const field = page.locator('input[name=month]')
      await field.fill('13.2026')
      await page.getByText(noSuchMonth[language]).waitFor()
      assert.equal(await field.getAttribute('aria-invalid'), 'true')
      const described = await field.getAttribute('aria-describedby')
      const said = await page
        .locator(`[id="${described!.split(' ').find((id) => id.endsWith('-error'))}"]`)
        .textContent()
      assert.equal(said, noSuchMonth[language])
      assert.equal(await head(page).textContent(), before)
      assert.ok(await page.locator('.no-answer').isVisible())
      assert.deepEqual(await barriers(page), [])
      await field.fill('2026-09')
      await page.locator('.no-answer').waitFor({ state: 'detached' })
    }))

test('what the law itself refuses is told at its field, in a row of a list too', () =>
  read({ language: 'ru' }, async (page) => {
    await open(page, 'dues', { payer: 'self', month: '2099-05' })
    const month = page.locator('input[name=month]')
    assert.equal(await month.getAttribute('aria-invalid'), 'true')
    await open(page, 'status')
    const paid = page.locator('input[name="payments[1].amount"]')
    await paid.fill('0')
    await page.getByText('Сумма должна быть больше нуля').waitFor()
    assert.equal(await paid.getAttribute('aria-invalid'), 'true')
    assert.doesNotMatch((await page.locator('.row').nth(1).textContent())!, /payments\[/)
  }))

test('a status of two payments is asked row by row; the focus goes with the hand', () =>
  read({}, async (page) => {
    await open(page, 'status', { on: '2026-11-22', participantFrom: '2026-09-01', payments: [] })
    await head(page).getByText('сақтандырылмаған').waitFor()
    const add = page.getByRole('button', { name: 'Төлем қосу' })
    await add.click()
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('name'))
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'payments[0].month')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('09.2026')
    await page.locator('input[name="payments[0].creditedOn"]').fill('20.10.2026')
    await add.click()
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'payments[1].month')
    assert.equal(await page.locator('input[name="payments[1].month"]').inputValue(), '10.2026')
    assert.equal(await page.locator('input[name="payments[1].creditedOn"]').inputValue(), '20.11.2026')
    await head(page).getByText('22\u00a0қарашада адам сақтандырылған').waitFor()
    await page.locator('.month-tiles .tile.paid:not(.swatch)').nth(1).waitFor()
    assert.equal(await page.locator('.month-tiles .tile.paid:not(.swatch)').count(), 2)
    await page.getByRole('button', { name: 'Алып тастау: Төлем 2' }).click()
    await page.locator('input[name="payments[1].month"]').waitFor({ state: 'detached' })
    assert.equal(await focused(), null)
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Төлем қосу')
  }))

test('a form is emptied by one press, and a year of payments is written by another', () =>
  read({ width: 390 }, async (page) => {
    await open(page, 'status')
    await page.getByRole('button', { name: 'Пішінді босату' }).click()
    await head(page).getByText('сақтандырылмаған').waitFor()
    assert.equal(await page.locator('.row .remove-row').count(), 0)
    assert.equal(await page.locator('input[name=birthDate]').inputValue(), '')
    await page.locator('input[name=on]').fill('2026 жылғы 22 қараша')
    await page.getByRole('button', { name: 'Төлем қосу' }).click()
    await page.locator('.every-month summary').click()
    await page.locator('input[name="payments-from"]').fill('11.2025')
    await page.locator('input[name="payments-through"]').fill('қазан 2026')
    await page.getByRole('button', { name: 'Айларды қосу' }).click()
    await page.locator('input[name="payments[11].month"]').waitFor()
    await head(page).getByText('сақтандырылған').waitFor()
    assert.equal(await page.locator('.row .remove-row').count(), 12)
    assert.deepEqual(await barriers(page), [])
  }))

test('the address carries the case: opened elsewhere it asks the same', () =>
  read({ language: 'en' }, async (page, context) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await open(page, 'dues')
    await page.locator('select[name=payer]').selectOption('self')
    await head(page).getByText('4\u00a0250\u00a0₸').waitFor()
    await page.waitForURL(/case=/)
    await page.getByRole('button', { name: 'Copy a link to this case' }).click()
    await page.getByText('Copied').waitFor()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    const said = await head(page).textContent()
    await page.goto('/law/rules/penalty')
    await page.goto(link)
    await head(page).waitFor()
    assert.equal(await head(page).textContent(), said)
    assert.equal(await page.locator('select[name=payer]').inputValue(), 'self')
  }))

test('a number that names a person never stands in the address', () =>
  read({}, async (page) => {
    await open(page, 'iin')
    await page.locator('input[name=iin]').fill('850101100003')
    await head(page).getByText('қате').waitFor()
    assert.doesNotMatch(decodeURIComponent(page.url()), /\d{12}/)
    assert.equal(await page.getByRole('button', { name: 'сілтемесін көшіру' }).count(), 0)
  }))

test('an address with anything in it opens a form that says what it left out', () =>
  read({ language: 'en' }, async (page) => {
    await open(page, 'dues', { payer: 'self', month: '2026-10', salary: '5' })
    await page.getByText('so they were left out: salary').waitFor()
    for (const strange of ['?case=5', '?case=%7B', '?case=[1]', '?case={"month":{"a":1},"groups":7}']) {
      await page.goto(`/law/rules/dues${strange}`)
      await page.locator('.tried').waitFor()
    }
    await page.goto('/law/rules/no-such-rule')
    await page.getByText('There is no such page').waitFor()
  }))

test('the command line shown gives the very answer shown', () =>
  read({}, async (page) => {
    await open(page, 'dues')
    await page.locator('.for-programs summary').click()
    const [command, , answer] = await page.locator('.program-block pre').allTextContents()
    const { stdout, status } = spawnSync('sh', ['-c', command!], { cwd: root, encoding: 'utf8' })
    assert.equal(status, 0)
    assert.deepEqual(JSON.parse(stdout), JSON.parse(answer!))
  }))

test('a worked example of a step goes into the form, and a reason leads to its article', () =>
  read({ language: 'ru' }, async (page) => {
    await open(page, 'penalty')
    const [taken] = await page.locator('.group-of-steps').all()
    assert.equal(await taken!.locator('h3').textContent(), 'Применены в ответе выше')
    assert.equal(await page.locator('.fired').count(), await taken!.locator('details').count())
    assert.ok((await page.locator('.group-of-steps').count()) > 1, 'the others stand by their articles')
    await page.locator('.steps summary').first().click()
    const example = page.locator('.steps details[open] .worked').first()
    const told = await example.locator('.in-all strong').textContent()
    await example.getByRole('button', { name: 'Изменить этот пример' }).click()
    await page.waitForURL(/case=/)
    await head(page).getByText(told!).waitFor()
    await page.locator('.tried .cite a').first().click()
    await page.waitForURL(/\/law\/law-405-V\/31/)
    await page.locator('h1').getByText('статья 31').waitFor()
    await page.goBack()
    await head(page).getByText(told!).waitFor()
  }))

test('on paper a form has only what is filled in, and no step that was not opened', () =>
  read({}, async (page) => {
    await open(page, 'dues')
    await page.emulateMedia({ media: 'print' })
    for (const hidden of ['input[name=otherBases]', '.add-row', '.steps details'])
      assert.equal(await page.locator(hidden).first().isVisible(), false, hidden)
    assert.ok(await page.locator('input[name=income]').isVisible())
    await page.emulateMedia({ media: 'screen' })
    await page.locator('.steps summary').first().click()
    await page.emulateMedia({ media: 'print' })
    assert.ok(await page.locator('.steps details[open] summary').isVisible())
    assert.equal(await page.locator('.steps details:visible').count(), 1)
  }))

test('a service is searched by a part of a word and answered while one writes', () =>
  read({}, async (page) => {
    await open(page, 'entitlement')
    await page.locator('input[name="service.code.search"]').fill('ересек тіс')
    await page.getByText('табылғаны: ').waitFor()
    await head(page).getByText('Қор төлемейді').waitFor()
    assert.match((await page.locator('select[name="service.code"]').inputValue())!, /^dentistry-adults/)
  }))

test('the law answers with no server at all, in each language', () =>
  read({}, async (page) => {
    await open(page, 'dues')
    await page.route('**/api/**', (route) => route.abort('internetdisconnected'))
    await page.getByRole('button', { name: 'Дара кәсіпкер өзі үшін' }).click()
    await head(page).getByText('5\u00a0950\u00a0₸').waitFor()
    await page.getByRole('link', { name: 'English' }).click()
    await head(page).getByText('5\u00a0950\u00a0₸ is due by').waitFor()
  }))

for (const rule of ruleNames)
  test(`the form of ${rule} shuts nobody out and is cut at no width; each of its examples is answered`, () =>
    read({ stays: true }, async (page) => {
      await open(page, rule)
      for (const more of await page.locator('.more-examples').all()) await more.click()
      const { fields, examples } = ruleForms[rule]
      for (const [place, example] of (await page.locator('.examples button').all()).entries()) {
        await example.click()
        const command = commandLine(rule, caseOf(fields, writtenOf(fields, examples[place]!.case)))
        await page.locator('.program-block pre').filter({ hasText: command }).waitFor({ state: 'attached' })
        assert.equal(await page.locator('.no-answer').count(), 0, (await example.textContent())!)
        assert.ok((await page.locator('.tried .reasons > li').count()) > 0)
      }
      await page.locator('.for-programs summary').click()
      await holdsAtEveryWidth(page)
    }))
