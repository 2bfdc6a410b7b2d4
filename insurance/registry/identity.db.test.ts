import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sampleIin, samplePerson } from './extracts/sample-extracts.fixture.ts'
import { personFacts, type RegisteredFacts } from './index.ts'
import { numberOf, personCount } from './persons.fixture.ts'
import { countsOf, type SampleRegister, sampleRegister } from './sample-register.fixture.ts'

let register: SampleRegister
before(async () => {
  register = await sampleRegister()
})
after(() => register.close())

test('a re-issued number leads to the same person, and the one before still does', async () => {
  const [old, now] = [sampleIin(50), sampleIin(51)]
  const rows = [samplePerson(now, { previousIin: old }), samplePerson(old)]
  const first = await register.take('persons', rows)
  assert.deepEqual(countsOf(first), [1, 1, 0])
  const id = await register.idOf(old)
  assert.equal(await register.idOf(now), id)
  assert.equal(await numberOf(register.reader, id), now)
  const again = await register.take('persons', rows)
  assert.deepEqual([countsOf(again), again.faults, again.moves], [[0, 0, 0], [], []])
  const { faults } = await register.take('persons', [samplePerson(old, { surname: 'Басқаев' })])
  assert.deepEqual(faults, [{ row: 2, field: 'iin', code: 'iin-replaced' }])
})

test('two persons become one, their spells move, and an answer known before stays as it was', async () => {
  const [one, two] = [sampleIin(60), sampleIin(61)]
  await register.take('persons', [samplePerson(one), samplePerson(two)])
  const { recordedAt: then } = await register.take('groups', [
    { iin: one, spell: 'disabled', from: '2020-01-01' },
    { iin: two, spell: 'pensioner', from: '2021-01-01' },
  ])
  const [from, into] = [await register.idOf(one), await register.idOf(two)]
  const personsThen = await personCount(register.reader)
  const merge = [{ iin: one, mergedInto: two }]
  const merged = await register.take('persons', merge)
  assert.deepEqual([countsOf(merged), merged.moves], [[0, 1, 0], [{ from, into, iins: [one] }]])
  assert.deepEqual(
    merged.touched,
    [from, into].sort((a, b) => a - b),
  )
  assert.equal(await register.idOf(one), into)
  const groupsOf = (facts: RegisteredFacts | undefined) => facts?.groupSpells.map(({ group }) => group).sort()
  assert.deepEqual(groupsOf(await register.factsOf(one)), ['disabled', 'pensioner'])
  assert.deepEqual(groupsOf(await register.factsOf(one, then)), ['disabled'])
  assert.equal((await personFacts(register.reader, [from, into])).size, 1)
  assert.equal((await personFacts(register.reader, [from, into], then)).size, 2)
  assert.equal(await personCount(register.reader), personsThen - 1)
  assert.deepEqual(countsOf(await register.take('persons', merge)), [0, 0, 0])

  const parted = await register.take('persons', [samplePerson(one, { mergedInto: one })])
  assert.deepEqual([countsOf(parted), parted.moves], [[0, 1, 0], [{ from: into, into: from, iins: [one] }]])
  assert.deepEqual(groupsOf(await register.factsOf(one)), ['disabled'])
  assert.deepEqual(groupsOf(await register.factsOf(two)), ['pensioner'])
  assert.deepEqual(
    countsOf(await register.take('persons', [samplePerson(one, { mergedInto: one })])),
    [0, 0, 0],
  )
})

test('a spell corrected under the old number while two persons were one goes back corrected', async () => {
  const [one, two] = [sampleIin(62), sampleIin(63)]
  await register.take('persons', [samplePerson(one), samplePerson(two)])
  const spell = { iin: one, spell: 'disabled', from: '2020-01-01', until: '', evidence: 'MSE-1' }
  await register.take('groups', [spell])
  await register.take('persons', [{ iin: one, mergedInto: two }])
  await register.take('groups', [{ ...spell, until: '2024-01-01' }])
  await register.take('persons', [samplePerson(one, { mergedInto: one })])
  const spellsOf = async (iin: typeof one) => (await register.factsOf(iin)).groupSpells
  assert.deepEqual(
    (await spellsOf(one)).map(({ until }) => until),
    [19_723],
  )
  assert.deepEqual(await spellsOf(two), [])
})

test('a number that went through a person and left again does not come back with him', async () => {
  const [one, two, three] = [sampleIin(64), sampleIin(65), sampleIin(66)]
  await register.take('persons', [samplePerson(one), samplePerson(two), samplePerson(three)])
  const last = await register.idOf(three)
  for (const [number, into] of [
    [one, two],
    [one, one],
    [one, three],
    [two, three],
  ] as const) {
    await register.take('persons', [samplePerson(number, { mergedInto: into })])
  }
  const { moves } = await register.take('persons', [samplePerson(two, { mergedInto: two })])
  assert.deepEqual(moves, [{ from: last, into: await register.idOf(two), iins: [two] }])
  assert.equal(await register.idOf(one), last)
})

test('a merge into nobody known is a fault; a number of nobody merged into a person is the person’s', async () => {
  const [one, two, three] = [sampleIin(70), sampleIin(71), sampleIin(72)]
  await register.take('persons', [samplePerson(one)])
  const { faults } = await register.take('persons', [{ iin: one, mergedInto: two }])
  assert.deepEqual(faults, [{ row: 2, field: 'mergedInto', code: 'merge-target-unknown' }])
  const merged = await register.take('persons', [{ iin: three, mergedInto: one }])
  assert.deepEqual([countsOf(merged), merged.moves], [[0, 1, 0], []])
  assert.equal(await register.idOf(three), await register.idOf(one))
})
