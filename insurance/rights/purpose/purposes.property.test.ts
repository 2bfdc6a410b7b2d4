/** Which of what lies open is the purpose, whose a ticket is, and how often the database is asked: whatever there is, whoever asks. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { CopyRow, Database, Instant, Reading, Statement } from '#platform/database'
import type { Bin } from '#vocabulary/bin.ts'
import { roles } from '#vocabulary/callers/caller.ts'
import {
  type PurposeKind,
  purposeKinds,
  purposesOf,
  readWhy,
  takenUp,
  whyOf,
} from '#vocabulary/callers/purpose.ts'
import { reachesUnit, type Unit } from '#vocabulary/callers/unit.ts'
import { openPurposes } from './purposes.ts'

const clock = { now: () => '2026-11-22T06:00:00.000000Z' as Instant, today: () => '2026-11-22' as never }
const clinic = '990340999992' as Bin
const kinds = fc.uniqueArray(fc.constantFrom(...purposeKinds))
const [esil, alatau] = ['Есіл', 'Алатау'] as Unit[] as [Unit, Unit]
const [own, colleague] = [9, 8]
const asked = fc.array(
  fc.record({
    role: fc.constantFrom(...roles),
    organisation: fc.constantFrom(clinic, '980540999998' as Bin, undefined),
    open: kinds,
    /** To which unit the visits are, to which he is limited, and who has the ticket. */
    unit: fc.constantFrom(undefined, esil, alatau),
    within: fc.constantFrom(undefined, [esil], [esil, alatau], []),
    takenBy: fc.constantFrom(undefined, own, colleague),
  }),
  { minLength: 1, maxLength: 8 },
)
type OneAsked = Parameters<typeof purposeOf>[0]
type Lying = { open: readonly PurposeKind[]; unit: Unit | undefined; takenBy: number | undefined }

/** A database in which just these lie open, and which remembers what it was asked. */
function world(lying: readonly Lying[]) {
  const sent: (readonly Statement[])[] = []
  const taken = lying.map(({ takenBy }) => takenBy)
  const together = async (...statements: Statement[]): Promise<void> => {
    sent.push(statements)
    const give = (take: Statement['take'], values: unknown[]) => {
      const next = () => values.shift()
      take?.({ int4: next, int8: next, text: next, int8OrNull: next, textOrNull: next } as unknown as CopyRow)
    }
    for (const { name, values, take } of statements) {
      const [visits, accounts] = (values ?? []) as [number[], number[]]
      if (name === 'rights-take-tickets-up')
        for (const [place, visit] of visits.entries()) taken[visit] ??= accounts[place]
      if (name === 'rights-tickets-taken')
        for (const visit of visits) if (taken[visit] !== undefined) give(take, [visit, taken[visit]])
      if (name === 'rights-open-purposes')
        for (const [place, { open, unit }] of lying.entries())
          for (const kind of open.filter((one) => one !== 'case' && one !== 'attachment'))
            give(
              take,
              kind === 'break-glass'
                ? [place, kind, '17', undefined, undefined, undefined]
                : [place, kind, 'A-17', place, unit, kind === 'ticket' ? taken[place] : undefined],
            )
    }
  }
  const attachedTo = (personIds: readonly number[]): Reading<ReadonlyMap<number, Bin>> => ({
    text: '',
    values: [personIds],
    result: () =>
      new Map(personIds.filter((id) => lying[id]!.open.includes('attachment')).map((id) => [id, clinic])),
  })
  const find = openPurposes({
    database: { together } as unknown as Database,
    clock,
    attachedTo,
    caseFor: async ({ personId }) => (lying[personId]!.open.includes('case') ? 'C-1' : undefined),
  })
  return { find, sent }
}

const seekers = (all: readonly OneAsked[]) =>
  all.map(({ role, organisation, within }, personId) => ({
    seeker: {
      accountId: own,
      role,
      ...(organisation && { organisation }),
      ...(within && { units: { [role]: within } }),
    },
    personId,
  }))

/** The same said another way: kind by kind, whether it is one of his. */
function purposeOf({
  role,
  organisation,
  open,
  unit,
  within,
  takenBy,
}: Lying & {
  role: (typeof roles)[number]
  organisation: Bin | undefined
  within: readonly Unit[] | undefined
}): PurposeKind | typeof takenUp | undefined {
  const isReached = reachesUnit(within, unit)
  const isHis = {
    ticket: isReached && takenBy !== colleague,
    appointment: isReached,
    attachment: organisation === clinic && within === undefined,
    case: true,
    'break-glass': true,
  }
  const his = purposesOf[role].find((kind) => open.includes(kind) && isHis[kind])
  const isTaken = purposesOf[role].includes('ticket') && open.includes('ticket') && isReached
  return his ?? (isTaken ? takenUp : undefined)
}

test('the purpose is the first of his role’s that lies open; of visits those he reaches, of tickets those of nobody else', () =>
  fc.assert(
    fc.asyncProperty(asked, async (all) => {
      const found = await world(all).find(seekers(all))
      for (const [place, each] of all.entries()) {
        const one = found[place]
        assert.equal(typeof one === 'object' ? one.kind : one, purposeOf(each))
        if (typeof one === 'object') assert.deepEqual(readWhy(whyOf(one)), one)
      }
    }),
  ))

test('the database is asked once for all, once more where a ticket is taken up, and about attachments only for a clinic', () =>
  fc.assert(
    fc.asyncProperty(asked, async (all) => {
      const { find, sent } = world(all)
      await find(seekers(all))
      const attachable = all.flatMap(({ role, organisation, within }, personId) =>
        role === 'provider' && organisation && within === undefined ? [personId] : [],
      )
      const takes = all.some((each) => each.takenBy === undefined && purposeOf(each) === 'ticket')
      assert.equal(sent.length, takes ? 2 : 1)
      assert.deepEqual(
        sent[0]!.slice(1).map(({ values }) => values),
        attachable.length > 0 ? [[attachable]] : [],
      )
    }),
  ))
