/** The guards in code switched off, one after the other: the fence in the database still shows nobody but whom it was told of. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { creditsSeen } from '#insurance/contributions'
import { personsSeenInFull } from '#insurance/registry'
import { countLooksAt, looksAt } from '#platform/audit'
import type { Database } from '#platform/database'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import type { FindPurposes } from '#vocabulary/callers/purpose.ts'
import { day } from '#vocabulary/day.ts'
import { steppedClock } from '../../../platform/clock/stepped-clock.fixture.ts'
import { iinOf, put, wage } from '../oracle-record.ts'
import { standingsOn } from '../standing.ts'
import { visibleInstant } from '../store.ts'
import { readRecord } from './gather-record.ts'
import { openLookup } from './lookup.ts'
import { findAnswerNumber } from './number.ts'
import type { Reader } from './reader.ts'
import { findAnswer } from './store-answers.ts'

let fresh: FreshDatabase
const clock = steppedClock(day('2021-03-01'))
let drawn = 0
const random = (bytes: number): Uint8Array => Uint8Array.from({ length: bytes }, () => (drawn++ * 37) % 251)
const [own, other] = [1, 2]
before(async () => {
  fresh = await freshDatabase()
  await put(fresh, clock, {
    persons: [own, other].map((personId) => ({ personId, participantFrom: day('2021-01-01') })),
  })
  clock.goTo(day('2021-03-05'))
  const credits = [own, other].map((personId) => wage(personId, 202101, '2021-02-20'))
  await put(fresh, clock, { credits })
})
after(() => fresh.close())

const auditor: Reader = { who: 'auditor', why: 'complaint 7' }
const anyPurpose: FindPurposes = async (asked) => asked.map(() => ({ kind: 'ticket', reference: 'A-1' }))
/** Readers whom code lets see the other person, though it should not. */
const letIn: readonly Reader[] = [
  auditor,
  { ...auditor, only: [other] },
  { ...auditor, seeker: { accountId: 7, role: 'state-corporation' } },
]

/** Whatever code says, the fence stays around one's own record. */
const fenced = (): Database => ({ ...fresh.database, seeing: () => fresh.database.seeing([own]) })

const open = (database: Database) => openLookup({ database, clock, random, findPurposes: anyPurpose })

test('a look-up that is let in to another person finds nothing there, in each of its ways', async () => {
  const answer = await open(fresh.database).answer({ iin: iinOf(other) }, auditor)
  assert.ok('json' in answer)
  const { number } = JSON.parse(answer.json.toString()) as { number: string }
  for (const reader of letIn) {
    const ways = (database: Database, personId: number) => {
      const lookup = open(database)
      const iin = iinOf(personId)
      return [
        () => lookup.answer({ iin }, reader),
        () => lookup.answerShort({ iin }, reader),
        () => lookup.answerShort({ iin, on: '2021-03-01' }, reader),
        () => lookup.answerAgain(number, reader),
        () => lookup.paymentsBehind(number, reader),
      ]
    }
    for (const [place, way] of ways(fresh.database, other).entries())
      assert.ok('json' in (await way()), `way ${place} answers where no fence stands around somebody else`)
    for (const [place, way] of ways(fenced(), other).entries()) {
      const answered = await way().catch((fault: { code?: string }) => fault)
      assert.ok(!('json' in answered), `way ${place} tells of another`)
      assert.match(
        String(answered.code),
        /^(person-not-found|record-not-yours|answer-not-(found|yours)|42501)$/,
      )
    }
  }
})

test('those who ask together are answered as if each asked alone: one let in to another learns nothing by the others', async () => {
  const lookup = open(fenced())
  const ask = (personId: number) => lookup.answer({ iin: iinOf(personId) }, auditor)
  const [one, two, three] = await Promise.all([ask(own), ask(other), ask(own)])
  assert.ok('json' in one! && 'json' in three!)
  assert.ok('code' in two! && two.code === 'person-not-found')
})

test('the fence is told of those whom the readers may see, and of nobody else', async () => {
  const told = new Set<number>()
  const database: Database = {
    ...fresh.database,
    seeing: (personIds) => {
      const ids = [...personIds]
      for (const each of ids) told.add(each)
      return fresh.database.seeing(ids)
    },
  }
  const lookup = open(database)
  const self: Reader = { ...auditor, only: [own] }
  const answer = await lookup.answer({ iin: iinOf(own) }, self)
  assert.ok('json' in answer)
  const { number } = JSON.parse(answer.json.toString()) as { number: string }
  const [kept] = await fresh.database.query<{ number: string }>(
    'SELECT number FROM status.answer WHERE person_id = $1 LIMIT 1',
    [other],
  )
  for (const personId of [own, other]) {
    const iin = iinOf(personId)
    await Promise.all([
      lookup.answer({ iin }, self),
      lookup.answerShort({ iin }, self),
      lookup.answerShort({ iin, on: '2021-03-01' }, self),
    ])
  }
  for (const asked of [number, kept!.number]) {
    await lookup.answerAgain(asked, self)
    await lookup.paymentsBehind(asked, self)
  }
  assert.deepEqual([...told], [own])
})

test('every reading of a person’s record asked of one whom the looker does not see gives nothing', async () => {
  const knownAt = await visibleInstant(fresh.database)
  const given = await fresh.database.query<{ number: string }>(
    'SELECT number FROM status.answer WHERE person_id = $1 LIMIT 1',
    [other],
  )
  const number = findAnswerNumber(given[0]!.number)!
  const page = { offset: 0, limit: 50 }
  const readings = async (database: Database) => {
    const seeing = database.seeing([other])
    return {
      record: (await readRecord(seeing, [own, other], knownAt)).size,
      names: (await personsSeenInFull(seeing, [own, other])).size,
      payments: (await creditsSeen(seeing, [own, other], {})).size,
      standings: (await standingsOn(database, [other], day('2021-03-05'))).size,
      answers: (await findAnswer(seeing, number)) ? 1 : 0,
      looks: (await looksAt(seeing, [other], page)).length > 0 ? 1 : 0,
      counted: (await countLooksAt(seeing, [other])) > 0 ? 1 : 0,
    }
  }
  assert.deepEqual(new Set(Object.values(await readings(fresh.database))), new Set([1]))
  const nobody: Database = { ...fresh.database, seeing: () => fresh.database.seeing([]) }
  assert.deepEqual(new Set(Object.values(await readings(nobody))), new Set([0]))
  const behindTheFence = await readings(fenced())
  const { record, names, payments, ...ofTheOther } = behindTheFence
  assert.deepEqual([record, names, payments], [1, 1, 1], 'of the one whom the looker sees')
  assert.deepEqual(new Set(Object.values(ofTheOther)), new Set([0]))
})
