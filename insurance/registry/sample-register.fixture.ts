/** A register in a database of its own, for tests that take extracts in and ask. */

import { type Instant, read } from '#platform/database'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import { day } from '#vocabulary/day.ts'
import type { Iin } from '#vocabulary/iin.ts'
import { type SteppedClock, steppedClock } from '../../platform/clock/stepped-clock.fixture.ts'
import type { ExtractKind, RowFault } from './extracts/format.ts'
import { bytesOf, table } from './extracts/sample-extracts.fixture.ts'
import { type ImportSummary, importExtract, type PersonMoved } from './import-extract.ts'
import type { RegisteredFacts } from './person-facts.ts'
import { type PersonOnRecord, personFacts, personsOnRecord } from './store-facts.ts'
import { type KnownPerson, personsByIin } from './store-persons.ts'

type Row = Readonly<Record<string, string>>

export type Taken = ImportSummary & {
  readonly faults: RowFault[]
  readonly touched: number[]
  readonly moves: PersonMoved[]
  /** When the last change was recorded. */
  readonly recordedAt: Instant | undefined
}

export type SampleRegister = FreshDatabase & {
  readonly clock: SteppedClock
  take(kind: ExtractKind, rows: readonly Row[] | string): Promise<Taken>
  find(iin: Iin, knownAt?: Instant): Promise<KnownPerson | undefined>
  idOf(iin: Iin): Promise<number>
  factsOf(iin: Iin, knownAt?: Instant): Promise<RegisteredFacts>
  shownOf(iin: Iin): Promise<PersonOnRecord['shown']>
}

export async function sampleRegister(): Promise<SampleRegister> {
  const fresh = await freshDatabase()
  const clock = steppedClock(day('2026-11-22'))
  const find = async (iin: Iin, knownAt?: Instant) =>
    (await personsByIin(fresh.reader, [iin], knownAt)).get(iin)
  return {
    ...fresh,
    clock,
    take: (kind, rows) => takeIn(fresh, clock, { kind, text: typeof rows === 'string' ? rows : table(rows) }),
    find,
    idOf: async (iin) => (await find(iin))!.personId,
    factsOf: async (iin, knownAt) => {
      const { personId } = (await find(iin, knownAt))!
      return (await personFacts(fresh.reader, [personId], knownAt)).get(personId)!
    },
    shownOf: async (iin) => {
      const { personId } = (await find(iin))!
      return (await read(fresh.database.seeing([personId]), personsOnRecord([personId], clock.now()))).get(
        personId,
      )!.shown
    },
  }
}

async function takeIn(
  { database }: FreshDatabase,
  clock: SteppedClock,
  { kind, text }: { kind: ExtractKind; text: string },
): Promise<Taken> {
  const bytes = Buffer.from(text)
  const [faults, touched, moves]: [RowFault[], number[], PersonMoved[]] = [[], [], []]
  let recordedAt: Instant | undefined
  const summary = await importExtract(
    database,
    { kind, open: () => bytesOf(bytes), fileBytes: bytes.length },
    {
      clock,
      fault: (fault) => faults.push(fault),
      whenPersonsTouched: async (_, ids, at) => {
        touched.push(...ids)
        recordedAt = at
      },
      whenPersonsMoved: async (_, moved) => void moves.push(...moved),
    },
  )
  if ('code' in summary) throw new Error(summary.message.en)
  return { ...summary, faults, touched: touched.sort((a, b) => a - b), moves, recordedAt }
}

/** Rows added, changed and left out. */
export const countsOf = ({ added, changed, faulty }: ImportSummary): number[] => [added, changed, faulty]
