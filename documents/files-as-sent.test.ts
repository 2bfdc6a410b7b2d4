/** Files as banks, accountants and spreadsheets send them: what is read, and what is named. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#vocabulary/day.ts'
import { checkFile } from './check-file.ts'
import { convertFile } from './convert.ts'
import { writePaymentTable } from './csv/write.ts'
import { bytesOfText, exampleFile, exampleText, iinOf } from './fixtures/example.fixture.ts'
import { readPaymentFile } from './read-file.ts'

const text = exampleText()
const header =
  'reference,valueOn,purposeCode,payerIdentifier,payerIban,iin,surname,givenName,birthDate,month,amount'
const head = 'T1,2018-12-20,121,180140990010,KZ65990TEST000000017'
const iin = iinOf('0105', 1)
type Row = { iin?: string; birth?: string; month?: string; amount?: string; valueOn?: string }
const row = ({
  iin: number = iin,
  birth = '1889-01-05',
  month = '2018-11',
  amount = '1800.00',
  valueOn,
}: Row = {}) =>
  `${head.replace('2018-12-20', valueOn ?? '2018-12-20')},${number},СЫНАКОВ,АРДАК,${birth},${month},${amount}`
const table = (...lines: string[]) => Buffer.from(lines.join('\r\n'))
const kinds = (bytes: Uint8Array) => checkFile(bytes, { name: 'x.csv' }).findings.map(({ kind }) => kind)
const passes = (bytes: Uint8Array, rows = 1) => {
  const answer = checkFile(bytes, { name: 'x.csv', receivedOn: day('2018-12-20') })
  assert.deepEqual([answer.findings.map(({ message }) => message.en), answer.passed], [[], rows])
}

test('the user header and the trailer of SWIFT, and the $ between messages, are read past', () => {
  passes(bytesOfText(text.replace('{4:', '{3:{113:0010}{108:REF1}}\r\n{4:')))
  passes(bytesOfText(text.replaceAll('}\r\n{', '}{').replace('{4:', '{3:{113:0010}{108:REF1}}{4:')))
  passes(bytesOfText(text.replace('-}', '-}{5:{MAC:0000AB12}{CHK:0123456789AB}}')))
  const second = exampleText({ reference: 'TWO', rows: [{ iin: iinOf('0210', 1), birth: '18890210' }] })
  passes(bytesOfText(`${text.trimEnd()}$${second}`), 2)
  passes(bytesOfText(`${text}$\r\n${second}`), 2)
})

test('a file of which nothing was read is fatal, and lost line ends are named by what they are', () => {
  const flat = (rows: number) =>
    bytesOfText(exampleText({ rows: Array.from({ length: rows }, () => ({})) }).replaceAll('\r\n', ''))
  for (const rows of [1, 15, 80]) {
    const answer = checkFile(flat(rows))
    assert.deepEqual(
      answer.findings.map(({ kind, severity }) => [kind, severity]),
      [['line-ends-lost', 'fatal']],
    )
    assert.equal(answer.passed, 0)
  }
  assert.deepEqual(kinds(bytesOfText(`{1:F01KTEST00000000001000001}`)), ['document-unfinished'])
  assert.ok(kinds(bytesOfText('{5:{CHK:0123456789AB}}\r\n')).includes('nothing-read'))
})

test('rows of empty cells are blank lines, and a total below the list is called a total', () => {
  passes(table(header, row(), ',,,,,,,,,,', ';;', '', ',,,,,,,,,,'))
  assert.deepEqual(kinds(table(header, row(), ',,,,,,ИТОГО,,,,1800.00')), ['total-row'])
  assert.deepEqual(kinds(table(header, row(), ',,,,,,,,,,1800.00')), ['total-row'])
  assert.deepEqual(kinds(table(header, row(), 'Барлығы,,,,,,,,,,1800.00')), ['total-row'])
  assert.equal(checkFile(table(header, row(), ',,,,,,ИТОГО,,,,1800.00')).returnedSum, '0.00')
})

test('what spreadsheets put above a table is read past', () => {
  const semicolons = table(header, row()).toString().replaceAll(',', ';')
  passes(Buffer.from(`sep=;\r\n${semicolons}`))
  passes(Buffer.from(`\r\n${semicolons}`))
  passes(Buffer.from(`Список работников за ноябрь 2018;;;\r\n;;\r\n${semicolons}`))
  passes(Buffer.from(`\ufeff${semicolons}`))
})

test('headers in Russian and in Kazakh name the same columns', () => {
  const russian =
    'Номер документа;Дата валютирования;КНП;БИН плательщика;ИИК плательщика;ИИН;Фамилия;Имя;Дата рождения;Период;Сумма'
  const kazakh =
    'Құжат нөмірі;Валюталау күні;ТМК;Төлеушінің БСН;Төлеушінің ЖСК;ЖСН;Тегі;Аты;Туған күні;Кезең;Сома'
  for (const names of [russian, kazakh, russian.toUpperCase()])
    passes(Buffer.from(`${names}\r\n${row().replaceAll(',', ';')}`))
})

test('a table without a header, and a column nearly named, are told once', () => {
  assert.deepEqual(kinds(table(row())), ['header-missing'])
  for (const near of ['todal', 'totla', 'otal', 'tottal']) {
    assert.deepEqual(kinds(table(`${header},${near}`, `${row()},1.00`)), ['column-misspelt'], near)
    assert.equal(checkFile(table(`${header},${near}`, `${row()},1.00`)).passed, 0)
  }
})

test('numbers, sums, days and months as Excel writes them are read where nothing is lost', () => {
  for (const number of [
    `'${iin}`,
    `"=""${iin}"""`,
    `${iin}.0`,
    `\u00a0${iin}`,
    `${iin}\u200b`,
    `${iin.slice(0, 6)} ${iin.slice(6)}`,
  ])
    passes(table(header, row({ iin: number })))
  for (const amount of ['"1\u00a0800,00"', '"1\u202f800,00"', '"KZT1800,00"', '"1 800,00 ₸"', '1800'])
    passes(table(header, row({ amount })))
  for (const valueOn of ['20.12.2018', '20.12.18', '20.12.2018 0:00', '2018-12-20 00:00:00'])
    passes(table(header, row({ valueOn })))
  for (const month of ['01.11.2018', 'ноя.18', 'қар.18', 'Nov-18', '11.2018', '112018', 'ноябрь 2018'])
    passes(table(header, row({ month })))
  for (const birth of ['05.01.1889', '5.1.1889', '18890105']) passes(table(header, row({ birth })))
  assert.deepEqual(
    checkFile(bytesOfText(text.replace('KZT1800,00', 'KZT1\u00a0800,00'), 'utf-8')).findings,
    [],
  )
})

test('an IIN that lost digits or its zero in a spreadsheet is named by that', () => {
  assert.deepEqual(kinds(table(header, row({ iin: '8.90105E+11' }))), ['iin-as-number'])
  const ofTwoThousands = '010203500017'
  const young = Array.from({ length: 10 }, (_, digit) => `${ofTwoThousands.slice(0, 11)}${digit}`)
  const found = young.flatMap((number) => kinds(table(header, row({ iin: number.slice(1), birth: '' }))))
  assert.ok(found.includes('iin-zero-lost'))
})

test('letters spoilt before the file came are told once for the file', () => {
  const latin = Buffer.from(text, 'utf8')
  const twice = new TextDecoder('windows-1251').decode(latin)
  assert.deepEqual(kinds(Buffer.from(twice)), ['letters-garbled'])
  assert.deepEqual(kinds(bytesOfText(text, 'utf-8')), [])
})

test('files of other programs are named', () => {
  const named: [string, Buffer][] = [
    ['file-is-1c', Buffer.from('1CClientBankExchange\r\nВерсияФормата=1.03\r\n')],
    ['file-is-html', Buffer.from('<html><table><tr><td>1</td></tr></table></html>')],
    ['file-is-old-excel', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0])],
    ['file-is-pdf', Buffer.from('%PDF-1.7\n%\xe2\xe3\n', 'latin1')],
    [
      'file-is-dbf',
      Buffer.concat([Buffer.from([3, 118, 11, 29, 1, 0, 0, 0, 65, 0, 20, 0]), Buffer.alloc(30)]),
    ],
    ['file-is-archive', Buffer.from([0x50, 0x4b, 3, 4, 20, 0])],
    ['file-is-xml', Buffer.from('<?xml version="1.0"?><Document/>')],
  ]
  for (const [kind, bytes] of named) assert.deepEqual(kinds(bytes), [kind])
})

test('a name broken at the end of its line goes on, and lines of the purpose may look like fields', () => {
  const wrapped = readPaymentFile(bytesOfText(text.replace('/FM/СЫНАКОВ', '/FM/СЫНА-\r\nКОВ'))).documents[0]!
  assert.deepEqual([wrapped.lines[0]?.surname, wrapped.findings], ['СЫНАКОВ', []])
  const times = [':08:15 СПИСОК', ':20:30 СПИСОК', ':21:30 СПИСОК', ':21:05, СПИСОК']
  for (const line of ['/OSMS/ СПИСОК', ...times, '{СПИСОК} 2 ЧЕЛ.', '- СПИСОК']) {
    const [document] = readPaymentFile(bytesOfText(text.replace('ИЯ ОСМС', `ИЯ ОСМС\r\n${line}`))).documents
    assert.deepEqual([document?.purposeText.split('\n')[1], document?.findings], [line, []])
  }
})

test('a sum with a minus is not taken, and the remedy says so in both forms', () => {
  const minus = [bytesOfText(text.replaceAll('KZT1800,00', 'KZT-1800,00'))]
  minus.push(
    Buffer.from(`${header}\nA,2018-12-20,121,180140990010,KZ65990TEST000000017,,,,,2018-11,-1800.00\n`),
  )
  for (const bytes of minus) {
    const found = checkFile(bytes).findings.find(({ kind }) => kind === 'amount-unreadable')
    assert.match(found?.remedy.en ?? '', /without a minus.*Negative sums are not taken/)
  }
})

test('a control total is neither lost nor healed, and nothing is merged, when a file is converted', () => {
  const noSum = convertFile(bytesOfText(text.replace('181220KZT1800,00', '181220KZT')), { to: 'csv' })
  assert.deepEqual([noSum.bytes, noSum.findings.map(({ kind }) => kind)], [undefined, ['amount-unreadable']])
  const dollars = convertFile(bytesOfText(text.replaceAll('KZT', 'USD')), { to: 'csv' })
  assert.equal(dollars.bytes, undefined)
  const twoPayers =
    text + exampleText({ payerIban: 'KZ89990TEST000000034', rows: [{ iin: iinOf('0210', 1) }] })
  const merged = convertFile(bytesOfText(twoPayers), { to: 'csv' })
  assert.deepEqual(
    [merged.bytes, merged.refusals.map(({ code }) => code)],
    [undefined, ['reference-repeated']],
  )
})

test('what is not carried over is named: old numbers of payers, blocks of the envelope', () => {
  const old = text.replace('/IDN/180', '/RNN/600900100000\r\n/IDN/180').replace('{4:', '{3:{108:A}}\r\n{4:')
  assert.deepEqual(convertFile(bytesOfText(old), { to: 'csv' }).dropped, ['{1:', '{2:', '{3:', '/RNN/'])
  assert.deepEqual(convertFile(bytesOfText(old), { to: 'mt102' }).dropped, ['{3:', '/RNN/'])
})

test('a purpose is broken where no line of it is taken for a field, and a letter without a place is refused', () => {
  const purpose = 'ОТЧИСЛЕНИЯ НА ОСМС ПО ДОГОВОРУ НОМЕР 12 ОТ ДЕКАБРЯ /БЕЗ НДС/ ЗА НОЯБРЬ'
  const [document] = readPaymentFile(exampleFile()).documents
  const bytes = writePaymentTable([{ ...document!, purposeText: purpose }])
  const written = convertFile(bytes, { to: 'mt102' })
  assert.deepEqual(written.refusals, [])
  const [back] = readPaymentFile(written.bytes!).documents
  assert.equal(back?.purposeText.replaceAll('\n', ' '), purpose)
  const promille = bytesOfText(text.replace('/NUM/101', '/NUM/0000‰540'), 'kz-1048')
  const [refused] = convertFile(promille, { to: 'mt102' }).refusals
  assert.deepEqual([refused?.code, refused?.field], ['character-not-in-encoding', 'orderNumber'])
})

test('a value that cannot be written is named by its row, its line and its column', () => {
  const { refusals } = convertFile(table(header, row({ birth: '' })), { to: 'mt102' })
  const ofRow = refusals.find(({ field }) => field === 'birthDate')
  assert.match(ofRow!.message.en, /^Document 1, row 1 \(line 2\), Birth date: there is no value/)
})

test('findings of a file are bounded and counted, and so are documents of nothing', () => {
  const rows = Array.from({ length: 3000 }, () => ({ iin: '1' }))
  const answer = checkFile(exampleFile({ rows }))
  assert.ok(answer.findings.length <= 1001)
  assert.deepEqual(answer.counts, [{ code: 'P01', severity: 'return', count: 3000 }])
  assert.equal(answer.findings.length + answer.findingsLeftOut, 3000)
  assert.deepEqual([answer.returned, answer.passed], [3000, 0])
  const nothing = checkFile(bytesOfText(':20:A\r\n-}\r\n'.repeat(300_000)))
  assert.ok(nothing.findings.length <= 2000)
  assert.ok(nothing.findings.some(({ kind }) => kind === 'documents-without-blocks'))
})

/** A file spoilt in one place; the words that stand there as the remedy gives them; what is put there then. */
const advice: { kind: string; spoilt: (value: string) => Uint8Array; wrong: string; form: RegExp }[] = [
  {
    kind: 'amount-unreadable',
    spoilt: (it) => bytesOfText(text.replace(/:32B:.*/, `:32B:${it}`)),
    wrong: 'KZT18OO',
    form: /such as (\S+)\./,
  },
  {
    kind: 'amount-unreadable',
    spoilt: (it) => table(header, row({ amount: it })),
    wrong: '18OO',
    form: /such as (\S+)\./,
  },
  {
    kind: 'value-day-unreadable',
    spoilt: (it) => bytesOfText(text.replace(':32A:181220', `:32A:${it}`)),
    wrong: '181320',
    form: /such as (\d+),/,
  },
  {
    kind: 'value-day-unreadable',
    spoilt: (it) => table(header, row({ valueOn: it })),
    wrong: '12/20/2018',
    form: /such as (\S+);/,
  },
  {
    kind: 'month-malformed',
    spoilt: (it) => exampleFile({ period: it }),
    wrong: '132018',
    form: /such as (\d+)\)/,
  },
  {
    kind: 'month-malformed',
    spoilt: (it) => table(header, row({ month: it })),
    wrong: 'n/a',
    form: /such as (\S+)\)/,
  },
  {
    kind: 'birth-date-unreadable',
    spoilt: (it) => exampleFile({ rows: [{ birth: it }] }),
    wrong: '05011889',
    form: /such as (\d+),/,
  },
  {
    kind: 'birth-date-unreadable',
    spoilt: (it) => table(header, row({ birth: it })),
    wrong: '05/01/1889',
    form: /such as (\S+),/,
  },
  {
    kind: 'reference-unwritable',
    spoilt: (it) => exampleFile({ reference: it }),
    wrong: 'НОМЕР № 1',
    form: /such as (\S+)\./,
  },
  {
    kind: 'reference-unwritable',
    spoilt: (it) => table(header, row().replace('T1', it)),
    wrong: 'НОМЕР № 1',
    form: /such as (\S+)\./,
  },
]

test('a remedy that gives a form gives one that is taken', () => {
  for (const { kind, spoilt, wrong, form } of advice) {
    const found = checkFile(spoilt(wrong)).findings.find((one) => one.kind === kind)
    assert.ok(found, `${kind}: ${wrong}`)
    const [, given = ''] = form.exec(found.remedy.en) ?? []
    for (const language of ['kk', 'ru', 'en'] as const)
      assert.ok(found.remedy[language].includes(given), kind)
    assert.deepEqual(checkFile(spoilt(given)).findings, [], `${kind}: ${given}`)
  }
})
