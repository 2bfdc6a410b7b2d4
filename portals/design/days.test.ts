import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayText, monthText } from '#vocabulary/spoken.ts'
import { isWrittenAsDay, isWrittenAsMonth, readDay, readMonth } from './days.ts'

test('a day is read as people write it, and only if there is such a day', () => {
  assert.equal(readDay('22.11.2026'), '2026-11-22')
  assert.equal(readDay(' 1/2/2026 '), '2026-02-01')
  assert.equal(readDay('2026-11-22'), '2026-11-22')
  for (const written of [
    '25 июня 2026',
    '25 июня 2026 г.',
    '25 маусым 2026',
    '2026 жылғы 25 маусым',
    '2026 ж. 25 маусымда',
  ])
    assert.equal(readDay(written), '2026-06-25', written)
  for (const written of ['25 June 2026', 'June 25, 2026', '25-Jun-2026', '25 ИЮН 2026'])
    assert.equal(readDay(written), '2026-06-25', written)
  assert.equal(readDay('29.02.2026'), undefined)
})

test('a day that is no day is told from what is not written as one', () => {
  for (const none of ['29.02.2026', '31 июня 2026', '2026-13-01']) assert.ok(isWrittenAsDay(none), none)
  for (const strange of ['22.11.26', '25.6.26', 'ертең', '2026', '25 июнь', '25 мартобря 2026']) {
    assert.equal(readDay(strange), undefined, strange)
    assert.ok(!isWrittenAsDay(strange), strange)
  }
})

test('a month that is no month is told from what is not written as one', () => {
  for (const none of ['13.2026', '2026-13', '0/2026']) {
    assert.equal(readMonth(none), undefined, none)
    assert.ok(isWrittenAsMonth(none), none)
  }
  for (const strange of ['10.26', 'мартобрь 2026', 'бір', '2026'])
    assert.ok(!isWrittenAsMonth(strange), strange)
})

test('every day and month the pages say can be typed again', () => {
  for (let inYear = 1; inYear <= 12; inYear++) {
    const month = `2026-${String(inYear).padStart(2, '0')}`
    for (const said of Object.values(dayText(`${month}-09`))) assert.equal(readDay(said), `${month}-09`, said)
    for (const said of Object.values(dayText(`${month}-09`, 'since')))
      assert.equal(readDay(said), `${month}-09`, said)
    for (const said of Object.values(monthText(month))) assert.equal(readMonth(said), month, said)
  }
})
