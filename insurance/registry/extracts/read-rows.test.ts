import assert from 'node:assert/strict'
import { test } from 'node:test'
import iconv from 'iconv-lite'
import { type ExtractRow, groupFormat, personFormat, type RowFault } from './format.ts'
import { readRows } from './read-rows.ts'
import { bytesOf } from './sample-extracts.fixture.ts'

async function read(file: string | Uint8Array, { pieceSize = 1 << 16, format = personFormat as never } = {}) {
  const [rows, faults]: [ExtractRow[], RowFault[]] = [[], []]
  const pieces = readRows(bytesOf(file, pieceSize), { format, fault: (fault) => faults.push(fault) })
  for (;;) {
    const piece = await pieces.next()
    if (piece.done) return { rows, faults, refusal: piece.value }
    rows.push(...piece.value)
  }
}
const said = ({ rows }: { rows: ExtractRow[] }) =>
  rows.map(({ row, values }) => [row, values.iin, values.surname, values.givenName])

test('a table and JSON Lines say the same', async () => {
  const csv = await read('iin,surname,givenName\n1,Әлі,Баян\n\n2, "Ұлы, ""Ақ""" ,\n')
  const json = await read(
    '{"iin":1,"surname":"Әлі","givenName":"Баян"}\n{"iin":"2","surname":"Ұлы, \\"Ақ\\"","givenName":null}',
  )
  assert.deepEqual(said(csv), [
    [2, '1', 'Әлі', 'Баян'],
    [4, '2', 'Ұлы, "Ақ"', ''],
  ])
  assert.deepEqual(
    said(json).map(([, ...rest]) => rest),
    said(csv).map(([, ...rest]) => rest),
  )
  assert.deepEqual([csv.faults, json.faults, csv.refusal, json.refusal], [[], [], undefined, undefined])
})

test('however the bytes arrive, the rows are the same', async () => {
  const file = '\uFEFFsurname,iin\r\nҚұдайбергенов,7\r\nІзбасар,8\r\nӨ,9'
  const whole = said(await read(file))
  assert.equal(whole.length, 3)
  for (let pieceSize = 1; pieceSize < 40; pieceSize++) {
    assert.deepEqual(said(await read(file, { pieceSize })), whole)
  }
})

test('a bad row is named by its number and harms no other', async () => {
  const file = Buffer.concat([
    Buffer.from('iin,surname\n1,А\n2\n3,Б,В\n4,"Г\n5,Ғ"\n6,'),
    Buffer.from([0xcf, 0xf0, 0xe8]),
    Buffer.from('\n7,Д\n'),
  ])
  const { rows, faults } = await read(file)
  assert.deepEqual(said({ rows }), [
    [2, '1', 'А', ''],
    [8, '7', 'Д', ''],
  ])
  assert.deepEqual(
    faults.map(({ row, code }) => [row, code]),
    [
      [3, 'fields-too-few'],
      [4, 'fields-too-many'],
      [5, 'quote-not-closed'],
      [6, 'quote-not-closed'],
      [7, 'text-not-utf-8'],
    ],
  )
})

test('a bad line of JSON is named by its number and field', async () => {
  const { rows, faults } = await read('{"iin":"1"}\n{"iin":\n[1]\n{"inn":"3"}\n{"iin":{"a":1}}\n{"iin":"6"}')
  assert.deepEqual(
    rows.map(({ row }) => row),
    [1, 6],
  )
  assert.deepEqual(faults, [
    { row: 2, code: 'json-malformed' },
    { row: 3, code: 'json-malformed' },
    { row: 4, code: 'field-unknown', field: 'inn' },
    { row: 5, code: 'value-not-plain', field: 'iin' },
  ])
})

const unreadable: [string, string | Uint8Array, string, string?][] = [
  ['an empty file', '', 'extract-empty'],
  ['a file of blank lines', '\n \n', 'extract-empty'],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 10), 'file-is-not-text'],
  ['a table without a header', '123456789012,Мысалов\n', 'header-missing'],
  ['a list in JSON', '[{"iin":"123456789012"}]\n', 'json-list'],
  ['a list in JSON of many lines', '[\n  {"iin":"123456789012"}\n]\n', 'json-list'],
  ['a table with a column of its own', 'iin,surname,telephone\n', 'column-unknown', 'telephone'],
  ['a table with a column twice', 'iin,surname,surname\n', 'column-twice', 'surname'],
  ['a table without the numbers', 'surname,givenName\n', 'column-missing', 'iin'],
  ['a file without line ends', `iin\n${'1'.repeat(1_100_000)}`, 'line-too-long'],
]
for (const [what, file, code, field] of unreadable) {
  test(`${what} is refused, with what to do`, async () => {
    const { refusal, rows } = await read(file)
    assert.equal(refusal?.code, code)
    if (field) assert.equal(refusal?.field, field)
    for (const language of ['kk', 'ru', 'en'] as const) assert.ok(refusal!.message[language].length > 20)
    assert.deepEqual(rows, [])
  })
}

test('each register has columns of its own', async () => {
  const { refusal } = await read('iin,spell,from,surname\n', { format: groupFormat as never })
  assert.equal(refusal?.field, 'surname')
})

test('an extract is read in the spellings of payment tables: separators, headings, code pages, what Excel makes of values', async () => {
  const plain = await read('iin,surname,givenName,birthDate\n800615100018,Мысалов,Айдар,1880-06-15\n')
  const said = plain.rows.map(({ values }) => values)
  const spelt = [
    'iin;surname;givenName;birthDate\n800615100018;Мысалов;Айдар;15.06.1880\n',
    "sep=;\nIIN;Surname;given_name;Birth Date\n'800615100018;Мысалов;Айдар;15.06.1880\n;;;\n",
    'ИИН\tФамилия\tИмя\tДата рождения\n="800615100018"\tМысалов\tАйдар\t15.06.1880 0:00\n',
    'ЖСН,Тегі,Аты,Туған күні,,\n800615 100018,Мысалов,Айдар,1880-06-15,,\n',
  ]
  for (const file of spelt) {
    const { rows, faults, refusal } = await read(file)
    assert.deepEqual([rows.map(({ values }) => values), faults, refusal], [said, [], undefined], file)
  }
  for (const page of ['win1251', 'cp866']) {
    const { rows, faults } = await read(iconv.encode(spelt[2]!, page))
    assert.deepEqual([rows.map(({ values }) => values), faults], [said, []], page)
  }
})

test('no number of a person is told where a column is named', async () => {
  const { refusal } = await read('iin,800615100018\n800615100018,x\n')
  assert.ok(refusal && !JSON.stringify(refusal).includes('800615100018'))
  const { faults } = await read('{"iin":"1","800615100018":"x"}\n')
  assert.ok(faults.length === 1 && !JSON.stringify(faults).includes('800615100018'))
})
