import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type CheckFileOptions, checkFile } from './check-file.ts'
import {
  bytesOfText,
  type ExampleDocument,
  exampleFile,
  exampleText,
  iinOf,
} from './fixtures/example.fixture.ts'

/** Code, severity and row of each finding. */
const found = (bytes: Uint8Array, options?: CheckFileOptions): string[] =>
  checkFile(bytes, options).findings.map(({ code, severity, row }) => `${code} ${severity} ${row ?? '-'}`)
const foundIn = (example: ExampleDocument, options?: CheckFileOptions): string[] =>
  found(exampleFile(example), options)
const kinds = (bytes: Uint8Array, options?: CheckFileOptions): string[] =>
  checkFile(bytes, options).findings.map(({ kind }) => kind)

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
  const own = (...amounts: string[]) =>
    foundIn({
      payerIdentifier: iinOf('0105', 1),
      purposeCode: '122',
      period: '012026',
      value: '260220',
      rows: amounts.map((amount) => ({ amount })),
    })
  assert.deepEqual(own('5950,00'), [])
  assert.deepEqual(own('4250,00'), [])
  assert.deepEqual(own('5000,00'), ['P08 flag 1'])
  assert.deepEqual(own('2000,00', '2250,00'), [])
  assert.deepEqual(own('2000,00', '1250,00', '2000,00'), ['P06 flag 3', 'P08 flag 3'])
})
