/** Whatever an issuer tells of whom: two accounts count as two people only where they are, and as one only where they are. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { countHumans, type HowManyHumans, type Human } from './humans.ts'

/** An account of one of a few humans, of whom its issuer tells what it tells. */
type SampleAccount = {
  readonly human: number
  readonly issuer: string
  readonly tellsIin: boolean
  readonly tellsClaim: boolean
}

const account = fc.record<SampleAccount>({
  human: fc.integer({ min: 1, max: 4 }),
  issuer: fc.constantFrom('https://one.example', 'https://other.example'),
  tellsIin: fc.boolean(),
  tellsClaim: fc.boolean(),
})

/** Each issuer has values of its own. */
const knownOf = ({ human, issuer, tellsIin, tellsClaim }: SampleAccount): Human => ({
  issuer,
  personIds: tellsIin ? [human] : [],
  digest: tellsClaim ? `${issuer} ${human}` : undefined,
})

const between = (one: SampleAccount, other: SampleAccount): HowManyHumans =>
  countHumans(knownOf(one), knownOf(other))
const isComparable = (one: SampleAccount, other: SampleAccount): boolean =>
  (one.tellsIin && other.tellsIin) || (one.tellsClaim && other.tellsClaim && one.issuer === other.issuer)

test('two are two and one is one where something of both can be compared, and nothing is said where nothing can', () => {
  fc.assert(
    fc.property(account, account, (one, other) => {
      const counted = between(one, other)
      if (!isComparable(one, other)) assert.equal(counted, 'unknown')
      else assert.equal(counted, one.human === other.human ? 'one' : 'two')
      assert.equal(between(other, one), counted)
    }),
    { numRuns: 2000 },
  )
})

test('what is told beside never makes one human two, whatever the rest says', () => {
  fc.assert(
    fc.property(account, account, fc.boolean(), (one, other, byPerson) => {
      const [known, beside] = [knownOf(one), knownOf(other)]
      const alike: Human = byPerson
        ? { ...known, personIds: [...known.personIds, 9] }
        : { ...known, digest: 'of both' }
      const same = byPerson
        ? { ...beside, personIds: [9, ...beside.personIds] }
        : { ...beside, digest: 'of both' }
      assert.equal(countHumans(alike, same), 'one')
    }),
  )
})

test('telling more never makes those known to be two, or one, unknown again', () => {
  fc.assert(
    fc.property(account, account, (one, other) => {
      const before = between(one, other)
      const all = { tellsIin: true, tellsClaim: true }
      if (before !== 'unknown') assert.equal(between({ ...one, ...all }, { ...other, ...all }), before)
    }),
  )
})
