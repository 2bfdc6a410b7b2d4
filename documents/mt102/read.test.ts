import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkFile } from '../check-file.ts'
import { convertFile } from '../convert.ts'
import { writePaymentTable } from '../csv/write.ts'
import { bytesOfText, exampleLines, exampleText, iinOf } from '../fixtures/example.fixture.ts'
import { readPaymentFile } from '../read-file.ts'

const read = (text: string) => readPaymentFile(bytesOfText(text))
const withoutPlaces = (text: string) => {
  const [document] = read(text).documents
  return { ...document, line: 0, totalLine: 0, lines: document?.lines.map((line) => ({ ...line, line: 0 })) }
}
const plain = withoutPlaces(exampleText())

test('line ends of any system, a missing last one, blank lines and spaces around change nothing', () => {
  const lines = exampleLines()
  assert.deepEqual(withoutPlaces(lines.join('\n')), plain)
  assert.deepEqual(withoutPlaces(lines.join('\r')), plain)
  assert.deepEqual(withoutPlaces(lines.join('\r\n\r\n  \r\n')), plain)
  assert.deepEqual(withoutPlaces(lines.map((line) => `  ${line}\t`).join('\r\n')), plain)
  for (const padding of ['\u001a', '\0'.repeat(50), '\u001a\0\0'])
    assert.deepEqual(withoutPlaces(`${exampleText()}${padding}`), plain)
})

test('tags and sub-fields are read in any case, with spaces, and doubled strokes', () => {
  const text = exampleText()
  assert.deepEqual(withoutPlaces(text.replaceAll('/FM/', '//FM/')), plain)
  assert.deepEqual(withoutPlaces(text.replace('/IDN/180', '/idn/ 180').replace(':52B:', ':52b: ')), plain)
  assert.deepEqual(withoutPlaces(text.replace(':20:', ': 20 :').replace('/KNP/', '/ KNP /')), plain)
  assert.deepEqual(withoutPlaces(text.replace('KZT1800,00', 'kzt 1800.00')), plain)
})

test('the blocks may stand on one line, as in SWIFT, and the end on the line of the total', () => {
  const text = exampleText().replace('}\r\n{2:', '}{2:').replace('}\r\n{4:', '}{4:').replace('\r\n-}', '-}')
  assert.deepEqual(withoutPlaces(text), plain)
})

test('sub-fields come in any order within their part', () => {
  const lines = exampleLines()
  const at = (start: string) => lines.findIndex((line) => line.startsWith(start))
  const swapped = [...lines]
  swapped[at('/NAME/')] = lines[at('/IDN/')]!
  swapped[at('/IDN/')] = lines[at('/NAME/')]!
  swapped[at('/FM/')] = lines[at('/DT/')]!
  swapped[at('/DT/')] = lines[at('/FM/')]!
  assert.deepEqual(withoutPlaces(swapped.join('\n')), plain)
})

test('the month of a row overrides that of the document', () => {
  const [document] = read(exampleText({ rows: [{ period: '102018' }, {}] })).documents
  assert.deepEqual(
    document?.lines.map(({ month }) => month),
    [201_810, 201_811],
  )
})

test('any letter after /OPV/ is taken, the one of a list of salaries with an account too', () => {
  const [document] = read(exampleText().replace(':70:/OPV/M', ':70:/OPV/Z\r\n/LA/KZ000')).documents
  assert.equal(document?.lines[0]?.listLetter, 'Z')
  assert.equal(document?.lines[0]?.account, 'KZ000')
})

test('text goes on in further lines, for the purpose and for long names', () => {
  const text = exampleText()
    .replace('/ASSIGN/ОТЧИСЛЕНИЯ ОСМС', '/ASSIGN/ОТЧИСЛЕНИЯ\r\nОСМС')
    .replace('/NAME/ТОО УЛГИ', '/NAME/ТОВАРИЩЕСТВО\r\nУЛГИ')
  const [document] = read(text).documents
  assert.equal(document?.purposeText, 'ОТЧИСЛЕНИЯ\nОСМС')
  assert.equal(document?.payer.name, 'ТОВАРИЩЕСТВО УЛГИ СЕРВИС ТЕСТ')
})

test('the name of a payer that is cut within a word at the end of a full line, or broken at a hyphen, has no space there', () => {
  const payerNamed = (...lines: string[]) => {
    const named = exampleText().replace('/NAME/ТОО УЛГИ СЕРВИС ТЕСТ', lines.join('\r\n'))
    return read(named).documents[0]!.payer.name
  }
  const most = `/NAME/ТОВАРИЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ УЛГИ СЕРВ`
  assert.equal(most.length, 60)
  const name = most.slice('/NAME/'.length)
  assert.equal(payerNamed(most, 'ИС ТЕСТ'), `${name}ИС ТЕСТ`)
  assert.equal(payerNamed(most, ' ТЕСТ'), `${name} ТЕСТ`)
  assert.equal(payerNamed(most.slice(0, -5), 'ТЕСТ'), `${name.slice(0, -5)} ТЕСТ`)
  assert.equal(payerNamed('/NAME/ТОО УЛГИ СЕР-', 'ВИС ТЕСТ'), 'ТОО УЛГИ СЕРВИС ТЕСТ')
  const [document] = read(exampleText()).documents
  const long = { ...document!, payer: { ...document!.payer, name: `${name}А ТЕСТ ${name}` } }
  const back = readPaymentFile(convertFile(writePaymentTable([long]), { to: 'mt102' }).bytes!).documents[0]!
  assert.equal(back.payer.name, long.payer.name)
})

test('a row whose line :21: is missing is a row of its own, and that is said', () => {
  const text = exampleText({ rows: [{}, { iin: iinOf('0105', 300) }] }).replace(':21:2\r\n', '')
  const answer = checkFile(bytesOfText(text))
  assert.equal(answer.rows, 2)
  assert.deepEqual(
    answer.findings.map(({ kind, row }) => [kind, row]),
    [['ordinal-differs', 2]],
  )
})

test('each finding of a row has the line of the file where the row begins', () => {
  const answer = checkFile(bytesOfText(exampleText({ rows: [{}, { iin: '1', surname: 'ДЕМОВА' }] })))
  assert.deepEqual(
    answer.findings.map(({ row, line }) => [row, line]),
    [[2, 36]],
  )
})

test('very many strange lines are counted, not listed', () => {
  const strange = Array.from({ length: 500 }, () => '@@').join('\r\n')
  const answer = checkFile(bytesOfText(exampleText().replace('/NM/', `${strange}\r\n/NM/`)))
  assert.equal(answer.findings.length, 21)
  const more = answer.findings.find(({ kind }) => kind === 'more-lines-not-understood')
  assert.match(more?.what.en ?? '', /480 more/)
})

test('a document of another message kind is not a list', () => {
  const answer = checkFile(bytesOfText(exampleText().replace('{2:I102', '{2:I100')))
  assert.deepEqual(
    answer.findings.map(({ kind, severity }) => [kind, severity]),
    [['message-not-a-list', 'fatal']],
  )
})
