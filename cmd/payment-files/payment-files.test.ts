import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { checkFile, convertFile, findColumn } from '#documents'
import { day } from '#vocabulary/day.ts'
import { columns, readColumns } from '../../documents/csv/columns.ts'
import { exampleFile, exampleText } from '../../documents/fixtures/example.fixture.ts'
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

test('without the day of receipt it is told that lateness was not checked; with it a document of another day is not taken', async () => {
  const { stdout } = await kepil('check', sample)
  assert.match(stdout, /^ {2}Not checked without the day of receipt \(--received-on\): D04, /m)
  assert.doesNotMatch(stdout, /without registers:.*D04/)
  const late = await kepil('check', sample, '--received-on', '2021-06-11')
  assert.equal(late.status, 1)
  assert.match(late.stdout, /D04 .*The value date is .* and the document came on 11\sJune 2021/)
  assert.doesNotMatch(late.stdout, /Not checked without the day/)
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

test('the examples of docs/formats.md are taken on their day, and each table can be written as MT102', async () => {
  const page = readFileSync(join(root, 'docs/formats.md'), 'utf8').split('## Register extracts')[0]!
  const [mt102] = /^\{1:[^`]*/m.exec(page) ?? []
  const tables = [...page.matchAll(/```csv\n([^`]*)```/g)].map(([, table]) => table!)
  assert.equal(tables.length, 2)
  for (const example of [mt102, ...tables]) {
    assert.ok(example)
    const answer = checkFile(Buffer.from(example), { receivedOn: day('2018-12-20') })
    assert.deepEqual(answer.findings, [])
    assert.equal(answer.passed, answer.rows)
  }
  for (const table of tables) assert.ok(convertFile(Buffer.from(table), { to: 'mt102' }).bytes)
})

test('the manual names every column of a payment table, and every spelling it names is read', () => {
  const page = readFileSync(join(root, 'docs/formats.md'), 'utf8')
  const [named = ''] = /Headings that are known[\s\S]*?(?=\sCase, spaces)/.exec(page) ?? []
  const headings = named
    .split(':')[1]!
    .split(/[;,.]/)
    .map((one) => one.trim().replace(/\s+/g, ' '))
  assert.ok(headings.length > 30)
  for (const heading of headings.filter((one) => one !== ''))
    assert.ok(findColumn(heading, readColumns), heading)
  for (const column of columns) assert.ok(page.includes(`\`${column}\``), column)
})

test('a finding in a table is told by one number, the line of its sheet', async () => {
  const table = join(folder, 'sheet.csv')
  const heads =
    'Номер документа;Дата;КНП;БИН плательщика;ИИК плательщика;ИИН;Фамилия;Имя;Дата рождения;Период;Сумма'
  const row = (sum: string) =>
    `1;20.12.2018;121;180140990010;KZ65990TEST000000017;890105100011;Сынаков;Ардак;05.01.1889;11.2018;${sum}`
  writeFileSync(table, ['Реестр', heads, row('1800'), row('1800')].join('\r\n'))
  const twice = (await kepil('check', table, '--lang', 'ru')).stdout
  assert.match(
    twice,
    /^ {2}строка таблицы 4 {2}P06 .*\(строка таблицы 3\)\. {2}Если строка лишняя, уберите её/m,
  )
  writeFileSync(table, ['Реестр', heads, row('1800'), row('x')].join('\r\n'))
  const unread = (await kepil('check', table, '--lang', 'kk')).stdout
  assert.match(unread, /^ {2}Excel-дегі 4-жол {2}D04 .*Excel-дегі 4-жол: соманы оқу мүмкін емес/m)
})

test('many findings are counted by code first, and a file that was read in part ends with 1 when it is converted', async () => {
  const rows = exampleFile({ rows: Array.from({ length: 500 }, () => ({ iin: '1' })) })
  const many = join(folder, 'many.102')
  writeFileSync(many, rows)
  const told = (await kepil('check', many, '--lang', 'en')).stdout.split('\n')
  assert.ok(told.length < 210)
  assert.match(told[1]!, /^ {2}500 × P01 {2}return$/)
  assert.match(told.at(-4)!, /300 more/)
  const partly = join(folder, 'partly.102')
  writeFileSync(partly, readFileSync(sample, 'latin1').replace('/NM/', '?? what\r\n/NM/'), 'latin1')
  const out = join(folder, 'partly.csv')
  const converted = await kepil('convert', partly, '--to', 'csv', '--out', out)
  assert.equal(converted.status, 1)
  assert.match(converted.stderr, /^D01: /)
})

test('a file of which nothing was read ends with 1', async () => {
  const flat = join(folder, 'flat.102')
  writeFileSync(flat, exampleText({ rows: Array.from({ length: 80 }, () => ({})) }).replaceAll('\r\n', ''))
  assert.equal((await kepil('check', flat)).status, 1)
})

test('the notice of docs/formats.md is read whole, and one whose sum was changed says where and what to do', async () => {
  const page = readFileSync(join(root, 'docs/formats.md'), 'utf8')
  const [, example = ''] = /```xml\n([^`]*)```/.exec(page) ?? []
  const notice = join(folder, 'notice.xml')
  writeFileSync(notice, example)
  const sound = await kepil('check', notice, '--json')
  assert.equal(sound.status, 0, sound.stdout)
  const { format, entries, entriesSum } = JSON.parse(sound.stdout)
  assert.deepEqual([format, entries, entriesSum], ['camt.054', 1, '1800.00'])
  writeFileSync(notice, example.replace('1800.00', '1800,00'))
  const spoilt = await kepil('check', notice, '--lang', 'kk')
  assert.equal(spoilt.status, 1)
  assert.match(spoilt.stdout, /^ {2}1:9 {2}N03 {2}1-жазбаның сомасы оқылмайды/m)
})
