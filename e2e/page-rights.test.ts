/** People who act for others, and offices that may not look at whomever they like; as each of them sees it, in Kazakh. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { getFiles } from '#insurance/payments/contract'
import { askStatusOfRow } from '#insurance/status/contract'
import { permissionOf } from '#vocabulary/callers/caller.ts'
import { day } from '#vocabulary/day.ts'
import { shortDay } from '#vocabulary/spoken.ts'
import { dayAfter } from '../insurance/rights/term.ts'
import { readDay } from '../portals/design/days.ts'
import { comeInAs } from './places.ts'
import { barriers, read, tamper, withPages } from './reading.ts'

withPages()

/** A window of somebody else, of the same width. */
async function elsewhere(page: Page, subject: string, path: string, look: (page: Page) => Promise<void>) {
  const browser = page.context().browser() as Browser
  const other = await browser.newContext({
    baseURL: new URL(page.url()).origin,
    locale: 'kk',
    viewport: page.viewportSize(),
    reducedMotion: 'reduce',
  })
  try {
    const own = await other.newPage()
    await comeInAs(own, subject, path)
    await look(own)
  } finally {
    await other.close()
  }
}

for (const width of [390, 1280])
  test(`a parent on ${width} px is told of the child without typing a number, and the child’s answer is had again`, () =>
    read({ width }, async (page) => {
      await comeInAs(page, 'citizen-1', '/me')
      const child = page.locator('.represented li').first()
      await child.locator('strong').waitFor()
      const cease = child.getByRole('button', { name: /Енді әрекет етпеймін/ })
      await cease.click()
      const asked = page.getByRole('dialog', { name: /тоқтатасыз ба/ })
      await asked.getByText('Өзіңіз қайтара алмайсыз').waitFor()
      await page.locator(':focus', { hasText: 'Жоқ, артқа' }).waitFor()
      assert.deepEqual(await barriers(page), [])
      await page.keyboard.press('Escape')
      await asked.waitFor({ state: 'hidden' })
      await page.locator(':focus', { hasText: 'Енді әрекет етпеймін' }).waitFor()
      await child.getByRole('button', { name: /Мәртебесін көру/ }).click()
      await page.waitForURL(/\/answers\/K-/)
      await page.locator('#what-is-so', { hasText: /^Бұл адам/ }).waitFor()
      await page.reload()
      await page.locator('#what-is-so', { hasText: /^Бұл адам/ }).waitFor()
      await page.getByText('«Сіз» деген – сол адам').waitFor()
      assert.deepEqual(await barriers(page), [])
    }))

for (const [width, colleague] of [
  [1280, 'citizen-4'],
  [390, 'citizen-5'],
] as const)
  test(`an accountant on ${width} px works for two firms in two tabs; a colleague comes in by a code, and sees that firm alone`, () =>
    read({ width }, async (page, context) => {
      await comeInAs(page, 'citizen-1', '/me')
      const links = page.locator('.organisations a')
      await links.nth(1).waitFor()
      const [first, second] = [await links.nth(0).textContent(), await links.nth(1).textContent()]
      const tab = await context.newPage()
      await tab.goto((await links.nth(1).getAttribute('href'))!)
      await links.nth(0).click()
      for (const [own, name] of [
        [page, first],
        [tab, second],
      ] as const) {
        await own.getByRole('heading', { level: 1, name: name! }).waitFor()
        await own.locator('.workers td').first().waitFor()
      }
      await page.getByLabel('Кімге').fill('Зере, бухгалтер')
      await page.getByLabel('Қай күнге дейін').fill('30.06.2027')
      await page.getByRole('button', { name: 'Код алу' }).click()
      const told = page.getByText(/Шақыру коды \(бір рет/)
      await told.waitFor()
      const [code] = /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec((await told.textContent())!)!
      await elsewhere(page, colleague, '/me', async (own) => {
        await own.getByLabel('Шақыру коды').fill(code)
        await own.getByRole('button', { name: 'Қабылдау' }).click()
        await own.getByText(/Енді мына ұйымның өкілісіз/).waitFor()
        await own.reload()
        await own.locator('.organisations a').first().click()
        await own.getByRole('heading', { level: 1, name: first! }).waitFor()
        await own.locator('.workers td').first().waitFor()
        assert.equal(
          await own.getByRole('button', { name: 'Код алу' }).count(),
          0,
          'he was given to see, no more',
        )
        await own.goto(tab.url())
        await own.getByText(/Бұл ұйымның атынан мұны істеуге құқығыңыз жоқ/).waitFor()
      })
      await page.reload()
      const delegate = page.getByRole('row').filter({ has: page.getByRole('cell', { name: /көру$/ }) })
      await delegate.getByRole('button', { name: /Тоқтату/ }).click()
      const asked = page.getByRole('dialog', { name: /өкілдігін тоқтатасыз ба/ })
      await asked.getByRole('button', { name: 'Иә, тоқтату' }).click()
      await delegate.getByText('мерзімі біткен').waitFor()
      await page.locator('h2:focus', { hasText: 'Өкілдер' }).waitFor()
    }))

test('a row of a file and the menu lead to a status those who may open one, and nobody else', () =>
  read({ width: 390 }, async (page) => {
    for (const [subject, role, given] of [
      ['operator-1', 'state-corporation', 'operator'],
      ['counter-1', 'state-corporation', 'counter'],
      ['controller-1', 'state-corporation', 'controller'],
      ['registrar-1', 'fund', 'registrar'],
      ['auditor-1', 'auditor', undefined],
      ['admin-1', 'admin', undefined],
    ] as const) {
      const caller = { roles: [{ role, functions: given === undefined ? [] : [given] }] }
      const may = permissionOf(askStatusOfRow.access, caller) !== undefined
      await comeInAs(page, subject, '/')
      await page.locator('.top nav a[href^="/questions"]').waitFor()
      assert.equal((await page.locator('.top nav a', { hasText: /^Мәртебе/ }).count()) > 0, may, subject)
      await page.getByRole('heading', { level: 1, name: 'Адам сақтандырылған ба?' }).waitFor()
      assert.equal((await page.locator('input[name=iin]').count()) > 0, may, subject)
      if (permissionOf(getFiles.access, caller) === undefined) continue
      await page.goto('/files')
      await page.locator('.history tbody a').first().click()
      await page.locator('table.lines .standing').first().waitFor()
      assert.equal((await page.locator('table.lines button.as-link').count()) > 0, may, subject)
      assert.equal(await page.locator('main a[href*="sign-in"]').count(), 0, `${subject} is signed in`)
    }
  }))

const because = 'Жедел жәрдем: адам ес-түссіз.'

for (const [width, clerk, name] of [
  [390, 'registrar-1', /Мысалова Жанна/],
  [1280, 'contact-centre-1', /Байқауова Зере/],
] as const)
  test(`a record opened in an emergency on ${width} px: the clerk gives the reason, the person and the auditor read it`, () =>
    read({ width }, async (page) => {
      await comeInAs(page, clerk, '/')
      await page.locator('.examples button').first().click()
      await page.getByText('Бұл адамның дерегін ашуға негіз жоқ').waitFor()
      const open = page.getByRole('button', { name: 'Себебімен ашу' })
      await open.click()
      await page.getByText('Кемінде он әріп жазыңыз').waitFor()
      await page.getByLabel('Неге күтуге болмайды').fill(because)
      assert.deepEqual(await barriers(page), [])
      await open.click()
      await page.waitForURL(/\/answers\/K-/)
      await page.locator('.tile').first().waitFor()
      await elsewhere(page, 'citizen-1', '/me', async (own) => {
        const row = own.locator('.looks tr', { hasText: because }).filter({ hasText: name }).first()
        await row.waitFor()
        assert.match((await row.textContent())!, name)
      })
      await elsewhere(page, 'auditor-1', '/rights', async (own) => {
        await own.locator('.emergencies tr', { hasText: name }).filter({ hasText: because }).first().waitFor()
      })
    }))

for (const [width, clerk, name] of [
  [1280, 'contact-centre-1', 'Байқауова Зере'],
  [390, 'provider-1', 'Нұсқалов Тимур'],
] as const)
  test(`a clerk on ${width} px comes to a page he has no right to and is told whom to ask; two administrators give him one`, () =>
    read({ width }, async (page) => {
      await comeInAs(page, clerk, '/rights')
      await page.getByText(/Ол мыналарға берілген: әкімші, аудитор/).waitFor()
      assert.equal(await page.locator('main a[href^="/sign-in"]').count(), 0, 'he is signed in')
      await page.locator('main').getByRole('link', { name: 'Менің бетіме өту' }).waitFor()
      await elsewhere(page, 'admin-1', '/rights', async (own) => {
        await own.locator('.holders').waitFor()
        await own.getByText('тіркелгі алғашқы кіргенде пайда болады').waitFor()
        await own.getByLabel('Кімге').selectOption({ label: name })
        await own.getByLabel('Құқық', { exact: true }).selectOption({ label: 'Аудитор' })
        const today = await own.getByLabel('Қай күнге', { exact: true }).inputValue()
        await own.getByLabel('Қай күннен').fill(today)
        await own.getByLabel('Қай күнге дейін').fill(shortDay(dayAfter(day(readDay(today)!))))
        await own.getByLabel('Себебі').fill('Тексеру бір күнге.')
        await own.getByRole('button', { name: 'Ұсыну' }).click()
        await own.getByText('Ұсынылды: екінші әкімшіні күтеді').waitFor()
      })
      await elsewhere(page, 'admin-2', '/approvals', async (own) => {
        await own.getByRole('heading', { name: 'Құқық беру' }).first().waitFor()
        await own.getByLabel('Шешімнің себебі').first().fill('Бұйрық көрсетілді.')
        await own.getByRole('button', { name: 'Бекіту' }).first().click()
        await own.getByText('Бекітілді, орындалды').waitFor()
      })
      await page.reload()
      await page.locator('.holders td').first().waitFor()
    }))

for (const width of [390, 1280])
  test(`the owner of the database changes what the access log says of who looked: the auditor on ${width} px has it checked and finds it`, () =>
    read({ width }, async (page) => {
      await comeInAs(page, 'citizen-1', '/')
      await page.getByRole('button', { name: 'Мәртебемді көру' }).click()
      await page.waitForURL(/\/answers\/K-/)
      await comeInAs(page, 'auditor-1', '/oversight')
      const check = page.getByRole('button', { name: 'Журналды тексеру' })
      // What was found once stays found: the first of the two finds it whole.
      await check.click()
      if (width === 390) await page.getByText('Қол жеткізу журналы бүтін').waitFor()
      await tamper("UPDATE audit.access SET who = 'nobody' WHERE place = 1")
      await check.click()
      await page.getByText('Қол жеткізу журналына қол сұғылған').waitFor()
      await page.getByText(/өзгертілген: \d/).waitFor()
      assert.deepEqual(await barriers(page), [])
    }))
