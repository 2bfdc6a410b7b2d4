/** A country of four people, all long dead by their numbers, its registers, and the payment files it is sent. */
import assert from 'node:assert/strict'
import { type ExampleDocument, exampleFile, iinOf } from '../documents/fixtures/example.fixture.ts'
import { makeOnce } from './made-once.ts'
import type { Place } from './program.ts'

/** The day of the demonstration, on which all of this happens. */
export const today = '2026-11-22'

export const people = {
  /** In the register, alive. */
  known: iinOf('0105', 10),
  second: iinOf('0105', 40),
  /** In the register, dead since 2025-03-10. */
  dead: iinOf('0105', 70),
  /** A sound number of nobody. */
  nobody: iinOf('0105', 100),
  /** The first one's number with another last digit. */
  wrongDigit: '',
}
people.wrongDigit = `${people.known.slice(0, 11)}${(Number(people.known[11]) + 1) % 10}`

export const payer = '180140990010'

const persons = [
  'iin,surname,givenName,patronymic,residence,diedOn',
  `${people.known},СЫНАКОВ,АРДАК,УЛГИУЛЫ,citizen,`,
  `${people.second},СЫНАКОВ,АРДАК,УЛГИУЛЫ,citizen,`,
  `${people.dead},СЫНАКОВ,АРДАК,УЛГИУЛЫ,citizen,2025-03-10`,
]
const payers = ['identifier,kind,name', `${payer},legal-entity,ТОО УЛГИ СЕРВИС ТЕСТ`]

/** Takes the registers in. With a person in it the database is given no demonstration. */
export const takeInRegisters = (place: Place): Promise<void> =>
  makeOnce('small-country', place.data, () => importRegisters(place))

/** The same where the place has a disk of its own already. */
export async function importRegisters(place: Place): Promise<void> {
  for (const [kind, rows] of [
    ['persons', persons],
    ['payers', payers],
  ] as const) {
    const file = place.write(`${kind}.csv`, `${rows.join('\n')}\n`)
    const { status, stderr } = await place.kepil(['import', kind, file])
    assert.equal(status, 0, stderr)
  }
}

/** A payment file of today for October 2026, sound unless changed: contributions of 5,000 ₸ for the first person. */
export const paymentFile = (changes: ExampleDocument = {}): Uint8Array => {
  const { rows = [{}], ...rest } = changes
  return exampleFile({
    value: '261122',
    period: '102026',
    purposeCode: '122',
    ...rest,
    rows: rows.map((row) => ({ iin: people.known, amount: '5000,00', ...row })),
  })
}
