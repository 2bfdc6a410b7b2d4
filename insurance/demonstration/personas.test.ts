/** As whom one comes to the demonstration stays that person, whoever is erased beside. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { personasOf } from './personas.ts'

const what = { kk: '–', ru: '–', en: '–' }
const known = ['180101100017', '180202100028', '180303100039'].map((iin) => ({
  iin,
  what,
  name: `Адам ${iin}`,
}))

test('whoever is gone leaves a gap: the others come in as themselves', () => {
  const citizens = (persons: Parameters<typeof personasOf>[0]) =>
    personasOf(persons)
      .filter(({ role }) => role === 'citizen')
      .map(({ subject, name }) => [subject, name])
  assert.deepEqual(citizens([known[0], undefined, known[2]]), [
    ['citizen-1', known[0]!.name],
    ['citizen-3', known[2]!.name],
  ])
})
