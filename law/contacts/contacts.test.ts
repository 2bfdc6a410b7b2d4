/** The directory is the printed one: fifteen branches and three numbers of the department, eleven digits each. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, dayNumber } from '#vocabulary/day.ts'
import { contacts } from './contacts.ts'
import { branchPhones, regions } from './directory.ts'

const on = dayNumber(day('2018-07-31'))

test('fifteen branches and the department are printed, each number of eleven digits and no number twice', () => {
  const { phones } = contacts({ on, region: undefined })
  assert.equal(Object.keys(branchPhones).length, 15)
  assert.equal(phones.length, 18)
  for (const { number } of phones) assert.match(number.replaceAll(/\D/g, ''), /^8\d{10}$/)
  assert.equal(new Set(phones.map(({ number }) => number)).size, 18)
})

test('every region of today and of 2018 is answered: with the branch it had, or that none is printed', () => {
  const without = regions.filter((region) =>
    contacts({ on, region }).phones.every(({ office }) => office === 'population-department'),
  )
  assert.deepEqual(without, ['almaty', 'zhetisu'])
})
