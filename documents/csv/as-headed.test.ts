import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkFile } from '../check-file.ts'
import { iinOf } from '../fixtures/example.fixture.ts'
import { readPaymentFile } from '../read-file.ts'
import { tableMonth } from './values.ts'

const russian = [
  ...['Номер документа', 'Дата', 'КНП', 'БИН плательщика', 'Плательщик', 'ИИК плательщика', 'ИИН', 'ФИО'],
  ...['Период', 'Сумма, тенге'],
]
const kazakh = [
  ...['Құжат нөмірі', 'Күні', 'ТМК', 'Төлеушінің БСН', 'Төлеуші', 'Төлеушінің ЖСК', 'ЖСН', 'Т.А.Ә.'],
  ...['Кезең', 'Сомасы, теңге'],
]
const lost = kazakh.map((heading) => heading.replace(/[әғқңөұүһӘҒҚҢӨҰҮҺ]/g, '?'))
const rowOf = (name = 'Мысалова Айна Үлгіқызы', month = '2018 жылғы қараша') =>
  `T1;20.12.2018;121;180140990010;ЖШС Үлгі;KZ65990TEST000000017;${iinOf('0105', 1)};${name};${month};1 800,00`
const table = (headings: readonly string[], ...rows: string[]) =>
  Buffer.from([headings.join(';'), ...rows].join('\r\n'))
const told = (bytes: Uint8Array) =>
  checkFile(bytes, { name: 'x.csv' }).findings.flatMap(({ kind, line }) =>
    kind === 'birth-date-missing' ? [] : [[kind, line]],
  )
const namesIn = (bytes: Uint8Array) => {
  const { surname, givenName, patronymic } = readPaymentFile(bytes).documents[0]!.lines[0]!
  return [surname, givenName, patronymic]
}

test('a day, a sum in tenge and a whole name headed as people head them are read, in Russian and in Kazakh', () => {
  for (const headings of [russian, kazakh, kazakh.with(7, 'Аты-жөні'), russian.with(7, 'Ф.И.О.')]) {
    const bytes = table(headings, rowOf())
    assert.deepEqual(told(bytes), [])
    assert.deepEqual(namesIn(bytes), ['Мысалова', 'Айна', 'Үлгіқызы'])
    const [document] = readPaymentFile(bytes).documents
    assert.deepEqual([document?.valueOn, document?.total], ['2018-12-20', 180_000])
  }
})

test('of a whole name nothing is lost, and one that cannot be told apart is named once', () => {
  const name = 'Мысалова (Сынакова) Айна Үлгі қызы'
  assert.deepEqual(namesIn(table(russian, rowOf(name))).join(' '), name)
  const rows = [name, 'Мысалова', 'Сынаков Ардак Үлгі ұлы', 'Сынаков А.'].map((one) => rowOf(one))
  const kinds = told(table(russian, ...rows)).filter(([kind]) => kind === 'full-name-unclear')
  assert.deepEqual(kinds, [['full-name-unclear', 2]])
})

test('a whole name beside its parts, and a day beside the value date, are passed over and named', () => {
  const both = table([...russian, 'Фамилия', 'Имя', 'Дата валютирования'], `${rowOf()};Демов;Бек;20.12.2018`)
  assert.deepEqual(told(both), [
    ['column-unknown', 1],
    ['column-unknown', 1],
  ])
  assert.deepEqual(namesIn(both), ['Демов', 'Бек', ''])
})

test('letters lost in headings, names and months are told once for the file, which is read where one reading fits', () => {
  const spoilt = table(lost, rowOf('Мысалова А?марал ?лгі?ызы', '2018 жыл?ы ?араша'), rowOf())
  assert.deepEqual(
    told(spoilt).filter(([kind]) => kind !== 'row-repeated'),
    [['letters-lost', 1]],
  )
  const [found] = checkFile(spoilt, { name: 'x.csv' }).findings
  assert.match(found!.what.ru, /\(ә, ғ, қ, ң, ө, ұ, ү, һ\).*; строки таблицы: 1–2\.$/)
  assert.match(found!.remedy.ru, /Файл → Сохранить как → CSV UTF-8/)
  assert.deepEqual(told(table(russian, rowOf('Мысалова Айна?'))), [])
  const short = told(table(lost.slice(0, 9), rowOf()))
  assert.deepEqual(short, [
    ['column-missing', 1],
    ['letters-lost', 1],
  ])
})

test('a month is read however it is written, where it is one', () => {
  const written = [
    ...[
      '2018 жылғы қараша',
      '2018 ж. қараша',
      'қараша 2018 ж.',
      'Ноябрь 2018 года',
      'за ноябрь 2018',
      '30.11.2018',
    ],
    ...[
      '11.18',
      '2018.11',
      '2018/11',
      'ноя.18',
      'Nov-18',
      'November 2018',
      '?араша 2018',
      '2018 жыл?ы ?араша',
    ],
  ]
  for (const text of written) assert.equal(tableMonth(text), 201_811, text)
  const unclear = [
    '11',
    'ноябрь',
    'IV кв 2018',
    '18 ноя',
    '15.11.2018',
    'октябрь-ноябрь 2018',
    '26.18',
    '46357',
    '?а??? 2018',
  ]
  for (const text of unclear) assert.equal(tableMonth(text), undefined, text)
})

test('a day that Excel shows as a number is named by that', () => {
  assert.deepEqual(told(table(russian, rowOf(undefined, '46357'))), [['month-as-number', 2]])
})
