import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { endOfDay } from '#platform/clock'
import { day, dayNumber } from '#vocabulary/day.ts'
import { sampleBin, sampleIin, samplePerson } from './extracts/sample-extracts.fixture.ts'
import {
  getOrAddPayers,
  payerNames,
  payersByIdentifier,
  personFacts,
  personIdRange,
  type RegisteredFacts,
  streamPersonFacts,
} from './index.ts'
import { personCount } from './persons.fixture.ts'
import { countsOf, type SampleRegister, sampleRegister } from './sample-register.fixture.ts'

let register: SampleRegister
before(async () => {
  register = await sampleRegister()
})
after(() => register.close())

async function rowCounts(): Promise<number[]> {
  const counted = await register.reader.query<{ rows: number }>(
    ['person', 'person_by_iin', 'spell', 'payer']
      .map((name) => `SELECT count(*) AS rows FROM registry.${name}`)
      .join(' UNION ALL '),
  )
  return counted.map(({ rows }) => rows)
}

test('the same registers twice change nothing', async () => {
  const persons = [1, 2, 3].map((ordinal) => samplePerson(sampleIin(ordinal)))
  const payers = [{ identifier: sampleBin(1), kind: 'legal-entity', name: 'Мысал ЖШС' }]
  const groups = [
    {
      iin: sampleIin(1),
      spell: 'pensioner',
      from: '2019-05-01',
      source: 'pensions',
      payer: '',
      monthlyIncome: '',
    },
    {
      iin: sampleIin(2),
      spell: 'employment',
      from: '2020-02-01',
      source: 'labour',
      payer: sampleBin(1),
      monthlyIncome: '250000',
    },
    {
      iin: sampleIin(3),
      spell: 'entrepreneur',
      from: '2021-01-01',
      source: 'revenue',
      payer: '',
      monthlyIncome: '',
    },
  ]
  assert.deepEqual(countsOf(await register.take('persons', persons)), [3, 0, 0])
  assert.deepEqual(countsOf(await register.take('payers', payers)), [1, 0, 0])
  const first = await register.take('groups', groups)
  assert.deepEqual(countsOf(first), [3, 0, 0])
  assert.equal(first.touched.length, 3)
  const before = await rowCounts()
  for (const [kind, rows] of [
    ['persons', persons],
    ['payers', payers],
    ['groups', groups],
  ] as const) {
    const again = await register.take(kind, rows)
    assert.deepEqual([countsOf(again), again.touched], [[0, 0, 0], []], kind)
  }
  assert.deepEqual(await rowCounts(), before)
})

test('a changed row is a new version, and what was known before stays readable', async () => {
  const iin = sampleIin(10)
  const then = (await register.take('persons', [samplePerson(iin)])).recordedAt!
  const changed = await register.take('persons', [
    samplePerson(iin, { surname: 'Жаңаев', diedOn: '2026-11-01' }),
  ])
  assert.deepEqual([countsOf(changed), changed.touched], [[0, 1, 0], [await register.idOf(iin)]])
  assert.equal((await register.find(iin))?.diedOn, '2026-11-01')
  assert.equal((await register.find(iin, then))?.diedOn, undefined)
  assert.equal((await register.find(iin, then))?.nameFold.split(' ')[0], 'мысалов')
  assert.equal((await register.find(iin))?.nameFold.split(' ')[0], 'жанаев')
  assert.equal((await register.factsOf(iin)).diedOn, dayNumber(day('2026-11-01')))
  assert.equal((await register.factsOf(iin, then)).diedOn, undefined)
  assert.deepEqual(await register.shownOf(iin), {
    name: 'ЖАҢАЕВ Ү.',
    iin: `8006••••••${iin.slice(10)}`,
  })
})

test('of two rows about one person far apart in a file the later holds, once and again', async () => {
  const filler = Array.from({ length: 60 }, (_, at) => samplePerson(sampleIin(300 + at)))
  const rows = [samplePerson(sampleIin(11), { surname: 'Біріншіев' }), ...filler, samplePerson(sampleIin(11))]
  assert.deepEqual(countsOf(await register.take('persons', rows)), [61, 0, 0])
  assert.deepEqual(countsOf(await register.take('persons', rows)), [0, 0, 0])
  assert.equal((await register.find(sampleIin(11)))?.nameFold.split(' ')[0], 'мысалов')
})

test('good rows are kept when others are faulty', async () => {
  const wrong = `${sampleIin(21).slice(0, 11)}${(Number(sampleIin(21)[11]) + 1) % 10}` as never
  const rows = [
    samplePerson(sampleIin(20)),
    samplePerson(wrong),
    samplePerson(sampleIin(22), { residence: 'x' }),
  ]
  const { faults, ...summary } = await register.take('persons', rows)
  assert.deepEqual(countsOf(summary), [1, 0, 2])
  assert.deepEqual(
    faults.map(({ row, code }) => [row, code]),
    [
      [3, 'iin-check-digit-wrong'],
      [4, 'residence-unknown'],
    ],
  )
})

test('a spell told again with another end or income is corrected, and the older text stays readable', async () => {
  const iin = sampleIin(30)
  await register.take('persons', [samplePerson(iin)])
  const spell = {
    iin,
    spell: 'employment',
    from: '2024-01-01',
    until: '',
    source: 's',
    evidence: 'e',
    payer: sampleBin(5),
    monthlyIncome: '100',
  }
  const then = (await register.take('groups', [spell])).recordedAt!
  assert.deepEqual(
    countsOf(await register.take('groups', [{ ...spell, until: '2024-06-01', monthlyIncome: '200.50' }])),
    [0, 1, 0],
  )
  const [before, now] = [await register.factsOf(iin, then), await register.factsOf(iin)]
  assert.deepEqual([before.employments.length, before.employments[0]?.until], [1, undefined])
  assert.deepEqual(
    now.employments.map(({ until, monthlyIncome }) => [until, monthlyIncome]),
    [[dayNumber(day('2024-06-01')), 20_050]],
  )
  for (const correction of [{ monthlyIncome: '300' }, { until: '2024-07-01' }]) {
    const told = { ...spell, until: '2024-06-01', monthlyIncome: '300', ...correction }
    assert.deepEqual(countsOf(await register.take('groups', [told])), [0, 1, 0])
    assert.deepEqual(countsOf(await register.take('groups', [told])), [0, 0, 0])
    assert.equal((await register.factsOf(iin)).employments.length, 1)
  }
  assert.equal(countsOf(await register.take('groups', [{ ...spell, withdrawn: 'yes' }]))[1], 1)
  assert.deepEqual((await register.factsOf(iin)).employments, [])
  assert.deepEqual(countsOf(await register.take('groups', [{ ...spell, withdrawn: 'yes' }])), [0, 0, 0])
})

test('a spell of nobody known, or from before the birth, is a fault; its payer unknown is added', async () => {
  await register.take('persons', [samplePerson(sampleIin(40))])
  const spell = { spell: 'gph', from: '2024-01-01', payer: sampleBin(6) }
  const { faults } = await register.take('groups', [
    { iin: sampleIin(41), ...spell },
    { iin: sampleIin(40), ...spell, from: '1880-06-14' },
    { iin: sampleIin(40), ...spell },
  ])
  assert.deepEqual(
    faults.map(({ row, field, code }) => [row, field, code]),
    [
      [2, 'iin', 'person-unknown'],
      [3, 'from', 'from-before-birth'],
    ],
  )
  const payer = (await payersByIdentifier(register.reader, [sampleBin(6)])).get(sampleBin(6))
  assert.equal(payer?.kind, 'unknown')
  await register.take('payers', [{ identifier: sampleBin(6), kind: 'legal-entity', name: 'Тапсырыс' }])
  const named = (await payersByIdentifier(register.reader, [sampleBin(6)])).get(sampleBin(6))
  assert.deepEqual([named?.kind, named?.payerId], ['legal-entity', payer?.payerId])
})

test('a payer met in a payment is added once, by its name', async () => {
  const add = () =>
    register.database.recording(register.clock, (tx, at) =>
      getOrAddPayers(tx, [{ identifier: sampleBin(7), name: 'Дүкен' }], at),
    )
  const id = (await add()).get(sampleBin(7))!
  assert.equal((await add()).get(sampleBin(7)), id)
  assert.equal((await payerNames(register.reader, [id])).get(id), 'Дүкен')
})

test('everybody is streamed once, in the order of ids, as each is asked for alone', async () => {
  const range = await personIdRange(register.reader)
  for (const knownAt of [undefined, endOfDay(day('2026-11-22'))]) {
    const streamed: RegisteredFacts[] = []
    const count = await streamPersonFacts(
      register.reader,
      { ...range, ...(knownAt ? { knownAt } : {}) },
      (facts) => {
        streamed.push(facts)
      },
    )
    assert.equal(count, await personCount(register.reader))
    const ids = streamed.map(({ personId }) => personId)
    assert.deepEqual(
      ids,
      ids.toSorted((a, b) => a - b),
    )
    assert.deepEqual(streamed, [...(await personFacts(register.reader, ids)).values()])
  }
})
