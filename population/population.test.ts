/** The synthetic country: the same from the same seed, sound in its numbers, and its faults found where its answers say. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { checkFile } from '#documents'
import { day, dayNumber } from '#vocabulary/day.ts'
import { readIin } from '#vocabulary/iin.ts'
import type { Month } from '#vocabulary/month.ts'
import { clinic } from '../insurance/demonstration/personas.ts'
import { drawCountry, everythingSent, exampleDocuments, type Sent, sentOn } from './index.ts'

const order = { persons: 2500, seed: 5, from: 202_601 as Month, to: 202_606 as Month }
const country = drawCountry(order)
const sent = [...everythingSent(country)]
const textOf = ({ bytes }: Sent): string => new TextDecoder().decode(bytes)
const of = (kind: Sent['kind']): Sent[] => sent.filter((each) => each.kind === kind)

const digestOf = (all: Iterable<Sent>): string => {
  const hash = createHash('sha256')
  for (const { path, receivedOn, bytes } of all) hash.update(`${path} ${receivedOn}\n`).update(bytes)
  return hash.digest('hex')
}

test('the same seed sends the same bytes, another seed others', () => {
  assert.equal(digestOf(everythingSent(drawCountry(order))), digestOf(sent))
  assert.notEqual(digestOf(everythingSent(drawCountry({ ...order, seed: 6 }))), digestOf(sent))
})

test('every person has a sound IIN of his own that agrees with birth and sex', () => {
  const seen = new Set<string>()
  for (const { iin, birth, sex } of country.residents) {
    const read = readIin(iin)
    assert.ok(read.valid && dayNumber(read.birthDate) === birth && read.sex === sex, iin)
    assert.ok(!seen.has(iin))
    seen.add(iin)
  }
})

test('registers come whole before the first month and by changes after it', () => {
  const persons = of('persons').map((each) => each.rows)
  assert.ok(persons[0]! > order.persons * 0.95)
  for (const rows of persons.slice(1)) assert.ok(rows < order.persons * 0.02)
  const told = of('persons').flatMap((each) => textOf(each).split('\n').slice(1, -1))
  assert.equal(new Set(told.map((row) => row.slice(0, 12))).size, order.persons)
})

test('a stretch told again when it ends is the same stretch: its number has one first day', () => {
  const firstDays = new Map<string, Set<string>>()
  for (const row of of('groups').flatMap((each) => textOf(each).split('\n').slice(1, -1))) {
    const [, , from, , , evidence] = row.split(',')
    firstDays.set(evidence!, (firstDays.get(evidence!) ?? new Set()).add(from!))
  }
  const told = [...firstDays.values()]
  assert.ok(told.length > 500 && told.every(({ size }) => size === 1))
})

test('everybody who stays is attached to one clinic, half of them to the one whose registrar may be come in as', () => {
  const told = of('attachments').flatMap((each) => textOf(each).split('\n').slice(1, -1))
  const clinics = Map.groupBy(told, (row) => row.split(',')[1]!)
  assert.equal(country.clinics[0]!.bin, clinic)
  assert.deepEqual([...clinics.keys()].sort(), country.clinics.map(({ bin }) => bin).sort())
  assert.ok(Math.abs(clinics.get(clinic)!.length / told.length - 0.5) < 0.05)
  const stay = country.residents.filter(({ residence }) => residence !== 'temporary')
  assert.equal(new Set(told.map((row) => row.slice(0, 12))).size, stay.length)
})

test('at most 250 payment files arrive in a month, none before the money is due to be asked for', () => {
  const byMonth = Map.groupBy(of('payments'), ({ receivedOn }) => receivedOn.slice(0, 7))
  assert.deepEqual([...byMonth.keys()].sort().slice(0, 2), ['2026-02', '2026-03'])
  for (const files of byMonth.values()) assert.ok(files.length <= 250)
})

test('the file alone shows every fault it can show, and no other rows go back', () => {
  const answers = of('answers').flatMap((each) => textOf(each).split('\n').slice(1, -1))
  const wanted = new Set(answers.filter((row) => /,(P01|P04|P05|P07|D04)$/.test(row)).map(placeAndCode))
  const found = new Set<string>()
  for (const file of of('payments')) {
    const answer = checkFile(file.bytes, { name: file.path, receivedOn: file.receivedOn })
    const references = (answer.documents ?? [answer.document]).map((document) => document?.reference ?? '')
    for (const { document, row, code, severity } of answer.findings) {
      if (severity === 'flag' && code !== 'P07') continue
      const place = `${references[(document ?? 1) - 1]},${row ?? 0},${code}`
      found.add(place)
    }
  }
  assert.ok(wanted.size > 20)
  assert.deepEqual([...found].sort(), [...wanted].sort())
})

const placeAndCode = (row: string): string => row.split(',').slice(1).join(',')

test('about three in five are covered by the State, and most others work', () => {
  const last = country.period.until - 1
  const counts = new Map<string, number>()
  for (const { stretches } of country.residents) {
    const as = stretches.find(({ from, until }) => from <= last && last < until)?.as ?? 'none'
    counts.set(as, (counts.get(as) ?? 0) + 1)
  }
  const share = (...kinds: string[]) =>
    kinds.reduce((sum, kind) => sum + (counts.get(kind) ?? 0), 0) / order.persons
  assert.ok(Math.abs(share('child') - 0.335) < 0.04)
  assert.ok(Math.abs(share('pensioner', 'working-pensioner') - 0.125) < 0.04)
  assert.ok(share('hired') > 0.2 && share('hired') < 0.35)
})

test('day by day there arrives what arrives by the month, and after the period life goes on', () => {
  const placed = ({ path, rows }: Sent): string => `${path} ${rows}`
  const daysOf = (month: string) =>
    Array.from({ length: 31 }, (_, place) => day(`${month}-${String(place + 1).padStart(2, '0')}`))
  const july = daysOf('2026-07').flatMap((on) => sentOn(country, on))
  assert.deepEqual(
    july.map(placed).sort(),
    sent
      .filter(({ kind, path }) => kind !== 'answers' && path.startsWith('2026-07'))
      .map(placed)
      .sort(),
  )
  const august = daysOf('2026-08').flatMap((on) => sentOn(country, on))
  const rowsOf = (files: readonly Sent[]) =>
    files.filter(({ kind }) => kind === 'payments').reduce((sum, { rows }) => sum + rows, 0)
  assert.ok(Math.abs(rowsOf(august) / rowsOf(july) - 1) < 0.3, `${rowsOf(july)} and ${rowsOf(august)} rows`)
  assert.equal(digestOf(daysOf('2026-08').flatMap((on) => sentOn(country, on))), digestOf(august))
})

test('an example list holds one fault of each common kind', () => {
  const drawn = drawCountry({ persons: 4000, seed: 2, from: 202_609 as Month, to: 202_610 as Month })
  const [document] = exampleDocuments(drawn, day('2026-11-10'))
  assert.ok(document && document.lines.length >= 10)
  assert.equal(document.valueOn, '2026-11-10')
  assert.equal(document.lines.filter(({ month }) => month === undefined).length, 1)
  assert.equal(document.lines.filter(({ iin }) => !readIin(iin).valid).length, 1)
})
