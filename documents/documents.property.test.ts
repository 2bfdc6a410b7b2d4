import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { checkFile } from './check-file.ts'
import { convertFile } from './convert.ts'
import { writePaymentTable } from './csv/write.ts'
import { type Encoding, encodings } from './encoding/code-pages.ts'
import { writable } from './encoding/encode.ts'
import { bytesOfText, exampleFile, exampleText, iinOf } from './fixtures/example.fixture.ts'
import { composeMt102 } from './mt102/write.ts'
import { contentOf, type PaymentDocument, type PaymentLine } from './payment-document.ts'
import { readPaymentFile } from './read-file.ts'

const letters = [...'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЫЭЮЯӘҒҚҢӨҰҮҺІабвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі']
const name = fc
  .array(fc.constantFrom(...letters, '-'), { minLength: 1, maxLength: 20 })
  .map((all) => `А${all.join('')}`)
const periods = ['072017', '112018', '012020', '122025', '102026']

const row = fc.record({
  amount: fc.integer({ min: 1, max: 999_999_999 }),
  surname: name,
  givenName: name,
  patronymic: fc.oneof(fc.constant(''), name),
  serial: fc.integer({ min: 1, max: 9000 }),
  period: fc.constantFrom('', ...periods),
})

const [template] = readPaymentFile(exampleFile()).documents as [PaymentDocument]

const document: fc.Arbitrary<PaymentDocument> = fc
  .record({ rows: fc.array(row, { minLength: 1, maxLength: 12 }), payerName: name })
  .map(({ rows, payerName }) => {
    const lines = rows.map(
      ({ serial, period, ...one }, place): PaymentLine => ({
        ...template.lines[0]!,
        ...one,
        amount: one.amount as PaymentLine['amount'],
        row: place + 1,
        iin: iinOf('0105', serial),
        periodText: period,
        month: period === '' ? template.month : readMonth(period),
      }),
    )
    const total = lines.reduce((sum, { amount }) => sum + amount!, 0) as PaymentDocument['total']
    return { ...template, payer: { ...template.payer, name: payerName }, lines, total }
  })

const readMonth = (period: string) => Number(period.slice(2) + period.slice(0, 2)) as PaymentLine['month']

/** What a row says, wherever it stands. */
const said = (lines: readonly PaymentLine[], encoding: Encoding) =>
  lines.map(({ amount, surname, givenName, patronymic, birthText, iin, month, listLetter }) => ({
    names: [surname, givenName, patronymic].map((text) => writable(text, encoding).text),
    birth: birthText.replaceAll('-', ''),
    ...{ amount, iin, month, listLetter },
  }))

test('what is written as MT102 in any encoding is read back as the same rows', () => {
  fc.assert(
    fc.property(document, fc.constantFrom(...encodings), (one, encoding) => {
      const { bytes, refusals } = composeMt102([one, { ...one, ordinal: 2, reference: 'SECOND' }], {
        encoding,
      })
      assert.deepEqual(refusals, [])
      const read = readPaymentFile(bytes!)
      assert.equal(read.documents.length, 2)
      for (const back of read.documents) {
        assert.deepEqual(back.findings, [])
        assert.deepEqual(said(back.lines, 'utf-8'), said(one.lines, encoding))
        assert.equal(back.total, one.total)
      }
    }),
    { numRuns: 60 },
  )
})

test('every line written is at most 60 characters and ends with CR LF', () => {
  fc.assert(
    fc.property(document, (one) => {
      const { bytes } = composeMt102([one], { encoding: 'utf-8' })
      const text = new TextDecoder().decode(bytes)
      assert.ok(text.split('\r\n').every((line) => line.length <= 60 && !/[\r\n]/.test(line)))
    }),
    { numRuns: 30 },
  )
})

test('from MT102 to a table and back the rows, the sums and the content are the same', () => {
  fc.assert(
    fc.property(document, (one) => {
      const table = writePaymentTable([one])
      const back = convertFile(table, { to: 'mt102', encoding: 'utf-8' })
      assert.deepEqual(back.refusals, [])
      const [again] = readPaymentFile(back.bytes!).documents
      assert.deepEqual(said(again!.lines, 'utf-8'), said(one.lines, 'utf-8'))
      assert.equal(contentOf(again!), contentOf(one))
    }),
    { numRuns: 40 },
  )
})

test('the content of a document does not depend on its encoding, its reference or the spelling of Kazakh letters', () => {
  fc.assert(
    fc.property(document, fc.constantFrom(...encodings), (one, encoding) => {
      const { bytes } = composeMt102([{ ...one, reference: 'OTHER' }], { encoding })
      assert.equal(contentOf(readPaymentFile(bytes!).documents[0]!), contentOf(one))
    }),
    { numRuns: 40 },
  )
})

test('a list cut at any byte is answered in words, and never taken', () => {
  const whole = exampleFile({ rows: [{}, { surname: 'ДЕМОВА' }] })
  const end = whole.length - 2
  for (let length = 0; length < end; length++) {
    const answer = checkFile(whole.subarray(0, length))
    assert.ok(
      answer.findings.some(({ severity }) => severity === 'fatal'),
      `cut at ${length}`,
    )
    assert.equal(answer.passed, 0)
  }
  assert.equal(checkFile(whole.subarray(0, end)).passed, 2)
})

test('a table cut at any byte never fails', () => {
  const table = writePaymentTable(readPaymentFile(exampleFile({ rows: [{}, {}] })).documents)
  for (let length = 0; length < table.length; length++)
    checkFile(table.subarray(0, length), { name: 'x.csv' })
})

test('no bytes whatever make it fail, alone or in the middle of a list', () => {
  const text = exampleText()
  const middle = Math.floor(text.length / 2)
  const syntax = fc.constantFrom(
    ...'{}:/-\r\n14,20"'.split(''),
    '{4:',
    '-}',
    ':32A:',
    ':21:',
    '/FM/',
    '{1:',
    'KZT',
    ';',
  )
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.array(syntax, { maxLength: 80 }), (bytes, marks) => {
      checkFile(bytes)
      checkFile(bytes, { name: 'x.csv' })
      checkFile(bytesOfText(text.slice(0, middle) + marks.join('') + text.slice(middle)))
      const spoilt = Buffer.concat([
        bytesOfText(text.slice(0, middle)),
        bytes,
        bytesOfText(text.slice(middle)),
      ])
      checkFile(spoilt)
    }),
    { numRuns: 150 },
  )
})

test('passed, returned and untaken rows and sums add up to all of them', () => {
  const spoilt = fc.record({
    amount: fc.constantFrom('100,00', '7000,00', '0,00', 'x'),
    iin: fc.constantFrom(iinOf('0105', 1), '123', ''),
    period: fc.constantFrom('112018', '132018', '012030'),
  })
  fc.assert(
    fc.property(
      fc.array(spoilt, { minLength: 1, maxLength: 6 }),
      fc.constantFrom('121', '010'),
      (rows, purposeCode) => {
        const answer = checkFile(exampleFile({ rows, purposeCode, total: '1,00' }))
        const valid = checkFile(
          exampleFile({ rows: rows.map((one) => ({ ...one, amount: '6500,00' })), purposeCode }),
        )
        for (const { rows: all, passed, returned, notTaken } of [answer, valid]) {
          assert.equal(passed + returned + notTaken, all)
        }
        const sums = Number(valid.passedSum) + Number(valid.returnedSum) + Number(valid.notTakenSum)
        assert.equal(sums, rows.length * 6500)
      },
    ),
    { numRuns: 60 },
  )
})
