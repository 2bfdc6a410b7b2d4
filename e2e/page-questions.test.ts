/** The pages of the 46 questions: found by keys alone, answered by the law of another day, opened with one's own figures. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read, withPages } from './reading.ts'

withPages()

test('by keys alone, in letters of a Russian keyboard: what is written finds its question, and Tab and Enter open it', () =>
  read({ width: 390 }, async (page) => {
    await page.goto('/questions')
    await page.locator('.topics').waitFor()
    await page.locator('input[type=search]').focus()
    await page.keyboard.type('екпе тегин бе')
    const nearest = page.locator('.nearest-questions a').first()
    await nearest.filter({ hasText: 'екпелер' }).waitFor()
    await page.keyboard.press('Tab')
    assert.equal(await nearest.evaluate((link) => link === document.activeElement), true)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/questions\/29/)
    await page.locator('.first-thought').waitFor()
  }))

test('another day and the law as it was told in 2018 change the answer and stand in the address; the case opens in its form', () =>
  read({ language: 'ru' }, async (page) => {
    await page.goto('/questions/12')
    await page.getByText('5\u00a0950\u00a0₸').waitFor()
    await page.locator('.told-in-2018').waitFor()
    await page.locator('select[name=edition]').selectOption('qa-2018')
    await page.locator('.told-in-2018').waitFor({ state: 'detached' })
    await page.locator('input[name=on]').fill('01.06.2020')
    await page.getByText('4\u00a0250\u00a0₸').waitFor()
    const { searchParams } = new URL(page.url())
    assert.deepEqual([searchParams.get('edition'), searchParams.get('on')], ['qa-2018', '2020-06-01'])
    await page.getByRole('link', { name: 'Посчитать со своими данными' }).click()
    await page.waitForURL(/\/law\/rules\/dues/)
    await page.locator('.tried .in-all, .tried h3').first().waitFor()
  }))

test('a day the law does not reach is refused in its own words, with the day still to be changed; no such question is no page', () =>
  read({ language: 'ru' }, async (page) => {
    await page.goto('/questions/18?on=2029-01-15')
    await page.locator('.note.differs').waitFor()
    assert.equal(await page.locator('input[name=on]').inputValue(), '15.01.2029')
    await page.goto('/questions/47')
    await page.locator('h1').waitFor()
    assert.equal(await page.locator('.question-answer').count(), 0)
  }))
