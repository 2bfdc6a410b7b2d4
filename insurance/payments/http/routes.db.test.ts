import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Server } from '#platform/http'
import { day } from '#vocabulary/day.ts'
import { month } from '#vocabulary/month.ts'
import { tenge } from '#vocabulary/tiyn.ts'
import { noticeFile } from '../../../documents/notice/notice-file.fixture.ts'
import { asOperator } from '../samples/operator.fixture.ts'
import { deskDay, documentOf, type SampleDesk } from '../samples/sample-desk.fixture.ts'
import { type SampleDocument, sampleBin, sampleFile } from '../samples/sample-file.fixture.ts'
import { type ServedDesk, serveDesk } from '../samples/served-desk.fixture.ts'

let desk: SampleDesk
let server: Server
let close: ServedDesk['close']
before(async () => {
  ;({ desk, server, close } = await serveDesk())
})
after(() => close())

const handIn = (payload: Buffer, headers: Record<string, string> = {}, query = '') =>
  server.inject({
    ...asOperator,
    method: 'POST',
    url: `/api/payment-files${query}`,
    headers: {
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent('тізім.102'),
      ...headers,
    },
    payload,
  })
const fileOf = (...documents: SampleDocument[]): Buffer => sampleFile(...documents)

test('a file handed in is kept and checked, accepted once, and found again with its rows', async () => {
  const bytes = fileOf(documentOf([{ n: 0 }, { n: 50 }, { n: 1, month: month(201606) }]))
  const received = await handIn(bytes)
  assert.equal(received.statusCode, 201)
  const file = received.json()
  assert.deepEqual(
    [
      file.state,
      file.name,
      file.rows,
      file.passed,
      file.suspense,
      file.returned,
      file.totalSum,
      file.passedSum,
    ],
    ['checked', 'тізім.102', 3, 1, 1, 1, '3000.00', '1000.00'],
  )
  assert.deepEqual(
    file.findings.map((each: { code: string; row: number; severity: string }) => [
      each.code,
      each.row,
      each.severity,
    ]),
    [
      ['P02', 2, 'flag'],
      ['P05', 3, 'return'],
    ],
  )
  assert.match(file.findings[1].message.kk, /2017/)
  const before = await server.inject(`/api/payment-files/${file.id}/lines`)
  assert.deepEqual(
    before.json().lines.map((line: { outcome: string }) => line.outcome),
    ['posted', 'suspense', 'returned'],
  )
  const accepted = await server.inject({
    ...asOperator,
    method: 'POST',
    url: `/api/payment-files/${file.id}/accept`,
  })
  assert.equal(accepted.statusCode, 200)
  assert.deepEqual([accepted.json().state, accepted.json().persons], ['accepted', 1])
  const twice = await server.inject({
    ...asOperator,
    method: 'POST',
    url: `/api/payment-files/${file.id}/accept`,
  })
  assert.deepEqual([twice.statusCode, twice.json().code], [409, 'file-accepted-already'])
  const again = await handIn(bytes)
  assert.deepEqual(
    [again.json().id, again.json().takenBefore, again.json().state],
    [file.id, true, 'accepted'],
  )
  const history = await server.inject('/api/payment-files?limit=1')
  assert.deepEqual(
    [history.json().total, history.json().files[0].id, history.json().files[0].postedSum],
    [1, file.id, '1000.00'],
  )
})

test('rows are shown with persons masked, and whoever looks at them is in the access log', async () => {
  const file = (await handIn(fileOf(documentOf([{ n: 2 }])))).json()
  await server.inject({ ...asOperator, method: 'POST', url: `/api/payment-files/${file.id}/accept` })
  const { lines, total } = (
    await server.inject(`/api/payment-files/${file.id}/lines?offset=0&limit=10`)
  ).json()
  assert.equal(total, 1)
  assert.equal(lines[0].person, 'С… А.')
  assert.match(lines[0].iin, /^\d{4}••••••\d{2}$/)
  const logged = await desk.fresh.reader.query<{ what: string }>(
    'SELECT what FROM audit.access WHERE person_id = $1 ORDER BY access_id',
    [await desk.idOf(2)],
  )
  assert.deepEqual(logged, [
    { what: `payment-file ${file.id}, handed in` },
    { what: `payment-file ${file.id}` },
  ])
})

test('rows sent back are had as a table with reasons, in the language asked for', async () => {
  const file = (await handIn(fileOf(documentOf([{ n: 3, month: month(201606) }, { n: 4 }])))).json()
  await server.inject({ ...asOperator, method: 'POST', url: `/api/payment-files/${file.id}/accept` })
  const table = await server.inject(`/api/payment-files/${file.id}/returned?lang=ru`)
  assert.match(String(table.headers['content-type']), /text\/csv/)
  const rows = table.body.trim().split('\r\n')
  assert.equal(rows.length, 2)
  assert.match(rows[1]!, /2016-06,1000\.00,1000\.00,P05,.*июл/)
  // The row is kept without its person, whose IIN it names.
  const [read] = await desk.fresh.reader.query<{ count: number }>(
    'SELECT count(*) FROM audit.access WHERE person_id = $1 AND what = $2',
    [await desk.idOf(3), `rows returned of payment-file ${file.id}`],
  )
  assert.equal(read?.count, 1)
})

test('a form with a file in it is taken as well', async () => {
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(fileOf(documentOf([{ n: 5 }])))]), 'form.102')
  const request = new Request('http://x/', { method: 'POST', body: form })
  const received = await handIn(Buffer.from(await request.arrayBuffer()), {
    'content-type': request.headers.get('content-type')!,
  })
  assert.deepEqual([received.statusCode, received.json().name, received.json().passed], [201, 'form.102', 1])
})

test('of two files in one form none is taken, and it is said; a message of parts that is no form is unreadable', async () => {
  const form = new FormData()
  const one = () => new Blob([new Uint8Array(fileOf(documentOf([{ n: 7 }])))])
  form.append('a', one(), 'a.102')
  form.append('b', one(), 'b.102')
  const request = new Request('http://x/', { method: 'POST', body: form })
  const type = request.headers.get('content-type')!
  const body = Buffer.from(await request.arrayBuffer())
  const before = (await server.inject('/api/payment-files')).json().total
  const refused = await handIn(body, { 'content-type': type })
  assert.deepEqual([refused.statusCode, refused.json().code], [400, 'files-several'])
  const mixed = await handIn(body, { 'content-type': type.replace('form-data', 'mixed') })
  assert.deepEqual([mixed.statusCode, mixed.json().code], [400, 'form-unreadable'])
  assert.equal((await server.inject('/api/payment-files')).json().total, before)
})

test('no number of a person is answered or kept beside the lines, wherever in the file it stood', async () => {
  const bytes = fileOf(documentOf([{ n: 8 }], { on: deskDay }))
  const [iin = ''] = /\/IDN\/(\d{12})\r?\n(?!\/C)/.exec(bytes.toString('latin1').split(':21:')[1]!)!.slice(1)
  const spoilt = Buffer.from(bytes.toString('latin1').replace(/:20:.*/, `:20:${iin}`), 'latin1')
  const joined = Buffer.from(bytes.toString('latin1').replaceAll('\r\n', ''), 'latin1')
  for (const file of [spoilt, joined]) {
    const name = encodeURIComponent(`тізім ${iin}.102`)
    const { body } = await handIn(file, { 'x-file-name': name }, `?receivedOn=${deskDay}`)
    const { id } = JSON.parse(body)
    const again = await server.inject(`/api/payment-files/${id}`)
    await server.inject({ ...asOperator, method: 'POST', url: `/api/payment-files/${id}/accept` })
    const kept = await desk.fresh.reader.query(
      `SELECT file_name, check_answer::text, array_agg(reference) FROM payments.file
         LEFT JOIN payments.document USING (file_id) WHERE file_id = $1 GROUP BY file_id`,
      [id],
    )
    assert.ok(!`${body}${again.body}${JSON.stringify(kept)}`.includes(iin))
  }
})

test('the day it came in decides the dated rules; a day ahead or not in the calendar is refused', async () => {
  const bytes = fileOf(documentOf([{ n: 6 }], { on: deskDay }))
  const wrongDay = await handIn(bytes, {}, '?receivedOn=2021-06-09')
  assert.deepEqual([wrongDay.json().state, wrongDay.json().findings[0].code], ['refused', 'D04'])
  assert.equal((await handIn(bytes, {}, `?receivedOn=${deskDay}`)).json().state, 'checked')
  const ahead = await handIn(bytes, {}, '?receivedOn=2021-06-11')
  assert.deepEqual([ahead.statusCode, ahead.json().code], [422, 'received-on-in-the-future'])
  assert.equal((await handIn(bytes, {}, '?receivedOn=2021-06-31')).statusCode, 400)
})

test('what is no payment file is answered in words, and changes nothing', async () => {
  const empty = await handIn(Buffer.alloc(0))
  assert.deepEqual([empty.statusCode, empty.json().code], [422, 'file-empty'])
  const noise = await handIn(Buffer.from([0, 1, 2, 3, 255, 254, 0, 0]))
  assert.deepEqual([noise.json().state, noise.json().findings[0].code], ['refused', 'D01'])
  const whole = fileOf(documentOf([{ n: 7 }]))
  const cut = await handIn(whole.subarray(0, whole.length - 100))
  assert.deepEqual([cut.json().state, cut.json().findings[0].code], ['refused', 'D01'])
  const large = await handIn(Buffer.alloc(64 * 1024 * 1024 + 1, 32))
  assert.deepEqual([large.statusCode, large.json().code], [413, 'file-too-large'])
  const refused = await server.inject({
    ...asOperator,
    method: 'POST',
    url: `/api/payment-files/${cut.json().id}/accept`,
  })
  assert.deepEqual([refused.statusCode, refused.json().code], [409, 'file-refused'])
  assert.deepEqual(await desk.creditsFor(7), [])
  await desk.balances()
})

test('a file that never came is not found', async () => {
  for (const url of [
    '/api/payment-files/999',
    '/api/payment-files/999/lines',
    '/api/payment-files/999/returned',
  ])
    assert.equal((await server.inject(url)).json().code, 'file-not-found')
})

test('a file is found by its name or number, by what it or the register calls its payer, by its state, and by rows held', async () => {
  const payer = sampleBin(67)
  await desk.import('payers', `identifier,kind,name\n${payer},legal-entity,Өзен кәсіпорны № 67\n`)
  const named = { 'x-file-name': encodeURIComponent('Маусым тізімі.102') }
  const file = (await handIn(fileOf(documentOf([{ n: 8 }, { n: 51 }], { payer })), named)).json()
  const find = async (query: string): Promise<{ ids: number[]; total: number }> => {
    const { files, total } = (await server.inject(`/api/payment-files?limit=500&${query}`)).json()
    return { ids: files.map(({ id }: { id: number }) => id), total }
  }
  const search = (words: string) => find(`search=${encodeURIComponent(words)}`)
  const only = { ids: [file.id], total: 1 }
  for (const words of ['маусым', 'озен 67', 'кәсіп үлгі сервис', payer, 'тізімі.102 ТОО'])
    assert.deepEqual(await search(words), only, words)
  for (const words of ['67 маусымда', 'кәсіпкер']) assert.deepEqual((await search(words)).ids, [], words)
  for (const number of [`${file.id}`, `№ ${file.id}`]) assert.ok((await search(number)).ids.includes(file.id))
  assert.deepEqual((await find('state=checked')).ids.includes(file.id), true)
  assert.deepEqual(await find(`state=checked&search=${encodeURIComponent('маусым')}`), only)
  assert.equal((await find('held=true')).ids.includes(file.id), false)
  await server.inject({ ...asOperator, method: 'POST', url: `/api/payment-files/${file.id}/accept` })
  assert.equal((await find('state=checked')).ids.includes(file.id), false)
  assert.equal((await find('held=true')).ids.includes(file.id), true)
  assert.deepEqual(await search('маусым озен'), only)
  // The file came without a notice of the bank, on a Thursday.
  const unconfirmed = async () => (await find('unconfirmed=true')).ids.includes(file.id)
  assert.equal(await unconfirmed(), false)
  desk.clock.goTo(day('2021-06-15'))
  assert.equal(await unconfirmed(), true)
  desk.clock.goTo(deskDay)
  const all = (await server.inject('/api/payment-files')).json()
  const ofStates = Object.values<number>(all.byState).reduce((sum, one) => sum + one, 0)
  assert.deepEqual([ofStates, all.byState.refused], [all.total, (await find('state=refused')).total])
})

test('the number of a person does not come into the address of a search', async () => {
  for (const words of ['841217101003', 'төлем 841217101003 2026']) {
    const refused = await server.inject(`/api/payment-files?search=${encodeURIComponent(words)}`)
    assert.equal(refused.statusCode, 400)
    assert.match(refused.json().message.en, /no IIN may stand in an address/)
    assert.ok(!refused.body.includes('841217101003'))
  }
  assert.deepEqual((await server.inject("/api/payment-files?search='%5C%3A*%20%26")).statusCode, 200)
})

test('a notice handed in confirms a document: the file says by which entry, and what waits is listed with what to do', async () => {
  const file = (await handIn(fileOf(documentOf([{ n: 5 }], { reference: 'HTTP1' })))).json()
  await server.inject({ ...asOperator, method: 'POST', url: `/api/payment-files/${file.id}/accept` })
  const entry = (reference: string, amount: number) => ({
    amount: tenge(amount),
    on: deskDay,
    payments: [{ reference }],
  })
  const sent = await server.inject({
    ...asOperator,
    method: 'POST',
    url: '/api/bank-notices',
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': 'notice.xml' },
    payload: noticeFile([entry('HTTP1', 1000), entry('HTTP1', 999)]),
  })
  assert.equal(sent.statusCode, 201, sent.body)
  const notice = sent.json()
  assert.deepEqual([notice.state, notice.confirmed, notice.waiting], ['matched', 1, 1])
  const [document] = (await server.inject({ ...asOperator, url: `/api/payment-files/${file.id}` })).json()
    .documents
  assert.deepEqual(
    [document.creditedOn, document.confirmedOn, document.confirmedBy],
    [deskDay, deskDay, { notice: notice.id, entry: 1, creditedBefore: deskDay }],
  )
  const waiting = (await server.inject({ ...asOperator, url: '/api/bank-notices/waiting' })).json()
  const [first] = waiting.entries
  assert.deepEqual(
    [waiting.total, waiting.sum, first.reason, first.amount, first.file],
    [1, '999.00', 'other-sum', '999.00', file.id],
  )
  assert.ok(first.remedy.kk.length > 10)
  const again = await server.inject({ ...asOperator, url: `/api/bank-notices/${notice.id}` })
  assert.deepEqual([again.json().cameBefore, again.json().confirmed], [true, 1])
  const none = await server.inject({ ...asOperator, url: '/api/bank-notices/999' })
  assert.deepEqual([none.statusCode, none.json().code], [404, 'notice-not-found'])
})
