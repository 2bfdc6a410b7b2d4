import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import { runProgram } from './in-process.fixture.ts'

let fresh: FreshDatabase
const folder = mkdtempSync(join(tmpdir(), 'kepil-import-'))
before(async () => {
  fresh = await freshDatabase()
})
after(async () => {
  await fresh.close()
  rmSync(folder, { recursive: true, force: true })
})

const kepil = (...words: string[]) => runProgram(words, { environment: { DATABASE_URL: fresh.url } })

test('an extract is taken in, its bad rows reported in the language asked for, and again changes nothing', async () => {
  const file = join(folder, 'persons.csv')
  const good = '800615100018,Мысалов,citizen'
  writeFileSync(file, `iin,surname,residence\n${good}\n800615100019,Қатеев,citizen\n`)
  const first = await kepil('import', 'persons', file, '--lang', 'kk')
  assert.equal(first.status, 1)
  assert.match(first.stdout, /2\sжол: 1 қосылды, 0 өзгерді, 0 өзгеріссіз, 1 алынбады/)
  const report = readFileSync(`${file}.errors.csv`, 'utf8').split('\n')
  assert.equal(report[0], '\uFEFFrow,field,code,what,remedy')
  assert.match(report[1]!, /^3,iin,iin-check-digit-wrong,"ЖСН.*","ЖСН.*"$/)
  assert.doesNotMatch(report.join(), /800615100019/)

  writeFileSync(file, `iin,surname,residence\n${good}\n`)
  const again = await kepil('import', 'persons', file, '--json')
  assert.equal(again.status, 0)
  const { seconds, ...counts } = JSON.parse(again.stdout)
  assert.ok(seconds > 0)
  assert.deepEqual(counts, {
    rows: 1,
    added: 0,
    changed: 0,
    unchanged: 1,
    faulty: 0,
    remarked: 0,
    released: 0,
    errors: null,
  })
  assert.equal(existsSync(`${file}.errors.csv`), false)
})

test('a Latin letter within a Cyrillic name is told by row and column, and the row is taken', async () => {
  const file = join(folder, 'mixed.csv')
  const header = 'iin,surname,givenName,residence'
  const mixed = ['800615100018,Mыcалов,Үлгі,citizen', '800615100028,Смит,John Ұлғатұлы,eaeu-worker']
  writeFileSync(file, [header, ...mixed].join('\n'))
  const taken = await kepil('import', 'persons', file, '--lang', 'ru')
  assert.equal(taken.status, 0)
  assert.match(taken.stdout, /не принято 0/)
  assert.match(taken.stderr, /В принятых строках есть что исправить \(1\)/)
  const [, remark, ...more] = readFileSync(`${file}.errors.csv`, 'utf8').trimEnd().split('\n')
  assert.match(remark!, /^2,surname,letters-mixed,"В слове кириллицей.*","Наберите имя заново/)
  assert.deepEqual(more, [])
  const payers = join(folder, 'payers.csv')
  writeFileSync(payers, 'identifier,kind,name\n180140990010,legal-entity,ТОО KASPI ТECT\n')
  assert.equal(JSON.parse((await kepil('import', 'payers', payers, '--json')).stdout).remarked, 1)
})

test('a file that is no extract is refused with what to do, and wrong words with how to ask', async () => {
  const file = join(folder, 'other.csv')
  writeFileSync(file, 'iin,telephone\n1,2\n')
  const refused = await kepil('import', 'persons', file)
  assert.deepEqual([refused.status, refused.stdout], [1, ''])
  assert.match(refused.stderr, /no such column.*telephone/)
  assert.equal((await kepil('import', 'people', file)).status, 2)
  assert.equal((await kepil('import', 'persons', join(folder, 'none.csv'))).status, 2)
})
