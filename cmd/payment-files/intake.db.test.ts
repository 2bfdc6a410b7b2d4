import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import { day } from '#vocabulary/day.ts'
import { month } from '#vocabulary/month.ts'
import { tenge } from '#vocabulary/tiyn.ts'
import { sampleFile, sampleIin, sampleRegister } from '../../insurance/payments/samples/sample-file.ts'

let fresh: FreshDatabase
const folder = mkdtempSync(join(tmpdir(), 'kepil-intake-'))
before(async () => {
  fresh = await freshDatabase()
})
after(async () => {
  await fresh.close()
  rmSync(folder, { recursive: true, force: true })
})

function kepil(...words: string[]) {
  const run = spawnSync(process.execPath, [join(import.meta.dirname, '../kepil.ts'), ...words], {
    env: {
      ...process.env,
      DATABASE_URL: fresh.url,
      KEPIL_LANG: 'en',
      KEPIL_DEMO: '1',
      KEPIL_TODAY: '2021-06-10',
    },
    encoding: 'utf8',
  })
  return { code: run.status, out: run.stdout, errors: run.stderr }
}
function write(name: string, bytes: Uint8Array): string {
  const file = join(folder, name)
  writeFileSync(file, bytes)
  return file
}
const listOf = (reference: string, ...people: number[]) =>
  sampleFile({
    reference,
    orderNumber: reference,
    on: day('2021-06-10'),
    lines: people.map((n) => ({ iin: sampleIin(n), amount: tenge(1000), month: month(202105) })),
  })

test('files are taken in and the balance holds; what is held makes the exit code 1', () => {
  assert.equal(
    kepil('import', 'persons', write('persons.csv', sampleRegister([1, 2].map(sampleIin)))).code,
    0,
  )
  const whole = kepil('intake', write('a.102', listOf('A1', 1, 2)), '--json')
  assert.equal(whole.code, 0, whole.errors)
  const answer = JSON.parse(whole.out)
  assert.deepEqual([answer.state, answer.passed, answer.passedSum], ['accepted', 2, '2000.00'])
  const held = kepil('intake', write('b.102', listOf('B1', 1, 3)), '--lang', 'kk')
  assert.equal(held.code, 1)
  assert.match(held.out, /2\sжол: 1 есепке жазылды \(1\s000\s₸\), 1 анықталғанша тұр/)
  const balance = kepil('balance', '--json')
  assert.equal(balance.code, 0)
  assert.deepEqual(JSON.parse(balance.out), {
    on: '2021-06-10',
    received: '4000.00',
    posted: '3000.00',
    suspense: '1000.00',
    returned: '0.00',
    difference: '0.00',
  })
})

test('the same file again is said to have been taken before, and nothing changes', () => {
  const again = kepil('intake', join(folder, 'a.102'), '--json')
  assert.deepEqual([again.code, JSON.parse(again.out).takenBefore], [0, true])
  assert.equal(JSON.parse(kepil('balance', '--json').out).received, '4000.00')
})

test('a day ahead is refused in words; no file named is wrong use', () => {
  const ahead = kepil('intake', join(folder, 'a.102'), '--received-on', '2021-06-11', '--json')
  assert.deepEqual([ahead.code, JSON.parse(ahead.out).error.code], [1, 'received-on-in-the-future'])
  assert.equal(kepil('intake').code, 2)
  assert.equal(kepil('intake', join(folder, 'nothing.102')).code, 2)
  assert.equal(kepil('balance', '--on', '2021-02-30').code, 2)
})
