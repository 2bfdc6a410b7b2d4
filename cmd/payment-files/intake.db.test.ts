import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import { day } from '#vocabulary/day.ts'
import { month } from '#vocabulary/month.ts'
import { tenge } from '#vocabulary/tiyn.ts'
import { noticeFile } from '../../documents/notice/notice-file.fixture.ts'
import {
  sampleFile,
  sampleIin,
  sampleRegister,
} from '../../insurance/payments/samples/sample-file.fixture.ts'
import { runProgram } from '../in-process.fixture.ts'

let fresh: FreshDatabase
const folder = mkdtempSync(join(tmpdir(), 'kepil-intake-'))
before(async () => {
  fresh = await freshDatabase()
})
after(async () => {
  await fresh.close()
  rmSync(folder, { recursive: true, force: true })
})

const kepil = (...words: string[]) => kepilGiven('', ...words)
const kepilGiven = (input: string | Uint8Array, ...words: string[]) =>
  runProgram(words, {
    input,
    environment: { DATABASE_URL: fresh.url, KEPIL_DEMO: '1', KEPIL_TODAY: '2021-06-10' },
  })
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

test('files are taken in and the balance holds; what is held makes the exit code 1', async () => {
  assert.equal(
    (await kepil('import', 'persons', write('persons.csv', sampleRegister([1, 2].map(sampleIin))))).status,
    0,
  )
  const whole = await kepil('intake', write('a.102', listOf('A1', 1, 2)), '--json')
  assert.equal(whole.status, 0, whole.stderr)
  const answer = JSON.parse(whole.stdout)
  assert.deepEqual([answer.state, answer.passed, answer.passedSum], ['accepted', 2, '2000.00'])
  const held = await kepil('intake', write('b.102', listOf('B1', 1, 3)), '--lang', 'kk')
  assert.equal(held.status, 1)
  assert.match(held.stdout, /2\sжол: 1 есепке жазылды \(1\s000\s₸\), 1 анықталғанша тұр/)
  const balance = await kepil('balance', '--json')
  assert.equal(balance.status, 0)
  assert.deepEqual(JSON.parse(balance.stdout), {
    on: '2021-06-10',
    received: '4000.00',
    posted: '3000.00',
    suspense: '1000.00',
    returned: '0.00',
    difference: '0.00',
  })
})

test('the same file again is said to have been taken before, and nothing changes', async () => {
  const again = await kepil('intake', join(folder, 'a.102'), '--json')
  assert.deepEqual([again.status, JSON.parse(again.stdout).takenBefore], [0, true])
  assert.equal(JSON.parse((await kepil('balance', '--json')).stdout).received, '4000.00')
})

test('a day ahead is refused in words; no file named is wrong use', async () => {
  const ahead = await kepil('intake', join(folder, 'a.102'), '--received-on', '2021-06-11', '--json')
  assert.deepEqual([ahead.status, JSON.parse(ahead.stdout).error.code], [1, 'received-on-in-the-future'])
  assert.equal((await kepil('intake')).status, 2)
  assert.equal((await kepil('intake', join(folder, 'nothing.102'))).status, 2)
  const whole = await kepil('intake', folder)
  assert.deepEqual([whole.status, /is a folder; name a file in it/.test(whole.stderr)], [2, true])
  assert.equal((await kepil('balance', '--on', '2021-02-30')).status, 2)
})

test('a list is taken in from the standard input as it is from a file, and the same content from a file is not taken again', async () => {
  const list = listOf('PIPED1', 1)
  const piped = await kepilGiven(list, 'intake', '-', '--json')
  const answer = JSON.parse(piped.stdout)
  assert.deepEqual([piped.status, answer.state, answer.passedSum], [0, 'accepted', '1000.00'], piped.stderr)
  const again = await kepil('intake', write('piped.102', list), '--json')
  assert.deepEqual([again.status, JSON.parse(again.stdout).takenBefore], [0, true])
})

test('a notice among the files confirms those named before it; what matches nothing waits and makes the exit code 1', async () => {
  const list = write('noticed.102', listOf('NOTICED1', 1))
  const entry = (reference: string) => ({
    amount: tenge(1000),
    on: '2021-06-10',
    payments: [{ reference }],
  })
  const notice = write('notice.xml', noticeFile([entry('NOTICED1')], { id: 'N1' }))
  const taken = await kepil('intake', list, notice, '--lang', 'en')
  assert.equal(taken.status, 0, taken.stderr + taken.stdout)
  assert.match(
    taken.stdout,
    /notice\.xml: № 1, camt\.054; 1\spayment: 1 documents confirmed \(1,?\s?000\s₸\)/,
  )
  const waits = await kepil('intake', write('waits.xml', noticeFile([entry('NOBODY')])), '--json')
  const answer = JSON.parse(waits.stdout)
  assert.deepEqual([waits.status, answer.confirmed, answer.waiting, answer.waitingSum], [1, 0, 1, '1000.00'])
})
