import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { day } from '#vocabulary/day.ts'
import { type CheckFileOptions, checkFile, hasFatalOrReturned } from './check-file.ts'
import { bytesOfText, type Example, exampleFile, exampleText, iinOf } from './fixtures/example.ts'
import { readPaymentFile } from './read-file.ts'

const sample = (name: string): Uint8Array => readFileSync(new URL(`./fixtures/${name}`, import.meta.url))

/** Code, severity and row of each finding. */
const found = (bytes: Uint8Array, options?: CheckFileOptions): string[] =>
  checkFile(bytes, options).findings.map(({ code, severity, row }) => `${code} ${severity} ${row ?? '-'}`)
const foundIn = (example: Example, options?: CheckFileOptions): string[] =>
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

test('P01: each way an IIN can be wrong is told apart, and no number is printed whole', () => {
  const kindOf = (iin: string, birth = '18890105') => kinds(exampleFile({ rows: [{ iin, birth }] }))
  assert.deepEqual(kindOf(''), ['iin-missing'])
  assert.deepEqual(kindOf('89010510001'), ['iin-length'])
  assert.deepEqual(kindOf('891305100015'), ['iin-birth-date'])
  assert.deepEqual(kindOf('890105900015'), ['iin-century'])
  assert.deepEqual(kindOf('180140990010'), ['iin-is-bin'])
  assert.deepEqual(kindOf('260105500019', '20260105'), ['iin-check-digit'])
  const sound = iinOf('0105', 1)
  const wrong = `${sound.slice(0, 11)}${(Number(sound[11]) + 1) % 10}`
  const answer = checkFile(exampleFile({ rows: [{ iin: wrong }, { surname: 'ОБРАЗЦОВ' }] }))
  assert.deepEqual(
    answer.findings.map(({ code, row, severity }) => [code, row, severity]),
    [['P01', 1, 'return']],
  )
  assert.ok(!JSON.stringify(answer).includes(wrong))
  assert.deepEqual(
    [answer.passed, answer.returned, answer.passedSum, answer.returnedSum],
    [1, 1, '1800.00', '1800.00'],
  )
})

test('P04: a birth date that disagrees with the IIN sends the row back; one left out is flagged', () => {
  assert.deepEqual(foundIn({ rows: [{ birth: '18890106' }] }), ['P04 return 1'])
  assert.deepEqual(foundIn({ rows: [{ birth: '19890105' }] }), ['P04 return 1'])
  assert.deepEqual(foundIn({ rows: [{ birth: '18891301' }] }), ['P04 return 1'])
  assert.deepEqual(foundIn({ rows: [{ birth: '' }] }), ['P04 flag 1'])
  assert.deepEqual(foundIn({ rows: [{ birth: '05.01.1889' }] }), [])
})

test('P05: a month that does not exist, before July 2017, or more than twelve months ahead sends the row back', () => {
  assert.deepEqual(foundIn({ period: '132018' }), ['P05 return 1'])
  assert.deepEqual(foundIn({ period: '062017' }), ['P05 return 1'])
  assert.deepEqual(foundIn({ period: '072017', rows: [{ amount: '3668,85' }] }), [])
  assert.deepEqual(foundIn({ period: '122019' }), [])
  assert.deepEqual(foundIn({ period: '012020' }), ['P05 return 1'])
  assert.deepEqual(foundIn({ rows: [{ period: '992018' }, { surname: 'ОБРАЗЦОВ', period: '102018' }] }), [
    'P05 return 1',
  ])
})

test('P06: the same payer, person, month and sum twice in a file is flagged at the second and passes', () => {
  const rows = [{}, { surname: 'ДЕМОВА', iin: iinOf('0105', 500) }, {}]
  assert.deepEqual(foundIn({ rows }), ['P06 flag 3'])
  const apart = bytesOfText(exampleText() + exampleText({ reference: 'TWO', orderNumber: '102' }))
  const answer = checkFile(apart)
  assert.deepEqual(
    answer.findings.map(({ code, document, row }) => [code, document, row]),
    [['P06', 2, 1]],
  )
  assert.equal(answer.passedSum, '3600.00')
})

test('P07: above the most of the month; flagged before 31 March 2025, the excess returned from then', () => {
  const over2018 = { rows: [{ amount: '6363,91' }] }
  assert.deepEqual(foundIn(over2018), ['P07 flag 1'])
  assert.deepEqual(foundIn({ rows: [{ amount: '6363,90' }] }), [])
  const over2026 = exampleFile({ period: '012026', value: '260220', rows: [{ amount: '102000,01' }] })
  const answer = checkFile(over2026)
  assert.deepEqual(
    answer.findings.map(({ code, severity }) => [code, severity]),
    [['P07', 'return']],
  )
  assert.deepEqual(
    [answer.passed, answer.returned, answer.passedSum, answer.returnedSum],
    [1, 0, '102000.00', '0.01'],
  )
  const late = exampleFile({ period: '112024', value: '250331', rows: [{ amount: '25501,00' }] })
  assert.equal(checkFile(late).returnedSum, '1.00')
  const early = exampleFile({ period: '112024', value: '250330', rows: [{ amount: '25501,00' }] })
  assert.equal(checkFile(early).returnedSum, '0.00')
})

test('P07: one payer reaches the most over several rows; only the part above it is returned', () => {
  const rows = ['20000,00', '10000,00', '500,00'].map((amount) => ({ amount }))
  const answer = checkFile(exampleFile({ purposeCode: '122', period: '012026', value: '260220', rows }))
  assert.deepEqual(answer.findings, [])
  const more = checkFile(
    exampleFile({
      purposeCode: '122',
      period: '012026',
      value: '260220',
      rows: [...rows, { amount: '4000,00' }],
    }),
  )
  assert.deepEqual(
    more.findings.map(({ code, row }) => [code, row]),
    [['P07', 4]],
  )
  assert.equal(more.returnedSum, '500.00')
})

test('P08: a deduction and a contribution of one month that are not of one income are flagged', () => {
  const pair = (deduction: string, contribution: string) =>
    found(
      bytesOfText(
        exampleText({ period: '012026', value: '260220', rows: [{ amount: deduction }] }) +
          exampleText({
            reference: 'TWO',
            purposeCode: '122',
            period: '012026',
            value: '260220',
            rows: [{ amount: contribution }],
          }),
      ),
    )
  assert.deepEqual(pair('9000,00', '6000,00'), [])
  assert.deepEqual(pair('9000,00', '6001,00'), [])
  assert.deepEqual(pair('9000,00', '4500,00'), ['P08 flag 1'])
  assert.deepEqual(pair('90000,00', '34000,00'), [])
})

test('P08: a person who pays for himself owes the due of an entrepreneur or of a self-payer, nothing else', () => {
  const own = (amount: string) =>
    foundIn({
      payerIdentifier: iinOf('0105', 1),
      purposeCode: '122',
      period: '012026',
      value: '260220',
      rows: [{ amount }],
    })
  assert.deepEqual(own('5950,00'), [])
  assert.deepEqual(own('4250,00'), [])
  assert.deepEqual(own('5000,00'), ['P08 flag 1'])
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
