/** Of two hundred clerks six are curious, each in his own way: all are found, and at most two others with them. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { generateOffices, offices } from './generated-offices.fixture.ts'
import { examine } from './rule/examine.ts'
import { familyOf } from './rule/family-names.ts'
import { summaryOf } from './rule/summary.ts'
import { type UnusualReading, unusualReading } from './rule/unusual.ts'

/** A name is taken apart once, however many bear it. */
function familyOnce(surnameOf: (personId: number) => string) {
  const known = new Map<string, string | undefined>()
  return (personId: number) => {
    const surname = surnameOf(personId)
    if (!known.has(surname)) known.set(surname, familyOf(surname))
    return known.get(surname)
  }
}

function findIn(seed: number) {
  const { clerks, surnameOf } = generateOffices(seed)
  assert.equal(clerks.length, offices)
  const families = new Map(clerks.map(({ accountId, surname }) => [accountId, familyOf(surname)]))
  const examined = examine(
    clerks.map((clerk) => summaryOf(clerk, clerk.looks)),
    {
      ofAccount: (accountId) => families.get(accountId),
      ofPerson: familyOnce(surnameOf),
    },
  )
  const found = unusualReading(examined)
  const byAccount = new Map<number, UnusualReading[]>()
  for (const one of found) byAccount.set(one.accountId, [...(byAccount.get(one.accountId) ?? []), one])
  return { clerks, byAccount }
}

const seeds = Array.from({ length: 50 }, (_, at) => at + 1)

test('in each of fifty offices all six who are curious are found, and at most two who are not', () => {
  for (const seed of seeds) {
    const { clerks, byAccount } = findIn(seed)
    const missed = clerks.filter(({ accountId, curious }) => curious && !byAccount.has(accountId))
    const wrong = clerks.filter(({ accountId, curious }) => !curious && byAccount.has(accountId))
    const told = wrong.map(({ accountId }) =>
      byAccount.get(accountId)!.map(({ kind, own, usual }) => `${kind} ${own} (${usual})`),
    )
    assert.deepEqual(
      missed.map(({ curious }) => curious),
      [],
      `seed ${seed}`,
    )
    assert.ok(wrong.length <= 2, `seed ${seed}: ${told.join('; ')}`)
  }
})

const nobodyIsNamed = { ofAccount: () => undefined, ofPerson: () => undefined }

test('an office in which nobody is curious is let alone; where no look has a case, somewhat more are told', () => {
  for (const [why, most] of [
    ['ticket 1', 2],
    ['POST /api/status', 7],
  ] as const)
    for (const seed of [1, 2]) {
      const innocent = generateOffices(seed)
        .clerks.filter(({ curious }) => !curious)
        .map((clerk) =>
          summaryOf(
            clerk,
            clerk.looks.map((look) => ({ ...look, why })),
          ),
        )
      const told = new Set(unusualReading(examine(innocent, nobodyIsNamed)).map(({ accountId }) => accountId))
      assert.ok(told.size <= most, `${why}: ${told.size}`)
    }
})

test('men and women of a family bear one name', () => {
  assert.deepEqual(['Мысалов', 'Мысалова', 'Үлгіловская', 'Үлгіловский', 'Ким', ''].map(familyOf), [
    'мысалов',
    'мысалов',
    'үлгіловский',
    'үлгіловский',
    'ким',
    undefined,
  ])
})
