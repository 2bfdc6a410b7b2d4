import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day } from '#vocabulary/day.ts'
import { checkFile } from '../check-file.ts'
import { writePaymentTable } from '../csv/write.ts'
import { type Encoding, encodings } from '../encoding/code-pages.ts'
import { writable } from '../encoding/encode.ts'
import { bytesOfText, exampleText, iinOf } from '../fixtures/example.fixture.ts'
import { readPaymentFile } from '../read-file.ts'

/** The tag of a sum in a small letter means the same, but no row that has it is plain. */
const unlikePlain = (text: string): string => text.replace(/(?<=^|[\r\n]):32B:/g, ':32b:')

/** What stands in a row and around it, rightly and wrongly. */
const piece = fc.constantFrom(
  ...['\r\n', '\n', '\r', ' ', '\t', '-', ':', '/', '0', '7', 'Ә', '€', ',', '.', '', '}'],
  ...[
    '/FM/',
    '/NM/',
    '/FT/',
    '/DT/',
    '/IDN/',
    '/PERIOD/122018',
    '/PERIOD/',
    '/OPV/',
    '/LA/KZ',
    '/fm/А',
    '//NM/Б',
  ],
  ...[
    ':21:',
    ':21:2',
    ':32B:',
    ':32B:KZT',
    ':32A:',
    ':70:',
    ':21:30 ЛЕТ',
    '-}',
    '{4:',
    'USD',
    '0,00',
    '1800.5',
  ],
  ...['\r\n\r\n', '\r\n/FT/\r\n', '\r\n/PERIOD/132018\r\n', '\r\n/PERIOD/112018\r\n', '\r\nСЫНАКОВ\r\n'],
)
const change = fc.record({ at: fc.nat(), cut: fc.integer({ min: 0, max: 12 }), piece })

const row = fc.record({
  serial: fc.integer({ min: 1, max: 40 }),
  amount: fc.constantFrom('1800,00', '6363.90', '9999999,99', '0,00', '1800', '1 800,00'),
  surname: fc.constantFrom('СЫНАКОВ', 'А', '', 'ӘБІШ-ҰЛЫ', 'Д’АРК', ' Б'),
  patronymic: fc.constantFrom('УЛГИУЛЫ', ''),
  birth: fc.constantFrom('18890105', '1889-01-05', '', '18890106', '19890105'),
  period: fc.constantFrom(undefined, '112018', '122018', '012030', '132018', ''),
})

const text = fc
  .record({
    lists: fc.array(fc.array(row, { maxLength: 6 }), { minLength: 1, maxLength: 3 }),
    period: fc.constantFrom('112018', ''),
    purposeCode: fc.constantFrom('121', '122'),
    lineEnd: fc.constantFrom('\r\n', '\n', '\r'),
    changes: fc.array(change, { maxLength: 4 }),
    isRepeated: fc.boolean(),
  })
  .map(({ lists, period, purposeCode, lineEnd, changes, isRepeated }) => {
    const documents = lists.map((rows, place) =>
      exampleText({
        reference: `R${place}`,
        ...{ period, purposeCode },
        rows: rows.map(({ serial, period: own, ...one }) => ({
          ...one,
          iin: iinOf('0105', serial),
          ...(own !== undefined && { period: own }),
        })),
      }),
    )
    let whole = (isRepeated ? [...documents, ...documents] : documents).join('').replaceAll('\r\n', lineEnd)
    for (const { at, cut, piece: put } of changes) {
      const place = at % whole.length
      whole = whole.slice(0, place) + put + whole.slice(place + cut)
    }
    return whole
  })

/** Letters that an encoding has not are written as others. */
const bytesOf = (whole: string, encoding: Encoding): Uint8Array =>
  bytesOfText(writable(whole, encoding).text, encoding)

/** As it is, and with no row that is plain. */
const both = (whole: string, encoding: Encoding): [plain: Uint8Array, other: Uint8Array] => [
  bytesOf(whole, encoding),
  bytesOf(unlikePlain(whole), encoding),
]

const asPlain = (value: unknown): unknown => JSON.parse(JSON.stringify(value).replaceAll('32b:', '32B:'))

test('a row read at once says what the same row says that is read field by field', () => {
  fc.assert(
    fc.property(
      text,
      fc.constantFrom(...encodings),
      fc.constantFrom(undefined, day('2018-12-20')),
      (whole, encoding, receivedOn) => {
        const [plain, other] = both(whole, encoding)
        assert.deepEqual(asPlain(readPaymentFile(plain)), asPlain(readPaymentFile(other)))
        assert.deepEqual(asPlain(checkFile(plain, { receivedOn })), asPlain(checkFile(other, { receivedOn })))
      },
    ),
    { numRuns: 60 },
  )
})

/** One line of a row put in another's place; `\r\n` may stand in it. */
const changes: readonly (readonly [line: string | RegExp, put: string])[] = [
  ['/DT/18890105', '/DT/18890105\r\n/DT/18890106'],
  ['/DT/18890105', '/DT/18890105 '],
  ['/IDN/', '/IDN/890105100011\r\n/IDN/'],
  ['/IDN/', '/IDN/ '],
  ['/IDN/8', '/IDN/7'],
  ['/OPV/M', '/OPV/M\r\n/OPV/Z'],
  ['/OPV/M', '/OPV/M\r\n/LA/KZ1\r\n/LA/KZ2'],
  ['/OPV/M', '/OPV/\tM'],
  ['/OPV/M', '/OPV/M\r\n/PERIOD/122018'],
  ['/OPV/M', '/OPV/M\r\n/PERIOD/122018\r\n/PERIOD/102018'],
  ['/OPV/M', '/OPV/M\r\n/PERIOD/132018'],
  ['/OPV/M', '/OPV/M\r\n/PERIOD/12.2018'],
  ['/OPV/M', '/OPV/M\r\n\r\n'],
  ['/OPV/M', '/OPV/M\r\n/RNN/1'],
  [':70:/OPV/M', '/OPV/M'],
  [':70:/OPV/M', ':70:'],
  [':70:/OPV/M', ':70:\r\n/OPV/M'],
  [':32B:KZT1800,00', ':32B:KZT1800,00\r\n:32B:KZT1800,00'],
  [':32B:KZT1800,00', ':32B:KZT12345678901,00'],
  [':32B:KZT1800,00', ':32B:KZT1800,0'],
  [':32B:KZT1800,00', ':32B:USD1800,00'],
  [':32B:KZT1800,00', ':32B:KZT890105100011,00'],
  ['/FM/СЫНАКОВ', '/NM/СЫНАКОВ'],
  ['/FM/СЫНАКОВ', '/FM/СЫНАКОВ\r\n/FM/МЫСАЛОВ'],
  ['/FM/СЫНАКОВ', '/FM/СЫНА-\r\nКОВ'],
  ['/FM/СЫНАКОВ', '/FM/СЫНАКОВ€'],
  ['/FT/УЛГИУЛЫ', '/FT/'],
  ['/FT/УЛГИУЛЫ', '/FT/УЛГИ'.padEnd(300, 'А')],
  ['/FT/УЛГИУЛЫ\r\n', ''],
  ['/NM/АРДАК\r\n', ''],
  [/(?<=\/IDN\/\d{12}\r\n)/, '\r\n'],
  [/(?<=\/IDN\/\d{12}\r\n)/, 'СЫНАКОВ\r\n'],
  [/(?<=\/IDN\/\d{12}\r\n)/, ':32B:KZT1,00\r\n'],
  [':21:2', ':21:3'],
  [':21:2', ':21:02'],
  [':21:2', ':21:'],
]

const differing = [1, 2, 3].map((serial) => ({ iin: iinOf('0105', serial) }))

test('whatever is unusual in one row of a list is read as it is in a list of which no row is plain', () => {
  const list = exampleText({ rows: differing })
  const [beforeRows, first, second, third] = list.split(/(?=:21:)/) as [string, string, string, string]
  for (const [line, put] of changes)
    for (const rows of [
      [first.replace(line, put), second, third],
      [first, second.replace(line, put), third],
      [first, second, third.replace(line, put)],
    ])
      for (const encoding of ['utf-8', 'windows-1251'] as const) {
        const [plain, other] = both(beforeRows + rows.join(''), encoding)
        assert.deepEqual(asPlain(readPaymentFile(plain)), asPlain(readPaymentFile(other)), put)
        assert.deepEqual(asPlain(checkFile(plain)), asPlain(checkFile(other)), put)
      }
})

test('of a long list each row is found where it stands, plain or not', () => {
  const iins = Array.from({ length: 140 }, (_, at) => (at % 3 === 0 ? `${at}` : iinOf('0105', at * 11)))
  const list = exampleText({ rows: iins.map((iin) => ({ iin })) })
  for (const text of [list, unlikePlain(list)]) {
    const [document] = readPaymentFile(bytesOfText(text)).documents
    assert.deepEqual(
      document?.lines.map(({ row, iin }) => [row, iin]),
      iins.map((iin, at) => [at + 1, iin]),
    )
    for (const bytes of [bytesOfText(text), writePaymentTable([document!])])
      assert.deepEqual(
        checkFile(bytes, { name: 'x.csv' }).findings.map(({ row }) => row),
        iins.flatMap((_, at) => (at % 3 === 0 ? [at + 1] : [])),
      )
  }
})

test('a list in which one row is not plain repeats the same list in which all are', () => {
  const rows = [1, 2, 3].map((serial) => ({ iin: iinOf('0105', serial), period: '112018' }))
  const list = exampleText({ rows })
  for (const changed of [
    list.replace('/FT/', '/ft/'),
    list.replace(':32B:', ':32b:'),
    unlikePlain(list),
    list.replace('\r\n/NM/', ' \r\n/NM/'),
    list
      .replaceAll('/PERIOD/112018\r\n:', ':')
      .replace('/PERIOD/112018\r\n/ASSIGN/', '/PERIOD/112018\r\n/ASSIGN/'),
  ]) {
    const { counts } = checkFile(bytesOfText(list + changed))
    assert.deepEqual(
      counts.map(({ code }) => code),
      ['D02'],
    )
  }
  const onlySurnames = exampleText({ rows }).replace(/\/[NF][MT]\/(АРДАК|УЛГИУЛЫ)\r\n/g, '')
  const twice = checkFile(bytesOfText(onlySurnames + unlikePlain(onlySurnames)))
  assert.deepEqual(
    twice.counts.map(({ code }) => code),
    ['D02'],
  )
  const other = list.replace('/FM/СЫНАКОВ', '/FM/СЫНАКОВА').replace('EXAMPLE1', 'EXAMPLE2')
  const { counts } = checkFile(bytesOfText(list + other))
  assert.deepEqual(
    counts.map(({ code }) => code),
    ['P06'],
  )
})
