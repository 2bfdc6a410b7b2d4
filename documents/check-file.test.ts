import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { day } from '#vocabulary/day.ts'
import { type CheckFileOptions, checkFile, hasFatalOrReturned } from './check-file.ts'
import { bytesOfText, type ExampleDocument, exampleFile, exampleText } from './fixtures/example.fixture.ts'
import { readPaymentFile } from './read-file.ts'

const sample = (name: string): Uint8Array => readFileSync(new URL(`./fixtures/${name}`, import.meta.url))

/** Code, severity and row of each finding. */
const found = (bytes: Uint8Array, options?: CheckFileOptions): string[] =>
  checkFile(bytes, options).findings.map(({ code, severity, row }) => `${code} ${severity} ${row ?? '-'}`)
const foundIn = (example: ExampleDocument, options?: CheckFileOptions): string[] =>
  found(exampleFile(example), options)
const kinds = (bytes: Uint8Array, options?: CheckFileOptions): string[] =>
  checkFile(bytes, options).findings.map(({ kind }) => kind)

test('the list of deductions of November 2018 has three rows, 12,413.90, and no finding', () => {
  const answer = checkFile(sample('1-oosms-201811.102'), { receivedOn: day('2018-12-20') })
  assert.deepEqual(answer.findings, [])
  assert.equal(answer.format, 'mt102')
  assert.equal(answer.encoding, 'cp866')
  assert.deepEqual(answer.document, {
    reference: 'OSMS181220000001',
    payer: '180140990010',
    payerName: 'ТОО УЛГИ СЕРВИС ТЕСТ',
    purposeCode: '121',
    period: '2018-11',
    total: '12413.90',
  })
  assert.deepEqual([answer.rows, answer.passed, answer.returned, answer.passedSum], [3, 3, 0, '12413.90'])
  assert.equal(hasFatalOrReturned(answer), false)
})

test('the list of contributions of June 2021 has four rows of three persons, each with its month, and no finding', () => {
  const answer = checkFile(sample('2-vosms-202106.102'))
  assert.deepEqual(answer.findings, [])
  assert.deepEqual([answer.rows, answer.passedSum, answer.document?.period], [4, '15790.00', null])
})

test('rules that need a register or the day are named as not checked', () => {
  const { notChecked, notCheckedWhy } = checkFile(exampleFile())
  assert.deepEqual(notChecked, ['D02', 'D04', 'D06', 'D07', 'P02', 'P03', 'P06', 'P07', 'P08', 'P09', 'P10'])
  assert.ok(notCheckedWhy.P02?.kk)
  const known = checkFile(exampleFile(), { receivedOn: day('2018-12-20') }).notChecked
  assert.ok(!known.includes('D04'))
})

test('D01: an empty file, a file of spaces, and one of another kind are told apart', () => {
  assert.deepEqual(kinds(new Uint8Array(0)), ['file-empty'])
  assert.deepEqual(kinds(bytesOfText(' \r\n\r\n')), ['file-empty'])
  assert.deepEqual(kinds(bytesOfText('hello, world\n')), ['file-not-a-payment'])
  assert.deepEqual(kinds(bytesOfText('<?xml version="1.0"?><Document/>')), ['file-is-xml'])
  assert.deepEqual(kinds(Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0])), ['file-is-archive'])
  assert.deepEqual(kinds(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])), [
    'file-binary',
  ])
})

test('D01: zero bytes are named by what they are: no text at all, a text that was damaged, the end of a block filled up', () => {
  for (const length of [1, 2, 3, 10_000]) assert.deepEqual(kinds(Buffer.alloc(length)), ['file-zeros'])
  const text = exampleText()
  for (const zeros of [1, 2, 50])
    assert.deepEqual(kinds(Buffer.concat([bytesOfText(text), Buffer.alloc(zeros)])), [])
  const within = text.indexOf('/FM/') + 5
  for (const [at, line] of [
    [0, 1],
    [within, 31],
  ] as const)
    for (const zeros of [1, 600]) {
      const damaged = bytesOfText(`${text.slice(0, at)}${'\0'.repeat(zeros)}${text.slice(at)}`)
      const [found] = checkFile(damaged).findings
      assert.deepEqual([found?.kind, found?.severity, found?.line], ['file-zero-byte', 'fatal', line])
    }
  const table = Buffer.from('reference,iin,amount\nT1,89\u00000105100011,1\n')
  assert.deepEqual(
    checkFile(table, { name: 'x.csv' }).findings.map(({ kind }) => kind),
    ['file-zero-byte'],
  )
  assert.deepEqual(kinds(Buffer.from('hello,\0 world')), ['file-binary'])
  assert.deepEqual(kinds(Buffer.from(':20:A', 'utf16le')), ['file-utf-16'])
})

test('D01: a file in UTF-16 is refused in words that say how to save it, with or without its mark', () => {
  const marked = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(exampleText(), 'utf16le')])
  assert.deepEqual(kinds(marked), ['file-utf-16'])
  assert.deepEqual(kinds(Buffer.from(exampleText(), 'utf16le')), ['file-utf-16'])
})

test('D01: UTF-8 with a broken letter is refused with the line of the letter', () => {
  const bytes = Buffer.from(exampleText(), 'utf8')
  bytes[bytes.indexOf('СЫНАКОВ А.У.', 0, 'utf8') + 1] = 0x20
  const [one] = checkFile(bytes).findings
  assert.equal(one?.kind, 'file-utf-8-broken')
  assert.equal(one?.line, 8)
  assert.match(one?.message.kk ?? '', /8-жолда/)
})

test('D01: a file above the limit is refused without being read', () => {
  assert.deepEqual(kinds(exampleFile(), { limit: 100 }), ['file-too-large'])
})

test('D01: a document cut short says the line where it ends, and nothing else is said of it', () => {
  const lines = exampleText().split('\r\n').slice(0, 30)
  const answer = checkFile(bytesOfText(lines.join('\r\n')))
  assert.deepEqual(
    answer.findings.map(({ kind, line }) => [kind, line]),
    [['document-unfinished', 30]],
  )
  assert.deepEqual([answer.rows, answer.passed, answer.notTaken], [1, 0, 1])
})

test('D01: missing blocks, missing fields and a list without persons are named', () => {
  const without = (...starts: string[]) =>
    bytesOfText(
      exampleText()
        .split('\r\n')
        .filter((line) => !starts.some((start) => line.startsWith(start)))
        .join('\n'),
    )
  assert.deepEqual(kinds(without('{1:')), ['block-missing'])
  assert.deepEqual(kinds(without('{4:')), ['block-missing'])
  assert.deepEqual(kinds(without(':20:')), ['field-missing'])
  assert.deepEqual(kinds(without(':32A:')), ['field-missing'])
  assert.deepEqual(kinds(without('/KNP/')), ['field-missing'])
  assert.deepEqual(kinds(without(':21:', ':32B:', ':70:/OPV/', '/FM/', '/NM/', '/FT/', '/DT/')), [
    'rows-missing',
  ])
})

test('D01: a line nobody understands is named and harms nothing', () => {
  const text = exampleText().replace('/NM/АРДАК', '/NM/АРДАК\r\n?? what')
  const answer = checkFile(bytesOfText(text))
  assert.deepEqual(
    answer.findings.map(({ kind, line, row, severity }) => [kind, line, row, severity]),
    [['line-not-understood', 33, 1, 'flag']],
  )
  assert.equal(answer.passed, 1)
})

test('D02: the same list twice in a file is taken once, whatever its reference, and it is said', () => {
  const twice = bytesOfText(exampleText() + exampleText({ reference: 'OTHER' }))
  const answer = checkFile(twice)
  assert.deepEqual(
    answer.findings.map(({ code, severity, document }) => [code, severity, document]),
    [['D02', 'flag', 2]],
  )
  assert.deepEqual([answer.rows, answer.passed, answer.notTaken], [2, 1, 1])
  assert.equal(answer.documents?.length, 2)
})

test('D02: one reference on two different lists is fatal for the second', () => {
  const file = bytesOfText(exampleText() + exampleText({ rows: [{ amount: '5,00' }] }))
  assert.deepEqual(kinds(file), ['reference-repeated'])
})

test('D03: an account whose check digits do not hold, and a bank that is not its own', () => {
  assert.deepEqual(foundIn({ payerIban: 'KZ66990TEST000000017' }), ['D03 fatal -'])
  assert.deepEqual(foundIn({ receiverIban: 'KZ92009MEDS368609104' }), ['D03 fatal -'])
  assert.deepEqual(foundIn({ payerBic: 'CASPKZKA' }), ['D03 fatal -'])
  assert.deepEqual(foundIn({ payerBic: 'TESTKZKAXXX' }), [])
})

test('D04: sums that do not add up, a zero, an unreadable sum, another currency', () => {
  assert.deepEqual(foundIn({ total: '1800,01' }), ['D04 fatal -'])
  assert.deepEqual(foundIn({ rows: [{ amount: '0,00' }] }), ['D04 fatal 1'])
  assert.deepEqual(foundIn({ rows: [{ amount: '18O0,00' }], total: '1800,00' }), ['D04 fatal 1'])
  assert.deepEqual(foundIn({ rows: [{ amount: '-5,00' }], total: '5,00' }), ['D04 fatal 1'])
  assert.deepEqual(found(bytesOfText(exampleText().replaceAll('KZT', 'USD'))), ['D04 fatal -', 'D04 fatal 1'])
  assert.deepEqual(foundIn({ value: '181320' }), ['D04 fatal -'])
})

test('D04: the value date is held against the day of receipt, when that is known', () => {
  assert.deepEqual(foundIn({}, { receivedOn: day('2018-12-21') }), ['D04 fatal -'])
  assert.deepEqual(foundIn({}, { receivedOn: day('2018-12-20') }), [])
})

test('D05: another receiver, a code of another fund: the document is returned whole', () => {
  assert.deepEqual(foundIn({ receiverIban: 'KZ12009NPS0413609816' }), ['D05 return -'])
  assert.deepEqual(foundIn({ purposeCode: '010' }), ['D05 return -'])
  assert.deepEqual(foundIn({ receiverIdentifier: '160940025485' }), ['D05 return -'])
  const answer = checkFile(exampleFile({ purposeCode: '010' }))
  assert.deepEqual([answer.passed, answer.returned, answer.returnedSum], [0, 1, '1800.00'])
})

test('D06: a payer whose number fails its check digit sends everything back', () => {
  assert.deepEqual(foundIn({ payerIdentifier: '180140990011' }), ['D06 return -'])
  assert.deepEqual(foundIn({ payerIdentifier: '18014099001' }), ['D06 return -'])
})

test('a wrong document does not harm its neighbours in the file', () => {
  const file = bytesOfText(
    exampleText({ total: '1,00' }) + exampleText({ reference: 'TWO', orderNumber: '102' }),
  )
  const answer = checkFile(file)
  assert.deepEqual([answer.passed, answer.notTaken], [1, 1])
  assert.deepEqual(
    answer.documents?.map(({ passed, notTaken }) => [passed, notTaken]),
    [
      [0, 1],
      [1, 0],
    ],
  )
})

test('a file of which a document is read says so even when another is broken off', () => {
  const { documents } = readPaymentFile(bytesOfText(exampleText() + exampleText().slice(0, 300)))
  assert.deepEqual(
    documents.map(({ findings }) => findings.length),
    [0, 1],
  )
})
