/** Payment files that are wrong: each is told in words with its place and remedy, and leaves record and books as they were. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { exampleText } from '../documents/fixtures/example.fixture.ts'
import { type Answer, assertRefused, assertSaid, Place, type Program } from './program.ts'
import { paymentFile, people, takeInRegisters } from './small-country.ts'

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

type Found = {
  code: string
  kind: string
  row: number | null
  line: number | null
  action: string
  message: unknown
}
const foundIn = (answer: Answer): Found[] => answer.json.findings as Found[]
const accept = (id: unknown): Promise<Answer> =>
  program.operate(`/api/payment-files/${id}/accept`, { method: 'POST' })

/** Nothing that is done leaves a trace in the record or the books. */
async function changingNothing(work: () => Promise<void>): Promise<void> {
  const earlier = await place.record()
  await work()
  assert.deepEqual(await place.record(), earlier)
}

const sound = paymentFile({ reference: 'SOUND' })
const bytes = (length: number, at: (index: number) => number) =>
  Uint8Array.from({ length }, (_, index) => at(index))
const inPieces = (...pieces: (Uint8Array | string)[]) =>
  Buffer.concat(pieces.map((piece) => Buffer.from(piece as string)))
const text = exampleText()

/** Files that are no payment file, or not all of one, and what is found. */
const unreadable: Readonly<
  Record<string, readonly [content: Uint8Array | string, kind: string, line?: number]>
> = {
  'of blanks alone': [' \r\n \n', 'file-empty'],
  'cut off after its head': [sound.subarray(0, 200), 'document-unfinished', 10],
  'cut off in a row': [sound.subarray(0, sound.length - 60), 'document-unfinished'],
  'cut off before its last sign': [sound.subarray(0, sound.length - 4), 'document-unfinished'],
  binary: [bytes(5000, (index) => (index * 7919) % 251), 'file-binary', 1],
  'of zeros': [new Uint8Array(10_000), 'file-zeros', 1],
  'with a zero in its midst': [`${text.slice(0, 300)}\0${text.slice(300)}`, 'file-zero-byte'],
  'a workbook': [
    inPieces(
      'PK\x03\x04',
      bytes(900, (index) => index % 255),
    ),
    'file-is-archive',
  ],
  'in UTF-16': [Buffer.from(`\uFEFF${text}`, 'utf16le'), 'file-utf-16'],
  'broken UTF-8': [
    inPieces(
      text.slice(0, 600),
      bytes(3, () => 0xff),
      text.slice(600),
    ),
    'file-utf-8-broken',
  ],
  'a letter': ['Сәлеметсіз бе! Бұл төлем файлы емес.', 'file-not-a-payment'],
  XML: ['<?xml version="1.0"?><Document/>', 'file-is-xml'],
}

for (const [what, [content, kind, line]] of Object.entries(unreadable)) {
  test(`a file ${what} is refused by the page, by check and by intake, with what to do`, async () =>
    changingNothing(async () => {
      const handed = await program.handIn(content, 'january.102')
      assert.equal(handed.status, 201)
      assert.equal(handed.json.state, 'refused')
      const [found, ...more] = foundIn(handed)
      assert.deepEqual([more.length, found!.code, found!.action], [0, 'D01', 'fatal'])
      assert.equal(found!.kind, kind)
      if (line !== undefined) assert.equal(found!.line, line)
      assertSaid(found!.message, what)
      assertRefused(await accept(handed.json.id), 409, 'file-refused')
      const file = place.write('january.102', content)
      const checked = await place.kepil(['check', file, '--lang', 'ru'])
      assert.equal(checked.status, 1)
      assert.ok(
        checked.stdout.includes((found!.message as { ru: string }).ru.split('. ')[0]!),
        checked.stdout,
      )
      const taken = await place.kepil(['intake', file, '--lang', 'kk'])
      assert.deepEqual([taken.status, taken.stderr], [1, ''])
      assert.match(taken.stdout, /D01 .*[әғқңөұүһі]/)
    }))
}

test('an empty file is refused before it is kept', async () =>
  changingNothing(async () => {
    const count = async () => (await program.ask('/api/payment-files')).json.total
    const earlier = await count()
    assertRefused(await program.handIn('', 'empty.102'), 422, 'file-empty')
    const form = new FormData()
    form.append('file', new Blob([]), 'empty.102')
    assertRefused(
      await program.operate('/api/payment-files', { method: 'POST', body: form }),
      422,
      'file-empty',
    )
    assert.equal(await count(), earlier)
    const file = place.write('empty.102', '')
    for (const verb of ['check', 'intake']) assert.equal((await place.kepil([verb, file])).status, 1)
  }))

test('a file larger than is taken is refused whole, wherever it comes in', async () =>
  changingNothing(async () => {
    // Its beginning is a sound table: none of it may be taken for the whole.
    const header =
      'reference,valueOn,purposeCode,payerIdentifier,payerIban,iin,surname,givenName,amount,month\n'
    const row = `BIG,2026-11-22,122,180140990010,KZ65990TEST000000017,${people.known},СЫНАКОВ,АРДАК,5000.00,2026-10\n`
    const large = Buffer.from(header + row.repeat(Math.ceil((64 << 20) / Buffer.byteLength(row))))
    assertRefused(await program.handIn(large, 'large.csv'), 413, 'file-too-large')
    const form = new FormData()
    form.append('file', new Blob([large]), 'large.csv')
    assertRefused(
      await program.operate('/api/payment-files', { method: 'POST', body: form }),
      413,
      'body-too-large',
    )
    const file = place.write('large.csv', large)
    const checked = await place.kepil(['check', file, '--json'])
    assert.equal(checked.status, 1)
    assert.deepEqual(
      (JSON.parse(checked.stdout).findings as Found[]).map(({ kind }) => kind),
      ['file-too-large'],
    )
    const taken = await place.kepil(['intake', file, '--json'])
    assert.equal(taken.status, 1)
    assert.equal(JSON.parse(taken.stdout).error.code, 'file-too-large')
  }))

test('a form that is broken or has no file is refused in words', async () =>
  changingNothing(async () => {
    const send = (type: string, body: string) =>
      program.operate('/api/payment-files', { method: 'POST', headers: { 'content-type': type }, body })
    assertRefused(await send('multipart/form-data', 'x'), 400, 'form-unreadable')
    const begun = '--b\r\ncontent-disposition: form-data; name="file"; filename="a.102"\r\n\r\n:20:'
    assertRefused(await send('multipart/form-data; boundary=b', begun), 400, 'form-unreadable')
    const field = '--b\r\ncontent-disposition: form-data; name="note"\r\n\r\nx\r\n--b--\r\n'
    assertRefused(await send('multipart/form-data; boundary=b', field), 422, 'file-empty')
  }))

/** Documents that cannot be taken, or come back whole or by the row; each row is worth 5,000 ₸. */
type Wrong = readonly [
  content: Uint8Array,
  code: string,
  action: 'fatal' | 'return',
  place: number | null,
  said: RegExp,
]
const wrong: Readonly<Record<string, Wrong>> = {
  'whose sums do not add up': [
    paymentFile({ reference: 'SUMS', total: '5000,01' }),
    'D04',
    'fatal',
    null,
    /5\s000\s₸.*5\s000,01\s₸.*0,01\s₸/,
  ],
  'of another value day than it came on': [
    paymentFile({ reference: 'LATE', value: '261120' }),
    'D04',
    'fatal',
    null,
    /2026/,
  ],
  'with a day that does not exist': [
    paymentFile({ reference: 'DAY', value: '261131' }),
    'D04',
    'fatal',
    null,
    /261131/,
  ],
  'for another receiver': [
    paymentFile({ reference: 'RECEIVER', receiverIdentifier: '180140990010' }),
    'D05',
    'return',
    null,
    /1801••••••10.*160440007161/,
  ],
  'of a payer whose number has a wrong check digit': [
    paymentFile({ reference: 'PAYER', payerIdentifier: '180140990011' }),
    'D06',
    'return',
    null,
    /1801••••••11/,
  ],
  'with an IIN of a wrong check digit': [
    paymentFile({ reference: 'IIN', rows: [{ iin: people.wrongDigit }] }),
    'P01',
    'return',
    1,
    /8901••••••/,
  ],
  'for a month that does not exist': [
    paymentFile({ reference: 'MONTH', rows: [{ period: '132026' }] }),
    'P05',
    'return',
    1,
    /132026/,
  ],
  'for a month before July 2017': [
    paymentFile({ reference: 'OLD', rows: [{ period: '062017' }] }),
    'P05',
    'return',
    1,
    /2017/,
  ],
  'for a month too far ahead': [
    paymentFile({ reference: 'AHEAD', rows: [{ period: '122027' }] }),
    'P05',
    'return',
    1,
    /2027/,
  ],
  'for a person dead before the month': [
    paymentFile({ reference: 'DEAD', rows: [{ iin: people.dead }] }),
    'P02',
    'return',
    1,
    /октябрь 2026/,
  ],
}

for (const [what, [content, code, action, row, said]] of Object.entries(wrong)) {
  test(`a document ${what} credits nobody, and says why and what to do`, async () => {
    let id: unknown
    await changingNothing(async () => {
      const handed = await program.handIn(content)
      id = handed.json.id
      const found = foundIn(handed).find((each) => each.code === code)
      assert.ok(found, handed.text)
      assert.deepEqual([found.action, found.row], [action, row])
      assertSaid(found.message, what)
      assert.match((found.message as { ru: string }).ru.replaceAll('\u00A0', ' '), said)
      assert.equal(handed.json.passed, 0)
      assert.equal(handed.json.state, action === 'fatal' ? 'refused' : 'checked')
    })
    const earlier = await place.record()
    const accepted = await accept(id)
    const later = await place.record()
    for (const table of ['contributions.person_month', 'status.spell', 'payments.suspense'])
      assert.equal(later[table], earlier[table], table)
    if (action === 'fatal') {
      assertRefused(accepted, 409, 'file-refused')
      assert.deepEqual(later, earlier)
    } else {
      assert.deepEqual([accepted.status, accepted.json.state], [200, 'accepted'])
      assert.equal(accepted.json.returnedSum, '5000.00')
    }
    const { json: books } = await program.ask('/api/balance')
    assert.deepEqual([books.posted, books.suspense, books.difference], ['0.00', '0.00', '0.00'])
    assert.equal(books.received, books.returned)
  })
}
