/** Who is covered by the State, and from when that is known. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Day, type DayNumber, dayNumber, formatDay } from '#vocabulary/day.ts'
import { firstDayOf, type Month } from '#vocabulary/month.ts'
import { lawBook } from './book.ts'
import { childCoverUntil, childrenBornAfter, groups, isOwnService, stateCoversFrom } from './groups.ts'

const number = (text: string) => dayNumber(text as Day)
const covered = (edition: 'current' | 'qa-2018' | Day) =>
  groups.filter((group) => stateCoversFrom(lawBook(edition), group) !== undefined)

test('mid-2018 counts the 13 groups of Q10 that the State pays for, and 3 of own service', () => {
  assert.equal(covered('qa-2018').length, 13)
  assert.equal(groups.filter(isOwnService).length, 3)
})

test('the law of 2026 counts 16, the people local budgets pay for only from 2026', () => {
  assert.equal(covered('2026-11-22' as Day).length, 16)
  assert.ok(covered('current').length >= 16)
  assert.equal(stateCoversFrom(lawBook('current'), 'local-budget-covered'), number('2026-01-01'))
  assert.ok(stateCoversFrom(lawBook('current'), 'targeted-assistance')! < number('2017-07-01'))
})

test('a day knows a group from its enactment', () => {
  assert.equal(covered('2019-12-31' as Day).length, 13)
  assert.equal(covered('2020-01-01' as Day).length, 15)
  assert.equal(covered('2025-07-13' as Day).length, 15)
  assert.equal(covered('2025-07-14' as Day).length, 16)
})

test('a child is covered until the day before the 18th birthday; born on 29 February, through the 28th', () => {
  assert.equal(formatDay(childCoverUntil(number('2008-03-05'))), '2026-03-05')
  assert.equal(formatDay(childCoverUntil(number('2004-02-29'))), '2022-03-01')
  assert.equal(formatDay(childCoverUntil(number('2008-12-31'))), '2026-12-31')
})

test('whoever is born after the month’s first day 18 years before is a child on some day of it, and nobody else', () => {
  for (const month of [202_202, 202_203, 202_603, 202_612, 202_801] as Month[]) {
    const near = childrenBornAfter(month)
    for (let born = near - 800; born <= near + 800; born++) {
      const covered = childCoverUntil(born as DayNumber) > firstDayOf(month)
      assert.equal(born > near, covered, `${formatDay(born as DayNumber)} in ${month}`)
    }
  }
})
