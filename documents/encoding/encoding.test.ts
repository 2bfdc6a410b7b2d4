import assert from 'node:assert/strict'
import { test } from 'node:test'
import iconv from 'iconv-lite'
import { bytesOfText, exampleText } from '../fixtures/example.fixture.ts'
import { type CodePage, codesOf, encodings } from './code-pages.ts'
import { decode } from './decode.ts'
import { detectEncoding } from './detect.ts'
import { encode, writable } from './encode.ts'

const names: Readonly<Record<CodePage, string>> = {
  cp866: 'cp866',
  'windows-1251': 'win1251',
  'kz-1048': 'rk1048',
}

test('the code pages are those of iconv-lite, byte for byte', () => {
  for (const page of ['cp866', 'windows-1251', 'kz-1048'] as const) {
    const every = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte))
    assert.equal(String.fromCharCode(...codesOf[page]), iconv.decode(every, names[page]), page)
  }
})

test('each encoding is told from the bytes of a list, in capitals and in small letters', () => {
  const kazakh = exampleText({ payerName: 'ӘБДІҒАЛИҚЫЗЫ ӨРКЕН ҮМІТ', rows: [{ surname: 'ҚҰРМАНҒАЗЫ' }] })
  for (const letters of [exampleText(), exampleText().toLowerCase()]) {
    for (const encoding of ['cp866', 'windows-1251', 'utf-8'] as const) {
      const detected = detectEncoding(bytesOfText(letters, encoding))
      assert.equal('encoding' in detected && detected.encoding, encoding)
    }
  }
  for (const encoding of ['kz-1048', 'utf-8'] as const) {
    for (const text of [kazakh, kazakh.toLowerCase()]) {
      const detected = detectEncoding(bytesOfText(text, encoding))
      assert.equal('encoding' in detected && detected.encoding, encoding)
    }
  }
})

test('letters of ASCII alone are UTF-8, a mark at the beginning is passed over', () => {
  assert.deepEqual(detectEncoding(Buffer.from(':20:A')), { encoding: 'utf-8', start: 0, ascii: true })
  assert.deepEqual(detectEncoding(Buffer.from('\ufeff:20:А')), { encoding: 'utf-8', start: 3, ascii: false })
})

test('a byte that no text has is found wherever it stands, and a letter of several bytes too', () => {
  for (const length of [1, 2, 3, 4, 5])
    for (const offset of [0, 1])
      for (let at = 0; at < length; at++) {
        const bytes = new Uint8Array(offset + length + 1).fill(1).subarray(offset, offset + length)
        bytes.fill(65)
        assert.deepEqual(detectEncoding(bytes), { encoding: 'utf-8', start: 0, ascii: true })
        bytes[at] = 2
        assert.deepEqual(detectEncoding(bytes), { fault: 'file-binary', at })
        bytes[at] = 0x8e
        assert.deepEqual(detectEncoding(bytes), { encoding: 'cp866', start: 0, ascii: false })
      }
})

test('what is written in an encoding is read in it', () => {
  const text = 'Төлеуші «ӘЛЕМ» № 5 — Ёлкин'
  for (const encoding of encodings) {
    const { text: written } = writable(text, encoding)
    assert.equal(decode(encode(written, encoding), encoding), written, encoding)
  }
})

test('Kazakh letters that cp866 has not are written by their nearest, and it is told which', () => {
  const { text, replaced, refused } = writable('ҚАСЫМ ӘЛИ ҚЫЗЫ', 'cp866')
  assert.equal(text, 'КАСЫМ АЛИ КЫЗЫ')
  assert.deepEqual(
    [...replaced],
    [
      ['Қ', 2],
      ['Ә', 1],
    ],
  )
  assert.deepEqual(refused, [])
  assert.deepEqual(writable('ҚАСЫМ', 'kz-1048').replaced.size, 0)
  assert.deepEqual(writable('漢', 'windows-1251').refused, ['漢'])
})
