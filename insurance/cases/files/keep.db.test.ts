/** Files of cases: what is kept of them and for whom, what is refused, and what waits for the scanner. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { looksAt } from '#platform/audit'
import { infected, jpeg, pdf, photograph, png } from '../../../platform/uploads/hostile.fixture.ts'
import { testScanner } from '../../../platform/uploads/scanner.ts'
import { type SampleCaseOffice, sampleOffice } from '../sample-case-office.fixture.ts'

let office: SampleCaseOffice
before(async () => {
  office = await sampleOffice()
})
after(() => office.close())

type Who = Parameters<SampleCaseOffice['ask']>[0]

async function open(): Promise<string> {
  return (await office.ask('aigul', '/api/cases', { kind: 'question', words: 'Сұрағым бар' })).body.number!
}
const send = async (who: Who, number: string, bytes: Uint8Array, name = 'түбіртек.jpg') => {
  const { status, body } = await office.send(who, `/api/cases/${number}/files`, { name, bytes })
  return status === 201 ? Number(body.file) : String(body.code)
}
const fetchFile = (who: Who, number: string, file: number) =>
  office.server.inject({ url: `/api/cases/${number}/files/${file}`, cookies: { 'kepil-session': who } })
const filesOf = async (number: string) => {
  const { body } = await office.ask('aigul', `/api/cases/${number}`)
  const { events } = body as never as { events: { file: { name: string; state: string } | null }[] }
  return events.flatMap(({ file }) => (file ? [[file.name, file.state]] : []))
}

test('a photograph is kept without what tells where it was taken, and comes back as a file to be saved', async () => {
  const number = await open()
  const file = await send('aigul', number, photograph(6, 'GPS 43.2389'), '../../үй/менің суретім.JPEG')
  assert.equal(file, 2)
  const given = await fetchFile('aigul', number, 2)
  assert.ok(!given.rawPayload.includes('GPS') && !given.rawPayload.includes('Exif'))
  assert.equal(given.headers['content-type'], 'application/octet-stream')
  assert.equal(given.headers['content-disposition'], `attachment; filename="${number}-2.jpg"`)
  assert.equal(given.headers['x-content-type-options'], 'nosniff')
  assert.deepEqual(await filesOf(number), [['менің суретім.jpg', 'kept']])
})

test('a PDF is given out to be saved alone, with a name of ours, whatever its own was', async () => {
  const number = await open()
  await send('aigul', number, pdf, 'a"\r\nx-evil: 1\u202egpj.exe')
  const given = await fetchFile('aigul', number, 2)
  assert.deepEqual(given.rawPayload, pdf)
  assert.equal(given.headers['content-disposition'], `attachment; filename="${number}-2.pdf"`)
  assert.equal(given.headers['x-evil'], undefined)
  const [[name]] = (await filesOf(number)) as [[string]]
  assert.match(name, /^[^\p{C}]+\.pdf$/u)
})

test('what does harm, or is not what it seems, is not kept, and leaves no trace in the case', async () => {
  const number = await open()
  const hostile: [string, Uint8Array][] = [
    ['case-file-infected', infected],
    ['case-file-infected', Buffer.concat([jpeg, infected])],
    ['case-file-type', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['case-file-type', Buffer.from('<html><script>alert(1)</script></html>')],
    ['case-file-pixels', png({ width: 90_000, height: 90_000, rows: 1 })],
    ['case-file-broken', png({ width: 300, height: 300 }).subarray(0, 80)],
    ['case-file-too-large', Buffer.concat([jpeg, Buffer.alloc(10 * 1024 * 1024)])],
    ['file-empty', Buffer.alloc(0)],
  ]
  for (const [code, bytes] of hostile) assert.equal(await send('aigul', number, bytes, 'сурет.png'), code)
  assert.deepEqual(await filesOf(number), [])
  const { body } = await office.ask('aigul', `/api/cases/${number}`)
  assert.equal((body.events as unknown as unknown[]).length, 1)
})

test('a file is sent by those of the case, and read by them; a reading by staff is in the access log', async () => {
  const number = await open()
  assert.equal(await send('erlan', number, jpeg), 'case-not-found')
  assert.equal(await send('operator', number, jpeg), 'case-not-found')
  assert.equal(await send('contact', number, jpeg), 'case-not-taken')
  assert.equal(await send('aigul', number, jpeg), 2)
  for (const who of ['erlan', 'operator', 'auditor'] as const)
    assert.equal((await fetchFile(who, number, 2)).json().code, 'case-not-found')
  assert.equal((await fetchFile('aigul', number, 1)).json().code, 'case-file-not-found')
  assert.equal((await fetchFile('aigul', number, 1e12)).json().code, 'field-unreadable')
  const looks = async () =>
    (await looksAt(office.database, [office.personOf(0)], { offset: 0, limit: 50 })).filter(({ why }) =>
      why.includes(number),
    ).length
  const before = await looks()
  assert.equal((await fetchFile('contact', number, 2)).statusCode, 200)
  assert.equal(await looks(), before + 1)
})

test('a file from the applicant ends the waiting', async () => {
  const number = await open()
  await office.ask('contact', `/api/cases/${number}/take`, {})
  await office.ask('contact', `/api/cases/${number}/ask`, { words: 'Түбіртекті жіберіңіз' })
  await send('aigul', number, jpeg)
  assert.equal((await office.ask('aigul', `/api/cases/${number}`)).body.stand, 'taken')
})

test('while the scanner cannot be asked a file is in quarantine: nobody has it, and later it is passed or gone', async () => {
  const number = await open()
  try {
    office.scanBy({ scan: async () => 'unavailable' })
    assert.equal(await send('aigul', number, jpeg), 2)
    assert.equal(await send('aigul', number, infected), 3)
    assert.equal((await fetchFile('aigul', number, 2)).json().code, 'case-file-in-quarantine')
  } finally {
    office.scanBy(testScanner)
  }
  assert.deepEqual(
    (await filesOf(number)).map(([, state]) => state),
    ['quarantined', 'quarantined'],
  )
  assert.equal((await fetchFile('aigul', number, 2)).statusCode, 200)
  for (let time = 0; time < 2; time++)
    assert.equal((await fetchFile('aigul', number, 3)).json().code, 'case-file-was-infected')
  assert.deepEqual(
    (await filesOf(number)).map(([, state]) => state),
    ['kept', 'infected'],
  )
  const [row] = await office.database.query<{ content: unknown }>(
    "SELECT content FROM cases.file WHERE state = 'infected'",
  )
  assert.equal(row!.content, null)
})

test('a case takes twenty files, also where they come at once', async () => {
  const number = await open()
  const answers = await Promise.all(Array.from({ length: 23 }, () => send('aigul', number, pdf)))
  assert.equal(answers.filter((answer) => typeof answer === 'number').length, 20)
  assert.ok(answers.every((answer) => typeof answer === 'number' || answer === 'case-files-full'))
  const { body } = await office.ask('aigul', `/api/cases/${number}`)
  assert.equal((body.events as unknown as unknown[]).length, 21, 'what found no room left no event')
})

test('an account sends so much and no more', async () => {
  const number = await open()
  const account = office.accountOf('aigul')
  const full = await open()
  const [row] = await office.database.query<{ case_id: number }>(
    'SELECT case_id FROM cases.case_file WHERE case_number = $1',
    [full],
  )
  await office.database.execute(
    `INSERT INTO cases.file (case_id, place, size_bytes, account_id, state, media, file_name, content)
     VALUES ($1, 1, $2, $3, 'kept', 'application/pdf', 'a.pdf', '\\x00')`,
    [row!.case_id, 200 * 1024 * 1024, account],
  )
  assert.equal(await send('aigul', number, pdf), 'case-files-of-account-full')
})
