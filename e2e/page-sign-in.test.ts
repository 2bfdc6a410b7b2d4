/** People who come in: a citizen to his own, an operator to his files; who may not, is told whom to ask. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { unusualOfAuditor } from './places.ts'
import { barriers, read, withPages } from './reading.ts'

withPages()

async function chooseToComeInAs(page: Page, words: RegExp): Promise<void> {
  await page.goto('/sign-in')
  await page.locator('.personas a').filter({ hasText: words }).first().click()
  await page.locator('.account a[href^="/me"]').waitFor()
}

test('a citizen on a phone comes in, is told of himself without typing, and sees that he looked', () =>
  read({ width: 390 }, async (page) => {
    await chooseToComeInAs(page, /Жұмыс берушісі уақытында төлейді|уақытында төлейді/)
    assert.equal(await page.locator('.account a[href^="/me"]').textContent(), await shortNameOnPage(page))
    assert.equal(
      await page.locator('nav a[href^="/files"]').count(),
      0,
      'what he may not see is not in the menu',
    )
    assert.deepEqual(await barriers(page), [])
    await page.locator('input[name=on]').fill('31.12.2025')
    await page.getByRole('button', { name: 'Мәртебемді көру' }).click()
    await page.getByText('2025 жылғы 31 желтоқсан').first().waitFor()
    await page.getByRole('link', { name: 'Басқа күн туралы сұрау' }).click()
    await page.getByRole('button', { name: 'Мәртебемді көру' }).click()
    await page.waitForURL(/\/answers\/K-/)
    await page.locator('.tile.paid').first().waitFor()
    await page.locator('.account a[href^="/me"]').click()
    await page.locator('.looks td', { hasText: 'Өзіңіз' }).first().waitFor()
    await page.getByRole('button', { name: 'Шығу' }).click()
    await page.locator('.account a[href^="/sign-in"]').waitFor()
    assert.equal(new URL(page.url()).pathname, '/')
    await page.locator('input[name=iin]').waitFor()
  }))

test('a citizen on a phone sees his clinic; its registrar reads his status without an appointment, and he is told so', () =>
  read({ width: 390 }, async (page, context) => {
    const iins = ((await (await page.request.get('/api/now')).json()) as { examples: { iin: string }[] })
      .examples
    /** Whether the status of each was read for his attachment, by what he is shown of it himself. */
    const told: string[] = []
    for (const [place, { iin }] of iins.entries()) {
      await page.goto('/api/sign-in?as=provider-1&to=/me')
      await page.locator('.who').waitFor()
      const asked = await page.request.post('/api/status', { data: { iin } })
      const body = await asked.json()
      if (asked.status() !== 200) continue
      assert.deepEqual(Object.keys(body).sort(), ['ground', 'since', 'status', 'through'])
      await context.clearCookies()
      await page.goto(`/api/sign-in?as=citizen-${place + 1}&to=/me`)
      await page.locator('.clinic strong').waitFor()
      const clinic = String(await page.locator('.clinic').textContent())
      const row = page.locator('.looks tr', { hasText: 'Медициналық ұйым' }).first()
      await row.waitFor()
      const why = String(await row.textContent())
      assert.equal(/тіркелгенсіз, БСН 990340999992/.test(why), /БСН 990340999992/.test(clinic), clinic + why)
      if (/тіркелгенсіз/.test(why)) told.push(iin)
      await context.clearCookies()
    }
    assert.ok(told.length > 0, 'somebody of the examples is attached to the registrar’s clinic')
    await page.goto('/api/sign-in?as=provider-1&to=/')
    await page.locator('input[name=iin]').fill(told[0]!)
    await page.getByRole('button', { name: 'Тексеру' }).click()
    await page.locator('.outcome .hint', { hasText: 'тек адамның өзі көреді' }).waitFor()
    assert.equal(new URL(page.url()).pathname, '/')
    assert.deepEqual(await barriers(page), [])
  }))

test('whoever leaves leaves nothing in the window, though the server is away, nor in the pages one goes back to', () =>
  read({}, async (page, context) => {
    await chooseToComeInAs(page, /Аудитор/)
    const name = (await page.locator('.account a[href^="/me"]').textContent())!
    await page.locator('.account a[href^="/me"]').click()
    const leaving = page.getByRole('button', { name: 'Шығу' })
    await leaving.waitFor()
    const kept = () =>
      page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
    await Promise.all([page.waitForEvent('load'), kept().catch(() => undefined)])
    await leaving.waitFor()
    await context.setOffline(true)
    await leaving.click()
    await leaving.waitFor({ state: 'detached' })
    assert.ok(!(await page.content()).includes(name))
  }))

/** `Үлгілова А.`, as the frame of the page shows whoever is named on it in full. */
async function shortNameOnPage(page: Page): Promise<string> {
  const said = (await page.locator('.question.own > p').textContent()) ?? ''
  const [, surname, given] = /: (\S+) (\S+?)\./.exec(said)!
  return `${surname} ${given!.charAt(0)}.`
}

test('whoever has no right to a page is told who has, and comes back to it as one who has', () =>
  read({}, async (page) => {
    await chooseToComeInAs(page, /Бала/)
    await page.goto('/files')
    const told = page.getByRole('alert').filter({ hasText: 'Бұған құқығыңыз жоқ' })
    await told.waitFor()
    assert.match(String(await told.textContent()), /Мемлекеттік корпорация, Қор, аудитор/)
    assert.equal(await page.locator('.drop, .balance').count(), 0, 'and sees nothing else of it')
    await told.getByRole('link', { name: 'Менің бетіме өту' }).waitFor()
    await page.goto('/sign-in?to=/files')
    await page
      .locator('.personas a')
      .filter({ hasText: /Аудитор/ })
      .click()
    await page.locator('.history tbody tr').first().waitFor()
    assert.equal(new URL(page.url()).pathname, '/files')
    assert.equal(await page.locator('.drop').count(), 0, 'an auditor changes nothing')
  }))

test('a session ended from another window is over there too, and says so', () =>
  read({}, async (page, context) => {
    await chooseToComeInAs(page, /1414/)
    const elsewhere = await context.browser()!.newContext({ baseURL: page.url(), locale: 'kk' })
    try {
      const other = await elsewhere.newPage()
      await chooseToComeInAs(other, /1414/)
      await other.goto('/me')
      await other.locator('.sessions td').first().waitFor()
      await page.goto('/me')
      await page.getByRole('button', { name: 'Басқаларының бәрін аяқтау' }).click()
      await page.locator('.sessions tbody tr').nth(1).waitFor({ state: 'detached' })
      await other.reload()
      await other.getByText('Бұл бетті көру үшін жүйеге кіріңіз').waitFor()
    } finally {
      await elsewhere.close()
    }
  }))

for (const width of [390, 1280])
  test(`a screen of ${width} px that is locked hides the page and keeps what was written on it; so does a session that ended meanwhile`, () =>
    read({ width }, async (page, context) => {
      await page.goto('/api/sign-in?as=citizen-1&to=/')
      await page.locator('input[name=on]').fill('31.12.2025')
      for (const away of ['lock', 'end'] as const) {
        const other = await context.newPage()
        await other.goto('/me')
        if (away === 'lock') await other.getByRole('button', { name: 'Экранды құлыптау' }).click()
        else await other.getByRole('button', { name: 'Шығу' }).click()
        await page.getByRole('button', { name: 'Мәртебемді көру' }).click()
        const over = page.getByRole('dialog')
        await over.getByText(away === 'lock' ? 'Экран құлыпталған' : 'Кіру уақыты бітті').waitFor()
        await other.close()
        assert.deepEqual(await barriers(page), [])
        const [again] = await Promise.all([
          context.waitForEvent('page'),
          over.getByRole('link', { name: 'Жаңа терезеде кіру' }).click(),
        ])
        // Only once the window has heard that the screen is locked would anything be laid over the page.
        await again.locator(`.account a[href^="/${away === 'lock' ? 'me' : 'sign-in'}"]`).waitFor()
        assert.equal(await again.getByRole('dialog').count(), 0, 'nothing covers the page where one signs in')
        await again.locator('.personas a').first().click()
        await again.locator('.account a[href^="/me"]').waitFor()
        await again.close()
        await over.getByRole('button', { name: 'Кірдім' }).click()
        await over.waitFor({ state: 'detached' })
        assert.equal(await page.locator('input[name=on]').inputValue(), '31.12.2025')
      }
    }))

test('an auditor goes from his page to unusual reading, reads why, and says what he found; a clerk is told whose that is', () =>
  read({ width: 390 }, async (page) => {
    let { unusual } = unusualOfAuditor
    await page.route('**/api/oversight/unusual**', async (asked) => {
      const [, id] = /unusual\/(\d+)\/looked-into$/.exec(asked.request().url()) ?? []
      if (id === undefined) return asked.fulfill({ json: { ...unusualOfAuditor, unusual } })
      const { note } = asked.request().postDataJSON() as { readonly note: string }
      const lookedInto = { at: '2026-11-22T07:00:00.000000Z', by: 'Есепова Сәуле', note }
      unusual = unusual.map((one) => (one.id === Number(id) ? { ...one, lookedInto } : one))
      return asked.fulfill({ json: unusual.find((one) => one.id === Number(id)) })
    })
    await chooseToComeInAs(page, /Аудитор/)
    await page.goto('/me')
    await page.getByRole('link', { name: 'Әдеттен тыс қарауларды көру' }).click()
    const night = page.locator('.unusual', { hasText: 'Әдетте жұмыс істемейтін уақытта' })
    await night.getByText(/14\u00a0күн, 24\u00a0қарау/).waitFor()
    await night.getByLabel('Не анықталды').fill('Кезекші болған.')
    await night.getByRole('button', { name: 'Тексерілді: Үлгілова Айгүл' }).click()
    await night.locator('blockquote', { hasText: 'Кезекші болған.' }).waitFor()
    assert.equal(await night.locator('textarea').count(), 0)
    await page.unrouteAll()
    await chooseToComeInAs(page, /1414/)
    await page.goto('/oversight')
    await page.getByRole('alert').filter({ hasText: 'Бұған құқығыңыз жоқ' }).waitFor()
  }))
