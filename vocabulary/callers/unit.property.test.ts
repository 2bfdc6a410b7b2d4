/** Whether what somebody may do reaches a unit: by any way its name is written, and whatever is given beside it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { reachesUnit, readUnit, type Unit, unitKey, type Within, withinEither } from './unit.ts'

const word = fc.string({ unit: fc.constantFrom(...'аәбгғқөұүіһАӘҒҚІжЖzZ1-№'), minLength: 1, maxLength: 6 })
const words = fc.array(word, { minLength: 1, maxLength: 3 })
const blank = fc.string({ unit: fc.constantFrom(' ', '\t', '\n', '\u00a0'), minLength: 1, maxLength: 3 })
const unit = words.map((each) => readUnit(each.join(' '))!)
const within: fc.Arbitrary<Within> = fc.option(fc.array(unit, { maxLength: 3 }), { nil: undefined })

test('a unit is the same however its letters and its blanks are written', () =>
  fc.assert(
    fc.property(words, blank, fc.func(fc.boolean()), (said, between, isLarge) => {
      const written = said
        .map((each) => [...each].map((letter) => (isLarge(letter) ? letter.toUpperCase() : letter)).join(''))
        .join(between)
      const [one, other] = [readUnit(said.join(' '))!, readUnit(`${between}${written}${between}`)!]
      assert.equal(unitKey(one), unitKey(other))
      assert.ok(reachesUnit([one], other))
      assert.equal(readUnit(one), one)
    }),
  ))

test('what says nothing is no unit', () =>
  fc.assert(fc.property(blank, (blanks) => assert.equal(readUnit(blanks), undefined))))

test('what is limited reaches its own units and no other, nor what belongs to no unit; what is not reaches all', () =>
  fc.assert(
    fc.property(within, fc.option(unit, { nil: undefined }), (held, asked) => {
      const isNamed = asked !== undefined && held?.some((each) => unitKey(each) === unitKey(asked)) === true
      assert.equal(reachesUnit(held, asked), held === undefined || isNamed)
    }),
  ))

test('several together reach what any of them reaches, in whatever order, and nothing else', () =>
  fc.assert(
    fc.property(
      fc.array(within, { minLength: 1, maxLength: 5 }),
      fc.option(unit, { nil: undefined }),
      (all, asked) => {
        const sum = all.reduce(withinEither)
        const reached = (each: Within, of: Unit | undefined): boolean => reachesUnit(each, of)
        for (const each of [asked, undefined, ...all.flatMap((one) => one ?? [])])
          assert.equal(
            reached(sum, each),
            all.some((one) => reached(one, each)),
          )
        assert.equal(reached(all.toReversed().reduce(withinEither), asked), reached(sum, asked))
      },
    ),
  ))
