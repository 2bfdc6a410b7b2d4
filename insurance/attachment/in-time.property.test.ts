/** One provider a day, whatever the register told and in whatever order it came. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Bin } from '#vocabulary/bin.ts'
import type { DayNumber } from '#vocabulary/day.ts'
import { type Attachment, attachmentAfter, attachmentOn, attachmentsInTime, sayTheSame } from './in-time.ts'

const lastDay = 12
const told: fc.Arbitrary<Attachment> = fc
  .record({
    provider: fc.constantFrom('A', 'B', 'C').map((name) => name as Bin),
    from: fc.nat(lastDay),
    lasts: fc.option(fc.nat(6), { nil: undefined }),
    asOf: fc.nat(4),
  })
  .map(({ provider, from, lasts, asOf }) => ({
    provider,
    from: from as DayNumber,
    asOf: asOf as DayNumber,
    ...(lasts === undefined ? {} : { through: (from + lasts) as DayNumber }),
  }))
const all = fc.array(told, { maxLength: 7 })
const days = Array.from({ length: lastDay + 8 }, (_, on) => on as DayNumber)
const shares = (a: Attachment, b: Attachment): boolean =>
  days.concat(1000 as DayNumber).some((on) => holds(a, on) && holds(b, on))
const holds = ({ from, through }: Attachment, on: DayNumber): boolean =>
  from <= on && (through === undefined || on <= through)

/** Day by day: the last told that holds it, unless a later one that shares a day with it begins by then. */
function witness(attachments: readonly Attachment[], on: DayNumber): Bin | undefined {
  const weighed = attachments
    .map((each, place) => ({ each, place }))
    .sort((a, b) => a.each.asOf - b.each.asOf || a.each.from - b.each.from || a.place - b.place)
    .map(({ each }) => each)
  const found = weighed.findLast((each) => holds(each, on))
  const later = found ? weighed.slice(weighed.indexOf(found) + 1) : []
  return later.some((each) => each.from <= on && shares(each, found!)) ? undefined : found?.provider
}

test('on each day the provider is that of the latest word that holds, as a second witness finds it', () =>
  fc.assert(
    fc.property(all, (attachments) => {
      for (const on of days)
        assert.equal(attachmentOn(attachments, on)?.provider, witness(attachments, on), `day ${on}`)
    }),
  ))

test('attachments follow one another and share no day; the next is the first that begins later', () =>
  fc.assert(
    fc.property(all, (attachments) => {
      const inTime = attachmentsInTime(attachments)
      for (const on of days) {
        assert.ok(inTime.filter((each) => holds(each, on)).length <= 1)
        assert.deepEqual(
          attachmentAfter(attachments, on),
          inTime.find(({ from }) => from > on),
        )
      }
    }),
  ))

test('what is told twice says the same; in whatever order extracts of different days come, they say the same', () =>
  fc.assert(
    fc.property(all, fc.infiniteStream(fc.nat()), (attachments, chance) => {
      const last = attachments.at(-1)
      if (last) assert.ok(sayTheSame(attachments, [...attachments, last]))
      const apart = attachments.map((each, place) => ({ ...each, asOf: place as DayNumber }))
      const shuffled = apart
        .map((each) => ({ each, at: chance.next().value as number }))
        .sort((a, b) => a.at - b.at)
        .map(({ each }) => each)
      assert.ok(sayTheSame(apart, shuffled))
    }),
  ))
