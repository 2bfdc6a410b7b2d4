import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { month } from '#vocabulary/month.ts'
import { tiyn } from '#vocabulary/tiyn.ts'
import { documentOf, people, SampleDesk } from './samples/sample-desk.fixture.ts'

let desk: SampleDesk
before(async () => {
  desk = await SampleDesk.open()
})
after(() => desk.fresh.close())

/** Known and unknown people, good and bad months, other names, births that do not fit, sums around the caps. */
const row = fc.record({
  n: fc.nat(people.length - 1),
  amount: fc.integer({ min: 1, max: 2_000_000 }).map(tiyn),
  month: fc.constantFrom(201606, 201801, 202001, 202104, 202105, 202106, 202205, 202305).map(month),
  surname: fc.constantFrom('СЫНАКОВ', 'СЫНАҚОВ', 'ДЕМОВ'),
  birth: fc.option(fc.constantFrom('18990101', '99999999', ''), { nil: undefined, freq: 5 }),
})
const purposeCode = fc.constantFrom('121', '122', '123', '124', '010')

test('whatever the rows are, each document’s money is posted, held or sent back to the tiyn, and the books balance', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.array(row, { minLength: 1, maxLength: 25 }), purposeCode), {
        minLength: 1,
        maxLength: 4,
      }),
      async (documents) => {
        const given = documents.map(([rows, code]) =>
          documentOf(
            rows.map(({ birth, ...rest }) => (birth === undefined ? rest : { ...rest, birth })),
            { purposeCode: code },
          ),
        )
        const { answer } = await desk.take(...given)
        answer.documents.forEach((document, at) => {
          const { posted, suspense, returned, total, rows } = document
          assert.equal(document.state === 'refused', false, JSON.stringify(answer.findings))
          assert.equal(posted.sum + suspense.sum + returned.sum, total)
          assert.equal(posted.rows + suspense.rows + returned.rows, rows)
          assert.equal(rows, given[at]!.lines.length)
        })
        await desk.balances()
      },
    ),
    { numRuns: 40 },
  )
})
