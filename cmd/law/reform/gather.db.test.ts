/** A population gathered from files into columns, held against the same files taken in through the import and the intake. */
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { importAttachments } from '#insurance/attachment'
import { intakeFiles, retrySuspense } from '#insurance/payments'
import { type ExtractKind, importExtract } from '#insurance/registry'
import { openStatusCounts } from '#insurance/status'
import { type Reform, readReformOf } from '#law'
import { playedClock } from '#platform/clock'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import {
  compareReform,
  drawCountry,
  everythingSent,
  monthsOfReform,
  type People,
  type Sent,
} from '#population'
import { day } from '#vocabulary/day.ts'
import type { Month } from '#vocabulary/month.ts'
import { isRefusal } from '#vocabulary/refusal.ts'
import { recordListeners } from '../../record-listeners.ts'
import { arrivalsIn } from './arrivals.ts'
import { gatherPeople, UnreadablePopulation } from './gather.ts'

const order = { persons: 500, seed: 11, from: 202_504 as Month, to: 202_606 as Month }
const country = drawCountry(order)
const sent = [...everythingSent(country)]
const folder = mkdtempSync(join(tmpdir(), 'kepil-population-'))
let people: People
let fresh: FreshDatabase

before(async () => {
  for (const { path, bytes } of sent) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
  people = (await gatherPeople(arrivalsIn(folder), () => undefined)).people
  fresh = await freshDatabase()
})
after(async () => {
  await fresh.close()
  rmSync(folder, { recursive: true, force: true })
})

test('everybody is there, with the months that payments are known for and the work that registers tell of', () => {
  assert.equal(people.count, order.persons)
  assert.deepEqual([people.firstMonth, people.lastMonth], [order.from, order.to])
  const jobs = country.residents.flatMap(({ stretches }) => stretches.filter(({ as }) => as === 'hired'))
  assert.equal(people.jobs.income.length, jobs.length)
  const pay = country.residents.reduce(
    (sum, one) =>
      one.stretches.reduce((of, each) => of + (each.as === 'hired' ? country.payOf(one, each.from) : 0), sum),
    0,
  )
  assert.equal(
    people.jobs.income.reduce((sum, income) => sum + income, 0),
    pay,
  )
  const traders = country.residents.filter(({ stretches }) =>
    stretches.some(({ as }) => as === 'entrepreneur'),
  )
  assert.equal(people.business.from.length, traders.length)
})

test('who is insured on a day, and why not, is what the record made of the same files says', async () => {
  await takeIn(sent)
  const read = readReformOf({
    name: 'Бәрі бұрынғыша',
    changes: [{ parameter: 'employer-deduction-rate', from: '2026-01', value: '3' }],
  })
  const { reform } = read as { reform: Reform }
  const months = monthsOfReform(reform, people, { from: 202_601 as Month, count: 5 })
  const { states } = compareReform(people, reform, { months })
  const counts = await openStatusCounts(fresh.database)(day('2026-05-31'))
  const told = new Map<string, number>([
    ...counts.insured.byGround.map(({ ground, count }) => [ground as string, count] as const),
    ...counts.uninsured.byReason.map(({ reason, count }) => [`uninsured-${reason}`, count] as const),
  ])
  assert.ok(told.size >= 6, JSON.stringify([...told]))
  const found = states.filter(({ state }) => state !== 'not-participant')
  assert.deepEqual(new Map(found.map(({ state, before }) => [state as string, before])), told)
})

test('a folder that is no population is told so; a spoilt file is named', async () => {
  assert.throws(() => arrivalsIn(join(folder, 'none')), /there is no folder/)
  assert.throws(() => arrivalsIn(join(folder, '2025-08')), /holds no population/)
  const arrivals = arrivalsIn(folder)
  const spoil = (kind: string, bytes: string) => {
    const at = arrivals.findIndex((one) => one.kind === kind)
    const open = async function* () {
      yield new TextEncoder().encode(bytes)
    }
    return arrivals.map((one, place) => (place === at ? { ...one, open } : one))
  }
  await assert.rejects(
    gatherPeople(spoil('persons', 'a,b\n1,2\n'), () => undefined),
    UnreadablePopulation,
  )
  await assert.rejects(
    gatherPeople(spoil('payments', 'hello'), () => undefined),
    UnreadablePopulation,
  )
})

/** Each file on its own day. */
async function takeIn(files: readonly Sent[]): Promise<void> {
  const { database } = fresh
  for (const { kind, path, receivedOn, bytes } of files) {
    const clock = playedClock(receivedOn)
    if (kind === 'answers') continue
    if (kind === 'payments') {
      const answers = await intakeFiles({ database, clock, ...recordListeners }, [
        { name: path.split('/').at(-1)!, bytes, receivedOn },
      ])
      assert.ok(!answers.some(isRefusal))
      continue
    }
    const open = async function* () {
      yield bytes
    }
    const fault = () => assert.fail('a faulty row')
    const file = { open, fileBytes: bytes.length }
    const listeners = { clock, fault, ...recordListeners }
    if (kind === 'attachments') await importAttachments(database, file, listeners)
    else await importExtract(database, { kind: kind as ExtractKind, ...file }, listeners)
    await retrySuspense({ database, clock, ...recordListeners })
  }
}
