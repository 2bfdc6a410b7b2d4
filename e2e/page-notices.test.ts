/** The inbox on the pages: what is new is counted around every page, read by going to it, and marked as one likes. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { comeInAs } from './places.ts'
import { read, tamper, withPages } from './reading.ts'

withPages()

test('a notice is counted in the menu, says what follows, and leads to its case; whoever went there has read it', () =>
  read({ width: 390 }, async (page) => {
    await comeInAs(page, 'citizen-1', '/cases')
    const opened = await page.request.post('/api/cases', { data: { kind: 'question', words: 'Сұрағым бар' } })
    const { number } = (await opened.json()) as { number: string }
    await tamper(
      `INSERT INTO notices.notice (person_id, happened_at, kind, event, facts)
       SELECT person_id, now(), kind, '${number}', '{"number": "${number}", "as": "fund"}'
         FROM rights.account, unnest(ARRAY['case-asked', 'record-opened']) AS kind WHERE subject = 'citizen-1'`,
    )
    await page.goto('/cases')
    const bell = page.locator('.bell')
    await page.getByRole('link', { name: 'Хабарламалар, оқылмағаны: 2' }).waitFor()
    await bell.focus()
    await page.keyboard.press('Enter')
    await page.locator('.notices li.unread').nth(1).waitFor()
    const first = page.locator('.notices li', { hasText: number })
    assert.match((await first.textContent()) ?? '', /Өтінішіңіз жауабыңызды күтіп тұр/)
    await first.getByRole('link', { name: 'Өтінішті ашу' }).click()
    await page.locator('.case-act').first().waitFor()
    await page.getByRole('link', { name: 'Хабарламалар, оқылмағаны: 1' }).click()
    const other = page.locator('.notices li.unread')
    // What was shown before stays in sight until what was read is known.
    await page.waitForFunction(() => document.querySelectorAll('.notices li.unread').length === 1)
    await other.getByRole('button', { name: /^Оқылды деп белгілеу/ }).click()
    await page.getByRole('link', { name: 'Хабарламалар', exact: true }).waitFor()
    await page
      .getByRole('button', { name: /^Оқылмаған деп белгілеу/ })
      .first()
      .click()
    await page.getByRole('link', { name: 'Хабарламалар, оқылмағаны: 1' }).waitFor()
  }))
