/** Reading the law in the portal: from a reason to its rule, from an example to a case of one's own, by words, by value. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { answerAboutSomebody } from './places.ts'
import { barriers, read, withPages } from './reading.ts'

withPages()

test('a reason of an answer leads to the rule it names, on the page of its article', () =>
  read({}, async (page) => {
    await answerAboutSomebody(page)
    const link = page.locator('.reasons .cite a').first()
    const place = await link.textContent()
    await link.click()
    await page.locator('section.rule:focus').waitFor()
    const rule = new URL(page.url()).hash.slice(1)
    assert.equal(await page.evaluate(() => document.activeElement?.id), rule)
    assert.ok(place!.startsWith((await page.locator('h1').textContent())!), `${place} is on this page`)
    const top = await page.locator(`#${rule}`).evaluate((card) => card.getBoundingClientRect().top)
    assert.ok(top >= 0 && top < 400, `the rule stands ${top} px from the top`)
  }))

test('an example is answered in the browser and can be changed in the form it opens', () =>
  read({ language: 'en' }, async (page) => {
    await page.route('**/api/**', (route) => route.abort('internetdisconnected'))
    await page.goto('/law/law-405-V/27#employer-deduction')
    await page.locator('#employer-deduction summary').click()
    const example = page.locator('#employer-deduction .worked').filter({ hasText: '× 1.5 %' })
    await example.getByText('100\u00a0000\u00a0₸ × 1.5\u00a0% = 1\u00a0500\u00a0₸').waitFor()
    await example.getByRole('button').click()
    const form = page.locator('#employer-deduction .try-it')
    await form.getByText(/1\s500\s₸ is due/).waitFor()
    assert.equal(await page.locator('.try-it').count(), 1)
    await form.getByLabel('Income of the month').fill('200000')
    await form.getByText(/3\s000\s₸ is due/).waitFor()
    assert.deepEqual(await barriers(page), [])
    await page.locator('#employer-base').getByRole('button', { name: 'Try a case of your own' }).click()
    await page.locator('#employer-base .try-it').waitFor()
    assert.equal(await page.locator('.try-it').count(), 1, 'one form at a time')
  }))

test('the search answers while one types, in the reader’s language, and by the keyboard alone', () =>
  read({}, async (page) => {
    await page.goto('/law')
    assert.deepEqual(await page.locator('.ask-rules h3').allTextContents(), [
      'Өзіңіз үшін',
      'Жұмыс беруші мен төлеуші',
      'Емхана мен аурухана',
      'Қор мен бақылаушылар',
    ])
    assert.equal(await page.locator('.article-list').first().isVisible(), false)
    await page.getByLabel('Заңнан іздеу').focus()
    await page.keyboard.type('жеңілдікті мерз')
    await page.locator('.found a').first().waitFor()
    assert.equal(await page.locator('.found h2').first().textContent(), 'Жеңілдікті мерзім')
    assert.deepEqual(await barriers(page), [])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('section.rule:focus#status-grace').waitFor()
    await page.goBack()
    await page.locator('.found a').first().waitFor()
    assert.equal(
      await page.getByLabel('Заңнан іздеу').inputValue(),
      'жеңілдікті мерз',
      'found again on the way back',
    )
    await page.reload()
    await page.locator('.found a').first().waitFor()
    const search = page.getByLabel('Заңнан іздеу')
    assert.equal(await search.inputValue(), 'жеңілдікті мерз', 'and in the address, for a link and a reload')
    await search.fill('ъъъъъ')
    await page.getByText('ештеңе табылмады').waitFor()
    await page.waitForURL(/\?q=%D1%8A/)
    await page.goBack()
    await page.locator('.ask-rules').waitFor()
    assert.equal(await search.inputValue(), '', 'the way back of a search begun leads to the page before it')
  }))

test('the API runs as its page shows it, and an operation is found by words and opened by its address', () =>
  read({ language: 'en' }, async (page) => {
    const scripts: Promise<Buffer>[] = []
    page.on('response', (got) => {
      if (got.url().endsWith('.js')) scripts.push(got.body())
    })
    await page.goto('/api')
    const shown = (name: string): Promise<string | null> =>
      page.getByRole('region', { name, exact: true }).locator('pre').first().textContent()
    await page.locator('.operation').first().waitFor()
    const weight = (await Promise.all(scripts)).reduce(
      (sum, script) => sum + brotliCompressSync(script).length,
      0,
    )
    assert.ok(weight < 150_000, `${weight} bytes of script, compressed`)

    const [, address, body] = /^curl -s (\S+) .*-d '(.*)'$/s.exec((await shown('Command for a terminal'))!)!
    const headers = { 'content-type': 'application/json' }
    const answered = await (await fetch(address!, { method: 'POST', headers, body: body! })).json()
    assert.deepEqual(answered, JSON.parse((await shown('The answer that came'))!))
    const input = (await shown('workers.jsonl'))!
    const dues = (await shown('dues.mjs'))!
    const ran = spawnSync(process.execPath, ['--input-type=module', '-e', dues], { input })
    const lines = String(ran.stdout).trim().split('\n')
    assert.deepEqual(
      lines.map((line) => JSON.parse(line).total),
      ['15000.00', '4250.00', '101000.00', '4000.00', '0.00'],
      String(ran.stderr),
    )

    await page.getByLabel('Search the requests').fill('purposeCodes')
    await page.locator('.operation').first().waitFor()
    assert.ok((await page.locator('.operation').count()) < 5)
    await page.goto('/law/rules/penalty')
    await page.getByText('For programs (JSON)').click()
    await page.getByRole('link', { name: 'The same over HTTP' }).click()
    await page.locator('#askLawPenalty[open] .refusal-list').waitFor()
    await page.locator('#askLawPenalty > summary:focus').waitFor()
  }))

test('a value shows its steps, what was enacted and replaced, and the same as a table', () =>
  read({ language: 'ru' }, async (page) => {
    await page.goto('/law')
    await page.getByRole('heading', { name: 'Значения' }).click()
    await page.getByRole('link', { name: 'Ставка отчислений работодателя' }).click()
    await page.locator('.plot div path.steps.now').waitFor()
    assert.equal(await page.locator('.plot div path.steps.before').count(), 1)
    const label = await page.locator('.plot svg[role=img]').getAttribute('aria-label')
    assert.match(label!, /с\sиюля 2017.*3\s%/s)
    const cells = await page.locator('table.history tbody tr').nth(3).locator('th, td').allTextContents()
    assert.deepEqual(cells.slice(0, 3), ['01.2020', '2\u00a0%', '5\u00a0%'])
    await page.getByText('изменил Закон № 80-VI').waitFor()
    await page.goto('/law/values/monthly-index')
    await page.getByText('записано по памяти').first().waitFor()
  }))

test('an article nothing rests on says so and leads to the official text; an act nobody knows is no page', () =>
  read({ language: 'en' }, async (page) => {
    await page.goto('/law/law-405-V/whole')
    await page.getByText('No rule and no value of the program rests on this place').waitFor()
    await page.getByRole('link', { name: 'The official text' }).waitFor()
    assert.deepEqual(await barriers(page), [])
    await page.goto('/law/law-0/1')
    await page.getByText('There is no such page').first().waitFor()
    await page.goto('/law/values/nothing')
    await page.getByText('There is no such page').first().waitFor()
  }))

test('an article nobody knows is told to be none, and those of its act are offered', () =>
  read({ language: 'en' }, async (page) => {
    await page.goto('/law/law-405-V/999')
    await page.getByRole('heading', { name: 'Kepil knows no such article' }).waitFor()
    assert.equal(await page.title(), 'Kepil knows no such article · Kepil')
    assert.deepEqual(await barriers(page), [])
    await page.getByRole('link', { name: 'article 28', exact: true }).click()
    await page.getByRole('heading', { name: 'Law No. 405-V, article 28' }).waitFor()
    assert.equal(await page.title(), 'Law No. 405-V, article 28 · Kepil')
  }))

test('by keyboard the focus goes into the form that is opened, and out of it when it is closed', () =>
  read({ language: 'en' }, async (page) => {
    await page.goto('/law/law-405-V/28')
    const opens = page.locator('section.rule').first().getByRole('button', { name: 'Try a case of your own' })
    await opens.focus()
    await page.keyboard.press('Enter')
    await page.locator('.trying .try-it').waitFor()
    assert.ok(await page.evaluate(() => document.activeElement?.closest('.trying') !== null))
    await page.getByRole('button', { name: 'Close' }).focus()
    await page.keyboard.press('Enter')
    assert.ok(await opens.evaluate((button) => button === document.activeElement))
  }))

for (const [width, media] of [
  [390, 'screen'],
  [720, 'print'],
] as const)
  test(`a table of values is cut nowhere at ${width} px on ${media}`, () =>
    read({}, async (page) => {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ media })
      for (const name of ['employer-ceiling', 'main-chronic-diseases', 'minimum-wage']) {
        await page.goto(`/law/values/${name}`)
        const table = page.locator('.wide').first()
        await table.waitFor()
        const hidden = await table.evaluate((part) => part.scrollWidth - part.clientWidth)
        assert.ok(hidden <= 0, `${name}: ${hidden} px are hidden`)
      }
    }))

test('on paper the article stands without its buttons', () =>
  read({}, async (page) => {
    await page.goto('/law/law-405-V/27')
    await page.locator('.worked .in-all').first().waitFor()
    await page.emulateMedia({ media: 'print' })
    for (const hidden of ['.worked button', '.rule .mantine-Button-root', '.on-page'])
      assert.equal(await page.locator(hidden).first().isVisible(), false, hidden)
    for (const shown of ['.says', '.worked .said', 'table.history'])
      assert.equal(await page.locator(shown).first().isVisible(), true, shown)
  }))
