import assert from 'node:assert/strict'
import { availableParallelism, loadavg } from 'node:os'
import { after, before, test } from 'node:test'
import { findCheckDigit } from '#vocabulary/check-digit.ts'
import type { Iin } from '#vocabulary/iin.ts'
import { bytesOf, sampleIin, samplePerson } from './extracts/sample-extracts.fixture.ts'
import { importExtract } from './index.ts'
import { personCount } from './persons.fixture.ts'
import { countsOf, type SampleRegister, sampleRegister } from './sample-register.fixture.ts'
import { personsByIin } from './store-persons.ts'

let register: SampleRegister
before(async () => {
  register = await sampleRegister()
})
after(() => register.close())

/** Sound numbers of men born in the 1830s. */
function manyIins(count: number): Iin[] {
  const iins: Iin[] = []
  for (let at = 0; iins.length < count; at++) {
    const month = 1 + (at % 12)
    const year = 30 + (Math.floor(at / 12) % 10)
    const digits = `${year}${String(month).padStart(2, '0')}151${String(Math.floor(at / 120)).padStart(4, '0')}`
    const check = findCheckDigit(digits)
    if (check !== undefined) iins.push(`${digits}${check}` as Iin)
  }
  return iins
}
const jsonLines = (iins: readonly Iin[]): string =>
  iins
    .map((iin, at) =>
      JSON.stringify({ iin, surname: `Мысал${at % 90}`, givenName: 'А', residence: 'citizen' }),
    )
    .join('\n')

test('a large extract is recorded in batches, fast, and its people are found faster still', async () => {
  const iins = manyIins(60_000)
  const text = jsonLines(iins)
  const begun = performance.now()
  const taken = await register.take('persons', text)
  const rowsASecond = (iins.length / (performance.now() - begun)) * 1000
  assert.deepEqual(countsOf(taken), [60_000, 0, 0])
  assert.equal(taken.touched.length, 60_000)
  const asked = performance.now()
  const found = await personsByIin(register.reader, iins)
  const foundASecond = (iins.length / (performance.now() - asked)) * 1000
  assert.equal(found.size, 60_000)
  // A quarter of what is promised, of the share of the machine that what else runs on it leaves.
  const share = Math.min(1, availableParallelism() / loadavg()[0]!)
  assert.ok(rowsASecond > 5000 * share, `${Math.round(rowsASecond)} rows a second`)
  assert.ok(foundASecond > rowsASecond, `${Math.round(foundASecond)} persons a second`)
  assert.deepEqual(countsOf(await register.take('persons', text)), [0, 0, 0])
})

test('what a listener refuses is not recorded, and what was recorded before stays', async () => {
  const text = jsonLines(manyIins(80_000).slice(60_000))
  const before = await personCount(register.reader)
  let batches = 0
  const failing = importExtract(
    register.database,
    { kind: 'persons', open: () => bytesOf(text), fileBytes: text.length },
    {
      clock: register.clock,
      fault: () => assert.fail('no row is faulty'),
      whenPersonsTouched: async () => {
        if (++batches === 2) throw new Error('status could not be renewed')
      },
    },
  )
  await assert.rejects(failing, /status could not be renewed/)
  assert.equal(await personCount(register.reader), before + 10_000)
  assert.deepEqual(countsOf(await register.take('persons', text)), [10_000, 0, 0])
})

test('a file that stops being text is refused whole', async () => {
  const rows = [1, 2].map((at) => JSON.stringify(samplePerson(sampleIin(at))))
  const before = await personCount(register.reader)
  const bytes = async function* () {
    yield Buffer.from(`${rows[0]}\n`)
    yield Buffer.from(`${rows[1]}\0\n`)
  }
  const refusal = await importExtract(
    register.database,
    { kind: 'persons', open: bytes, fileBytes: 1000 },
    { clock: register.clock, fault: () => assert.fail('no row is faulty') },
  )
  assert.equal('code' in refusal && refusal.code, 'file-is-not-text')
  assert.equal(await personCount(register.reader), before)
})
