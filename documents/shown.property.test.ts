import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { checkFile } from './check-file.ts'
import { convertFile } from './convert.ts'
import { writePaymentTable } from './csv/write.ts'
import { bytesOfText, exampleFile, exampleText, iinOf } from './fixtures/example.fixture.ts'
import { readPaymentFile } from './read-file.ts'
import { shownFileName, shownPayer, shownReference, shownText } from './shown.ts'

const sound = ['0105', '0210', '0711'].map((monthAndDay) => iinOf(monthAndDay, 9))
const mistyped = `${sound[0]!.slice(0, 11)}${(Number(sound[0]![11]) + 1) % 10}`
const numbers = [...sound, mistyped]
const rows = numbers.map((iin) => ({ iin, birth: `18${iin.slice(0, 6)}` }))
const list = exampleText({ rows, payerIdentifier: sound[1]!, payerName: `СЫНАКОВ АРДАК ${sound[2]}` })
const table = new TextDecoder().decode(
  writePaymentTable(readPaymentFile(exampleFile({ rows, payerIdentifier: sound[1]! })).documents),
)

/** As a reader would find a number again: without what may stand between its digits. */
const squeezed = (text: string): string => text.replace(/(?<=\d)[\s.'’-]+(?=\d)/g, '')

function holdsNoNumber(bytes: Uint8Array): void {
  const converted = ['mt102', 'csv'].map((to) => convertFile(bytes, { to: to as 'csv' }).refusals)
  const said = JSON.stringify([checkFile(bytes), checkFile(bytes, { name: 'x.csv' }), converted])
  const text = squeezed(said)
  for (const iin of numbers) assert.ok(!text.includes(iin), `${iin} in ${said.slice(0, 3000)}`)
}

const cells = table
  .trim()
  .split('\n')
  .map((line) => line.split(','))
const width = cells[0]!.length
const places = fc.integer({ min: 0, max: width - 1 })
const spelt = fc.constantFrom(
  (iin: string) => iin,
  (iin: string) => `${iin.slice(0, 6)} ${iin.slice(6)}`,
  (iin: string) => `${iin.slice(0, 4)}\u00a0${iin.slice(4, 8)} ${iin.slice(8)}`,
  (iin: string) => `'${iin}`,
  (iin: string) => `${iin.slice(0, 6)}-${iin.slice(6)}`,
  (iin: string) => `${iin.slice(0, 1)}.${iin.slice(1)}E+11`,
)

test('a table whose columns were moved, doubled or renamed is answered without a whole number of a person', () => {
  fc.assert(
    fc.property(places, places, spelt, fc.boolean(), fc.boolean(), (from, to, spell, header, both) => {
      const moved = cells.map((row, at) => {
        const out = row.map((cell) => (numbers.includes(cell) ? spell(cell) : cell))
        if (at === 0 && !header) return out
        const kept = out[from]!
        out[from] = both ? kept : out[to]!
        out[to] = kept
        return out
      })
      holdsNoNumber(Buffer.from(moved.map((row) => row.join(',')).join('\n')))
      holdsNoNumber(
        Buffer.from(
          moved
            .slice(1)
            .map((row) => row.join(';'))
            .join('\n'),
        ),
      )
    }),
    {
      numRuns: 60,
      examples: [
        [8, 29, (iin: string) => iin, false, false],
        [7, 23, (iin: string) => iin, false, true],
        [23, 0, (iin: string) => `${iin.slice(0, 1)}.${iin.slice(1)}E+11`, false, false],
        [23, 0, (iin: string) => `${iin.slice(0, 4)}-${iin.slice(4)}`, false, false],
      ],
    },
  )
})

test('a list whose lines were joined, cut, swapped or renamed is answered without a whole number of a person', () => {
  const lines = list.split('\r\n')
  const line = fc.integer({ min: 0, max: lines.length - 1 })
  const tag = fc.constantFrom(
    ':20:',
    ':50:/D/',
    '/NAME/',
    '/KNP/',
    '/PERIOD/',
    ':59:',
    '/NUM/',
    ':32A:',
    ':21:',
    '/DT/',
    '{2:',
    '?',
  )
  fc.assert(
    fc.property(
      line,
      line,
      tag,
      fc.constantFrom('', ' ', '\n', '\r\n'),
      spelt,
      (from, to, name, end, spell) => {
        const spoilt = [...lines]
        ;[spoilt[from], spoilt[to]] = [spoilt[to]!, spoilt[from]!]
        spoilt[to] = name + spell(spoilt[to]!.replace(/^[^\d]*/, ''))
        holdsNoNumber(bytesOfText(spoilt.join('\r\n'), 'utf-8'))
        holdsNoNumber(bytesOfText(lines.map((one) => one.replace('/IDN/', name)).join(end), 'utf-8'))
        holdsNoNumber(bytesOfText(lines.slice(0, from).join(end) + lines.slice(to).join('\n'), 'utf-8'))
      },
    ),
    { numRuns: 60 },
  )
})

test('a number of a person is shown by a part of it, a number of an organisation in its own place whole', () => {
  const [iin = ''] = sound
  assert.equal(shownText(`ИИН ${iin}`), `ИИН 8901••••••${iin.slice(10)}`)
  assert.equal(shownText(`${'х'.repeat(25)}${iin}`).includes(iin.slice(0, 9)), false)
  assert.equal(shownFileName('2026-02-180140990010.102'), '2026-02-180140990010.102')
  assert.equal(shownFileName(`${iin}.102`).includes(iin), false)
  assert.equal(shownReference('OSMS181220000001'), 'OSMS181220000001')
  assert.equal(shownReference(iin).includes(iin), false)
  assert.equal(shownReference(`ИИН${iin}`).includes(iin), false)
  assert.equal(shownReference('A'.repeat(40)), 'A'.repeat(16))
  assert.deepEqual(shownPayer({ identifier: '180140990010', name: 'ТОО УЛГИ' }), {
    identifier: '180140990010',
    name: 'ТОО УЛГИ',
  })
  const person = shownPayer({ identifier: iin, name: 'СЫНАКОВ АРДАК' })
  assert.deepEqual(person, { identifier: `8901••••••${iin.slice(10)}`, name: 'С… А.' })
  assert.deepEqual(shownPayer(person), person)
})
