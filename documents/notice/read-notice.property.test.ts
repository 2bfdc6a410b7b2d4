import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { tiyn } from '#vocabulary/tiyn.ts'
import { bytesOfText, iinOf } from '../fixtures/example.fixture.ts'
import { noticeFindingWords } from './finding.ts'
import type { NoticeEntry } from './notice.ts'
import { noticeText, type SampleEntry } from './notice-file.fixture.ts'
import { readNotice } from './read-notice.ts'

const iins = ['0105', '0210', '0711'].map((monthAndDay) => iinOf(monthAndDay, 9))

const amount = fc.integer({ min: 1, max: 99_999_999_999 }).map(tiyn)
const entry: fc.Arbitrary<SampleEntry> = fc
  .record({
    amounts: fc.array(amount, { minLength: 1, maxLength: 4 }),
    direction: fc.constantFrom<'CRDT' | 'DBIT'>('CRDT', 'CRDT', 'DBIT'),
    reversal: fc.boolean(),
    reference: fc.constantFrom('REF1', 'BNK00000001', ...iins),
  })
  .map(({ amounts, reference, ...rest }) => ({
    ...rest,
    amount: tiyn(amounts.reduce((sum, each) => sum + each, 0)),
    bankReference: reference,
    payments: amounts.map((each) => ({ amount: each, reference, payerAccount: iins[0]! })),
  }))
const entries = fc.array(entry, { minLength: 1, maxLength: 5 })
const form = fc.record({
  message: fc.constantFrom('camt.054' as const, 'camt.053' as const),
  version: fc.constantFrom('02' as const, '08' as const),
})

const sumOfCredits = (all: readonly SampleEntry[]): number =>
  all.reduce((sum, { amount: each, direction }) => sum + (direction === 'CRDT' ? each : 0), 0)
const creditsRead = (text: string): number =>
  readNotice(Buffer.from(text)).entries.reduce(
    (sum, { amount: each, direction }) => sum + (direction === 'credit' ? each : 0),
    0,
  )

test('the sums of a notice are read to the tiyn, whatever they are', () => {
  fc.assert(
    fc.property(entries, form, (all, how) => {
      const notice = readNotice(Buffer.from(noticeText(all, how)))
      assert.deepEqual(notice.findings, [])
      assert.equal(creditsRead(noticeText(all, how)), sumOfCredits(all))
      const kept = all.flatMap(({ direction, reversal, payments }) =>
        direction === 'CRDT' || reversal ? payments!.map((each) => each.amount) : [],
      )
      assert.deepEqual(
        notice.entries.map((each) => each.amount),
        kept,
      )
    }),
    { numRuns: 100 },
  )
})

const said = ({ amount: sum, line }: NoticeEntry): string => `${line} ${sum}`

/** Where a sum stands, in a total, an entry or a payment of it. */
const sums = (text: string): { readonly at: number; readonly length: number }[] =>
  [...text.matchAll(/(?<=<(?:Amt Ccy="KZT"|Sum)>)[\d.]+/g)].map(({ index, 0: sum }) => ({
    at: index,
    length: sum.length,
  }))

test('a sum of which any one character was changed, added or lost is never taken as another sum', () => {
  const change = fc.constantFrom(...'0123456789.,-+eE xй'.split(''), '')
  fc.assert(
    fc.property(
      entries,
      form,
      fc.nat(),
      fc.nat(),
      change,
      fc.boolean(),
      (all, how, which, place, by, added) => {
        const text = noticeText(all, how)
        const found = sums(text)
        const { at, length } = found[which % found.length]!
        const spot = at + (place % length)
        const spoilt = text.slice(0, spot) + by + text.slice(added ? spot : spot + 1)
        const notice = readNotice(Buffer.from(spoilt))
        const refused = notice.findings.some(({ action }) => action === 'fatal')
        if (refused) assert.deepEqual(notice.entries, [])
        else if (notice.refused === 0) assert.equal(creditsRead(spoilt), sumOfCredits(all))
        else {
          // The entry it stands in is refused; what is taken is taken as it was sent.
          const sent = readNotice(Buffer.from(text)).entries.map(said)
          for (const each of notice.entries.map(said)) assert.ok(sent.includes(each))
        }
      },
    ),
    { numRuns: 400 },
  )
})

const squeezed = (text: string): string => text.replace(/(?<=\d)[\s.'’-]+(?=\d)/g, '')

test('a notice whose bytes were changed, cut, doubled or moved never throws, and says nothing of what stood in it', () => {
  const span = fc.record({ from: fc.nat(), length: fc.nat({ max: 300 }), to: fc.nat() })
  const bits = fc.array(fc.record({ at: fc.nat(), byte: fc.nat({ max: 255 }) }), { maxLength: 4 })
  const put = fc.constantFrom(
    '',
    ...iins,
    '<!DOCTYPE a [<!ENTITY b "c">]>',
    '&b;',
    '<Amt>',
    ']]>',
    '\0',
    '<?a b?>',
  )
  fc.assert(
    fc.property(entries, form, span, bits, put, (all, how, { from, length, to }, changes, text) => {
      const whole = noticeText(all, how)
      const at = from % whole.length
      const moved = whole.slice(at, at + length)
      const rest = whole.slice(0, at) + whole.slice(at + length)
      const there = to % (rest.length + 1)
      const bytes = bytesOfText(rest.slice(0, there) + text + moved + rest.slice(there), 'utf-8')
      for (const { at: place, byte } of changes) bytes[place % bytes.length] = byte
      const { findings, entries: read } = readNotice(bytes)
      const said = squeezed(JSON.stringify([findings, findings.map(noticeFindingWords)]))
      for (const iin of iins) assert.ok(!said.includes(iin), said)
      const shown = squeezed(JSON.stringify(read.map(({ references }) => references)))
      for (const iin of iins) assert.ok(!shown.includes(iin), shown)
    }),
    { numRuns: 400 },
  )
})

test('noise is refused in words and never throws', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
      const { findings, entries: read } = readNotice(bytes)
      assert.deepEqual(read, [])
      assert.ok(findings.length > 0)
    }),
    { numRuns: 200 },
  )
})
