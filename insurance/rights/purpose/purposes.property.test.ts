/** Which of what lies open is the purpose, and how often the database is asked: whatever there is, whoever asks. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { CopyRow, Database, Instant, Reading, Statement } from '#platform/database'
import type { Bin } from '#vocabulary/bin.ts'
import { roles } from '#vocabulary/callers/caller.ts'
import { type PurposeKind, purposeKinds, purposesOf, readWhy, whyOf } from '#vocabulary/callers/purpose.ts'
import { openPurposes } from './purposes.ts'

const clock = { now: () => '2026-11-22T06:00:00.000000Z' as Instant, today: () => '2026-11-22' as never }
const clinic = '990340999992' as Bin
const kinds = fc.uniqueArray(fc.constantFrom(...purposeKinds))
const asked = fc.array(
  fc.record({
    role: fc.constantFrom(...roles),
    organisation: fc.constantFrom(clinic, '980540999998' as Bin, undefined),
    open: kinds,
  }),
  { minLength: 1, maxLength: 8 },
)

/** A database in which just these lie open, and which remembers what it was asked. */
function world(open: readonly (readonly PurposeKind[])[]) {
  const sent: (readonly Statement[])[] = []
  const together = async (...statements: Statement[]): Promise<void> => {
    sent.push(statements)
    for (const [place, each] of open.entries())
      for (const kind of each.filter((one) => one !== 'case' && one !== 'attachment')) {
        const texts = [kind, 'A-17']
        statements[0]!.take?.({ int4: () => place, text: () => texts.shift()! } as unknown as CopyRow)
      }
  }
  const attachedTo = (personIds: readonly number[]): Reading<ReadonlyMap<number, Bin>> => ({
    text: '',
    values: [personIds],
    result: () =>
      new Map(personIds.filter((id) => open[id]!.includes('attachment')).map((id) => [id, clinic])),
  })
  const find = openPurposes({
    database: { together } as unknown as Database,
    clock,
    attachedTo,
    caseFor: async ({ personId }) => (open[personId]!.includes('case') ? 'C-1' : undefined),
  })
  return { find, sent }
}

test('the purpose is the first of his role’s that lies open; an attachment is one for people of that clinic alone', () =>
  fc.assert(
    fc.asyncProperty(asked, async (all) => {
      const { find } = world(all.map(({ open }) => open))
      const found = await find(
        all.map(({ role, organisation }, personId) => ({
          seeker: { accountId: 9, role, ...(organisation && { organisation }) },
          personId,
        })),
      )
      for (const [place, { role, organisation, open }] of all.entries()) {
        const may = purposesOf[role].filter(
          (kind) => open.includes(kind) && (kind !== 'attachment' || organisation === clinic),
        )
        assert.equal(found[place]?.kind, may[0])
        if (found[place]?.kind === 'attachment') assert.deepEqual(readWhy(whyOf(found[place]!)), found[place])
      }
    }),
  ))

test('however many are asked about, the database is asked once; about attachments only for those who may have one', () =>
  fc.assert(
    fc.asyncProperty(asked, async (all) => {
      const { find, sent } = world(all.map(({ open }) => open))
      await find(
        all.map(({ role, organisation }, personId) => ({
          seeker: { accountId: 9, role, ...(organisation && { organisation }) },
          personId,
        })),
      )
      const attachable = all.flatMap(({ role, organisation }, personId) =>
        role === 'provider' && organisation ? [personId] : [],
      )
      assert.equal(sent.length, 1)
      assert.deepEqual(
        sent[0]!.slice(1).map(({ values }) => values),
        attachable.length > 0 ? [[attachable]] : [],
      )
    }),
  ))
