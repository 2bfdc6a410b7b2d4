import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { checkFile, convertFile } from '#documents'
import { runProgram } from '../in-process.fixture.ts'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'kepil-payment-files-'))
after(() => rmSync(folder, { recursive: true }))

const kepil = (...words: string[]) => runProgram(words)
const sample = join(root, 'documents/fixtures/2-vosms-202106.102')

test('a sound file is checked with exit 0, a spoilt one with exit 1 and its findings a line each', async () => {
  const sound = await kepil('check', sample, '--json')
  assert.equal(sound.status, 0)
  assert.equal(JSON.parse(sound.stdout).passedSum, '15790.00')
  const spoilt = join(folder, 'spoilt.102')
  const bytes = readFileSync(sample)
  bytes[bytes.indexOf('/IDN/900105399018') + 16] = 0x37
  writeFileSync(spoilt, bytes)
  const checked = await kepil('check', spoilt, '--lang', 'ru')
  assert.equal(checked.status, 1)
  assert.match(
    checked.stdout,
    /^ {2}1 {2}P01 {2}возврат {2}ИИН 9001••••••17: неверна контрольная цифра.* Сумма будет возвращена/m,
  )
})

test('MT102 becomes a table and the table MT102 with the same rows', async () => {
  const table = join(folder, 'table.csv')
  const again = join(folder, 'again.102')
  assert.equal((await kepil('convert', sample, '--to', 'csv', '--out', table)).status, 0)
  assert.equal((await kepil('mt102', 'write', table, '--out', again)).status, 0)
  const rows = async (file: string) => JSON.parse((await kepil('check', file, '--json')).stdout)
  const [first, second] = [await rows(sample), await rows(again)]
  assert.deepEqual({ ...second, file: '' }, { ...first, file: '' })
})

test('no file is made from a table whose sums do not add up', async () => {
  const table = join(folder, 'wrong.csv')
  await kepil('convert', sample, '--to', 'csv', '--out', table)
  writeFileSync(table, readFileSync(table, 'utf8').replace('15790.00', '15790.01'))
  const out = join(folder, 'wrong.102')
  const written = await kepil('mt102', 'write', table, '--out', out, '--lang', 'kk')
  assert.equal(written.status, 1)
  assert.match(written.stderr, /D04 .*айырма 0,01/)
  assert.throws(() => readFileSync(out))
})

test('a file that is not there, no file at all and a wrong day are wrong use', async () => {
  assert.equal((await kepil('check', join(folder, 'none.102'))).status, 2)
  assert.equal((await kepil('check')).status, 2)
  assert.equal((await kepil('check', sample, '--received-on', '2021-13-01')).status, 2)
  assert.equal((await kepil('convert', sample, '--to', 'pdf')).status, 2)
})

test('the examples of docs/formats.md are sound payment files', async () => {
  const page = readFileSync(join(root, 'docs/formats.md'), 'utf8')
  const [mt102] = /^\{1:[^`]*/m.exec(page) ?? []
  const [table] = /^reference,valueOn[^`]*/m.exec(page) ?? []
  for (const example of [mt102, table]) {
    assert.ok(example)
    assert.deepEqual(checkFile(Buffer.from(example)).findings, [])
  }
  assert.ok(convertFile(Buffer.from(table!), { to: 'mt102' }).bytes)
})
