/** The catalogue's packages are those of a second reading, wherever that has a verdict. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Month } from '#vocabulary/month.ts'
import { lawBook } from '../book.ts'
import { medicalServices } from './catalogue.ts'
import { verdicts } from './oracle/oracle-packages.ts'

const book = lawBook('current')
const months = [202_003, 202_504, 202_506, 202_512, 202_601, 202_612, 202_701] as Month[]

test('a service is in the package that the second reading found, on either side of each change', () => {
  const differ = verdicts.flatMap(([code, verdict]) => {
    const service = medicalServices.find((one) => one.code === code)
    if (!service) return [`${code}: not in the catalogue`]
    return months.flatMap((month) => {
      const told = book.find(service.packages, month)?.value.package
      const read = verdict.findLast(([from]) => from <= month)?.[1] ?? told
      return told === read ? [] : [`${code} ${month}: ${told}, read as ${read}`]
    })
  })
  assert.deepEqual(differ, [])
})
