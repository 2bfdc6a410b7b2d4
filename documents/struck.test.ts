/** A person struck out of a payment file: in every encoding, and of nobody else's row. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { encode } from './encoding/encode.ts'
import { decode, readPaymentFile } from './index.ts'
import { strikeRows, strikeText } from './struck.ts'

const sought = { numbers: ['851117499020'], texts: ['Мысалова', 'Жанна', 'Сынаковна', '19851117'] }

test('of an MT102 file one row is struck out, and the file is as long, its rows and sums what they were', () => {
  const bytes = readFileSync(new URL('fixtures/1-oosms-201811.102', import.meta.url))
  const struck = strikeRows(bytes, sought)!
  assert.equal(struck.length, bytes.length)
  const text = decode(struck, 'cp866')
  for (const gone of ['851117499020', 'СЫНАКОВНА', '/NM/ЖАННА', '19851117'])
    assert.ok(!text.includes(gone), gone)
  // The firm's accountant of the same name stands in the head: it is the firm's word, and no row of hers.
  assert.ok(text.includes('/MAINBK/МЫСАЛОВА Ж.С.'))
  assert.equal(strikeRows(struck, sought), undefined)
  const [before, after] = [bytes, struck].map((each) => readPaymentFile(each).documents[0]!)
  const sums = (document: typeof before) => document!.lines.map(({ amount }) => amount)
  assert.deepEqual(sums(after), sums(before))
  assert.deepEqual(
    after!.lines.map(({ iin }) => iin),
    ['900105399018', '************', '770712399059'],
  )
})

test('a payer struck out of the head of his document takes no name from the last row of the document before', () => {
  const one = readFileSync(new URL('fixtures/1-oosms-201811.102', import.meta.url)).toString('latin1')
  const [, firm] = /\/IDN\/(\d{12})/.exec(one)!
  const entrepreneur = '851117499038'
  const two = one.replace(firm!, entrepreneur)
  const rowsOf = (bytes: Uint8Array) =>
    readPaymentFile(bytes).documents.map(({ lines }) => lines.map(({ iin, surname }) => [iin, surname]))
  const bytes = Buffer.from(`${one}\r\n${two}`, 'latin1')
  const struck = strikeRows(bytes, { numbers: [entrepreneur], texts: [] })!
  assert.equal(struck.indexOf(entrepreneur), -1)
  assert.deepEqual(rowsOf(struck), rowsOf(bytes))
})

test('a birth day goes in whatever way it is written, and no sum that has its figures', () => {
  const table = 'iin;name;birth;amount\n851117499020;Мысалова;17/11/1985;1117.85\n'
  const struck = strikeRows(Buffer.from(table), {
    ...sought,
    texts: ['Мысалова', '17/11/1985', '17.11.1985'],
  })!
  assert.match(struck.toString().split('\n')[1]!, /^\*{12};\*+;\*{10};1117\.85$/)
})

test('of a table the line is struck out in whatever letters it came', () => {
  const table = [
    'iin;surname;given name;birth date;amount',
    '851117499020;Мысалова;Жанна;1985-11-17;1117',
    '770712399059;Мысалова;Жанна;1977-07-12;5',
    '',
  ].join('\r\n')
  for (const encoding of ['utf-8', 'windows-1251', 'kz-1048', 'cp866'] as const) {
    const struck = strikeRows(encode(table, encoding), { ...sought, texts: [...sought.texts, '1985-11-17'] })!
    const [, one, other] = decode(struck, encoding).split('\r\n')
    assert.match(one!, /^\*{12};\*+;\*+;\*{10};1117$/, encoding)
    assert.equal(other, '770712399059;Мысалова;Жанна;1977-07-12;5')
  }
})

test('a text loses the number, whole or masked, and the names as words', () => {
  assert.equal(
    strikeText('ИП МЫСАЛОВА Жанна, 851117499020 (8511••••••20); Мысаловаға', sought),
    'ИП ******** *****, ************ (************); Мысаловаға',
  )
  assert.equal(strikeText('ИП Мысалова.102', sought), 'ИП ********.102')
})
