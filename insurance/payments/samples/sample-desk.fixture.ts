/** A database with some made-up persons on its register and an intake over it: what the tests of payments stand on. */
import assert from 'node:assert/strict'
import { creditsOf } from '#insurance/contributions'
import { balanceOn, personDuesTotal } from '#insurance/ledger'
import { type ExtractKind, importExtract } from '#insurance/registry'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import { type Day, day } from '#vocabulary/day.ts'
import { type Month, month } from '#vocabulary/month.ts'
import { isRefusal } from '#vocabulary/refusal.ts'
import { type Tiyn, tenge } from '#vocabulary/tiyn.ts'
import { type SteppedClock, steppedClock } from '../../../platform/clock/stepped-clock.fixture.ts'
import { creditsTotal } from '../../contributions/credits-total.fixture.ts'
import { findPersonIds } from '../../registry/store-persons.ts'
import type { AnsweredFile } from '../intake/answered-file.ts'
import type { Intake } from '../intake/intake.ts'
import { intakeFiles } from '../intake/straight-through.ts'
import type { FileRefusal, ReceiptRefusal } from '../refusals.ts'
import { type SampleDocument, sampleFile, sampleIin, sampleRegister } from './sample-file.fixture.ts'

export const deskDay: Day = day('2021-06-10')
export const may: Month = month(202105)

/** Sixty numbers; the register knows the first forty. */
export const people: readonly string[] = Array.from({ length: 60 }, (_, n) => sampleIin(n + 1))

type Row = {
  readonly n: number
  readonly amount?: Tiyn
  readonly month?: Month
  surname?: string
  birth?: string
}

let references = 0

/** A document of the people by their place in `people`; a thousand tenge for May 2021 unless told otherwise. */
export function documentOf(rows: readonly Row[], more: Partial<SampleDocument> = {}): SampleDocument {
  const number = String(++references)
  const lines = rows.map(({ n, amount = tenge(1000), ...rest }) => ({
    month: may,
    ...rest,
    iin: people[n]!,
    amount,
  }))
  return { reference: `REF${number}`, orderNumber: number, on: deskDay, ...more, lines }
}

/** The answer, which must not be a refusal. */
export function answered(answer: AnsweredFile | FileRefusal | ReceiptRefusal | undefined): AnsweredFile {
  assert.ok(answer && !isRefusal(answer), JSON.stringify(answer))
  return answer
}

/** Rows and tenge posted, held and sent back. */
export const parts = ({ answer }: AnsweredFile): [number, number][] =>
  [answer.posted, answer.suspense, answer.returned].map(({ rows, sum }) => [rows, sum / 100])

export class SampleDesk {
  readonly fresh: FreshDatabase
  readonly clock: SteppedClock
  readonly intake: Intake
  /** Every person whose status was to be renewed, in order. */
  readonly touched: number[] = []

  private constructor(fresh: FreshDatabase) {
    this.fresh = fresh
    this.clock = steppedClock(deskDay)
    this.intake = {
      database: fresh.database,
      clock: this.clock,
      whenPersonsTouched: async (_, personIds) => void this.touched.push(...personIds),
    }
  }

  static async open(): Promise<SampleDesk> {
    const desk = new SampleDesk(await freshDatabase())
    await desk.import('persons', sampleRegister(people.slice(0, 40)).toString())
    return desk
  }

  async import(kind: ExtractKind, text: string): Promise<void> {
    const bytes = Buffer.from(text)
    const open = async function* () {
      yield bytes
    }
    const fault = (found: unknown): never => assert.fail(JSON.stringify(found))
    const { fresh, clock } = this
    const summary = await importExtract(
      fresh.database,
      { kind, open, fileBytes: bytes.length },
      { clock, fault },
    )
    assert.ok('rows' in summary, JSON.stringify(summary))
  }

  /** Takes the documents straight through, as one file. */
  async take(...documents: SampleDocument[]): Promise<AnsweredFile> {
    const [answer] = await intakeFiles(this.intake, [{ name: 'list.102', bytes: sampleFile(...documents) }])
    return answered(answer)
  }

  async idOf(n: number): Promise<number> {
    const ids = await findPersonIds(this.fresh.database, [people[n]!])
    return ids.values().next().value!
  }

  async creditsFor(n: number) {
    const personId = await this.idOf(n)
    return (await creditsOf(this.fresh.database, [personId])).get(personId) ?? []
  }

  /** The proof of the day, and that the record of persons holds what the books hold. */
  async balances(): Promise<void> {
    const { database } = this.fresh
    const balance = await balanceOn(database, this.clock.today())
    assert.equal(balance.difference, 0)
    const all = { from: 0, until: 1_000_000 }
    assert.equal(await personDuesTotal(database, all), await creditsTotal(database, all))
  }
}
