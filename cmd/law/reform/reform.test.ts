/** `kepil law reform`, over a small made-up country; the example of the manual among the files. */
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { reformables } from '#law'
import { valueNames } from '#law/names'
import { drawCountry, everythingSent } from '#population'
import type { Month } from '#vocabulary/month.ts'
import { monthsText } from '#vocabulary/spoken.ts'
import { languages } from '#vocabulary/text.ts'
import { root } from '../../attach.ts'
import { runProgram } from '../../in-process.fixture.ts'

const folder = mkdtempSync(join(tmpdir(), 'kepil-reform-'))
const population = join(folder, 'country')

before(() => {
  const order = { persons: 400, seed: 4, from: 202_506 as Month, to: 202_608 as Month }
  for (const { path, bytes } of everythingSent(drawCountry(order))) {
    mkdirSync(dirname(join(population, path)), { recursive: true })
    writeFileSync(join(population, path), bytes)
  }
})
after(() => rmSync(folder, { recursive: true, force: true }))

function reform(written: object | string, ...words: string[]) {
  const file = join(folder, 'reform.json')
  writeFileSync(file, typeof written === 'string' ? written : JSON.stringify(written))
  return kepil(file, '--population', population, ...words)
}
const kepil = (...words: string[]) => runProgram(['law', 'reform', ...words])
const rate = (value: string, from = '2026-01') => ({
  name: 'A',
  changes: [{ parameter: 'employer-deduction-rate', from, value }],
})
const manual = readFileSync(join(root, 'docs/formats.md'), 'utf8')
const section = manual.slice(manual.indexOf('## Reform files'))

test('the example of the manual is compared over the months that the law reaches with it', async () => {
  const example = /```json\n([\s\S]*?)```/.exec(section)![1]!
  const { status: code, stdout: out, stderr: errors } = await reform(example, '--json')
  assert.equal(code, 0, errors)
  const answer = JSON.parse(out)
  assert.deepEqual(answer.months, { from: '2026-07', through: '2027-06', count: 12 })
  assert.equal(answer.persons, 400)
  assert.equal(answer.personMonths, 4800)
  assert.equal(answer.changes[0].without, '3')
  const [employer, employee] = answer.dues
  assert.ok(Math.abs(Number(employer.due.after) / Number(employer.due.before) - 5 / 3) < 1e-4)
  assert.equal(employee.due.difference, '0.00')
  assert.ok(answer.gainedCover > 0 && answer.lostCover === 0)
  assert.equal(answer.insured.after - answer.insured.before, answer.gainedCover)
})

test('the parts of an answer add up', async () => {
  const answer = JSON.parse((await reform(rate('4'), '--json')).stdout)
  const groups = [...answer.incomes, answer.withoutIncome]
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
  assert.equal(sum(groups.map(({ persons }) => persons)), 400)
  for (const { persons, less, more, same } of groups) assert.equal(less + more + same, persons)
  const { insured, uninsured, notParticipant, unknown } = answer
  assert.equal(insured.before + uninsured.before + notParticipant + unknown.before, 400)
  assert.equal(sum(insured.byGround.map((one: { before: number }) => one.before)), insured.before)
  const tiyn = (text: string) => Math.round(Number(text) * 100)
  const employer = sum(groups.map(({ employerDues }) => tiyn(employerDues.after)))
  assert.equal(employer, tiyn(answer.dues[0].due.after))
  const own = sum(groups.map(({ ownDues }) => tiyn(ownDues.before)))
  const [, ...others] = answer.dues.filter(({ kind }: { kind: string }) => kind !== 'state')
  assert.equal(own, sum(others.map(({ due }: { due: { before: string } }) => tiyn(due.before))))
  assert.equal(tiyn(answer.total.before), own + tiyn(answer.dues[0].due.before))
})

test('a table says it in each language, and that nobody is taken to change what he does', async () => {
  const said = {
    kk: /Ешкім әдетін өзгертпейді/,
    ru: /никто не меняет поведения/,
    en: /Nobody is taken to change/,
  }
  for (const language of languages) {
    const { status: code, stdout: out } = await reform(rate('4'), '--lang', language)
    assert.equal(code, 0)
    assert.match(out, said[language])
    assert.match(out, /3\s% → 4\s%/)
    assert.ok(out.includes(`${monthsText('2026-01', '2026-12')[language]} (12)`))
  }
})

test('a bad file is refused with its place, a future beyond the law with its series', async () => {
  const unknown = await reform(
    { name: 'A', changes: [{ parameter: 'tax', from: '2026-01', value: '1' }] },
    '--json',
  )
  assert.equal(unknown.status, 1)
  assert.deepEqual(
    [JSON.parse(unknown.stdout).error.code, JSON.parse(unknown.stdout).error.field],
    ['unknown-value', 'changes[0].parameter'],
  )
  assert.match(unknown.stderr, /reform\.json: .*changes\[0\]\.parameter.*employer-deduction-rate/)
  assert.match((await reform('{"name": "A"')).stderr, /line 1, character 13/)
  const future = await reform(rate('4', '2027-01'), '--json')
  assert.equal(future.status, 1)
  assert.equal(JSON.parse(future.stdout).error.code, 'series-missing')
  assert.match(future.stderr, /Minimum wage.*assumed: minimum-wage/)
  const early = await reform(rate('4'), '--from', '2024-01', '--to', '2024-05')
  assert.deepEqual([early.status, early.stdout], [1, ''])
  assert.match(early.stderr, /known from June 2025 on/)
})

test('wrong words, a missing file and a folder that is no population end with 2 and what to do', async () => {
  assert.match((await kepil()).stderr, /name a reform file/)
  const file = join(folder, 'reform.json')
  for (const [words, said] of [
    [[file], /--population DIR is missing/],
    [[join(folder, 'none.json'), '--population', population], /there is no file/],
    [[file, '--population', join(folder, 'none')], /there is no folder/],
    [[file, '--population', folder], /holds no population/],
    [[file, '--population', population, '--to', '2026-05'], /--to needs a month of --from/],
    [[file, '--population', population, '--from', '2026'], /is a month such as/],
    [[file, '--population', population, '--lang', 'de'], /--lang is kk, ru or en/],
  ] as const) {
    const { status: code, stderr: errors } = await kepil(...words)
    assert.equal(code, 2, errors)
    assert.match(errors, said)
  }
})

test('the manual names every value that can be reformed, and each has a name of its own', () => {
  for (const { name } of reformables) {
    assert.match(section, new RegExp(`\`${name}\``))
    assert.ok(valueNames[name], name)
  }
})
