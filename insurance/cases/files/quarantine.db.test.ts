/** Papers that came while the scanner could not be asked: none is lost, and each is passed or emptied when it can. */
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import type { Scanner, ScannerTrouble } from '#platform/uploads'
import { type SampleClamd, sampleClamd } from '../../../platform/uploads/clamd.fixture.ts'
import { clamdScanner } from '../../../platform/uploads/clamd.ts'
import { infected, jpeg, pdf } from '../../../platform/uploads/hostile.fixture.ts'
import { noScanner } from '../../../platform/uploads/scanner.ts'
import { casePapersJob, quarantineJob } from '../jobs.ts'
import { type SampleCaseOffice, sampleOffice } from '../sample-case-office.fixture.ts'

let office: SampleCaseOffice
let clamd: SampleClamd
let scanner: Scanner
let troubles: ScannerTrouble[]
before(async () => {
  office = await sampleOffice()
  clamd = await sampleClamd()
  scanner = clamdScanner(clamd.address, { tell: (trouble) => void troubles.push(trouble), waits: 500 })
})
beforeEach(() => {
  troubles = []
  clamd.does('soundly')
  clamd.takesUpTo(100 * 1024 * 1024)
  office.scanBy(scanner)
})
after(async () => {
  await office.close()
  await clamd.close()
})

const jobOf = (asked: Scanner) => {
  const job = quarantineJob({ database: office.worker, scanner: asked })
  return () => job.run(new AbortController().signal)
}
const send = async (number: string, bytes: Uint8Array) => {
  const { status, body } = await office.send('aigul', `/api/cases/${number}/files`, { name: 'a.pdf', bytes })
  return status === 201 ? Number(body.file) : String(body.code)
}
const fetchFile = async (who: 'aigul' | 'contact', number: string, file: number) => {
  const { statusCode, body } = await office.server.inject({
    url: `/api/cases/${number}/files/${file}`,
    cookies: { 'kepil-session': who },
  })
  return statusCode === 200 ? 200 : String(JSON.parse(body).code)
}
const statesOf = async (number: string) => {
  const { body } = await office.ask('aigul', `/api/cases/${number}`)
  const { events } = body as never as { events: { file: { state: string } | null }[] }
  return events.flatMap(({ file }) => file?.state ?? [])
}

test('a paper that the scanner passes is kept, and one in which it finds something is refused', async () => {
  const number = await office.open('aigul')
  assert.equal(await send(number, pdf), 2)
  assert.equal(await send(number, infected), 'case-file-infected')
  assert.deepEqual(await statesOf(number), ['kept'])
})

test('while the scanner is away, silent, closes or talks nonsense nobody has papers; when it is back the job releases them', async () => {
  const number = await office.open('aigul')
  const run = jobOf(scanner)
  await clamd.stop()
  assert.equal(await send(number, pdf), 2)
  assert.equal(await send(number, infected), 3)
  await clamd.start()
  for (const [place, manner] of (['silently', 'closing', { says: 'stream: perhaps\0' }] as const).entries()) {
    clamd.does(manner)
    assert.equal(await send(number, jpeg), place + 4)
    assert.equal(await fetchFile('aigul', number, 2), 'case-file-in-quarantine')
    assert.equal(await fetchFile('contact', number, 2), 'case-file-in-quarantine')
    await run()
  }
  assert.deepEqual(await statesOf(number), Array(5).fill('quarantined'))
  clamd.does('soundly')
  await run()
  assert.deepEqual(await statesOf(number), ['kept', 'infected', 'kept', 'kept', 'kept'])
  assert.equal(await fetchFile('contact', number, 2), 200)
  assert.equal(await fetchFile('contact', number, 3), 'case-file-was-infected')
  const codes = new Set(troubles.map(({ code }) => code))
  assert.deepEqual([...codes].sort(), [
    'scanner-away',
    'scanner-closed',
    'scanner-silent',
    'scanner-unreadable',
  ])
})

test('a paper on which the scanner chokes holds up none behind it', async () => {
  const number = await office.open('aigul')
  await clamd.stop()
  for (const bytes of [Buffer.concat([pdf, Buffer.from('chokes')]), pdf, pdf]) await send(number, bytes)
  await clamd.start()
  const run = jobOf({
    scan: (bytes) =>
      Buffer.from(bytes).includes('chokes') ? Promise.resolve('unavailable') : scanner.scan(bytes),
  })
  await run()
  assert.deepEqual(await statesOf(number), ['quarantined', 'quarantined', 'quarantined'])
  await run()
  assert.deepEqual(await statesOf(number), ['quarantined', 'kept', 'kept'])
  await jobOf(scanner)()
})

test('a paper larger than the scanner takes stays, is told as that, and is passed once more is taken', async () => {
  const number = await office.open('aigul')
  clamd.takesUpTo(1000)
  await send(number, Buffer.concat([pdf, Buffer.alloc(2000)]))
  await clamd.stop()
  await send(number, pdf)
  await clamd.start()
  const run = jobOf(scanner)
  await run()
  assert.deepEqual(await statesOf(number), ['quarantined', 'kept'])
  assert.equal(await fetchFile('aigul', number, 2), 'case-file-not-looked-through')
  clamd.takesUpTo(10_000)
  await run()
  assert.deepEqual(await statesOf(number), ['kept', 'kept'])
})

test('where no scanner is set up papers are kept, nobody has them, and why is said; once there is one they are given', async () => {
  const number = await office.open('aigul')
  office.scanBy(noScanner)
  assert.equal(await send(number, pdf), 2)
  await jobOf(noScanner)()
  for (const who of ['aigul', 'contact'] as const)
    assert.equal(await fetchFile(who, number, 2), 'case-file-no-scanner')
  assert.deepEqual(troubles, [])
  await jobOf(scanner)()
  assert.deepEqual(await statesOf(number), ['kept'])
  assert.equal(await fetchFile('contact', number, 2), 200)
})

test('a paper whose term was over in quarantine is not looked through any more', async () => {
  const number = await office.open('aigul')
  office.scanBy(noScanner)
  await send(number, pdf)
  await office.act('contact', number, 'take')
  await office.act('contact', number, 'close', { outcome: 'answered', words: 'Жауап берілді.' })
  office.clock.advanceDays(5 * 366 + 3)
  await casePapersJob({ eraser: office.eraser, clock: office.clock }).run(new AbortController().signal)
  await jobOf(scanner)()
  assert.deepEqual(await statesOf(number), ['quarantined'])
  assert.equal(await fetchFile('aigul', number, 2), 'case-file-term-over')
})

test('a job that was told to stop leaves the rest for the next time', async () => {
  const number = await office.open('aigul')
  office.scanBy(noScanner)
  await send(number, pdf)
  await quarantineJob({ database: office.worker, scanner }).run(AbortSignal.abort())
  assert.deepEqual(await statesOf(number), ['quarantined'])
})
