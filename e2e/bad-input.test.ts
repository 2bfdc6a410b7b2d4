/** Bad requests on the running program: refused as problem+json with a code, a field and three languages; and who may ask at all. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { languages } from '#vocabulary/text.ts'
import { assertRefused, assertSaid, Place, type Program } from './program.ts'
import { paymentFile, people, takeInRegisters, today } from './small-country.ts'

const place = new Place()
let program: Program

before(async () => {
  await takeInRegisters(place)
  program = await place.start()
})
after(async () => {
  await program?.stop()
  await place.clear()
})

/** A body, and the refusal it gets. */
type Bad = readonly [body: unknown, status: number, code: string, field?: string]
const iin = people.known

const badQuestions: readonly Bad[] = [
  ['{"iin": ', 400, 'body-is-not-json'],
  ['iin=1', 400, 'body-is-not-json'],
  ['', 400, 'body-missing'],
  ['null', 400, 'body-missing'],
  ['[]', 400, 'body-is-not-an-object'],
  ['"890105100011"', 400, 'body-is-not-an-object'],
  [{}, 400, 'field-missing', 'iin'],
  [{ iin, iinn: iin }, 400, 'field-unknown', 'iinn'],
  [{ iin: 890105100011 }, 400, 'field-unreadable', 'iin'],
  [{ iin, on: null }, 400, 'field-unreadable', 'on'],
  [{ iin: '12' }, 422, 'not-twelve-digits', 'iin'],
  [{ iin: people.wrongDigit }, 422, 'check-digit-wrong', 'iin'],
  [{ iin: people.nobody }, 404, 'person-not-found', 'iin'],
  [{ iin, on: '2026-02-30' }, 400, 'field-unreadable', 'on'],
  [{ iin, on: '22.11.2026' }, 400, 'field-unreadable', 'on'],
  [{ iin, on: '1800-01-01' }, 422, 'day-out-of-range', 'on'],
  [{ iin, knownOn: '2026-11-23' }, 422, 'known-on-is-ahead', 'knownOn'],
  [{ iin, knownOn: 'today' }, 400, 'field-unreadable', 'knownOn'],
  [{ iin, edition: 'none' }, 422, 'edition-unknown', 'edition'],
  [`{"iin":"${'1'.repeat(2_000_000)}"}`, 413, 'body-too-large'],
]

test('each bad question about a status is refused at its field, and changes nothing', async () => {
  const earlier = await place.record()
  for (const [body, ...refusal] of badQuestions)
    assertRefused(await program.post('/api/status', body), ...refusal)
  const asXml = await program.post('/api/status', '<iin/>', { 'content-type': 'application/xml' })
  assertRefused(asXml, 415, 'media-type-not-taken')
  assert.deepEqual(await place.record(), earlier)
})

test('a refusal is said in the reader’s language, Kazakh without one', async () => {
  for (const language of languages) {
    const { json } = await program.post('/api/status', {}, { 'accept-language': `${language}-KZ,en;q=0.5` })
    assert.equal(json.detail, (json.message as Record<string, string>)[language])
  }
  const { json } = await program.post('/api/status', {}, { 'accept-language': 'de' })
  assert.equal(json.detail, (json.message as Record<string, string>).kk)
})

test('a day before the law and a day after the last known series are answered, the later by what was paid', async () => {
  const before_ = await program.post('/api/status', { iin, on: '2017-06-30' })
  assert.deepEqual([before_.status, before_.json.status], [200, 'not-started'])
  const beyond = await program.post('/api/status', { iin, on: '2090-01-01' })
  assert.deepEqual([beyond.status, beyond.json.status], [200, 'uninsured'])
  assertSaid(beyond.json.nextStep)
})

test('the law over HTTP refuses as it does at the command line', async () => {
  const bad: readonly (readonly [path: string, ...Bad])[] = [
    ['dues', { month: '2026-11', payer: 'self', extra: 1 }, 422, 'unknown-field', 'extra'],
    ['dues', { payer: 'self' }, 422, 'missing-field', 'month'],
    ['dues', { month: '2026-13', payer: 'self' }, 422, 'malformed', 'month'],
    ['dues', { month: '2099-01', payer: 'self' }, 422, 'series-missing', 'month'],
    ['status', { on: today, payments: [{ month: '2026-10' }] }, 422, 'missing-field', 'payments[0].kind'],
    ['dues', '[', 400, 'body-is-not-json'],
    ['nothing', {}, 404, 'path-not-found'],
  ]
  for (const [rule, body, ...refusal] of bad)
    assertRefused(await program.post(`/api/law/${rule}`, body), ...refusal)
  const { status, json } = await program.post('/api/law/dues', { month: '2026-11', payer: 'self' })
  assert.deepEqual([status, json.total], [200, '4250.00'])
})

test('bad addresses, numbers and days in addresses are refused at their name', async () => {
  const bad: readonly (readonly [path: string, status: number, code: string, field?: string])[] = [
    ['/api/nothing', 404, 'path-not-found'],
    ['/api/%zz', 400, 'request-unreadable'],
    ['/api/payment-files/999', 404, 'file-not-found'],
    ['/api/payment-files/999/lines', 404, 'file-not-found'],
    ['/api/payment-files/first', 400, 'field-unreadable', 'id'],
    ['/api/payment-files/0', 400, 'field-unreadable', 'id'],
    ['/api/payment-files/1.5', 400, 'field-unreadable', 'id'],
    ['/api/payment-files/99999999999999999999', 400, 'field-unreadable', 'id'],
    ['/api/payment-files?limit=0', 400, 'field-unreadable', 'limit'],
    ['/api/payment-files?limit=100000', 400, 'field-unreadable', 'limit'],
    ['/api/payment-files?offset=-1', 400, 'field-unreadable', 'offset'],
    ['/api/payment-files?page=2', 400, 'field-unknown', 'page'],
    ['/api/balance?on=2026-02-30', 400, 'field-unreadable', 'on'],
    ['/api/balance?day=2026-02-20', 400, 'field-unknown', 'day'],
    ['/api/answers/K-0000-0000-0000-0000', 404, 'answer-not-found', 'number'],
  ]
  for (const [path, ...refusal] of bad) assertRefused(await program.ask(path), ...refusal)
  const file = paymentFile({ reference: 'DAYS' })
  const badDays: typeof bad = [
    ['?receivedOn=2026-13-01', 400, 'field-unreadable', 'receivedOn'],
    ['?receivedOn=', 400, 'field-unreadable', 'receivedOn'],
    ['?receivedOn=2017-06-30', 422, 'received-on-before-the-law', 'receivedOn'],
    ['?receivedOn=2026-11-23', 422, 'received-on-in-the-future', 'receivedOn'],
    ['?recievedOn=2026-11-20', 400, 'field-unknown', 'recievedOn'],
  ]
  for (const [query, ...refusal] of badDays)
    assertRefused(await program.handIn(file, 'days.102', query), ...refusal)
  assert.equal((await program.ask('/api/payment-files')).json.total, 0)
})

test('an IIN stands in no address and leaves in no answer whole', async () => {
  for (const path of [`/api/status/${iin}`, `/api/status?iin=${iin}`]) {
    const answer = await program.ask(path)
    assertRefused(answer, 404, 'path-not-found')
    assert.ok(!answer.text.includes(iin))
  }
  const { paths } = (await program.ask('/api/openapi.json')).json as { paths: Record<string, unknown> }
  assert.deepEqual(
    Object.keys(paths).filter((path) => /\{.*iin/i.test(path)),
    [],
  )
  const handed = await program.handIn(
    paymentFile({ reference: 'MASK', rows: [{ iin: people.wrongDigit }, {}] }),
  )
  const lines = await program.ask(`/api/payment-files/${handed.json.id}/lines`)
  const asked = await program.post('/api/status', { iin })
  for (const { status, text } of [handed, lines, asked]) {
    assert.ok(status < 300, text)
    assert.ok(!text.includes(iin) && !text.includes(people.wrongDigit), text)
  }
  assert.match(asked.text, /8901••••••/)
  assert.ok(!program.said().includes(iin))
})

test('a status answer has the names and types of the contract, and is had again by its number', async () => {
  const { json } = await program.post('/api/status', { iin, on: today })
  const { status, ground, since, through, arrears, arrearsTotal, nextStep, months, because, number } = json
  assert.deepEqual([status, ground, since, through], ['uninsured', null, null, null])
  assert.ok(Array.isArray(arrears) && Array.isArray(because))
  assert.match(String(arrearsTotal), /^\d+\.\d\d$/)
  assertSaid(nextStep)
  const grid = months as {
    month: string
    state: string
    due: string | null
    paid: string
    creditedOn: unknown
  }[]
  assert.deepEqual([grid.length, grid.at(-1)!.month], [24, '2026-11'])
  for (const { paid, due } of grid) assert.match(`${paid} ${due ?? '0.00'}`, /^\d+\.\d\d \d+\.\d\d$/)
  const again = await program.ask(`/api/answers/${number}`)
  assert.deepEqual([again.status, again.json.status, again.json.number], [200, status, number])
  assert.deepEqual(again.json.again, { ...(again.json.again as object), sameAsGiven: true })
})

test('a key answers the same write the same again, refuses another under it, and takes nothing twice', async () => {
  const send = (reference: string, key: string) =>
    program.operate('/api/payment-files', {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'idempotency-key': key },
      body: paymentFile({ reference }) as BodyInit,
    })
  const first = await send('KEYED', 'key-1')
  const second = await send('KEYED', 'key-1')
  assert.deepEqual([first.status, second.status, second.text], [201, 201, first.text])
  assert.equal(second.headers.get('idempotency-replayed'), 'true')
  assertRefused(await send('OTHER', 'key-1'), 422, 'idempotency-key-reused', 'Idempotency-Key')
  assertRefused(await send('OTHER', 'a key'), 400, 'idempotency-key-unreadable', 'Idempotency-Key')
  const accept = () =>
    program.operate(`/api/payment-files/${first.json.id}/accept`, {
      method: 'POST',
      headers: { 'idempotency-key': 'key-2' },
    })
  const accepted = await accept()
  assert.equal(accepted.status, 200)
  assert.equal((await accept()).text, accepted.text)
  assert.equal((await program.ask('/api/balance')).json.received, '5000.00')
})

test('the program tells how it is and describes itself', async () => {
  assert.deepEqual((await program.ask('/health')).json, { alive: true })
  assert.equal((await program.ask('/ready')).json.ready, true)
  const metrics = await program.ask('/metrics')
  assert.match(metrics.type, /^text\/plain/)
  assert.match(metrics.text, /^kepil_http_request_seconds_count\{.*route="\/api\/status"/m)
  const { json } = await program.ask('/api/openapi.json')
  assert.match(String(json.openapi), /^3\.1/)
  for (const path of ['/api/status', '/api/law/dues', '/api/payment-files', '/api/balance'])
    assert.ok(Object.hasOwn(json.paths as object, path), path)
  const reference = await program.ask('/api')
  assert.deepEqual([reference.status, reference.type.split(';')[0]], [200, 'text/html'])
  assert.doesNotMatch(reference.text, /https?:\/\/(?!127\.0\.0\.1)[^"' ]*\.(js|css)/)
})

test('a page of another site may neither send nor reach', async () => {
  const foreign = await program.post('/api/status', { iin }, { origin: 'https://example.org' })
  assertRefused(foreign, 403, 'foreign-origin')
})
